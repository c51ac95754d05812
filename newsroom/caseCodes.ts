import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

import { keyFor } from '../config/environment'

// Cases of the public (complaints, requests for a licence) are opened by number and code.
// No vowels and no l, o, 0, 1: a code never spells a word and reads the same over the telephone. 20 of 27 are 95 bits.
const alphabet = '23456789bcdfghjkmnpqrstvwxz'
const codeLength = 20

const encode = (bytes: Buffer): string => {
  let value = BigInt(`0x${bytes.toString('hex')}`)
  let code = ''
  for (let at = 0; at < codeLength; at++) {
    code += alphabet[Number(value % BigInt(alphabet.length))]
    value /= BigInt(alphabet.length)
  }
  return code
}

/** As people read it: `bcdfg-hjkmn-pqrst-23456`. */
export const inGroups = (code: string): string => code.replace(/(.{5})(?=.)/g, '$1-')

/** As it was given out, whatever spaces, hyphens and widths it comes back with. */
export const plainCode = (typed: string): string => typed.normalize('NFKC').toLowerCase().replace(/[\s\u2010-\u2015-]/gu, '').slice(0, 64)

/** What identifies one filled-in form, so that sending it twice makes one case. Made with the form; never stored as it is. */
export const newFormToken = (): string => randomBytes(16).toString('hex')
export const isFormToken = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{32}$/.test(value)

export const hashOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** The complainant's code follows from the form and our key: the same form sent again shows the same code, and no database holds it. */
export const codeOfForm = (token: string): string => encode(createHmac('sha256', keyFor('case code')).update(token).digest())

export const newCode = (): string => encode(randomBytes(32))

/** Takes as long for a wrong code as for a right one, and for a case that does not exist. */
export function isCode(typed: string, hash: string | null | undefined): boolean {
  const known = Buffer.from(hash && hash.length === 64 ? hash : hashOf(''), 'hex')
  const same = timingSafeEqual(Buffer.from(hashOf(plainCode(typed)), 'hex'), known)
  return same && Boolean(hash)
}
