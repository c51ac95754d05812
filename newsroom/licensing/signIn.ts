import { createLocalReq, logoutOperation, type Payload } from 'payload'

/** The session a sign-in opens: the token for the cookie and its life in seconds. */
export type Session = { token: string; lifetime: number }

/** Opens a session for a licensee, or null when e-mail and password do not belong together or the account may not sign in. */
export async function signIn(payload: Payload, { email, password }: { email: string; password: string }): Promise<Session | null> {
  try {
    const { token, exp } = await payload.login({ collection: 'licensees', data: { email, password }, overrideAccess: false })
    return token ? { token, lifetime: exp ? Math.max(0, exp - Math.floor(Date.now() / 1000)) : 0 } : null
  } catch (error) {
    // Wrong password, unknown address and locked account are all 4xx of Payload's; anything else is a fault of ours.
    if (error instanceof Error && 'status' in error && typeof error.status === 'number' && error.status < 500) return null
    throw error
  }
}

/** Ends one session of an account, or all of them. */
export async function endSession(payload: Payload, { account, sessionId }: { account: { id: string }; sessionId: string }, { all = false } = {}): Promise<void> {
  const user = await payload.findByID({ collection: 'licensees', id: account.id, depth: 0, overrideAccess: true })
  // Payload knows its own session by a field that its types leave out.
  const req = await createLocalReq({ user: Object.assign({ ...user, collection: 'licensees' as const }, { _sid: sessionId }) }, payload)
  await logoutOperation({ collection: payload.collections['licensees'], req, allSessions: all })
}
