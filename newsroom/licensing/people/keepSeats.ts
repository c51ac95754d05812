import { APIError, type CollectionAfterChangeHook, type CollectionBeforeChangeHook, type CollectionConfig } from 'payload'

import { siteUrl } from '../../../config/environment'
import { afterCommit } from '../../../database/afterCommit'
import { idOf } from '../../../domain/editorial/idOf'
import { hasFreeSeat, seatsInWords } from '../../../domain/licensing/seats'
import type { Organisation } from '../../../payload-types'
import { deskOf, mailEach, speakersOf } from '../desk'
import { seatsOf } from './seats'

/** Whoever comes to an organisation, or back to it, needs a free seat: at the panel and over REST as in the portal. An invitation that is accepted has brought its own. */
const requireSeat: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const organisation = idOf(data['organisation'] ?? originalDoc?.organisation)
  const wasThere = originalDoc && !originalDoc.disabled && idOf(originalDoc.organisation) === organisation
  const isThere = !(data['disabled'] ?? originalDoc?.disabled)
  if (!organisation || !isThere || wasThere || req.context['holdsSeat']) return data
  const seats = await seatsOf(req.payload, organisation, { besides: String(data['email'] ?? originalDoc?.email ?? ''), req })
  if (!hasFreeSeat(seats)) {
    throw new APIError(req.i18n.language === 'en' ? `No free seat: ${seats.used} of ${seats.limit} are used, open invitations included.` : `席位已满：${seatsInWords(seats)}（含待接受的邀请）。请先增加席位。`, 409, { code: 'NO_SEAT' }, true)
  }
  return data
}

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
  ...licensees, hooks: { ...licensees.hooks, beforeChange: [...(licensees.hooks?.beforeChange ?? []), requireSeat] },
})

export const withSeatNews = (organisations: CollectionConfig): CollectionConfig => ({
  ...organisations, hooks: { ...organisations.hooks, beforeChange: [...(organisations.hooks?.beforeChange ?? []), closeSeatWish], afterChange: [...(organisations.hooks?.afterChange ?? []), tellFewerSeats] },
})
