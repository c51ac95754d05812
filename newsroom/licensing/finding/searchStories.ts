import type { Payload, Where } from 'payload'

import type { Article } from '../../../payload-types'
import { componentsOfStories } from '../../../queries/componentsOfStories'
import { findPublic, findPublicByIds, populated } from '../../../queries/database'
import type { LicensedRowView, StorySearchView } from '../../../queries/licensee/storyViews'
import { pagingOf } from '../../../queries/lists'
import { agreementsInForce, choicesOf, usualUse } from '../taking/choices'
import { countedKeys, decideUse, keysOf, type AskedUse } from '../taking/decide'
import type { Standing } from '../standing'
import { licensedStory } from '../taking/story'
import { storyCondition, type StoryWords, wordsOf } from './storyCondition'
import { verdictOf } from '../taking/verdict'

/** What the form of the page sends; every part may be empty. */
export type StorySearch = StoryWords & { act: string; channel: string; territory: string; page: number }

const pageSize = 20
export const storiesPath = '/licensees/stories'

/** A search as the address of the page that takes it; what is empty or usual stays out. */
export const hrefOfSearch = (path: string, { page: _page, ...search }: Partial<StorySearch>): string => {
  const given = Object.entries(search).filter(([name, value]) => value !== '' && !(name === 'scope' && value === 'licensed'))
  return given.length > 0 ? `${path}?${new URLSearchParams(given).toString()}` : path
}

/**
 * The stories that an organisation may ask for, found by words, section, series and date, each with the decision for the use that is named.
 * Only what is public is found, as in the readers' search; `scope: all` shows the others' stories too, with whom to ask.
 * @param since ISO instant: only what was published from then on
 */
export async function searchStories({ payload, standing, search, since }: { payload: Payload; standing: Standing; search: StorySearch; since?: string }): Promise<StorySearchView> {
  const choices = choicesOf(standing)
  const use = usualUse(choices, search)
  const words = wordsOf(search.q)
  const [sections, allSeries] = await Promise.all([findPublic('sections', { sort: 'order', limit: 200 }), findPublic('series', { sort: 'name', limit: 200 })])
  const base = {
    query: words, scope: search.scope, section: search.section, series: search.series, from: search.from, to: search.to, choices, use, agreements: agreementsInForce(standing).length,
    sections: sections.docs.map(({ slug, name }) => ({ value: slug, label: name })), allSeries: allSeries.docs.map(({ slug, name }) => ({ value: slug, label: name })),
  }
  const href = hrefOfSearch(storiesPath, search)
  const condition = storyCondition({ standing, search, places: { sections: sections.docs, series: allSeries.docs } })
  if ('message' in condition) return { ...base, rows: [], total: 0, paging: pagingOf({ page: 1, pages: 1, href }), message: condition.message }
  const where: Where = since ? { and: [condition.where, { publishedAt: { greater_than_equal: since } }] } : condition.where
  // The index of words is a field that the public may not query: ids are found round access rules, the stories are then read as the public.
  const { docs, totalDocs, totalPages } = await payload.find({
    collection: 'articles', where, sort: '-publishedAt', select: { title: true }, limit: pageSize, page: search.page, depth: 0, overrideAccess: true,
  })
  const stories = await findPublicByIds('articles', docs.map(({ id }) => id), { depth: 1 })
  return {
    ...base, rows: await rowsOf({ payload, standing, stories, use }), total: totalDocs, paging: pagingOf({ page: search.page, pages: totalPages, href }),
    message: totalDocs > 0 ? null : since ? '没有会匹配的稿件。' : words ? `没有找到“${words}”。换一个更短的词，或者放宽筛选。` : '没有符合条件的稿件。',
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
