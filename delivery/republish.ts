import sanitize from 'sanitize-html'

import type { ComponentView, RepublishPackage, StoryPackageView } from '@/queries/packageView'
import type { RepublishView } from '@/queries/rights/noticeViews'
import { bodyMarkup, bodyPlain, escapeMarkup } from './bodyMarkup'

/** What a copy may hold: words, links, tables, and pictures of ours. No script, no style, no frame, no address but of the web. */
const clean: sanitize.IOptions = {
  allowedTags: ['article', 'h1', 'h2', 'h3', 'p', 'strong', 'em', 'a', 'br', 'blockquote', 'ul', 'ol', 'li', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'figure', 'figcaption', 'img'],
  allowedAttributes: { a: ['href', 'rel'], img: ['src', 'alt', 'width', 'height'], article: ['lang'] },
  allowedSchemes: ['http', 'https', 'mailto'], allowProtocolRelative: false,
}

const authors = ({ byline }: StoryPackageView) => byline.map(({ role, name }) => `${role} ${name}`).join('　')

function mainPicture({ components }: StoryPackageView): string {
  const main = components.find(({ role, isOurs }: ComponentView) => role === 'main' && isOurs)
  const file = main?.renditions.find(({ name }) => name === 'main') ?? main?.renditions[0]
  if (!main || !file) return ''
  const legend = [main.caption, main.credit].filter((line) => line !== null).join(' ')
  return `<figure><img src="${escapeMarkup(file.url)}" alt="${escapeMarkup(main.alt)}"/>${legend ? `<figcaption>${escapeMarkup(legend)}</figcaption>` : ''}</figure>`
}

/** A story that its notice frees as clean markup and plain text. The credit and the address of the original stand in both. */
export function presentRepublish({ story, credit, freeUse, leftOut }: RepublishPackage, origin: string): RepublishView {
  const { body } = story
  const link = (href: string, label: string, rel = '') => `<a href="${escapeMarkup(href)}"${rel}>${escapeMarkup(label)}</a>`
  const clause = freeUse.clause.href.startsWith('/') ? `${origin}${freeUse.clause.href}` : freeUse.clause.href
  const by = authors(story)
  const html = [
    '<article lang="zh-Hans">', `<h1>${escapeMarkup(story.headline)}</h1>`, ...(by ? [`<p>${escapeMarkup(by)}</p>`] : []), mainPicture(story), bodyMarkup(body, origin),
    `<p>${escapeMarkup(credit)}。原文：${link(story.url, story.url)}。依${link(clause, `版权声明${freeUse.clause.label}`, freeUse.licence ? '' : ' rel="license"')}转载${freeUse.licence ? `，许可协议：${link(freeUse.licence.href, freeUse.licence.label, ' rel="license"')}` : ''}。</p>`,
    '</article>',
  ].filter((line) => line !== '').join('\n')
  const text = [
    story.headline, ...(by ? [by] : []), bodyPlain(body), `${credit}。原文：${story.url}。依版权声明${freeUse.clause.label}（${clause}）转载${freeUse.licence ? `，许可协议：${freeUse.licence.href}` : ''}。`,
  ].join('\n\n')
  return { title: story.headline, href: story.url.startsWith(origin) ? story.url.slice(origin.length) : story.url, html: sanitize(html, clean), text, credit, freeUse, leftOut }
}
