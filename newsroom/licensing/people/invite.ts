import type { Payload } from 'payload'

import { siteUrl } from '../../../config/environment'
import { isLicenseeRole, licenseeRoleNames, type LicenseeRole, reachesRole } from '../../../domain/licensing/licenseeRoles'
import { idOf } from '../../../domain/editorial/idOf'
import { hasFreeSeat } from '../../../domain/licensing/seats'
import type { AccountLink } from '../../../payload-types'
import { inTurn } from '../../inTurn'
import { queueMail } from '../../outbox'
import { issueLink, readLink, revokeLink, stateOfLink } from './accountLinks'
import { noSeat, openInvitations, seatsOf, seatTurn } from './seats'

const weekMs = 7 * 24 * 60 * 60 * 1000

/** Who invites: an administrator of the organisation, or our licensing desk. */
export type Inviter = { kind: 'member'; name: string; organisation: string; role: LicenseeRole } | { kind: 'desk'; name: string }

export type Invitation = { organisation: { id: string; name: string }; email: string; role: LicenseeRole; by: Inviter }
export type InviteResult = { ok: true } | { ok: false; code: Refused; message: string }

type Refused = 'ALREADY_MEMBER' | 'BUSY' | 'NO_SEAT' | 'NOT_ALLOWED'
const refused = (code: Refused, message: string): InviteResult => ({ ok: false, code, message })

const invitationText = ({ organisation, role, by }: Invitation, token: string) => [
  `${by.name} 邀请你以“${licenseeRoleNames[role]}”的身份加入“${organisation.name}”的被授权方账号。`, '',
  '请在七天内打开下面的地址，填写姓名并设置密码。地址只能用一次，请勿转发。', '', `${siteUrl()}/licensees/invitation?token=${token}`, '',
  '如果你不认识发起人，请不要理会这封邮件。', '',
].join('\n')

/** Somebody who has an account with another organisation is told so by mail; who invites does not learn it. */
const elsewhereText = ({ organisation, by }: Invitation) => [
  `${by.name} 邀请你加入“${organisation.name}”的被授权方账号，但这个邮箱已经是另一个机构的账号。`, '', '一个邮箱只能属于一个机构。如需加入，请用另一个邮箱，或联系版权部门。', '',
].join('\n')

/**
 * Invites by e-mail: a link for seven days, once. An earlier open invitation of the same address is taken back. A member invites into its own
 * organisation, as administrator, with no role above its own, and no more people than it has seats.
 */
export async function invite(payload: Payload, invitation: Invitation, now = Date.now()): Promise<InviteResult> {
  const { organisation, role, by } = invitation
  const email = invitation.email.trim().toLowerCase()
  if (by.kind === 'member' && (by.organisation !== organisation.id || !reachesRole(by.role, 'admin') || !reachesRole(by.role, role))) return refused('NOT_ALLOWED', '只有机构管理员可以邀请本机构的成员。')
  const { docs: [known] } = await payload.find({ collection: 'licensees', where: { email: { equals: email } }, limit: 1, pagination: false, depth: 0, overrideAccess: true })
  if (known && idOf(known.organisation) === organisation.id) return refused('ALREADY_MEMBER', '这个邮箱已经是本机构的成员。')
  const { result, wasHeld } = await inTurn(payload, seatTurn(organisation.id), async () => {
    const seats = await seatsOf(payload, organisation.id, { besides: email, now: new Date(now).toISOString() })
    if (!hasFreeSeat(seats)) return { seats }
    const { docs: open } = await payload.find({ collection: 'account-links', where: { and: [{ email: { equals: email } }, openInvitations(organisation.id, new Date(now).toISOString())] }, limit: 20, pagination: false, depth: 0, overrideAccess: true })
    for (const { id } of open) await revokeLink(payload, id)
    return issueLink(payload, { purpose: 'invitation', email, organisation: organisation.id, role, sentBy: by.name, lifetimeMs: weekMs }, now)
  })
  if ('seats' in result) return refused('NO_SEAT', noSeat(result.seats))
  const { link, token } = result
  if (!wasHeld) {
    await revokeLink(payload, link.id)
    return refused('BUSY', '刚好有人同时在邀请，请再试一次。')
  }
  await queueMail(payload, {
    key: `invitation:${link.id}`, to: email, subject: `邀请加入“${organisation.name}”的被授权方账号`, organisation: organisation.id,
    ...(known ? { text: elsewhereText(invitation) } : { text: invitationText(invitation, token), isSecret: true, expiresAt: link.expiresAt }),
  })
  return { ok: true }
}

/** Takes an open invitation of one organisation back; false when there is none of that id. */
export async function revokeInvitation(payload: Payload, { id, organisation }: { id: string; organisation: string }): Promise<boolean> {
  const link = await payload.findByID({ collection: 'account-links', id, depth: 0, disableErrors: true, overrideAccess: true })
  return link?.purpose === 'invitation' && idOf(link.organisation) === organisation ? revokeLink(payload, id) : false
}

/** The invitation that a token opens. */
export const readInvitation = (payload: Payload, token: string, now = Date.now()): Promise<AccountLink | null> => readLink(payload, { token, purpose: 'invitation' }, now)

export type JoinResult = { ok: true; email: string } | { ok: false; code: 'LINK_OVER' | 'EMAIL_TAKEN'; message: string }

/** Makes the account that an invitation promises, and uses the invitation up; of two at once one wins. All the while it has its seat. */
export async function join(payload: Payload, { token, name, password }: { token: string; name: string; password: string }, now = Date.now()): Promise<JoinResult> {
  const over: JoinResult = { ok: false, code: 'LINK_OVER', message: '邀请已失效：可能用过、过期或被收回。请请管理员重新邀请。' }
  const link = await readInvitation(payload, token, now)
  const organisation = idOf(link?.organisation)
  if (!link || !organisation || !isLicenseeRole(link.role) || !await stateOfLink(payload, { id: link.id, from: 'open', to: 'joining' })) return over
  const { totalDocs } = await payload.count({ collection: 'licensees', where: { email: { equals: link.email } }, overrideAccess: true })
  if (totalDocs > 0) {
    await stateOfLink(payload, { id: link.id, from: 'joining', to: 'used' })
    return { ok: false, code: 'EMAIL_TAKEN', message: '这个邮箱已有账号，请直接登录，或请管理员换一个邮箱邀请。' }
  }
  try {
    await payload.create({ collection: 'licensees', depth: 0, overrideAccess: true, context: { bootstrap: true, holdsSeat: true }, data: { email: link.email, name, password, organisation, role: link.role } })
  } catch (error) {
    await stateOfLink(payload, { id: link.id, from: 'joining', to: 'open' })
    throw error
  }
  await stateOfLink(payload, { id: link.id, from: 'joining', to: 'used' })
  return { ok: true, email: link.email }
}
