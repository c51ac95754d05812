import type { Payload } from 'payload'

import { idOf } from '../../../domain/editorial/idOf'
import type { LicenseeRole } from '../../../domain/licensing/licenseeRoles'
import { hasFreeSeat } from '../../../domain/licensing/seats'
import type { Licensee } from '../../../payload-types'
import { inTurn } from '../../inTurn'
import { noSeat, seatsOf, seatTurn } from './seats'
import { removeSecondFactor } from './secondFactor'

export type MemberChange = { role: LicenseeRole } | { disabled: boolean }
export type MemberResult = { ok: true } | { ok: false; code: 'BUSY' | 'LAST_ADMIN' | 'NO_SEAT' | 'NO_SUCH_MEMBER'; message: string }

const noSuchMember: MemberResult = { ok: false, code: 'NO_SUCH_MEMBER', message: '贵机构没有这位成员。' }
const lastAdmin: MemberResult = { ok: false, code: 'LAST_ADMIN', message: '至少要留一位可以登录的机构管理员。请先指定另一位。' }

/** The member of that id, if it belongs to the organisation: another organisation's people do not exist here (S7). */
async function memberOf(payload: Payload, { organisation, id }: { organisation: string; id: string }): Promise<Licensee | null> {
  const member = await payload.findByID({ collection: 'licensees', id, depth: 0, disableErrors: true, overrideAccess: true })
  return member && idOf(member.organisation) === organisation ? member : null
}

const activeAdmins = async (payload: Payload, organisation: string): Promise<number> =>
  (await payload.count({ collection: 'licensees', overrideAccess: true, where: { and: [{ organisation: { equals: organisation } }, { role: { equals: 'admin' } }, { disabled: { not_equals: true } }] } })).totalDocs

/**
 * Changes a member of the organisation: a role, or whether the account may sign in. The change is made, then counted: when two administrators
 * take each other's role away at once, both changes are undone rather than leaving nobody.
 */
export async function changeMember(payload: Payload, { organisation, id, change }: { organisation: string; id: string; change: MemberChange }): Promise<MemberResult> {
  const member = await memberOf(payload, { organisation, id })
  if (!member) return noSuchMember
  const isActiveAdmin = member.role === 'admin' && !member.disabled
  if (isActiveAdmin && await activeAdmins(payload, organisation) === 1 && ('role' in change ? change.role !== 'admin' : change.disabled)) return lastAdmin
  if ('disabled' in change && !change.disabled && member.disabled) return enable(payload, { organisation, member })
  await payload.update({ collection: 'licensees', id, data: change, depth: 0, overrideAccess: true })
  if (await activeAdmins(payload, organisation) > 0) return { ok: true }
  await payload.update({ collection: 'licensees', id, data: 'role' in change ? { role: member.role } : { disabled: member.disabled ?? false }, depth: 0, overrideAccess: true })
  return lastAdmin
}

/** Somebody who comes back needs a seat. */
async function enable(payload: Payload, { organisation, member }: { organisation: string; member: Licensee }): Promise<MemberResult> {
  const set = (disabled: boolean) => payload.update({ collection: 'licensees', id: member.id, data: { disabled }, depth: 0, overrideAccess: true, context: { holdsSeat: true } })
  const { result, wasHeld } = await inTurn(payload, seatTurn(organisation), async (): Promise<MemberResult> => {
    const seats = await seatsOf(payload, organisation, { besides: member.email })
    if (!hasFreeSeat(seats)) return { ok: false, code: 'NO_SEAT', message: noSeat(seats) }
    await set(false)
    return { ok: true }
  })
  if (!result.ok || wasHeld) return result
  await set(true)
  return { ok: false, code: 'BUSY', message: '刚好有人同时在改动成员，请再试一次。' }
}

/** For a member who lost phone and recovery codes: the second factor is taken away, to be set up again. */
export async function resetMemberFactor(payload: Payload, { organisation, id }: { organisation: string; id: string }): Promise<MemberResult> {
  if (!await memberOf(payload, { organisation, id })) return noSuchMember
  await removeSecondFactor(payload, id)
  return { ok: true }
}
