import { createHash, randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

import { compareAndSet } from '../../../database/compareAndSet'
import type { AccountLink } from '../../../payload-types'

const hashOf = (token: string) => createHash('sha256').update(token, 'utf8').digest('hex')

type NewLink = Pick<AccountLink, 'purpose' | 'email'> & { organisation: string; role?: string; licensee?: string; sentBy?: string; lifetimeMs: number }

/** A link for one thing, once. The token is given to the mail alone; the database keeps its hash. */
export async function issueLink(payload: Payload, { lifetimeMs, ...link }: NewLink, now = Date.now()): Promise<{ link: AccountLink; token: string }> {
  const token = randomBytes(32).toString('base64url')
  const stored = await payload.create({
    collection: 'account-links', depth: 0, overrideAccess: true,
    data: { ...link, hash: hashOf(token), state: 'open', expiresAt: new Date(now + lifetimeMs).toISOString() },
  })
  return { link: stored, token }
}

/** The link that a token opens, unless it has been used, taken back or is too old. */
export async function readLink(payload: Payload, { token, purpose }: { token: string; purpose: AccountLink['purpose'] }, now = Date.now()): Promise<AccountLink | null> {
  if (!/^[\w-]{20,100}$/.test(token)) return null
  const { docs } = await payload.find({
    collection: 'account-links', where: { and: [{ hash: { equals: hashOf(token) } }, { purpose: { equals: purpose } }, { state: { equals: 'open' } }] },
    limit: 1, pagination: false, depth: 1, overrideAccess: true,
  })
  const [link] = docs
  return link && Date.parse(link.expiresAt) > now ? link : null
}

/** Takes a link from one state to another: true for the one caller who may. */
export const stateOfLink = (payload: Payload, { id, from, to }: { id: string; from: string; to: string }) => compareAndSet(payload, { collection: 'account-links', id, field: 'state', from, to })

/** True for the one caller who may use the link. */
export const claimLink = (payload: Payload, id: string) => stateOfLink(payload, { id, from: 'open', to: 'used' })

/** What the link was claimed for did not come about: it may be tried again. */
export const releaseLink = (payload: Payload, id: string) => stateOfLink(payload, { id, from: 'used', to: 'open' })

/** Takes an open link back; false when it was none any more. */
export const revokeLink = (payload: Payload, id: string) => stateOfLink(payload, { id, from: 'open', to: 'revoked' })
