import { consume, type Allowance, type Consumed, giveBack } from './rateLimit'

/** What is tried at a door by somebody who is not known yet. */
export type Door = 'login' | 'forgot' | 'reset' | 'code'

const minute = 60
const allowances: Readonly<Record<Door, { account: Allowance; address: Allowance }>> = {
  login: { account: { points: 10, seconds: 10 * minute }, address: { points: 25, seconds: 10 * minute } },
  forgot: { account: { points: 5, seconds: 30 * minute }, address: { points: 20, seconds: 30 * minute } },
  reset: { account: { points: 10, seconds: 10 * minute }, address: { points: 25, seconds: 10 * minute } },
  code: { account: { points: 8, seconds: 10 * minute }, address: { points: 25, seconds: 10 * minute } },
}

export type Try = {
  door: Door
  /** where it comes from (server/clientAddress) */
  address: string
  /** what is named: an e-mail, an account; never checked for being known */
  account: string
}

const keysOf = ({ door, address, account }: Try) => ({ byAccount: `${door}:${address}:${account.trim().toLowerCase().slice(0, 200)}`, byAddress: `${door}:${address}` })

/**
 * Counts one try of an address at an account, and of the address at all. Nothing is counted against an account alone: otherwise anybody who
 * knows a name could lock its owner out (S8).
 */
export async function takeTry(attempt: Try): Promise<Consumed> {
  const { account, address } = allowances[attempt.door]
  const { byAccount, byAddress } = keysOf(attempt)
  const results = [await consume(byAddress, address), await consume(byAccount, account)]
  return { allowed: results.every(({ allowed }) => allowed), retryAfter: Math.max(...results.map(({ retryAfter }) => retryAfter)) }
}

/** A try that succeeded costs nothing: an office behind one address may sign in as often as it has people. */
export async function giveBackTry(attempt: Try): Promise<void> {
  const { account, address } = allowances[attempt.door]
  const { byAccount, byAddress } = keysOf(attempt)
  await Promise.all([giveBack(byAddress, address), giveBack(byAccount, account)])
}

const codesOfAccount: Allowance = { points: 40, seconds: 60 * minute }

/**
 * Codes of a second factor are short: beside the limits by address all tries at one account are counted. Only who has the password comes this
 * far, so that no stranger can lock an owner out.
 */
export const takeCodeTry = (account: string): Promise<Consumed> => consume(`code-of:${account}`, codesOfAccount)
export const giveBackCodeTry = (account: string): Promise<void> => giveBack(`code-of:${account}`, codesOfAccount)
