import { describe, expect, it } from 'vitest'

import { instantOf } from './asOf'

describe('what asOf names', () => {
  it.each([
    ['2024-10-23', '2024-10-23T15:59:59.999Z'], ['2024-10-23T08:00:00+08:00', '2024-10-23T00:00:00.000Z'], ['2024-10-23T08:00Z', '2024-10-23T08:00:00.000Z'],
    ['2024-02-30', null], ['2024-13-01', null], ['2024-10-23T08:00', null], ['2024-10-23T25:00Z', null], ['never', null], ['2024', null], ['', null],
  ])('%s is %s', (text, instant) => expect(instantOf(text)).toBe(instant))
})
