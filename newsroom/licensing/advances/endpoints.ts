import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { mayPublish } from '../../../collections/access'
import { idOf } from '../../../domain/editorial/idOf'
import type { Advance } from '../../../payload-types'
import { answering, bodyOf, staffOf } from '../../deskEndpoint'
import { LicensingRefusal } from '../desk'
import { advancesOf, fateIn, schedulesOf } from './records'
import { releaseAdvance, withdrawAdvance } from './release'

/** What the panel of a story shows of its early access. Instants are ISO 8601. */
export type AdvanceDesk = {
  mayRelease: boolean
  /** the hour for which the story is scheduled; null when it is not */
  scheduledFor: string | null
  /** `isHeld`: the words or the schedule have changed, nobody is given it any more */
  standing: { no: number; releaseAt: string; releasedAt: string; by: string; isHeld: boolean } | null
  before: { no: number; state: Advance['state']; releaseAt: string; closedAt: string | null; reason: string | null }[]
  takers: { organisation: string; looks: number; taken: number }[]
}

const storyOf = (req: PayloadRequest): string => {
  const id: unknown = req.routeParams?.['id']
  if (typeof id !== 'string' || !/^[0-9a-f-]{24,36}$/.test(id)) throw new LicensingRefusal('NOT_FOUND', { zh: '没有这篇稿件。', en: 'There is no such story.' }, 404)
  return id
}

const nameOf = (organisation: unknown): string => (typeof organisation === 'object' && organisation !== null && 'name' in organisation ? String(organisation.name) : '')

/** Who has read or taken the text of a story before its hour. */
async function takersOf({ payload }: PayloadRequest, article: string): Promise<AdvanceDesk['takers']> {
  const all = { sort: 'at', pagination: false, depth: 1, overrideAccess: true } as const
  const [looks, taken] = await Promise.all([
    payload.find({ collection: 'advance-looks', where: { article: { equals: article } }, ...all }),
    payload.find({ collection: 'usage-events', where: { and: [{ article: { equals: article } }, { embargoedUntil: { exists: true } }] }, ...all }),
  ])
  const ids = [...new Set([...looks.docs, ...taken.docs].map(({ organisation }) => idOf(organisation)))]
  const of = <Row extends { organisation: unknown }>(rows: readonly Row[], id: string | null) => rows.filter(({ organisation }) => idOf(organisation) === id)
  return ids.map((id) => ({ organisation: nameOf([...of(looks.docs, id), ...of(taken.docs, id)][0]?.organisation), looks: of(looks.docs, id).length, taken: of(taken.docs, id).length }))
}

async function deskOf(req: PayloadRequest, article: string, now: string): Promise<AdvanceDesk> {
  const [rows, schedules, takers] = await Promise.all([advancesOf(req.payload, article), schedulesOf(req.payload, article), takersOf(req, article)])
  const standing = rows.findLast(({ state }) => state === 'standing') ?? null
  const isHeld = standing !== null && (await fateIn(req.payload, standing)).kind !== 'live'
  return {
    mayRelease: mayPublish(req.user), scheduledFor: schedules.find(({ at }) => at > now)?.at ?? null,
    standing: standing && { no: standing.no, releaseAt: standing.releaseAt, releasedAt: standing.releasedAt, by: standing.by, isHeld },
    before: rows.filter(({ state }) => state !== 'standing').map(({ no, state, releaseAt, closedAt, reason }) => ({ no, state, releaseAt, closedAt: closedAt ?? null, reason: reason ?? null })),
    takers,
  }
}

const show = answering(async (req) => {
  staffOf(req)
  return deskOf(req, storyOf(req), new Date().toISOString())
})

const release = answering(async (req) => {
  const { id, no } = await releaseAdvance(req, { user: staffOf(req), article: storyOf(req) })
  return { id, no }
})

const withdrawal = z.strictObject({ reason: z.string().trim().min(1).max(500) })
const explainReason = () => new LicensingRefusal('REASON', { zh: '请写明收回的原因，取用过的机构会看到。', en: 'Give the reason; those who have it will read it.' }, 422)

const withdraw = answering(async (req) => {
  const user = staffOf(req)
  if (!mayPublish(user)) throw new Forbidden(req.t)
  const { reason } = await bodyOf(req, withdrawal, explainReason)
  await withdrawAdvance(req, { user, article: storyOf(req), reason })
  return { ok: true }
})

/** What editors do with early access from the page of a story. */
export const advanceEndpoints: Endpoint[] = [
  { path: '/licensing/advances/:id', method: 'get', handler: show },
  { path: '/licensing/advances/:id/release', method: 'post', handler: release },
  { path: '/licensing/advances/:id/withdraw', method: 'post', handler: withdraw },
]
