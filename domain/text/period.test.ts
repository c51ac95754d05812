import { describe, expect, it } from 'vitest'

import { formatPeriod } from './period'

describe('formatPeriod', () => {
  it.each([
    ['2024', '2024年'], ['2024-Q3', '2024年三季度'], ['2024-H1', '2024年上半年'], ['2024-09', '2024年9月'], ['2024-10-23', '2024年10月23日'],
    ['2020/2023', '2020—2023年'], ['2020/', '2020年以来'], ['2024-01/2024-09', '2024年1月至2024年9月'], ['近三年', '近三年'],
  ])('says %s as %s', (period, words) => expect(formatPeriod(period)).toBe(words))
})
