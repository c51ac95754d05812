import { createHash } from 'node:crypto'
import type { CollectionBeforeChangeHook } from 'payload'

import { searchField } from '../../../domain/text/bigrams'
import { bodyText } from '@/domain/editorial/bodyTree'
import { isOwnDeclared } from '@/domain/editorial/storyRights'

const publicFields = ['kicker', 'title', 'subtitle', 'summary', 'dateline', 'body', 'picture', 'byline', 'keyFigures', 'event', 'source', 'otherSources', 'originalTitle', 'originalAuthor', 'originalUrl', 'thirdParty', 'aiUse', 'section', 'genre', 'topics', 'regions', 'series', 'seriesPosition', 'responsibleEditors', 'proofreaders', 'publishedAt', 'corrections'] as const

/** What the public sees of a story, references by id, keys in one order: the thing that is hashed, recorded and later signed. */
export const publicContent = (story: Record<string, unknown>): Record<string, unknown> =>
  // That a story is declared our own is public, who declared it and why is not.
  ({ ...Object.fromEntries(publicFields.map((name) => [name, name === 'body' ? settled(story[name]) : withoutEmpty(settled(story[name]))])), ...(isOwnDeclared(story) ? { ownDeclared: { declared: true } } : {}) })

/** References as ids, array rows without their storage ids, keys sorted: the same words give the same hash on either database. */
function settled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => settled(item))
  if (value instanceof Date) return value.toISOString()
  if (!value || typeof value !== 'object') return value === undefined || value === '' ? null : value
  if ('id' in value && ('createdAt' in value || 'filename' in value)) return String(value.id)
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'id' && key !== '$').sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, settled(inner)]))
}

/** A field that nobody has filled is left out of groups and rows: one database reads it back as null, the other not at all. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty)
  if (!value || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => (inner === null ? [] : [[key, withoutEmpty(inner)]])))
}

export const contentHashOf = (story: Record<string, unknown>) =>
  createHash('sha256').update(JSON.stringify(publicContent(story)), 'utf8').digest('hex')

export const stampContent: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const contentHash = contentHashOf(data)
  const changedWhilePublic = data['_status'] === 'published' && originalDoc?.firstPublishedAt && contentHash !== originalDoc.contentHash
  const text = [data['title'], data['originalTitle'], data['kicker'], data['subtitle'], data['summary'], bodyText(data['body'])].filter((part) => typeof part === 'string').join('\n')
  return {
    ...data, contentHash, searchText: searchField(text),
    contentUpdatedAt: changedWhilePublic ? new Date().toISOString() : (data['contentUpdatedAt'] ?? null),
  }
}
