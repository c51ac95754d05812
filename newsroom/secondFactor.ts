import { createHash, randomBytes } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import type { Payload } from 'payload'
import { encodeQR } from 'qr'

import { raiseMark } from '../database/counter'
import type { Licensee } from '../payload-types'
import { seal, unseal } from './seal'

const periodSeconds = 30
/** Clocks may be one step apart. */
const window = 1
const recoveryCodeCount = 10
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** The kinds of accounts that have the fields of collections/fields/secondFactor. */
type Kind = 'licensees' | 'users'
type Factor = Pick<Licensee, 'recoveryCodes' | 'totpEnabledAt' | 'totpSecret'>
type Account = Factor & { id: string; email: string }

const none: Factor = { totpSecret: null, totpEnabledAt: null, recoveryCodes: null }

const totpOf = ({ email, issuer, secret }: { email: string; issuer: string; secret: string }) =>
  new TOTP({ issuer, label: email, algorithm: 'SHA1', digits: 6, period: periodSeconds, secret: Secret.fromBase32(secret) })

const secretOf = (account: Account): string | null => (account.totpSecret ? unseal('totp', account.totpSecret) : null)

const recoveryHash = (id: string, code: string) => createHash('sha256').update(`${id}:${code.toUpperCase().replace(/[^A-Z0-9]/g, '')}`, 'utf8').digest('hex')

const recoveryHashesOf = (account: Account | null): string[] => account?.recoveryCodes?.split(' ').filter(Boolean) ?? []

const newRecoveryCode = () => {
  const letters = [...randomBytes(10)].map((byte) => alphabet[byte % alphabet.length]).join('')
  return `${letters.slice(0, 5)}-${letters.slice(5)}`
}

/** The step in which a code is right, or null. */
function stepOf(account: Account, code: string, now: number): number | null {
  const secret = secretOf(account)
  const digits = code.replace(/\s/g, '')
  if (!secret || !/^\d{6}$/.test(digits)) return null
  const delta = totpOf({ email: account.email, issuer: '', secret }).validate({ token: digits, timestamp: now, window })
  if (delta === null) return null
  return Math.floor(now / 1000 / periodSeconds) + delta
}

// What has been used is marked beside the accounts: Payload writes the whole row of an account at each sign-in and would take a mark in it back.
const markOfSteps = (account: Account) => `totp:${createHash('sha256').update(`${account.id}:${account.totpSecret}`, 'utf8').digest('hex')}`
const markOfRecovery = (hash: string) => `recovery:${hash}`

/** Time-based one-time passwords (RFC 6238) with recovery codes, for one kind of account. */
export function secondFactorOf(collection: Kind) {
  const read = (payload: Payload, id: string): Promise<Account | null> => payload.findByID({ collection, id, depth: 0, overrideAccess: true, showHiddenFields: true, disableErrors: true })
  const write = (payload: Payload, id: string, data: Partial<Factor>) => payload.update({ collection, id, data, depth: 0, overrideAccess: true })

  /** Uses a code up; of two at once one wins, on either database. */
  const spend = async (payload: Payload, account: Account, code: string, now: number): Promise<boolean> => {
    const step = stepOf(account, code, now)
    return step !== null && raiseMark(payload, markOfSteps(account), step)
  }

  return {
    /** Begins to set a second factor up: a new secret that counts for nothing until `confirmEnrolment`. */
    async beginEnrolment(payload: Payload, id: string): Promise<void> {
      await write(payload, id, { ...none, totpSecret: seal('totp', new Secret({ size: 20 }).base32) })
    },

    /** What the page shows while it is being set up: the secret for typing, and a picture of it for the camera. Null when nothing is begun, or all is done. */
    async pendingEnrolment(payload: Payload, { id, issuer }: { id: string; issuer: string }): Promise<{ secret: string; picture: string } | null> {
      const account = await read(payload, id)
      const secret = account && secretOf(account)
      if (!account || !secret || account.totpEnabledAt) return null
      const svg = encodeQR(totpOf({ email: account.email, issuer, secret }).toString(), 'svg', { ecc: 'medium', border: 2 })
      return { secret: secret.replace(/(.{4})(?=.)/g, '$1 '), picture: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}` }
    },

    /**
     * Ends the setting up with a first right code.
     * @returns ten recovery codes, which are shown now and never again, or null when the code was wrong
     */
    async confirmEnrolment(payload: Payload, { id, code }: { id: string; code: string }, now = Date.now()): Promise<string[] | null> {
      const account = await read(payload, id)
      if (!account || account.totpEnabledAt || !await spend(payload, account, code, now)) return null
      const codes = Array.from({ length: recoveryCodeCount }, newRecoveryCode)
      await write(payload, id, { totpEnabledAt: new Date(now).toISOString(), recoveryCodes: codes.map((each) => recoveryHash(id, each)).join(' ') })
      return codes
    },

    /** True for a code of the authenticator, or a recovery code; either counts once. */
    async verifySecondFactor(payload: Payload, { account: id, code }: { account: string; code: string }, now = Date.now()): Promise<boolean> {
      const account = await read(payload, id)
      if (!account?.totpEnabledAt) return false
      if (await spend(payload, account, code, now)) return true
      const hash = recoveryHash(id, code)
      return recoveryHashesOf(account).includes(hash) && raiseMark(payload, markOfRecovery(hash), 1)
    },

    /** How many recovery codes are left. */
    async recoveryCodesLeft(payload: Payload, id: string): Promise<number> {
      const hashes = recoveryHashesOf(await read(payload, id))
      if (hashes.length === 0) return 0
      const { totalDocs: used } = await payload.count({ collection: 'counters', where: { key: { in: hashes.map(markOfRecovery) } }, overrideAccess: true })
      return hashes.length - used
    },

    /** Takes the second factor away: with a right code by the person, or without by an administrator for somebody who lost the phone. */
    async removeSecondFactor(payload: Payload, id: string): Promise<void> {
      await write(payload, id, none)
    },
  }
}
