import type { Where } from 'payload'

import { queryNeedles } from '../../../domain/text/bigrams'
import { addDays, isCalendarDate, startOfShanghaiDay } from '../../../domain/text/shanghai'
import { agreementsInForce } from '../taking/choices'
import type { Standing } from '../standing'

/** What of a search decides which stories it finds; every part may be empty. */
export type StoryWords = { q: string; scope: 'all' | 'licensed'; section: string; series: string; from: string; to: string }

type Place = { id: string; slug: string }
/** All sections and series of the site: a search and an agreement name them by slug. */
export type Places = { sections: readonly Place[]; series: readonly Place[] }

const ownClasses = ['own_source_label', 'own_marker', 'own_declared']

export const wordsOf = (q: string): string => q.normalize('NFKC').trim().slice(0, 100)

/** The condition under which a story is inside what the agreements in force name; null when that is everything of ours, false when nothing. */
function insideAgreements(standing: Standing, { sections, series }: Places): Where | false | null {
  const names = new Set(agreementsInForce(standing).flatMap(({ terms }) => terms.scope.collections))
  if (names.has('*')) return null
  const named = (field: 'section' | 'series', places: readonly Place[]): Where[] => {
    const ids = places.filter(({ slug }) => names.has(slug)).map(({ id }) => id)
    return ids.length > 0 ? [{ [field]: { in: ids } }] : []
  }
  const places = [...named('section', sections), ...named('series', series)]
  return places.length > 0 ? { or: places } : false
}

const between = ({ from, to }: Pick<StoryWords, 'from' | 'to'>): Where[] => [
  ...(isCalendarDate(from) ? [{ publishedAt: { greater_than_equal: startOfShanghaiDay(from) } }] : []), ...(isCalendarDate(to) ? [{ publishedAt: { less_than: startOfShanghaiDay(addDays(to, 1)) } }] : []),
]

/**
 * The condition of a search over public stories, for the page, for alerts and for what a saved search has found meanwhile alike. It names a
 * field that the public may not query: whoever asks with it goes round access rules for ids and reads the stories as the public.
 * @returns a sentence instead when the search can find nothing
 */
export function storyCondition({ standing, search, places }: { standing: Standing; search: StoryWords; places: Places }): { where: Where } | { message: string } {
  const words = wordsOf(search.q)
  const needles = queryNeedles(words)
  const inside = insideAgreements(standing, places)
  const section = places.sections.find(({ slug }) => slug === search.section)
  const series = places.series.find(({ slug }) => slug === search.series)
  if (words && needles.length === 0) return { message: '请输入汉字、字母或数字。' }
  if ([search.from, search.to].some((day) => day !== '' && !isCalendarDate(day))) return { message: '日期写成 2026-11-23。' }
  if ((search.section && !section) || (search.series && !series)) return { message: '没有这个栏目或系列，可能已改名。请重新选择。' }
  if (search.scope === 'licensed' && inside === false) return { message: '贵机构目前没有生效的协议。可以查看全部稿件，看看该向谁取得许可。' }
  return {
    where: {
      and: [
        { _status: { equals: 'published' } }, { deletedAt: { exists: false } }, ...needles.map((needle) => ({ searchText: { contains: needle } })), ...between(search),
        ...(section ? [{ section: { equals: section.id } }] : []), ...(series ? [{ series: { equals: series.id } }] : []),
        ...(search.scope === 'licensed' ? [{ 'rights.class': { in: ownClasses } }, ...(inside ? [inside] : [])] : []),
      ],
    },
  }
}
