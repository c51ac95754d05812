import type { NewsEntry } from '@/queries/feeds'
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

/** The news sitemap (schemas.google.com/sitemap-news/0.9): stories of the last two days. */
export const newsSitemap = ({ siteName, entries }: { siteName: string; entries: readonly NewsEntry[] }) => {
  const publication = `<news:publication><news:name>${escape(siteName)}</news:name><news:language>zh-cn</news:language></news:publication>`
  const urls = entries.map(({ url, title, publishedAt }) =>
    `<url><loc>${escape(url)}</loc><news:news>${publication}<news:publication_date>${escape(publishedAt)}</news:publication_date><news:title>${escape(title)}</news:title></news:news></url>`)
  return `${head}<urlset ${namespace} xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n${urls.join('\n')}\n</urlset>\n`
}
