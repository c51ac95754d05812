import { randomInt } from 'node:crypto'
import type { CollectionBeforeValidateHook } from 'payload'

import { nextNumber } from '../../../database/counter'
import { shanghaiDate } from '../../../domain/text/shanghai'

// No vowels and no l, o, 0, 1: an id never spells a word and reads the same over the telephone.
const alphabet = '23456789bcdfghjkmnpqrstvwxz'
const makeShortId = () => Array.from({ length: 7 }, () => alphabet[randomInt(alphabet.length)]).join('')

/** A new story gets its short id and its number of the day; a copy gets its own and none of the original's public life. */
export const assignIdentity: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || !data) return data
  const day = shanghaiDate(typeof data['publishedAt'] === 'string' ? data['publishedAt'] : new Date().toISOString())
  const count = await nextNumber(req.payload, `articles:${day}`)
  return {
    ...data, shortId: makeShortId(), number: `${day.replaceAll('-', '')}-${String(count).padStart(4, '0')}`,
    firstPublishedAt: null, contentUpdatedAt: null, publicationCount: 0, revision: 0,
  }
}
