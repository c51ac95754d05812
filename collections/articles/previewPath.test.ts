import { beforeAll, describe, expect, test, vi } from 'vitest'

import { isValidPreview, previewPath } from './previewPath'

const now = Date.parse('2026-11-23T00:07:00.000Z')
const staff = { user: { id: 'u1', collection: 'users' } } as never
const partsOf = (address: string) => {
  const url = new URL(address, 'https://shuming.example')
  return {
    id: url.pathname.split('/').at(-1) ?? '', user: url.searchParams.get('user') ?? '', expires: url.searchParams.get('expires') ?? '',
    signature: url.searchParams.get('signature') ?? '',
  }
}

beforeAll(() => void vi.stubEnv('PAYLOAD_SECRET', 'a'.repeat(40)))

describe('S22 a preview address', () => {
  const good = () => ({ ...partsOf(previewPath({ id: 'a1', req: staff, now }) ?? ''), signedIn: 'u1', now })

  test('opens the story for the person it was made for', () => {
    expect(isValidPreview(good())).toBe(true)
  })
  test.each([
    ['another story', { id: 'a2' }], ['another person who is signed in', { signedIn: 'u2' }], ['another person in the address', { user: 'u2', signedIn: 'u2' }],
    ['a later end', { expires: String(now + 99 * 3_600_000) }], ['a signature cut short', { signature: 'abc' }], ['no signature', { signature: '' }],
    ['an end that is no number', { expires: 'never' }],
  ])('is refused for %s', (_, change) => {
    expect(isValidPreview({ ...good(), ...change })).toBe(false)
  })
  test('ends within the hour', () => {
    expect(isValidPreview({ ...good(), now: now + 44 * 60_000 })).toBe(true)
    expect(isValidPreview({ ...good(), now: now + 60 * 60_000 })).toBe(false)
  })
  test('is the same a minute later, so that the open preview is not loaded anew', () => {
    expect(previewPath({ id: 'a1', req: staff, now: now + 60_000 })).toBe(previewPath({ id: 'a1', req: staff, now }))
  })
  test.each([null, { id: 'l1', collection: 'licensees' }])('is not made for %j', (user) => {
    expect(previewPath({ id: 'a1', req: { user } as never, now })).toBeNull()
  })
  test('cannot lead out of the preview', () => {
    expect(previewPath({ id: '//evil.example/x', req: staff, now })).toMatch(/^\/preview\/articles\/%2F%2Fevil/)
  })
})
