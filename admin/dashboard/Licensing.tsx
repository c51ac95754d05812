import type { PayloadRequest, TypedUser } from 'payload'

import { hasRole } from '@/collections/access'
import type { RecallKind } from '@/domain/licensing/recallWords'
import { daysLeft, reminderDays } from '@/domain/licensing/reminders'
import { inWords, stateWords } from '@/domain/licensing/words'
import { addDays, shanghaiDate } from '@/domain/text/shanghai'
import { writtenIn } from '@/domain/text/writtenIn'
import { renewalsOf } from '@/newsroom/licensing/agreements/renew'
import type { Agreement } from '@/payload-types'
import { licensingWords } from '../licensing/words'

/** A correction or withdrawal that a holder of the story has not acknowledged; `isLate`: somebody should call. */
type UnacknowledgedRow = { id: string; organisation: string; contact: string; kind: RecallKind; title: string; at: string; isLate: boolean }

export type LicensingDesk = { today: string; ending: { id: string; no: string; organisation: string; lastDay: string; renewal: Agreement | null }[]; requests: number; waiting: number; overdue: number; seats: number; unacknowledgedTotal: number; unacknowledged: UnacknowledgedRow[] }

const rows = 10

/** What the licensing desk looks at first, with the rights of whoever looks; null for those who do not keep it. */
export async function readLicensing({ req, user, now }: { req: PayloadRequest; user: TypedUser; now: string }): Promise<LicensingDesk | null> {
  if (!hasRole(user, 'rights-manager')) return null
  const asUser = { req, user, overrideAccess: false } as const
  const today = shanghaiDate(now)
  const [ending, requests, waiting, recalls, overdue, seats] = await Promise.all([
    req.payload.find({
      ...asUser, collection: 'agreements', sort: 'lastDay', limit: rows, depth: 1,
      where: { and: [{ status: { equals: 'active' } }, { lastDay: { greater_than_equal: today } }, { lastDay: { less_than_equal: addDays(today, Math.max(...reminderDays)) } }] },
    }),
    req.payload.count({ ...asUser, collection: 'licence-requests', where: { state: { in: ['open', 'agreed'] } } }),
    req.payload.count({ ...asUser, collection: 'agreements', where: { status: { equals: 'accepted' } } }),
    req.payload.find({ ...asUser, collection: 'recalls', where: { acknowledgedAt: { exists: false } }, sort: 'at', limit: rows, depth: 1 }),
    req.payload.count({ ...asUser, collection: 'invoices', where: { and: [{ status: { equals: 'issued' } }, { dueOn: { less_than: today } }] } }),
    req.payload.count({ ...asUser, collection: 'organisations', where: { 'seatsAsked.wanted': { greater_than: 0 } } }),
  ])
  const renewals = await renewalsOf(req.payload, ending.docs.map(({ id }) => id))
  return {
    today, requests: requests.totalDocs, waiting: waiting.totalDocs, overdue: overdue.totalDocs, seats: seats.totalDocs, unacknowledgedTotal: recalls.totalDocs,
    ending: ending.docs.flatMap(({ id, no, organisation, lastDay }) => (lastDay ? [{ id, no, organisation: typeof organisation === 'object' ? organisation.name : '', lastDay, renewal: renewals.get(id) ?? null }] : [])),
    unacknowledged: recalls.docs.map(({ id, organisation, kind, title, at, escalatedAt }) => {
      const party = typeof organisation === 'object' ? organisation : null
      return { id, organisation: party?.name ?? '', contact: [party?.contact?.name, party?.contact?.phone].filter(Boolean).join(' '), kind, title, at, isLate: Boolean(escalatedAt) }
    }),
  }
}

const agreements = '/admin/collections/agreements'
const unacknowledged = '/admin/collections/recalls?where[or][0][and][0][acknowledgedAt][exists]=false'
const overdueInvoices = (today: string) => `/admin/collections/invoices?where[or][0][and][0][status][equals]=issued&where[or][0][and][1][dueOn][less_than]=${today}`
const seatWishes = '/admin/collections/organisations?where[or][0][and][0][seatsAsked.wanted][greater_than]=0'
const waitingRequests = '/admin/collections/licence-requests?where[or][0][and][0][state][in]=open,agreed'

/** Requests that wait, agreements to countersign, notices that nobody has acknowledged, agreements that end soon. */
export function Licensing({ desk, language }: { desk: LicensingDesk; language: string }) {
  const words = licensingWords(language)
  return (
    <>
      <p>{desk.requests === 0 ? <span className="desk-quiet">{words.noRequests}</span> : <a className="desk-strong" href={waitingRequests}>{words.openRequests(desk.requests)}</a>}</p>
      {desk.waiting > 0 && <p><a className="desk-strong" href={`${agreements}?where[or][0][and][0][status][equals]=accepted`}>{words.waiting(desk.waiting)}</a></p>}
      {desk.overdue > 0 && <p><a className="desk-strong" href={overdueInvoices(desk.today)}>{words.overdueInvoices(desk.overdue)}</a></p>}
      {desk.seats > 0 && <p><a className="desk-strong" href={seatWishes}>{words.seatWishes(desk.seats)}</a></p>}
      {desk.unacknowledged.length > 0 && (
        <>
          <p><a className="desk-strong" href={unacknowledged}>{words.unacknowledged(desk.unacknowledgedTotal)}</a></p>
          <ul className="desk-rows desk-rows-tight">
            {desk.unacknowledged.map(({ id, organisation, contact, kind, title, at, isLate }) => (
              <li key={id}>
                <a className="desk-title" href={`/admin/collections/recalls/${id}`}>{organisation}</a>
                <p className="desk-meta"><span>{words.recallOf[kind](title)}</span><time dateTime={at}>{writtenIn(language).dateTime(at)}</time>{isLate && <strong>{words.callThem(contact)}</strong>}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      {desk.ending.length === 0 ? <p className="desk-quiet">{words.none}</p> : (
        <ul className="desk-rows desk-rows-tight">
          {desk.ending.map(({ id, no, organisation, lastDay, renewal }) => (
            <li key={id}>
              <a className="desk-title" href={`${agreements}/${id}`}>{organisation}</a>
              <p className="desk-meta"><span>{no}</span><time dateTime={lastDay}>{lastDay}</time><span>{words.left(daysLeft(lastDay, desk.today))}</span>{renewal && <a href={`${agreements}/${renewal.id}`}>{words.renewed(renewal.no, inWords(stateWords, renewal.status, language === 'en' ? 'en' : 'zh'))}</a>}</p>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
