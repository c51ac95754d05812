import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { CHANCE_BYTES, certificateNumber, readCertificateNumber } from './certificateNumber'

const chance = fc.uint8Array({ minLength: CHANCE_BYTES, maxLength: CHANCE_BYTES })
const alphabet = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ']

describe('a certificate number', () => {
  it('has the year, chance and a check character', () => {
    expect(certificateNumber('2026', new Uint8Array([0, 0, 0, 0, 0]))).toMatch(/^SM2026-00000000-[0-9A-Z]$/)
  })

  it('is read back as it was given, however it is typed', () => {
    fc.assert(fc.property(chance, (bytes) => {
      const number = certificateNumber('2026', bytes)
      for (const typed of [number, number.toLowerCase(), number.replaceAll('-', ''), ` ${number.replaceAll('-', ' — ')} `, number.replaceAll('0', 'o').replaceAll('1', 'l')]) {
        expect(readCertificateNumber(typed)).toEqual({ ok: true, number })
      }
    }))
  })

  it('is found wrong when any one character is', () => {
    fc.assert(fc.property(chance, fc.nat(12), fc.constantFrom(...alphabet), (bytes, place, character) => {
      const characters = [...certificateNumber('2026', bytes).replaceAll('-', '').slice(2)]
      if (characters[place] === character) return
      characters[place] = character
      expect(readCertificateNumber(`SM${characters.join('')}`).ok).toBe(false)
    }))
  })

  it.each(['', 'SM2026', 'SM2026-ABCDEFG-1', 'SM1999-ABCDEFGH-1', '授字〔2026〕1号', 'SM2026-ABCDEFGU-1', '7'.repeat(500)])('refuses %j', (text) => {
    expect(readCertificateNumber(text)).toEqual({ ok: false, reason: 'malformed' })
  })
})
