import type { FieldHook } from 'payload'

import { idOf } from '../../domain/editorial/idOf'
import { shanghaiDate } from '../../domain/text/shanghai'

/** A copy is the draft of the next version: same words, the next number, from today, and nothing of the seal. */
export const nextNumber: FieldHook = async ({ data, req, value }) => {
  const notice = idOf(data?.['notice'])
  if (!notice) return value
  const { docs: [latest] } = await req.payload.find({ collection: 'notice-versions', where: { notice: { equals: notice } }, sort: '-no', limit: 1, pagination: false, depth: 0, overrideAccess: true, req })
  return (latest?.no ?? 0) + 1
}

export const draftAgain: FieldHook = () => 'draft'
export const fromToday: FieldHook = () => shanghaiDate(new Date().toISOString())
export const emptied: FieldHook = () => null
