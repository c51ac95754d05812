import { createHash } from 'node:crypto'
import { APIError, type CollectionBeforeChangeHook } from 'payload'

import { idOf } from '../../../domain/editorial/idOf'
import { contentHashOf } from './stampContent'

/** What a person had before the eyes when scheduling: all that the public will read, and where and under which notice it will stand. */
export const hashOfScheduled = (story: Record<string, unknown>): string =>
  createHash('sha256').update(JSON.stringify([contentHashOf(story), idOf(story['notice']), story['shortTitle'] || null, story['slug'] || null]), 'utf8').digest('hex')

/** The story is no longer what was scheduled. */
export class ChangedSinceScheduled extends APIError {
  constructor() {
    super('排定之后稿件又改过。 / The story was changed after it was scheduled.', 409, { code: 'CHANGED_SINCE_SCHEDULED' }, true)
  }
}

/**
 * A scheduled publication makes public what stood when it was scheduled, or nothing (S35). The clock states what that was in
 * `context.scheduledHash`; it is held against the very draft that this write would publish, so that nothing slips in between.
 */
export const refuseChangedSinceScheduled: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const expected = req.context['scheduledHash']
  if (typeof expected === 'string' && data['_status'] === 'published' && hashOfScheduled(originalDoc ?? {}) !== expected) throw new ChangedSinceScheduled()
  return data
}
