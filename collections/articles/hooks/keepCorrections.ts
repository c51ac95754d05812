import { APIError, type CollectionBeforeChangeHook } from 'payload'

import type { Article } from '../../../payload-types'
import { nameOfSigner } from './nameOfSigner'

type Correction = NonNullable<Article['corrections']>[number]

const isPublic = (correction: Correction) => Boolean(correction.at)

/**
 * A correction is dated and signed by the system when it becomes public, and from then on stays as it is: a row that is missing, as after the
 * restoring of an older version, is put back; one that says something else is refused.
 */
export const keepCorrections: CollectionBeforeChangeHook<Article> = ({ data, originalDoc, req }) => {
  const given = data.corrections ?? []
  const kept = (originalDoc?.corrections ?? []).filter(isPublic)
  for (const before of kept) {
    const after = given.find(({ id }) => id === before.id)
    if (after && (after.text !== before.text || after.kind !== before.kind)) {
      throw new APIError(req.i18n.language === 'en' ? 'A published correction cannot be changed; add another one.' : '已公开的更正不能改动，请另加一条。', 409, { code: 'CORRECTION_PUBLISHED' }, true)
    }
  }
  const keptIds = new Set(kept.map(({ id }) => id))
  const added = given.filter(({ id }) => !id || !keptIds.has(id))
  const now = new Date().toISOString()
  const corrections = [...kept, ...(data._status === 'published' ? added.map((row) => ({ ...row, at: row.at ?? now, by: row.by ?? nameOfSigner(req.user) })) : added)]
  const correctedAt = corrections.filter(isPublic).map(({ at }) => String(at)).sort().at(-1) ?? null
  return { ...data, corrections, correctedAt }
}
