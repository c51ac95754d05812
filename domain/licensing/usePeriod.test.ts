import { describe, expect, it } from 'vitest'

import { periodKey, periodName } from './usePeriod'

describe('the period in which a use counts', () => {
  it.each([
    ['calendar_month', '2026-11-30T15:59:59.000Z', '2026-11'],
    ['calendar_month', '2026-11-30T16:00:00.000Z', '2026-12'],
    ['calendar_year', '2026-12-31T15:59:59.000Z', '2026'],
    ['calendar_year', '2026-12-31T16:00:00.000Z', '2027'],
    ['term', '2026-12-31T16:00:00.000Z', 'term'],
    [null, '2026-11-23T08:00:00.000Z', '2026-11'],
  ])('%s at %s is %s, by the midnight of Shanghai', (period, at, key) => expect(periodKey(period, at)).toBe(key))

  it('has a name a licensee reads', () => expect(['calendar_month', 'calendar_year', 'term', null].map(periodName)).toEqual(['本月', '本年', '整个合同期', '本月']))
})
