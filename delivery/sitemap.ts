import type { SitemapEntry } from '@/queries/sitemap'

const escape = (text: string) => text.replace(/[<>&'"]/g, (character) => `&#${character.charCodeAt(0)};`)
const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

/** The index that names the files (sitemaps.org protocol). */
export const sitemapIndex = (urls: readonly string[]) =>
  `${head}<sitemapindex ${namespace}>\n${urls.map((url) => `<sitemap><loc>${escape(url)}</loc></sitemap>`).join('\n')}\n</sitemapindex>\n`

/** One file of addresses; `lastmod` only where it is known. */
export const sitemap = (entries: readonly SitemapEntry[]) =>
  `${head}<urlset ${namespace}>\n${entries.map(({ url, lastModified }) => `<url><loc>${escape(url)}</loc>${lastModified ? `<lastmod>${escape(lastModified)}</lastmod>` : ''}</url>`).join('\n')}\n</urlset>\n`
