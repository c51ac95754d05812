import { createLocalReq, logoutOperation, type Payload } from 'payload'

import type { Licensee } from '../../../payload-types'
import { openTicket, sealTicket, ticketMs } from './ticket'
import { verifySecondFactor } from './secondFactor'

/** The session a sign-in opens: the token for the cookie and its life in seconds. */
export type Session = { token: string; lifetime: number }
export type SignIn = { kind: 'session'; session: Session } | { kind: 'code'; ticket: string; lifetime: number } | { kind: 'refused' }

/** One sign-in of one account. */
export type Self = { account: Pick<Licensee, 'id' | 'email'>; sessionId: string }

const lifetimeOf = (exp: number | undefined) => (exp ? Math.max(0, exp - Math.floor(Date.now() / 1000)) : 0)

/**
 * Lets a licensee in by e-mail and password. Where a second factor is set, the password alone gives a ticket: the session is in it, sealed, and
 * `finishSignIn` gives it out for a code. Wrong password, unknown address, disabled account and suspended organisation are told apart nowhere.
 */
export async function signIn(payload: Payload, { email, password }: { email: string; password: string }): Promise<SignIn> {
  try {
    const { token, exp, user } = await payload.login({ collection: 'licensees', data: { email, password }, context: { secondFactor: 'asked' }, depth: 0, overrideAccess: false })
    if (!token || !user) return { kind: 'refused' }
    const session = { token, lifetime: lifetimeOf(exp) }
    return user.totpEnabledAt ? { kind: 'code', ticket: sealTicket({ account: user.id, session }), lifetime: ticketMs / 1000 } : { kind: 'session', session }
  } catch (error) {
    // Every way of not being let in is a 4xx of Payload's; anything else is a fault of ours.
    if (error instanceof Error && 'status' in error && typeof error.status === 'number' && error.status < 500) return { kind: 'refused' }
    throw error
  }
}

/** The account a ticket was given to, or null when it is over or made up. */
export const accountOfTicket = (ticket: string): string | null => openTicket(ticket)?.account ?? null

/** Gives out the session of a ticket for a right code. A ticket that is over and a wrong code are told apart, so that one knows what to do. */
export async function finishSignIn(payload: Payload, { ticket, code }: { ticket: string; code: string }): Promise<{ kind: 'session'; session: Session } | { kind: 'wrong' } | { kind: 'over' }> {
  const opened = openTicket(ticket)
  if (!opened) return { kind: 'over' }
  return await verifySecondFactor(payload, { account: opened.account, code }) ? { kind: 'session', session: opened.session } : { kind: 'wrong' }
}

/** The account as Payload wants it when it acts itself in one of its sessions. */
export async function userOf(payload: Payload, { account, sessionId }: Self) {
  const user = await payload.findByID({ collection: 'licensees', id: account.id, depth: 0, overrideAccess: true })
  // Payload knows its own session by a field that its types leave out.
  return Object.assign({ ...user, collection: 'licensees' as const }, { _sid: sessionId })
}

/** Ends one session of an account, or all of them. */
export async function endSession(payload: Payload, self: Self, { all = false } = {}): Promise<void> {
  const req = await createLocalReq({ user: await userOf(payload, self) }, payload)
  await logoutOperation({ collection: payload.collections['licensees'], req, allSessions: all })
}
