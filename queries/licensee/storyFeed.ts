import type { Where } from 'payload'

import { siteUrl } from '../../config/environment'
import { withdrawalInWords } from '../../domain/editorial/publicRecord'
import { type Cursor, writeCursor } from '../../domain/licensing/cursor'
import { database, findPublic, populated } from '../database'
import { articleHref } from '../present/card'

/** One story as the interface for machines lists it. A withdrawn one says only that it is, so that copies of it can be found and removed. */
export type StoryEntry =
  | { id: string; number: string; pubStatus: 'usable'; url: string; headline: string; summary: string | null; section: string | null; series: string | null; rightsClass: string | null; version: number; contentHash: string; published: string | null; updated: string; corrections: number }
  | { id: string; number: string; pubStatus: 'canceled'; published: string; updated: string; reason: string | null }

const ownClasses = ['own_source_label', 'own_marker', 'own_declared']

type Asked = { collections: readonly string[]; after: Cursor | null; updatedSince: string | null; section: string | null; limit: number }

function since({ after, updatedSince }: Pick<Asked, 'after' | 'updatedSince'>): Where[] {
  if (after) return [{ or: [{ updatedAt: { greater_than: after.at } }, { and: [{ updatedAt: { equals: after.at } }, { id: { greater_than: after.id } }] }] }]
  return updatedSince ? [{ updatedAt: { greater_than_equal: updatedSince } }] : []
}

/**
 * Our own public stories inside the named collections (slugs of sections or series; `*` is all), and the withdrawn ones, the oldest change
 * first, so that a client that follows the cursor misses nothing. `next` is null when there is no more for now.
 */
export async function storyFeed({ collections, section, limit, ...asked }: Asked): Promise<{ entries: StoryEntry[]; next: string | null }> {
  const payload = await database()
  const changed = since(asked)
  const within: Where[] = collections.includes('*') ? [] : [{ or: [{ 'section.slug': { in: [...collections] } }, { 'series.slug': { in: [...collections] } }] }]
  const inSection: Where[] = section ? [{ 'section.slug': { equals: section } }] : []
  const sort = ['updatedAt', 'id']
  const [usable, withdrawn] = await Promise.all([
    findPublic('articles', { where: { and: [{ 'rights.class': { in: ownClasses } }, ...within, ...inSection, ...changed] }, sort, limit: limit + 1, depth: 1 }),
    payload.find({
      collection: 'articles', where: { and: [{ 'withdrawal.at': { exists: true } }, { firstPublishedAt: { exists: true } }, ...within, ...inSection, ...changed] }, sort, limit: limit + 1,
      select: { number: true, firstPublishedAt: true, withdrawal: true, updatedAt: true }, trash: true, pagination: false, depth: 0, overrideAccess: true,
    }),
  ])
  const entries: StoryEntry[] = [
    ...usable.docs.map((article): StoryEntry => ({
      id: article.id, number: article.number ?? '', pubStatus: 'usable', url: `${siteUrl()}${articleHref(article)}`, headline: article.title ?? '', summary: article.summary ?? null,
      section: populated(article.section)?.slug ?? null, series: populated(article.series)?.slug ?? null, rightsClass: article.rights?.class ?? null, version: article.publicationCount || 1,
      contentHash: article.contentHash ?? '', published: article.firstPublishedAt ?? null, updated: article.updatedAt, corrections: (article.corrections ?? []).filter(({ at }) => at).length,
    })),
    ...withdrawn.docs.map((article): StoryEntry => ({ id: article.id, number: article.number ?? '', pubStatus: 'canceled', published: article.firstPublishedAt ?? '', updated: article.updatedAt, reason: withdrawalInWords(article.withdrawal ?? {}) })),
  ].sort((a, b) => (a.updated === b.updated ? (a.id < b.id ? -1 : 1) : a.updated < b.updated ? -1 : 1))
  const shown = entries.slice(0, limit)
  const last = shown.at(-1)
  return { entries: shown, next: entries.length > limit && last ? writeCursor({ at: last.updated, id: last.id }) : null }
}

/** A story that was public and is not any more; null for every other. */
export async function withdrawnEntry(id: string): Promise<StoryEntry | null> {
  const payload = await database()
  const { docs: [article] } = await payload.find({
    collection: 'articles', where: { and: [{ id: { equals: id } }, { 'withdrawal.at': { exists: true } }, { firstPublishedAt: { exists: true } }] }, limit: 1,
    select: { number: true, firstPublishedAt: true, withdrawal: true, updatedAt: true }, trash: true, pagination: false, depth: 0, overrideAccess: true,
  })
  return article ? { id: article.id, number: article.number ?? '', pubStatus: 'canceled', published: article.firstPublishedAt ?? '', updated: article.updatedAt, reason: withdrawalInWords(article.withdrawal ?? {}) } : null
}
