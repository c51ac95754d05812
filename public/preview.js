// Keeps an open preview in step with the panel: after each save the panel sends a message, and the page is loaded anew where it stands.
const panel = window.opener ?? (window.parent === window ? null : window.parent)
const place = `preview:${location.pathname}`
const settleMs = 150
const greetingMs = 1000
let timer

const kept = sessionStorage.getItem(place)
if (kept !== null) {
  sessionStorage.removeItem(place)
  scrollTo({ top: Number(kept), behavior: 'instant' })
}

addEventListener('message', ({ origin, data }) => {
  if (origin !== location.origin || data?.type !== 'payload-document-event') return
  // The panel greets a preview that has just announced itself with the same message; nothing was saved then.
  if (kept === null && performance.now() - announced < greetingMs) return
  clearTimeout(timer)
  timer = setTimeout(() => {
    sessionStorage.setItem(place, String(scrollY))
    location.reload()
  }, settleMs)
})

const announced = performance.now()
panel?.postMessage({ type: 'payload-live-preview', ready: true }, location.origin)
