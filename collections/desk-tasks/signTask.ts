import type { CollectionBeforeChangeHook } from 'payload'

import { signerOf } from '../../domain/editorial/statements'
import type { DeskTask } from '../../payload-types'

/** Whoever closes a task is named with the moment; one that is opened again loses both. */
export const signTask: CollectionBeforeChangeHook<DeskTask> = ({ data, originalDoc, req }) => {
  if (data.state === 'open') return { ...data, closedBy: null, closedAt: null }
  if (data.state === originalDoc?.state && originalDoc?.closedAt) return data
  return { ...data, closedBy: signerOf(req.user)?.by ?? '系统', closedAt: new Date().toISOString() }
}
