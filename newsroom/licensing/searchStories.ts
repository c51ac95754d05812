import type { Payload, Where } from 'payload'

import { queryTokens } from '../../domain/text/bigrams'
import { addDays, isCalendarDate, startOfShanghaiDay } from '../../domain/text/shanghai'
import type { Article } from '../../payload-types'
import { componentsOfStories } from '../../queries/componentsOfStories'
import { findPublic, findPublicByIds, populated } from '../../queries/database'
import type { LicensedRowView, StorySearchView } from '../../queries/licensee/storyViews'
import { pagingOf } from '../../queries/lists'
import { agreementsInForce, choicesOf, usualUse } from './choices'
import { countedKeys, decideUse, keysOf, type AskedUse } from './decide'
import type { Standing } from './standing'
import { licensedStory } from './story'
import { verdictOf } from './verdict'

/** What the form of the page sends; every part may be empty. */
export type StorySearch = { q: string; scope: 'all' | 'licensed'; section: string; series: string; from: string; to: string; act: string; channel: string; territory: string; page: number }

const pageSize = 20
const ownClasses = ['own_source_label', 'own_marker', 'own_declared']
export const storiesPath = '/licensees/stories'

const withoutPage = ({ page: _page, ...search }: StorySearch): string => {
  const given = Object.entries(search).filter(([name, value]) => value !== '' && !(name === 'scope' && value === 'licensed'))
  return given.length > 0 ? `${storiesPath}?${new URLSearchParams(given).toString()}` : storiesPath
}

/** The condition under which a story is inside what the agreements in force name; null when that is everything of ours, false when nothing. */
async function insideAgreements(standing: Standing): Promise<Where | false | null> {
  const names = [...new Set(agreementsInForce(standing).flatMap(({ terms }) => terms.scope.collections))]
  if (names.length === 0) return false
  if (names.includes('*')) return null
  const [sections, series] = await Promise.all([findPublic('sections', { where: { slug: { in: names } }, limit: 200 }), findPublic('series', { where: { slug: { in: names } }, limit: 200 })])
  const places: Where[] = [
    ...(sections.docs.length > 0 ? [{ section: { in: sections.docs.map(({ id }) => id) } }] : []), ...(series.docs.length > 0 ? [{ series: { in: series.docs.map(({ id }) => id) } }] : []),
  ]
  return places.length > 0 ? { or: places } : false
}

const between = ({ from, to }: Pick<StorySearch, 'from' | 'to'>): Where[] => [
  ...(isCalendarDate(from) ? [{ publishedAt: { greater_than_equal: startOfShanghaiDay(from) } }] : []), ...(isCalendarDate(to) ? [{ publishedAt: { less_than: startOfShanghaiDay(addDays(to, 1)) } }] : []),
]

/**
 * The stories that an organisation may ask for, found by words, section, series and date, each with the decision for the use that is named.
 * Only what is public is found, as in the readers' search; `scope: all` shows the others' stories too, with whom to ask.
 */
export async function searchStories({ payload, standing, search }: { payload: Payload; standing: Standing; search: StorySearch }): Promise<StorySearchView> {
  const choices = choicesOf(standing)
  const use = usualUse(choices, search)
  const words = search.q.normalize('NFKC').trim().slice(0, 100)
  const [sections, allSeries, inside] = await Promise.all([findPublic('sections', { sort: 'order', limit: 100 }), findPublic('series', { sort: 'name', limit: 200 }), insideAgreements(standing)])
  const base = {
    query: words, scope: search.scope, section: search.section, series: search.series, from: search.from, to: search.to, choices, use, agreements: agreementsInForce(standing).length,
    sections: sections.docs.map(({ slug, name }) => ({ value: slug, label: name })), allSeries: allSeries.docs.map(({ slug, name }) => ({ value: slug, label: name })),
  }
  const href = withoutPage(search)
  const nothing = (message: string): StorySearchView => ({ ...base, rows: [], total: 0, paging: pagingOf({ page: 1, pages: 1, href }), message })
  const tokens = queryTokens(words)
  const section = sections.docs.find(({ slug }) => slug === search.section)
  const series = allSeries.docs.find(({ slug }) => slug === search.series)
  if (words && tokens.length === 0) return nothing('请输入汉字、字母或数字。')
  if ([search.from, search.to].some((day) => day !== '' && !isCalendarDate(day))) return nothing('日期写成 2026-11-23。')
  if (search.scope === 'licensed' && inside === false) return nothing('贵机构目前没有生效的协议。可以查看全部稿件，看看该向谁取得许可。')
  const where: Where = {
    and: [
      { _status: { equals: 'published' } }, { deletedAt: { exists: false } }, ...tokens.map((token) => ({ searchText: { contains: token } })), ...between(search),
      ...(section ? [{ section: { equals: section.id } }] : []), ...(series ? [{ series: { equals: series.id } }] : []),
      ...(search.scope === 'licensed' ? [{ 'rights.class': { in: ownClasses } }, ...(inside ? [inside] : [])] : []),
    ],
  }
  // The index of words is a field that the public may not query: ids are found round access rules, the stories are then read as the public.
  const { docs, totalDocs, totalPages } = await payload.find({
    collection: 'articles', where, sort: '-publishedAt', select: { title: true }, limit: pageSize, page: search.page, depth: 0, overrideAccess: true,
  })
  const stories = await findPublicByIds('articles', docs.map(({ id }) => id), { depth: 1 })
  return {
    ...base, rows: await rowsOf({ payload, standing, stories, use }), total: totalDocs, paging: pagingOf({ page: search.page, pages: totalPages, href }),
    message: totalDocs === 0 ? (words ? `没有找到“${words}”。换一个更短的词，或者放宽筛选。` : '没有符合条件的稿件。') : null,
  }
}

async function rowsOf({ payload, standing, stories, use }: { payload: Payload; standing: Standing; stories: readonly Article[]; use: AskedUse }): Promise<LicensedRowView[]> {
  const components = await componentsOfStories(stories)
  const judged = stories.map((article) => licensedStory(article, components.get(article.id)))
  const [counted, taken] = await Promise.all([
    countedKeys({ payload, keys: judged.flatMap((story) => keysOf(standing, story, use)) }), newestTaken({ payload, organisation: standing.organisation.id, stories: stories.map(({ id }) => id) }),
  ])
  return judged.map((story) => {
    const found = decideUse({ standing, story, use, counted })
    const { article, version, contentHash } = story
    return {
      ...verdictOf({ standing, story, found }), id: article.id, href: `${storiesPath}/${article.id}`, title: article.title ?? '', number: article.number ?? '',
      section: populated(article.section)?.name ?? null, source: populated(article.source)?.name ?? null, publishedAt: article.publishedAt ?? article.firstPublishedAt ?? article.createdAt,
      version, take: found.mayTake ? `${article.id}:${contentHash}` : null, taken: taken.get(article.id) ?? null,
    }
  })
}

/** The newest version of each story that the organisation has taken. */
async function newestTaken({ payload, organisation, stories }: { payload: Payload; organisation: string; stories: readonly string[] }): Promise<ReadonlyMap<string, number>> {
  if (stories.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'usage-events', where: { and: [{ organisation: { equals: organisation } }, { article: { in: [...stories] } }] }, sort: 'revision', limit: 2000, pagination: false, depth: 0, overrideAccess: true,
    select: { article: true, revision: true },
  })
  return new Map(docs.map(({ article, revision }) => [typeof article === 'string' ? article : article.id, revision ?? 1]))
}
