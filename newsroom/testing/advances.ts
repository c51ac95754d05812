import { createLocalReq, type Payload } from 'payload'

import type { Agreement } from '../../payload-types'
import { releaseAdvance, withdrawAdvance } from '../licensing/advances/release'
import type { Cast } from './cast'

/** What tests of early access share: a story scheduled as the panel does it, released and taken back by an editor. */

/** The hour of every story here; a day before it, and the seconds round it. */
export const hour = '2099-03-01T01:00:00.000Z'
export const dayBefore = '2099-02-28T01:00:00.000Z'
export const secondBefore = '2099-03-01T00:59:59.000Z'
export const secondAfter = '2099-03-01T01:00:01.000Z'

export function openAdvances({ payload, cast }: { payload: Payload; cast: Cast }) {
  const editor = { ...cast.users.editor, collection: 'users' as const }
  const schedule = (article: string, at = hour) => payload.jobs.queue({
    task: 'schedulePublish', waitUntil: new Date(at), input: { type: 'publish', doc: { relationTo: 'articles', value: article }, user: { relationTo: 'users', value: cast.users.editor.id } } as never,
  })
  const cancel = async (article: string) => void (await payload.delete({ collection: 'payload-jobs', where: { 'input.doc.value': { equals: article } }, overrideAccess: true }))
  const release = async (article: string, now = dayBefore, user = editor) => releaseAdvance(await createLocalReq({ user }, payload), { user, article, now })
  const withdraw = async (article: string, reason: string, now = dayBefore) => withdrawAdvance(await createLocalReq({ user: editor }, payload), { user: editor, article, reason, now })
  const edit = (id: string, data: Record<string, unknown>) => payload.update({ collection: 'articles', id, draft: true, data: { ...data, _status: 'draft' } as never, overrideAccess: true })
  /** The scheduled publications whose time has come; the queue asks the wall clock, so their time is set to now. */
  const strike = async (article: string) => {
    const { docs } = await payload.find({ collection: 'payload-jobs', where: { 'input.doc.value': { equals: article } }, pagination: false, overrideAccess: true })
    for (const { id } of docs) await payload.jobs.runByID({ id, overrideAccess: true })
  }
  /** A story scheduled for the hour and released in advance. */
  const advanced = async (over: Parameters<Cast['draft']>[0] = {}) => {
    const draft = await cast.draft(over)
    await schedule(draft.id)
    const advance = await release(draft.id)
    return { id: draft.id, advance }
  }
  const setTier = (agreement: Agreement, embargoTier: 'none' | 'headline' | 'full') =>
    payload.db.updateOne({ collection: 'agreements', id: agreement.id, data: { scope: { ...agreement.scope, embargoTier } }, req: {} as never })
  return { schedule, cancel, release, withdraw, edit, strike, advanced, setTier }
}
