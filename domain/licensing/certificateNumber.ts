/**
 * Numbers of certificates: `SM2026-7KQM4TX9-W`. The year, eight characters of chance (40 bits: nobody finds one by trying) and a check
 * character, in Crockford's base 32 (no I, L, O, U). The check is ISO 7064's hybrid system with M = 32: every single wrong character is found.
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const BASE = ALPHABET.length
/** Bytes of chance that a number takes. */
export const CHANCE_BYTES = 5
const CHANCE_LENGTH = 8

function checkCharacter(body: string): string {
  let rest = BASE
  for (const character of body) {
    const sum = (rest + ALPHABET.indexOf(character)) % BASE || BASE
    rest = (sum * 2) % (BASE + 1)
  }
  return ALPHABET[(BASE + 1 - rest) % BASE] ?? ''
}

const printed = (year: string, chance: string, check: string) => `SM${year}-${chance}-${check}`

/**
 * @param year four digits
 * @param chance CHANCE_BYTES random bytes
 */
export function certificateNumber(year: string, chance: Uint8Array): string {
  let bits = 0n
  for (const byte of chance) bits = (bits << 8n) | BigInt(byte)
  const characters = Array.from({ length: CHANCE_LENGTH }, (_, place) => ALPHABET[Number((bits >> BigInt(5 * (CHANCE_LENGTH - 1 - place))) & 31n)] ?? '').join('')
  return printed(year, characters, checkCharacter(`${year}${characters}`))
}

export type ReadNumber = { ok: true; number: string } | { ok: false; reason: 'malformed' | 'checksum' }

/** Reads a number as people type it: any case, any or no hyphens and blanks, full width, O for 0, I and L for 1. */
export function readCertificateNumber(text: string): ReadNumber {
  const folded = text.normalize('NFKC').toUpperCase().replace(/[\s\-‐-―_.·]/gu, '').replaceAll('O', '0').replace(/[IL]/g, '1')
  const match = /^SM(20\d{2})([0-9A-HJKMNP-TV-Z]{8})([0-9A-HJKMNP-TV-Z])$/.exec(folded)
  if (!match) return { ok: false, reason: 'malformed' }
  const [, year = '', chance = '', check = ''] = match
  return checkCharacter(`${year}${chance}`) === check ? { ok: true, number: printed(year, chance, check) } : { ok: false, reason: 'checksum' }
}
