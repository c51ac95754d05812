const editorOf = () => document.querySelector<HTMLElement>('[data-field-path="body"] [contenteditable="true"]')

type Place = { node: Text; from: number; start: number }

/** The text nodes of the editor with where each begins in the words of the whole. */
function placesIn(root: HTMLElement): { text: string; places: Place[] } {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const places: Place[] = []
  let text = ''
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    places.push({ node: node as Text, from: 0, start: text.length })
    text += node.nodeValue ?? ''
  }
  return { text, places }
}

const pointAt = (places: readonly Place[], offset: number): { node: Text; at: number } | null => {
  const place = [...places].reverse().find(({ start }) => start <= offset)
  return place ? { node: place.node, at: Math.min(offset - place.start, place.node.length) } : null
}

/**
 * Selects words in the editor of the body and brings them into view; `near` says where about in the text they stand, because a number may occur twice.
 * False when they are not there.
 */
export function jumpToWords(words: string, near: number): boolean {
  const editor = editorOf()
  if (!editor || words === '') return false
  const { text, places } = placesIn(editor)
  const found: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at)
  const best = found.sort((a, b) => Math.abs(a - near) - Math.abs(b - near))[0]
  const [start, end] = best === undefined ? [null, null] : [pointAt(places, best), pointAt(places, best + words.length - 1)]
  if (!start || !end) return false
  const range = document.createRange()
  range.setStart(start.node, start.at)
  range.setEnd(end.node, Math.min(end.at + 1, end.node.length))
  const element = start.node.parentElement
  element?.scrollIntoView({ block: 'center', behavior: window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' })
  editor.focus({ preventScroll: true })
  const selection = window.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
  return true
}
