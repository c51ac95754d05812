import { APIError, type CollectionAfterChangeHook, type CollectionAfterErrorHook, type CollectionBeforeChangeHook, type CollectionConfig, type PayloadRequest } from 'payload'

import { siteUrl } from '../../../config/environment'
import { afterCommit } from '../../../database/afterCommit'
import { idOf } from '../../../domain/editorial/idOf'
import { hasFreeSeat, seatsInWords } from '../../../domain/licensing/seats'
import type { Organisation } from '../../../payload-types'
import { inTurn, NoTurnError } from '../../inTurn'
import { deskOf, mailEach, speakersOf } from '../desk'
import { issueLink, revokeLink, stateOfLink } from './accountLinks'
import { seatsOf, seatTurn } from './seats'

/** An account is made in less; a seat that was held for one that failed without a word is free again after this. */
const heldForMs = 30_000

const inWords = (req: PayloadRequest, { code, zh, en }: { code: string; zh: string; en: string }) => new APIError(req.i18n.language === 'en' ? en : zh, 409, { code }, true)
const busy = { code: 'BUSY', zh: '刚好有人同时在改动成员，请再试一次。', en: 'Somebody changed the people of this organisation at the same moment. Please try again.' }

/** The seat that a write under way holds. */
const held = new WeakMap<PayloadRequest, string>()

/** Looks for a free seat and holds it, in one turn with every invitation: an account that is being written is seen by nobody yet. */
async function holdSeat(req: PayloadRequest, { organisation, email }: { organisation: string; email: string }): Promise<void> {
  const { payload } = req
  const turn = inTurn(payload, seatTurn(organisation), async () => {
    const seats = await seatsOf(payload, organisation, { besides: email })
    return hasFreeSeat(seats) ? issueLink(payload, { purpose: 'seat', email, organisation, lifetimeMs: heldForMs }) : { seats }
  })
  const { result, wasHeld } = await turn.catch((error: unknown) => { throw error instanceof NoTurnError ? inWords(req, busy) : error })
  if ('seats' in result) {
    throw inWords(req, { code: 'NO_SEAT', zh: `席位已满：${seatsInWords(result.seats)}（含待接受的邀请）。请先增加席位。`, en: `No free seat: ${result.seats.used} of ${result.seats.limit} are used, open invitations included.` })
  }
  if (!wasHeld) {
    await revokeLink(payload, result.link.id)
    throw inWords(req, busy)
  }
  held.set(req, result.link.id)
}

/** Whoever comes to an organisation, or back to it, needs a free seat: at the panel and over REST as in the portal. An invitation that is accepted has brought its own. */
const requireSeat: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const organisation = idOf(data['organisation'] ?? originalDoc?.organisation)
  const wasThere = originalDoc && !originalDoc.disabled && idOf(originalDoc.organisation) === organisation
  const isThere = !(data['disabled'] ?? originalDoc?.disabled)
  if (!organisation || !isThere || wasThere || req.context['holdsSeat']) return data
  const { limit } = await seatsOf(req.payload, organisation)
  if (limit !== null) await holdSeat(req, { organisation, email: String(data['email'] ?? originalDoc?.email ?? '').trim().toLowerCase() })
  return data
}

/** Gives a seat that was held back: to the account that has it now, or to whoever comes next. */
async function letGo(req: PayloadRequest, as: 'revoked' | 'used'): Promise<void> {
  const link = held.get(req)
  held.delete(req)
  if (link) await stateOfLink(req.payload, { id: link, from: 'open', to: as })
}

const takeSeat: CollectionAfterChangeHook = async ({ doc, req }) => {
  await afterCommit(req, () => letGo(req, 'used'))
  return doc
}

const freeSeat: CollectionAfterErrorHook = ({ req }) => letGo(req, 'revoked')

/** Fewer seats than people: everybody stays, nobody new comes, and both sides are told. */
const tellFewerSeats: CollectionAfterChangeHook<Organisation> = async ({ doc, previousDoc, req }) => {
  const { seats } = doc
  const before = previousDoc?.seats ?? null
  if (typeof seats !== 'number' || (before !== null && seats >= before)) return doc
  await afterCommit(req, async () => {
    const held = await seatsOf(req.payload, doc.id)
    if (held.used <= seats) return
    const words = `${doc.name} 的席位改为 ${seats}，${seatsInWords(held)}（含待接受的邀请）。现有成员和邀请都保留，空出席位之前不能再邀请或启用成员。\n`
    const mail = { key: `seats-fewer:${doc.id}:${doc.updatedAt}`, subject: `席位少于在用人数：${doc.name}` }
    await mailEach(req.payload, await speakersOf(req.payload, doc.id), { ...mail, text: `${words}${siteUrl()}/licensees/members\n`, organisation: doc.id })
    await mailEach(req.payload, await deskOf(req.payload, doc), { ...mail, key: `${mail.key}:desk`, text: `${words}${siteUrl()}/admin/collections/organisations/${doc.id}\n` })
  })
  return doc
}

/** A wish for seats is over when that many are there. */
const closeSeatWish: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const wanted: unknown = (data['seatsAsked'] ?? originalDoc?.seatsAsked)?.wanted
  const limit: unknown = 'seats' in data ? data['seats'] : originalDoc?.seats
  const isGranted = typeof wanted === 'number' && (limit === null || limit === undefined || (typeof limit === 'number' && limit >= wanted))
  return isGranted ? { ...data, seatsAsked: { wanted: null, note: null, by: null, at: null } } : data
}

export const withSeats = (licensees: CollectionConfig): CollectionConfig => ({
  ...licensees,
  hooks: {
    ...licensees.hooks,
    beforeChange: [...(licensees.hooks?.beforeChange ?? []), requireSeat], afterChange: [...(licensees.hooks?.afterChange ?? []), takeSeat], afterError: [...(licensees.hooks?.afterError ?? []), freeSeat],
  },
})

export const withSeatNews = (organisations: CollectionConfig): CollectionConfig => ({
  ...organisations, hooks: { ...organisations.hooks, beforeChange: [...(organisations.hooks?.beforeChange ?? []), closeSeatWish], afterChange: [...(organisations.hooks?.afterChange ?? []), tellFewerSeats] },
})
