import { rawRequest } from './rawRequest'

const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url.replaceAll('&#38;', '&').replaceAll('&amp;', '&')))

/** Every path that the sitemap names. */
export async function sitemapPaths(): Promise<string[]> {
  const index = await rawRequest('/sitemap.xml')
  const files = await Promise.all(locations(index.text).map(({ pathname }) => rawRequest(pathname)))
  return [...new Set(files.flatMap(({ text }) => locations(text)).map(({ pathname, search }) => pathname + search))]
}

/** `/data/x/410000/2024` is of the kind `data/…/…/…`. */
function kindOf(path: string): string {
  const [first, ...rest] = path.split('/').filter(Boolean)
  if (!first) return 'front'
  return first === 'data' || first === 'notices' ? [first, ...rest.map(() => '…')].join('/') : first
}

/** One path of each kind of page, with its status: those of the sitemap, a search that finds something, one that does not, an address that has nothing. */
export async function pagesOfEachKind(): Promise<{ kind: string; path: string; status: number }[]> {
  const pages = new Map<string, { path: string; status: number }>()
  for (const path of await sitemapPaths()) if (!pages.has(kindOf(path))) pages.set(kindOf(path), { path, status: 200 })
  pages.set('search', { path: '/search', status: 200 })
  pages.set('search with results', { path: `/search?q=${encodeURIComponent('企业')}`, status: 200 })
  pages.set('search without results', { path: `/search?q=${encodeURIComponent('鹬蚌相争')}`, status: 200 })
  pages.set('log of a notice', { path: '/notices/open-data/log', status: 200 })
  pages.set('comparison of versions', { path: '/notices/open-data/v1..v2', status: 200 })
  pages.set('stories of a version', { path: '/notices/open-data/v1/stories', status: 200 })
  pages.set('reprint', { path: '/reprint', status: 200 })
  pages.set('data search', { path: `/data/search?q=${encodeURIComponent('地区生产总值')}`, status: 200 })
  pages.set('data comparison', { path: '/data/compare?indicator=regional-gdp&area=410000&area=411000', status: 200 })
  pages.set('data interface', { path: '/data/api', status: 200 })
  pages.set('region profile', { path: '/regions/411000', status: 200 })
  pages.set('corrections', { path: '/corrections', status: 200 })
  pages.set('complaints', { path: '/complaints', status: 200 })
  pages.set('complaint form', { path: '/complaints/new?eventDay=2026-03-10', status: 200 })
  pages.set('complaint status', { path: '/complaints/status', status: 200 })
  pages.set('licence request', { path: '/licences/request?act=translate', status: 200 })
  pages.set('licence request status', { path: '/licences/request/status', status: 200 })
  pages.set('licence check', { path: '/licences/verify', status: 200 })
  pages.set('licensees', { path: '/licensees/sign-in', status: 200 })
  pages.set('not found', { path: '/no/such/page', status: 404 })
  return [...pages].map(([kind, page]) => ({ kind, ...page }))
}

/** What a reader without scripts sees of a page: its text. A headline is in pieces there, so that it breaks at its marks; here it is whole. */
export const visibleText = (html: string) => html.replace(/<(script|style|template|head)\b[\s\S]*?<\/\1>/g, ' ').replace(/<\/?(?:span|wbr|a|b|em|strong|data|time)\b[^>]*>/g, '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ').trim()

/** The framework's scripts and what only they need. Empty on readers' pages. */
export const frameworkTraces = (html: string) =>
  [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)]
    .filter(([, attributes = '', text = '']) => !/\bdata-island\b|type="application\/ld\+json"|type="speculationrules"/.test(attributes) || text.includes('__next_f'))
    .map(([tag]) => tag.slice(0, 200))
    .concat(html.match(/<link\b[^>]*(?:rel="modulepreload"|as="script")[^>]*>/g) ?? [])
