import { describe, expect, it } from 'vitest'

import { readCursor, writeCursor } from './cursor'

describe('a cursor', () => {
  const cursor = { at: '2026-11-23T01:02:03.004Z', id: '3f2504e0-4f89-41d3-9a0c-0305e82c3301' }
  it('comes back as it was written', () => expect(readCursor(writeCursor(cursor))).toEqual(cursor))
  it.each(['', '.', 'x', 'zzzzzzzzzzz.3f2504e0-4f89-41d3-9a0c-0305e82c3301', '1.%27', '1.3f2504e0-4f89-41d3-9a0c-0305e82c3301.2', '..', '-1.3f2504e0-4f89-41d3-9a0c-0305e82c3301'])('is null for %j', (text) => expect(readCursor(text)).toBeNull())
})
