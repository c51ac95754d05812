import type { Payload, Where } from 'payload'

import { siteUrl } from '../../../config/environment'
import { type Seats, seatsInWords } from '../../../domain/licensing/seats'
import type { Organisation } from '../../../payload-types'
import { deskOf, LicensingRefusal, mailEach, speakersOf } from '../desk'

/** An invitation that somebody may still answer, or is answering just now. */
export const openInvitations = (organisation: string, now: string): Where =>
  ({ and: [{ organisation: { equals: organisation } }, { purpose: { equals: 'invitation' } }, { state: { in: ['open', 'joining'] } }, { expiresAt: { greater_than: now } }] })

/** What takes a seat besides people: open invitations, and seats that are held while an account is made by hand. */
const seatHolders = (organisation: string, now: string): Where => ({ or: [openInvitations(organisation, now), { and: [{ organisation: { equals: organisation } }, { purpose: { equals: 'seat' } }, { state: { equals: 'open' } }, { expiresAt: { greater_than: now } }] }] })

/**
 * The seats of an organisation: people that are not disabled, open invitations and seats that are held, each address once.
 * @param besides an address that does not count, for it is about to be given a seat
 */
export async function seatsOf(payload: Payload, organisation: string, { besides = null, now = new Date().toISOString() }: { besides?: string | null; now?: string } = {}): Promise<Seats> {
  const all = { pagination: false, limit: 0, depth: 0, overrideAccess: true, select: { email: true } } as const
  const party = await payload.findByID({ collection: 'organisations', id: organisation, depth: 0, disableErrors: true, overrideAccess: true })
  const people = await payload.find({ collection: 'licensees', where: { and: [{ organisation: { equals: organisation } }, { disabled: { not_equals: true } }] }, ...all })
  const links = await payload.find({ collection: 'account-links', where: seatHolders(organisation, now), ...all })
  const holders = new Set([...people.docs, ...links.docs].map(({ email }) => email.toLowerCase()))
  if (besides) holders.delete(besides.toLowerCase())
  return { limit: party?.seats ?? null, used: holders.size }
}

/** All of this is under one turn of the organisation, so that two at the same instant see each other. */
export const seatTurn = (organisation: string): string => `seats:${organisation}`

export const noSeat = ({ limit, used }: Seats): string => `席位已满：${seatsInWords({ limit, used })}（含待接受的邀请）。停用一位成员或收回一份邀请即可空出一席，也可以在本页下方申请增加。`

export type SeatRequest = { organisation: Organisation; wanted: number; note: string; by: string }

/**
 * Asks the desk for more seats: kept with the organisation, where the desk grants it with one press, and told by mail. The same wish on the same
 * day is one.
 * @returns false when that many seats, or no limit, are there already
 */
export async function askForSeats(payload: Payload, { organisation, wanted, note, by }: SeatRequest, now = new Date().toISOString()): Promise<boolean> {
  const { limit, used } = await seatsOf(payload, organisation.id, { now })
  if (limit === null || wanted <= limit) return false
  await payload.update({ collection: 'organisations', id: organisation.id, depth: 0, overrideAccess: true, data: { seatsAsked: { wanted, note, by, at: now } } })
  await mailEach(payload, await deskOf(payload, organisation), {
    key: `seats-asked:${organisation.id}:${wanted}:${now.slice(0, 10)}`, subject: `${organisation.name} 申请增加席位`,
    text: `${organisation.name} 的 ${by} 申请把席位增至 ${wanted}（${seatsInWords({ limit, used })}）。\n${note ? `说明：${note}\n` : ''}在机构页办理：${siteUrl()}/admin/collections/organisations/${organisation.id}\n`,
  })
  return true
}

/**
 * What the desk says to a wish for seats: that many, or no. Both sides read it, the organisation also by mail.
 * @throws LicensingRefusal when nothing is asked for any more
 */
export async function answerSeats(payload: Payload, { organisation: id, isGranted, reason }: { organisation: string; isGranted: boolean; reason: string }): Promise<true> {
  const organisation = await payload.findByID({ collection: 'organisations', id, depth: 0, disableErrors: true, overrideAccess: true })
  const { wanted, at } = organisation?.seatsAsked ?? {}
  if (!organisation || !wanted || !at) throw new LicensingRefusal('NOT_ASKED', { zh: '没有待办的席位申请，请刷新页面。', en: 'No wish for seats is open: reload the page.' })
  await payload.update({ collection: 'organisations', id, depth: 0, overrideAccess: true, data: { seatsAsked: { wanted: null, note: null, by: null, at: null }, ...(isGranted ? { seats: wanted } : {}) } })
  await mailEach(payload, await speakersOf(payload, id), {
    key: `seats-answered:${id}:${at}`, subject: isGranted ? `席位已增至 ${wanted}` : '席位申请未获同意', organisation: id,
    text: `${isGranted ? `${organisation.name} 的席位已增至 ${wanted}。` : `${organisation.name} 把席位增至 ${wanted} 的申请未获同意。`}\n${reason ? `说明：${reason}\n` : ''}${siteUrl()}/licensees/members\n`,
  })
  return true
}
