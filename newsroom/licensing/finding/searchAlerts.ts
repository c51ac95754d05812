import type { Payload } from 'payload'

import { siteUrl } from '../../../config/environment'
import { createOnce } from '../../../collections/createOnce'
import { alertNames, tellAt } from '../../../domain/licensing/alerts'
import { idOf } from '../../../domain/editorial/idOf'
import { formatDateTime } from '../../../domain/text/shanghai'
import type { Article, Licensee, SavedSearch } from '../../../payload-types'
import { queueMail } from '../../outbox'
import { placesOf, wordsOfSaved } from './savedSearches'
import { readStanding, type Standing } from '../standing'
import { type Places, storyCondition } from './storyCondition'

const all = { limit: 0, pagination: false, depth: 0, overrideAccess: true } as const
/** A story that is dated longer before it is put online is of an archive that comes in, and no news. */
const archiveAfterMs = 86_400_000
/** A mail names so many stories; the rest is on the page. */
const namedInMail = 30

type Found = Pick<Article, 'id' | 'publishedAt' | 'title'>

/** Which of the stories a search finds, by the very condition of the page. */
async function foundBy(payload: Payload, { search, standing, places, articles, since }: { search: SavedSearch; standing: Standing; places: Places; articles: readonly string[]; since?: string }): Promise<Found[]> {
  const condition = storyCondition({ standing, search: wordsOfSaved(search), places })
  if ('message' in condition) return []
  const { docs } = await payload.find({
    collection: 'articles', where: { and: [condition.where, { id: { in: [...articles] } }, ...(since ? [{ publishedAt: { greater_than_equal: since } }] : [])] }, sort: '-publishedAt', select: { title: true, publishedAt: true }, ...all,
  })
  return docs
}

/** How the organisation stands now; null when nobody of it is to be told anything. */
async function standingNow(payload: Payload, organisation: string, at: string): Promise<Standing | null> {
  const standing = await readStanding({ payload, organisation, at })
  return standing?.organisation.status === 'active' ? standing : null
}

/**
 * Notes for every saved search with alerts whether it finds a story that has come out, once for search and story. The announcement of the
 * publication is not done before this is: a killed process starts it again.
 * @param at when the story came out, ISO
 */
export async function noteMatches(payload: Payload, { article, at }: { article: string; at: string }): Promise<void> {
  const { docs: searches } = await payload.find({ collection: 'saved-searches', where: { alert: { not_equals: 'none' } }, ...all })
  if (searches.length === 0) return
  const places = await placesOf(payload)
  const since = new Date(Date.parse(at) - archiveAfterMs).toISOString()
  for (const organisation of new Set(searches.map((search) => idOf(search.organisation) ?? ''))) {
    const standing = await standingNow(payload, organisation, new Date().toISOString())
    if (!standing) continue
    for (const search of searches.filter((one) => idOf(one.organisation) === organisation)) {
      const [story] = await foundBy(payload, { search, standing, places, articles: [article], since })
      if (story) await createOnce(payload, { collection: 'search-matches', data: { key: `${search.id}:${article}`, organisation, search: search.id, article } })
    }
  }
}

/**
 * Tells what saved searches have found and is due, by mail; whatever has been withdrawn meanwhile, is not licensed any more or belongs to an
 * account that is closed is dropped. A mail has a key, so that a process that dies before it has ticked off what it told tells nothing twice.
 * @returns how many mails were put into the outbox
 */
export async function sendSearchAlerts(payload: Payload, { now = new Date().toISOString() } = {}): Promise<number> {
  const { docs: waiting } = await payload.find({ collection: 'search-matches', where: { settledAt: { exists: false } }, sort: 'createdAt', ...all })
  if (waiting.length === 0) return 0
  const places = await placesOf(payload)
  let sent = 0
  for (const id of new Set(waiting.map(({ search }) => search))) {
    const search = await payload.findByID({ collection: 'saved-searches', id, depth: 0, overrideAccess: true, disableErrors: true })
    const found = waiting.filter((match) => match.search === id)
    const slots = search ? found.map(({ createdAt }) => tellAt(search.alert, createdAt)) : []
    for (const slot of new Set(slots)) {
      if (!search || slot === null || Date.parse(slot) > Date.parse(now)) continue
      const due = found.filter((_, index) => slots[index] === slot)
      sent += await tell(payload, { search, slot, places, articles: due.map(({ article }) => article), now })
      await payload.update({ collection: 'search-matches', where: { id: { in: due.map((match) => match.id) } }, data: { settledAt: now }, depth: 0, overrideAccess: true })
    }
  }
  return sent
}

async function tell(payload: Payload, { search, slot, places, articles, now }: { search: SavedSearch; slot: string; places: Places; articles: readonly string[]; now: string }): Promise<number> {
  const organisation = idOf(search.organisation) ?? ''
  const [standing, person] = await Promise.all([standingNow(payload, organisation, now), payload.findByID({ collection: 'licensees', id: idOf(search.owner) ?? '', depth: 0, overrideAccess: true, disableErrors: true })])
  if (!standing || !person || person.disabled || idOf(person.organisation) !== organisation) return 0
  const found = await foundBy(payload, { search, standing, places, articles })
  const mails = search.alert === 'at_once' ? found.map((story) => ({ key: `saved-search:${search.id}:${story.id}`, stories: [story] })) : found.length > 0 ? [{ key: `saved-search:${search.id}:${slot}`, stories: found }] : []
  let sent = 0
  for (const { key, stories } of mails) sent += await queueMail(payload, { key, to: person.email, organisation, ...wordsOfMail({ person, search, stories }) }) ? 1 : 0
  return sent
}

function wordsOfMail({ person, search, stories }: { person: Licensee; search: SavedSearch; stories: readonly Found[] }): { subject: string; text: string } {
  const lines = stories.slice(0, namedInMail).map(({ id, title, publishedAt }) => `《${title ?? ''}》${publishedAt ? formatDateTime(publishedAt) : ''}\n${siteUrl()}/licensees/stories/${id}\n`)
  const rest = stories.length > namedInMail ? `另有 ${stories.length - namedInMail} 篇，请在“已存检索”里查看。\n` : ''
  const first = stories[0]?.title ?? ''
  return {
    subject: stories.length === 1 ? `新稿：${first}（${search.name}）` : `${stories.length} 篇新稿（${search.name}）`,
    text: `${person.name}：\n\n您存的检索“${search.name}”有新稿：\n\n${lines.join('\n')}\n${rest}能否使用、依据哪一条，请以稿件页为准。\n提醒方式是“${alertNames[search.alert]}”，更改或停用：${siteUrl()}/licensees/searches\n`,
  }
}
