import type { StoryPackageView } from '@/queries/packageView'

import { bodyMarkup, escapeMarkup } from '../bodyMarkup'
import { manifestLines, type PackageManifest } from './manifest'
import { bodyWithPictures } from './pictures'
import { headLines } from './text'

type Manifest = Omit<PackageManifest, 'files'>

const STYLE = 'body{max-width:42em;margin:2em auto;padding:0 1em;font:18px/1.9 sans-serif;color:#1b1a18;background:#fff}h1{line-height:1.35}img{max-width:100%;height:auto}'
  + 'figure{margin:1.5em 0}figcaption,.head,.terms{font-size:.85em;color:#5f5b53}.terms{border-top:3px solid #1b1a18;margin-top:2.5em;padding-top:.75em}.terms div{display:flex;gap:1em}.terms dt{flex:none;width:5em}.terms dd{margin:0;overflow-wrap:anywhere}'
  + 'table{border-collapse:collapse}td,th{border:1px solid #b9b3a6;padding:.2em .6em}'

/** What a machine reads of the copy, as `<meta>`: the manifest without its files. */
function metas({ id, number, version, contentHash, creditLine, terms, takenAt }: Manifest): string {
  const values: [string, string | null][] = [
    ['id', id], ['number', number], ['version', String(version)], ['content-hash', contentHash], ['credit', creditLine], ['agreement', terms.agreement],
    ['notice', terms.notice?.url ?? null], ['notice-hash', terms.notice?.hash ?? null], ['act', terms.act], ['channel', terms.channel], ['territory', terms.territory], ['taken-at', takenAt],
  ]
  return values.flatMap(([name, value]) => (value ? [`<meta name="shuming:${name}" content="${escapeMarkup(value)}">`] : [])).join('\n')
}

/**
 * A story as one HTML document that needs nothing else: no script, no file of ours, pictures where `sourceOf` says (a `data:` address, or a
 * file beside it). Credit and terms stand under the text.
 */
export function storyHtml(view: StoryPackageView, manifest: Manifest, sourceOf: (id: string) => string | null): string {
  const origin = new URL(view.url).origin
  const main = view.components.find(({ role }) => role === 'main')
  const mainSrc = main ? sourceOf(main.id) : null
  const legend = [main?.caption, main?.credit].filter((line) => typeof line === 'string').join(' ')
  const figure = main && mainSrc
    ? `<figure><img src="${escapeMarkup(mainSrc)}" alt="${escapeMarkup(main.alt)}">${legend ? `<figcaption>${escapeMarkup(legend)}</figcaption>` : ''}</figure>\n` : ''
  const terms = manifestLines(manifest).map(({ label, text, href }) =>
    `<div><dt>${label}</dt><dd>${escapeMarkup(text)}${href ? ` <a href="${escapeMarkup(href)}">${escapeMarkup(href)}</a>` : ''}</dd></div>`)
  return `<!DOCTYPE html>
<html lang="${view.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeMarkup(view.headline)}</title>
<link rel="canonical" href="${escapeMarkup(view.url)}">${manifest.terms.notice ? `\n<link rel="license" href="${escapeMarkup(manifest.terms.notice.url)}">` : ''}
${metas(manifest)}
<style>${STYLE}</style>
</head>
<body>
<article>
<header>
${view.kicker ? `<p class="head">${escapeMarkup(view.kicker)}</p>\n` : ''}<h1>${escapeMarkup(view.headline)}</h1>
${view.subtitle ? `<p>${escapeMarkup(view.subtitle)}</p>\n` : ''}<p class="head">${headLines(view, manifest).map(escapeMarkup).join('　')}</p>
</header>
${figure}${bodyMarkup(bodyWithPictures(view, sourceOf), origin)}
<footer class="terms">
<dl>
${terms.join('\n')}
</dl>
</footer>
</article>
</body>
</html>
`
}
