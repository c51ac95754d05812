import { createHash } from 'node:crypto'

/** How a page names the readers' script. Where no filter stands before it (previews, the licensees' desk) the browser loads it as it stands. */
const ISLAND = '<script type="module" data-island="" src="/island.js"></script>'

/**
 * What a readers' page has instead, in its head: the reader's theme and size are set before the first paint, so that nothing flashes or moves,
 * and the script itself comes after the page and its first picture, which it would else hold up. Storage may be forbidden: then nothing is set.
 */
const STARTER = [
  'for(const k of["theme","size","elder"])try{const v=localStorage.getItem(k);v&&document.documentElement.setAttribute("data-"+k,v)}catch{}',
  'addEventListener("load",()=>requestAnimationFrame(()=>setTimeout(()=>import("/island.js"))))',
].join(';')

/** Allows exactly this inline script in a content security policy. */
export const STARTER_SOURCE = `'sha256-${createHash('sha256').update(STARTER).digest('base64')}'`

export function startIsland(html: string): string {
  const headEnd = html.indexOf('</head>')
  const at = html.lastIndexOf(ISLAND)
  if (headEnd < 0 || at < headEnd) return html
  return `${html.slice(0, headEnd)}<script data-island="">${STARTER}</script>${html.slice(headEnd, at)}${html.slice(at + ISLAND.length)}`
}
