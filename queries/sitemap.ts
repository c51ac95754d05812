import { siteUrl } from '../config/environment'
import { addresses } from '../domain/addresses'
import type { Observation } from '../payload-types'
import { countPublic, findPublic, findPublicFields, idOf, populated } from './database'
import { articleHref } from './present/card'

/** Fewer than the 50,000 that the protocol allows, so that a file stays quick to make. */
const pagesPerFile = 5000

export type SitemapEntry = { url: string; lastModified: string | null }

/** The files of the sitemap, by name. */
export async function sitemapFiles(): Promise<string[]> {
  const [stories, records] = await Promise.all([countPublic('articles'), countPublic('observations', { where: firstVintages })])
  const numbered = (name: string, entries: number) => Array.from({ length: Math.ceil(entries / pagesPerFile) }, (_, index) => `${name}-${index + 1}`)
  return ['pages', ...numbered('stories', stories), ...numbered('records', records)].map((name) => `${siteUrl()}/sitemaps/${name}.xml`)
}

/** What is in one file; null for a name that is none. Stories stand in the order of their publication, so that older files do not change. */
export async function sitemapFile(name: string): Promise<SitemapEntry[] | null> {
  if (name === 'pages') return standingPages()
  const [, kind, number] = /^(stories|records)-([1-9]\d{0,4})$/.exec(name) ?? []
  if (!kind) return null
  return kind === 'stories' ? stories(Number(number)) : records(Number(number))
}

async function stories(page: number): Promise<SitemapEntry[] | null> {
  const { docs } = await findPublic('articles', { sort: 'firstPublishedAt', limit: pagesPerFile, page, tags: ['articles'] })
  return docs.length === 0 ? null : docs.map((article) => entry(articleHref(article), article.contentUpdatedAt ?? article.publishedAt ?? null))
}

const firstVintages = { vintage: { equals: 1 } }

/** The records, by series and period; those that are withdrawn are not to be found by searching (app/(site)/observationPage). */
async function records(page: number): Promise<SitemapEntry[] | null> {
  const { docs } = await findPublic('observations', { where: firstVintages, sort: ['seriesKey', 'timePeriod'], limit: pagesPerFile, page, depth: 1 })
  const withdrawn = await withdrawnRecords()
  return docs.length === 0 ? null : docs.flatMap((record) => {
    const [code, area] = [populated(record.indicator)?.code, populated(record.refArea)?.code]
    return code && area && !withdrawn.has(recordKey(record)) ? [entry(addresses.observation({ indicator: code, area, period: record.timePeriod }))] : []
  })
}

const recordKey = ({ seriesKey, timePeriod }: Pick<Observation, 'seriesKey' | 'timePeriod'>) => `${seriesKey} ${timePeriod}`

/** Keys of the records whose newest vintage is withdrawn. */
async function withdrawnRecords(): Promise<Set<string>> {
  const { docs: withdrawn } = await findPublicFields('observations', { where: { withdrawnAt: { greater_than: new Date(0).toISOString() } }, fields: ['seriesKey', 'timePeriod'], limit: pagesPerFile })
  if (withdrawn.length === 0) return new Set()
  const replaced = await findPublicFields('observations', { where: { supersedes: { in: withdrawn.map(({ id }) => id) } }, fields: ['supersedes'], limit: pagesPerFile })
  const isReplaced = new Set(replaced.docs.map(({ supersedes }) => idOf(supersedes)))
  return new Set(withdrawn.filter(({ id }) => !isReplaced.has(id)).map(recordKey))
}

async function standingPages(): Promise<SitemapEntry[]> {
  const [sections, series, topics, people, regions, indicators, versions] = await Promise.all([
    findPublic('sections', { limit: 200 }), findPublic('series', { limit: 2000 }), findPublic('topics', { limit: 5000 }), findPublic('people', { limit: 5000 }),
    findPublic('regions', { where: { level: { in: ['country', 'province', 'prefecture'] } }, limit: 1000 }), findPublic('indicators', { limit: 5000 }),
    findPublic('notice-versions', { limit: 500, depth: 1 }),
  ])
  return [
    entry(addresses.front()), entry(addresses.data()), entry(addresses.compare()), entry(addresses.dataApi()), entry(addresses.notices()), entry(addresses.complaints()),
    ...sections.docs.map(({ slug }) => entry(addresses.section(slug))), ...series.docs.map(({ slug }) => entry(addresses.series(slug))),
    ...topics.docs.map(({ slug }) => entry(addresses.topic(slug))), ...people.docs.map(({ slug }) => entry(addresses.person(slug))),
    ...regions.docs.map(({ code }) => entry(addresses.region(code))), ...indicators.docs.map(({ code }) => entry(addresses.indicator(code))),
    ...versions.docs.flatMap(({ notice, no }) => { const key = populated(notice)?.key; return key ? [entry(addresses.noticeVersion({ key, no }))] : [] }),
  ]
}

const entry = (href: string, lastModified: string | null = null): SitemapEntry => ({ url: `${siteUrl()}${href}`, lastModified })
