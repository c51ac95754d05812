import { pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { APIError, type CollectionAfterLoginHook, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'

import { type Door, giveBackTry, takeCodeTry, takeTry } from '../../server/tries'

const derive = promisify(pbkdf2)
/** What Payload spends on a password (auth/strategies/local): an address without an account must cost the same. */
const iterations = 600_000

export class TooManyTries extends APIError {
  constructor(retryAfter: number, language: string) {
    const minutes = Math.ceil(retryAfter / 60)
    super(language === 'en' ? `Too many tries. Please wait ${minutes} minutes.` : `尝试次数过多，请 ${minutes} 分钟后再试。`, 429, { code: 'TOO_MANY_TRIES' }, true)
  }
}

const doors: Readonly<Record<string, Door>> = { login: 'login', forgotPassword: 'forgot', resetPassword: 'reset' }

export const addressOf = (req: PayloadRequest) => req.headers.get('x-client-address') ?? 'unknown'

/** Counts a try over the wire, and refuses with 429 and Retry-After when there were too many. Pages of ours count for themselves. */
export async function limitTry(req: PayloadRequest, door: Door, account: string): Promise<void> {
  refuseWhenTooMany(req, await takeTry({ door, address: addressOf(req), account }))
}

/** Counts a code, by address and for the account, and refuses in the same way. */
export async function limitCode(req: PayloadRequest, account: string): Promise<void> {
  await limitTry(req, 'code', account)
  refuseWhenTooMany(req, await takeCodeTry(account))
}

function refuseWhenTooMany(req: PayloadRequest, { allowed, retryAfter }: { allowed: boolean; retryAfter: number }): void {
  if (allowed) return
  req.responseHeaders = new Headers({ 'Retry-After': String(retryAfter) })
  throw new TooManyTries(retryAfter, req.i18n.language)
}

/**
 * Before anybody is let in (S8): over the wire tries are limited for each address, and an e-mail that is not known takes as long as one that
 * is. There is no lock on accounts: it would let anybody shut the owner out.
 */
export const guardDoors: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const door = doors[operation]
  if (!door) return args
  const email: unknown = 'data' in args ? Reflect.get(Object(args.data), 'email') : undefined
  const account = typeof email === 'string' ? email : ''
  if (req.payloadAPI !== 'local') await limitTry(req, door, account)
  if (door === 'login') await spendAsMuchForStrangers(req, collection.slug, account)
  return args
}

async function spendAsMuchForStrangers(req: PayloadRequest, collection: string, email: string): Promise<void> {
  const { totalDocs } = await req.payload.count({ collection: collection as 'users', where: { email: { equals: email.trim().toLowerCase() } }, overrideAccess: true, req })
  if (totalDocs === 0) await derive('', randomBytes(32), iterations, 32, 'sha256')
}

export const giveBackAfterLogin: CollectionAfterLoginHook = async ({ req, user }) => {
  if (req.payloadAPI !== 'local') await giveBackTry({ door: 'login', address: addressOf(req), account: String(user.email) })
  return user
}
