import { siteUrl } from '../config/environment'
import { addresses } from '../domain/addresses'
import { findPublic, populated } from './database'
import { articleHref } from './present/card'

/** Fewer than the 50,000 that the protocol allows, so that a file stays quick to make. */
export const storiesPerSitemap = 5000

export type SitemapEntry = { url: string; lastModified: string | null }

/** The files of the sitemap, by name. */
export async function sitemapFiles(): Promise<string[]> {
  const { totalDocs } = await findPublic('articles', { limit: 1, page: 1, tags: ['articles'] })
  const stories = Array.from({ length: Math.ceil(totalDocs / storiesPerSitemap) }, (_, index) => `stories-${index + 1}`)
  return ['pages', ...stories].map((name) => `${siteUrl()}/sitemaps/${name}.xml`)
}

/** What is in one file; null for a name that is none. Stories stand in the order of their publication, so that older files do not change. */
export async function sitemapFile(name: string): Promise<SitemapEntry[] | null> {
  if (name === 'pages') return standingPages()
  const page = Number(/^stories-([1-9]\d{0,4})$/.exec(name)?.[1])
  if (!page) return null
  const { docs } = await findPublic('articles', { sort: 'firstPublishedAt', limit: storiesPerSitemap, page, tags: ['articles'] })
  return docs.length === 0 ? null : docs.map((article) => entry(articleHref(article), article.contentUpdatedAt ?? article.publishedAt ?? null))
}

async function standingPages(): Promise<SitemapEntry[]> {
  const [sections, series, topics, people, regions, indicators, versions, observations] = await Promise.all([
    findPublic('sections', { limit: 200 }), findPublic('series', { limit: 2000 }), findPublic('topics', { limit: 5000 }), findPublic('people', { limit: 5000 }),
    findPublic('regions', { where: { level: { in: ['country', 'province', 'prefecture'] } }, limit: 1000 }), findPublic('indicators', { limit: 5000 }),
    findPublic('notice-versions', { limit: 500, depth: 1 }), findPublic('observations', { where: { supersedes: { exists: false } }, limit: 5000, depth: 1 }),
  ])
  return [
    entry(addresses.front()), entry(addresses.data()), entry(addresses.compare()), entry(addresses.dataApi()), entry(addresses.notices()), entry(addresses.complaints()),
    ...sections.docs.map(({ slug }) => entry(addresses.section(slug))), ...series.docs.map(({ slug }) => entry(addresses.series(slug))),
    ...topics.docs.map(({ slug }) => entry(addresses.topic(slug))), ...people.docs.map(({ slug }) => entry(addresses.person(slug))),
    ...regions.docs.map(({ code }) => entry(addresses.region(code))), ...indicators.docs.map(({ code }) => entry(addresses.indicator(code))),
    ...versions.docs.flatMap(({ notice, no }) => { const key = populated(notice)?.key; return key ? [entry(addresses.noticeVersion({ key, no }))] : [] }),
    ...observations.docs.flatMap(({ indicator, refArea, timePeriod }) => {
      const [code, area] = [populated(indicator)?.code, populated(refArea)?.code]
      return code && area ? [entry(addresses.observation({ indicator: code, area, period: timePeriod }))] : []
    }),
  ]
}

const entry = (href: string, lastModified: string | null = null): SitemapEntry => ({ url: `${siteUrl()}${href}`, lastModified })
