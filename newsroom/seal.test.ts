import { describe, expect, it, vi } from 'vitest'

import { seal, unseal } from './seal'
import { openNote, signNote } from './signedNote'

vi.stubEnv('PAYLOAD_SECRET', '演示'.repeat(20))

describe('a sealed text', () => {
  const text = '演示口令 🔑 JBSWY3DPEHPK3PXP'

  it('opens for its purpose and looks different each time', () => {
    expect(unseal('totp', seal('totp', text))).toBe(text)
    expect(seal('totp', text)).not.toBe(seal('totp', text))
  })

  it.each<[string, (sealed: string) => string]>([
    ['cut', (sealed) => sealed.slice(0, -4)], ['changed', (sealed) => `${sealed.startsWith('A') ? 'B' : 'A'}${sealed.slice(1)}`], ['too short', () => 'AAAA'], ['empty', () => ''],
  ])('does not open when it was %s', (_what, harm) => {
    expect(unseal('totp', harm(seal('totp', text)))).toBeNull()
  })

  it('does not open for another purpose', () => {
    expect(unseal('webhook', seal('totp', text))).toBeNull()
  })
})

describe('a signed note', () => {
  const note = signNote('演示', ['a', 'complainant'], 1000)

  it('is read until it expires', () => {
    expect(openNote('演示', note, 999)).toEqual(['a', 'complainant'])
    expect(openNote('演示', note, 1000)).toBeNull()
  })

  it.each<[string, string | undefined]>([
    ['another word', note.replace('a.', 'b.')], ['a later end', note.replace('.1000.', '.9000.')], ['a signature of nobody', 'a.complainant.1000.x'], ['no signature', 'a.complainant.1000'], ['nothing', ''], ['no cookie', undefined],
  ])('with %s is none', (_what, forged) => {
    expect(openNote('演示', forged, 0)).toBeNull()
  })

  it('for another purpose is none', () => {
    expect(openNote('另一种', note, 0)).toBeNull()
  })
})
