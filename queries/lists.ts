import type { Where } from 'payload'

import { addresses } from '../domain/addresses'
import { recordTags } from '../server/publicRequest'
import { cardTags } from './articles'
import { findOnePublic, findPublic, populated } from './database'
import { newestVintages, vintageKey } from './data/observations'
import { presentCard } from './present/card'
import { presentFigure } from './present/figure'
import type { FigureView, LinkView, ListView, Paging } from './views'

const pageSize = 20
const home: LinkView = { label: '首页', href: addresses.front() }

/** Page numbers with the addresses of the neighbours; page 1 has no parameter, so that it has one address. */
export function pagingOf({ page, pages, href }: { page: number; pages: number; href: string }): Paging {
  const join = href.includes('?') ? '&' : '?'
  const at = (number: number) => (number === 1 ? href : `${href}${join}page=${number}`)
  return { page, pages: Math.max(1, pages), previous: page > 1 ? at(page - 1) : null, next: page < pages ? at(page + 1) : null }
}

/** `?page=` as a number from 1, or null when it cannot be a page. */
export const pageNumber = (value: string | string[] | undefined): number | null => {
  if (value === undefined) return 1
  return typeof value === 'string' && /^[1-9]\d{0,2}$/.test(value) ? Number(value) : null
}

type Head = Pick<ListView, 'breadcrumb' | 'feed' | 'href' | 'intro' | 'kind' | 'kindLabel' | 'title'>

async function storyList({ head, where, tag, page, sort = '-publishedAt', figures = [] }:
  { head: Head; where: Where; tag: string; page: number; sort?: string; figures?: FigureView[] }): Promise<ListView | null> {
  recordTags(...cardTags)
  const { docs, totalDocs, totalPages } = await findPublic('articles', { where, sort, limit: pageSize, page, depth: 1, tags: [tag] })
  if (page > 1 && docs.length === 0) return null
  return { ...head, stories: docs.map(presentCard), figures, total: totalDocs, paging: pagingOf({ page, pages: totalPages, href: head.href }) }
}

export async function sectionList(slug: string, page: number): Promise<ListView | null> {
  const section = await findOnePublic('sections', { where: { slug: { equals: slug } } })
  return section && storyList({
    page, tag: `articles:section:${section.id}`, where: { section: { equals: section.id } },
    head: { kind: 'section', kindLabel: null, title: section.name, intro: section.description ?? null, href: addresses.section(slug), feed: addresses.feed(slug), breadcrumb: [home, { label: section.name, href: addresses.section(slug) }] },
  })
}

export async function seriesList(slug: string, page: number): Promise<ListView | null> {
  const series = await findOnePublic('series', { where: { slug: { equals: slug } } })
  return series && storyList({
    page, tag: `articles:series:${series.id}`, where: { series: { equals: series.id } }, sort: '-seriesPosition',
    head: { kind: 'series', kindLabel: '系列', title: series.name, intro: series.description ?? null, href: addresses.series(slug), feed: null, breadcrumb: [home, { label: series.name, href: addresses.series(slug) }] },
  })
}

export async function topicList(slug: string, page: number): Promise<ListView | null> {
  const topic = await findOnePublic('topics', { where: { slug: { equals: slug } } })
  return topic && storyList({
    page, tag: `articles:topic:${topic.id}`, where: { topics: { in: [topic.id] } },
    head: { kind: 'topic', kindLabel: '话题', title: topic.name, intro: topic.description ?? null, href: addresses.topic(slug), feed: null, breadcrumb: [home, { label: topic.name, href: addresses.topic(slug) }] },
  })
}

export async function regionList(code: string, page: number): Promise<ListView | null> {
  const region = await findOnePublic('regions', { where: { code: { equals: code } }, depth: 0 })
  if (!region) return null
  const parent = region.parent ? await findOnePublic('regions', { where: { id: { equals: typeof region.parent === 'object' ? region.parent.id : region.parent } } }) : null
  return storyList({
    page, tag: `articles:region:${region.id}`, where: { regions: { in: [region.id] } }, figures: page === 1 ? await newestFiguresOf(region.id) : [],
    head: {
      kind: 'region', kindLabel: '地区', title: region.name, intro: null, href: addresses.region(code), feed: null,
      breadcrumb: [home, ...(parent ? [{ label: parent.name, href: addresses.region(parent.code) }] : []), { label: region.name, href: addresses.region(code) }],
    },
  })
}

/** The newest value of each indicator that an area has, figures before words, the newest period first. */
async function newestFiguresOf(regionId: string): Promise<FigureView[]> {
  const { docs } = await findPublic('observations', { where: { refArea: { equals: regionId } }, sort: '-timePeriod', limit: 120, depth: 1, tags: ['observations', 'indicators', 'regions', 'sources'] })
  const newest = await newestVintages(docs)
  const seen = new Set<string>()
  const figures = docs.flatMap((observation) => {
    const indicator = populated(observation.indicator)
    if (!indicator || seen.has(indicator.id) || newest.get(vintageKey(observation))?.id !== observation.id) return []
    seen.add(indicator.id)
    return presentFigure(observation) ?? []
  })
  const isWords = ({ valueText }: FigureView) => !/\d/.test(valueText)
  return [...figures.filter((figure) => !isWords(figure)), ...figures.filter(isWords)].slice(0, 12)
}

export async function personList(slug: string, page: number): Promise<ListView | null> {
  const person = await findOnePublic('people', { where: { slug: { equals: slug } } })
  return person && storyList({
    page, tag: `articles:person:${person.id}`, where: { 'byline.person': { equals: person.id } },
    head: { kind: 'person', kindLabel: person.title ?? '署名', title: person.name, intro: person.bio ?? null, href: addresses.person(slug), feed: null, breadcrumb: [home, { label: person.name, href: addresses.person(slug) }] },
  })
}
