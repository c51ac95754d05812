// The readers' settings: theme, font size, 关怀版, copy, print, share, notes of figures. The page is complete without it.
const root = document.documentElement
const store = {
  get(key) {
    try { return localStorage.getItem(key) } catch { return null } // storage may be forbidden: the setting then lasts for the page
  },
  set(key, value) {
    try { value ? localStorage.setItem(key, value) : localStorage.removeItem(key) } catch { /* as above */ }
  },
}
const keys = ['theme', 'size', 'elder']
const apply = (key, value) => (value ? root.setAttribute(`data-${key}`, value) : root.removeAttribute(`data-${key}`))
for (const key of keys) apply(key, store.get(key))

const themes = ['', 'light', 'dark']
const show = () => {
  for (const button of document.querySelectorAll('[data-do]')) {
    const kind = button.dataset.do
    const labels = button.dataset.labels?.split('|')
    if (kind === 'theme') button.textContent = labels[Math.max(themes.indexOf(root.dataset.theme ?? ''), 0)]
    if (kind === 'elder') button.textContent = labels['elder' in root.dataset ? 1 : 0]
    if (kind === 'size') button.setAttribute('aria-pressed', String(button.dataset.size === (root.dataset.size ?? 'medium')))
  }
}
const set = (key, value) => {
  apply(key, value)
  store.set(key, value)
  show()
}
const done = (button) => {
  const before = button.textContent
  button.textContent = button.dataset.done
  setTimeout(() => { button.textContent = before }, 2000)
}
const copy = async (text) => {
  if (navigator.clipboard) return navigator.clipboard.writeText(text)
  const area = document.body.appendChild(document.createElement('textarea'))
  area.value = text
  area.select()
  document.execCommand('copy')
  area.remove()
}
const actions = {
  theme: () => set('theme', themes[(themes.indexOf(root.dataset.theme ?? '') + 1) % themes.length]),
  elder: () => set('elder', 'elder' in root.dataset ? '' : 'on'),
  size: (button) => set('size', button.dataset.size === 'medium' ? '' : button.dataset.size),
  print: () => print(),
  copy: (button) => copy(button.dataset.copy ?? document.getElementById(button.dataset.from).value).then(() => done(button)),
  share: async (button) => {
    const url = document.querySelector('link[rel=canonical]')?.href ?? location.href
    if (!navigator.share) return copy(url).then(() => done(button))
    await navigator.share({ title: document.title, url }).catch((error) => { if (error.name !== 'AbortError') throw error })
  },
}
document.addEventListener('click', (event) => {
  const button = event.target.closest('[data-do]')
  if (button) actions[button.dataset.do]?.(button)
  const figure = event.target.closest('a.fig')
  const note = figure && document.getElementById(figure.hash.slice(1))
  if (note?.showPopover && !event.metaKey && !event.ctrlKey) {
    event.preventDefault()
    if (!note.matches(':popover-open')) note.showPopover({ source: figure })
  }
})
show()
for (const element of document.querySelectorAll('[data-do][hidden], [data-sizes][hidden]')) element.hidden = false
