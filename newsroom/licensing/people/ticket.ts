import { seal, unseal } from '../../seal'

/** How long one may look for one's phone. */
export const ticketMs = 5 * 60 * 1000

type Ticket = { account: string; session: { token: string; lifetime: number } }

/** The half of a sign-in that a right password gives: unreadable and unchangeable for who holds it. */
export const sealTicket = (ticket: Ticket, now = Date.now()): string => seal('second-factor', JSON.stringify({ ...ticket, until: now + ticketMs }))

export function openTicket(sealed: string, now = Date.now()): Ticket | null {
  const text = unseal('second-factor', sealed)
  if (text === null) return null
  const { until, ...ticket } = JSON.parse(text) as Ticket & { until: number } // only `sealTicket` writes what the key opens
  return until > now ? ticket : null
}
