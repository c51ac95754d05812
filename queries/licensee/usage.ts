import type { Where } from 'payload'

import { addDays, isCalendarDate, shanghaiDate, startOfShanghaiDay } from '../../domain/text/shanghai'
import type { UsageEvent } from '../../payload-types'
import { database } from '../database'
import type { LookView } from './storyViews'

/** Which rows of an organisation's usage are asked for; an empty text asks for all. Days are Shanghai days, both inclusive. */
export type UsageFilter = { from: string; to: string; agreement: string; act: string; format: string }

export type UsageRow = {
  id: string
  at: string
  title: string
  article: string
  agreement: string
  act: string
  channel: string | null
  territory: string | null
  format: string
  counted: boolean
  by: string
  revision: number | null
  contentHash: string
  /** of what was taken before it was public: the hour as it stood then */
  embargoedUntil: string | null
}

const pageSize = 50
const readAtOnce = 500
const all = { depth: 0, overrideAccess: true } as const

function whereOf(organisation: string, { from, to, agreement, act, format }: UsageFilter): Where {
  const and: Where[] = [{ organisation: { equals: organisation } }]
  if (isCalendarDate(from)) and.push({ at: { greater_than_equal: startOfShanghaiDay(from) } })
  if (isCalendarDate(to)) and.push({ at: { less_than: startOfShanghaiDay(addDays(to, 1)) } })
  if (agreement) and.push({ agreement: { equals: agreement } })
  if (act) and.push({ act: { equals: act } })
  if (format) and.push({ format: { equals: format } })
  return { and }
}

const idIn = (reference: string | { id: string }): string => (typeof reference === 'string' ? reference : reference.id)

/** What an account, a token and an agreement are called, for the rows of one organisation. */
async function namesOf(organisation: string): Promise<{ people: Map<string, string>; tokens: Map<string, string>; agreements: Map<string, string> }> {
  const payload = await database()
  const where = { organisation: { equals: organisation } }
  const [people, tokens, agreements] = await Promise.all([
    payload.find({ collection: 'licensees', where, select: { name: true }, limit: 1000, pagination: false, ...all }),
    payload.find({ collection: 'api-tokens', where, select: { name: true }, limit: 1000, pagination: false, ...all }),
    payload.find({ collection: 'agreements', where, select: { no: true }, limit: 1000, pagination: false, ...all }),
  ])
  return {
    people: new Map(people.docs.map(({ id, name }) => [id, name])), tokens: new Map(tokens.docs.map(({ id, name }) => [id, name])),
    agreements: new Map(agreements.docs.map(({ id, no }) => [id, no])),
  }
}

type Names = Awaited<ReturnType<typeof namesOf>>

const rowOf = (event: UsageEvent, names: Names): UsageRow => ({
  id: event.id, at: event.at, title: event.title, article: idIn(event.article), agreement: names.agreements.get(idIn(event.agreement)) ?? '', act: event.act,
  channel: event.channel ?? null, territory: event.territory ?? null, format: event.format, counted: event.counted, revision: event.revision ?? null, contentHash: event.contentHash, embargoedUntil: event.embargoedUntil ?? null,
  by: takerOf(event, names),
})

const takerOf = ({ token, licensee }: Pick<UsageEvent, 'licensee' | 'token'>, names: Pick<Names, 'people' | 'tokens'>): string =>
  token ? `令牌 ${names.tokens.get(idIn(token)) ?? ''}`.trim() : licensee ? (names.people.get(idIn(licensee)) ?? '已删除的账号') : ''

/** The newest early looks of an organisation at texts before their hour. */
export async function looksOf(organisation: string, limit = 50): Promise<LookView[]> {
  const payload = await database()
  const [{ docs }, names] = await Promise.all([
    payload.find({ collection: 'advance-looks', where: { organisation: { equals: organisation } }, sort: ['-at', '-id'], limit, pagination: false, ...all }), namesOf(organisation),
  ])
  return docs.map((look) => ({ id: look.id, title: look.title, no: look.no, contentHash: look.contentHash, at: look.at, by: takerOf(look, names) }))
}

/** A page of an organisation's usage, the newest first. */
export async function usageTable({ organisation, filter, page }: { organisation: string; filter: UsageFilter; page: number }): Promise<{ rows: UsageRow[]; total: number; pages: number }> {
  const payload = await database()
  const [{ docs, totalDocs, totalPages }, names] = await Promise.all([
    payload.find({ collection: 'usage-events', where: whereOf(organisation, filter), sort: ['-at', '-id'], limit: pageSize, page, ...all }), namesOf(organisation),
  ])
  return { rows: docs.map((event) => rowOf(event, names)), total: totalDocs, pages: totalPages }
}

/** Every row that fits, the newest first, a few hundred at a time: a year's usage is not held in memory. */
export async function* usageRows(organisation: string, filter: UsageFilter): AsyncGenerator<UsageRow[]> {
  const payload = await database()
  const names = await namesOf(organisation)
  for (let last: UsageEvent | undefined; ;) {
    const earlier: Where[] = last ? [{ or: [{ at: { less_than: last.at } }, { and: [{ at: { equals: last.at } }, { id: { less_than: last.id } }] }] }] : []
    const { docs } = await payload.find({ collection: 'usage-events', where: { and: [whereOf(organisation, filter), ...earlier] }, sort: ['-at', '-id'], limit: readAtOnce, pagination: false, ...all })
    if (docs.length > 0) yield docs.map((event) => rowOf(event, names))
    if (docs.length < readAtOnce) return
    last = docs.at(-1)
  }
}

/** Counted uses in each of the last twelve months, the oldest first; months by the calendar of Shanghai. */
export async function usageByMonth(organisation: string, now: string): Promise<{ month: string; count: number }[]> {
  const payload = await database()
  const today = shanghaiDate(now)
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  const starts = Array.from({ length: 13 }, (_, index) => {
    const at = year * 12 + (month - 1) - 11 + index
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`
  })
  return Promise.all(starts.slice(0, 12).map(async (start, index) => {
    const { totalDocs } = await payload.count({
      collection: 'usage-events', overrideAccess: true,
      where: { and: [{ organisation: { equals: organisation } }, { counted: { equals: true } }, { at: { greater_than_equal: startOfShanghaiDay(start) } }, { at: { less_than: startOfShanghaiDay(starts[index + 1] ?? start) } }] },
    })
    return { month: start.slice(0, 7), count: totalDocs }
  }))
}
