import type { CollectionBeforeChangeHook } from 'payload'

import { pinyinSlug } from '../../../importing/pinyin'

/** At its first publication a story gets its permanent address: date, short id, and a slug that later headlines do not change. */
export const fixAddress: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  if (data['_status'] !== 'published') return data
  const now = new Date().toISOString()
  const firstPublishedAt = originalDoc?.firstPublishedAt ?? data['firstPublishedAt'] ?? data['publishedAt'] ?? now
  return {
    ...data, firstPublishedAt, publishedAt: data['publishedAt'] ?? firstPublishedAt,
    slug: data['slug'] || pinyinSlug(String(data['title'] ?? '')),
  }
}
