const editorOf = () => document.querySelector<HTMLElement>('[data-field-path="body"] [contenteditable="true"]')

type Place = { node: Text; start: number }

/** The text nodes of the editor with where each begins in the words of the whole. */
function placesIn(root: HTMLElement): { text: string; places: Place[] } {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const places: Place[] = []
  let text = ''
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    places.push({ node: node as Text, start: text.length })
    text += node.nodeValue ?? ''
  }
  return { text, places }
}

const pointAt = (places: readonly Place[], offset: number): { node: Text; at: number } | null => {
  const place = places.findLast(({ start }) => start <= offset)
  return place ? { node: place.node, at: Math.min(offset - place.start, place.node.length) } : null
}

const highlightName = 'figure-check'
let isStyled = false

/**
 * Marks the words without touching the document: a figure in the text is a block of the editor's own, which takes no selection. Where the browser has no
 * highlights the view still moves there.
 */
function mark(range: Range): void {
  if (!('highlights' in CSS)) return
  if (!isStyled) {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`::highlight(${highlightName}) { background-color: #b3261e; color: #fff; }`)
    document.adoptedStyleSheets.push(sheet)
    isStyled = true
  }
  CSS.highlights.set(highlightName, new Highlight(range))
}

const isWritable = (node: Text): boolean => !node.parentElement?.closest('[contenteditable="false"]')

function jumpAtOnce(words: string, near: number): boolean {
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
  start.node.parentElement?.scrollIntoView({ block: 'center', behavior: window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' })
  mark(range)
  if (isWritable(start.node) && isWritable(end.node)) {
    editor.focus({ preventScroll: true })
    const selection = window.getSelection()
    selection?.removeAllRanges()
    selection?.addRange(range)
  }
  return true
}

const waitMs = 100
const mostWaits = 30
let jumps = 0

/**
 * Brings words of the body into view, marks them and puts the caret there; `near` says where about in the text they stand, because a number may occur
 * twice. The editor draws its text and figures after the form: what is not there yet is looked for again.
 * @returns false when they are not there after three seconds; true also when another jump has come meanwhile
 */
export async function jumpToWords(words: string, near: number): Promise<boolean> {
  jumps += 1
  const jump = jumps
  for (let waits = 0; jump === jumps && !jumpAtOnce(words, near); waits += 1) {
    if (waits === mostWaits) return false
    await new Promise((resolve) => { setTimeout(resolve, waitMs) })
  }
  return true
}
