import { describe, expect, it } from 'vitest'

import { isRestDay } from '../rights/contactWindow'
import { parseDay } from '../rights/instants'
import { arrangements, chinaRestDays, isArranged } from './chinaRestDays'

const rests = (day: string) => isRestDay(parseDay(day, 'day'), chinaRestDays)

describe('the rest days of China', () => {
  it.each([
    ['2024-02-09', false], ['2024-02-10', true], ['2024-02-17', true], ['2024-02-18', false], ['2024-10-12', false], ['2024-06-10', true],
    ['2025-01-27', false], ['2025-01-28', true], ['2025-02-04', true], ['2025-02-08', false], ['2025-10-08', true], ['2025-10-11', false],
    ['2026-01-02', true], ['2026-01-04', false], ['2026-02-14', false], ['2026-02-23', true], ['2026-02-28', false], ['2026-05-09', false], ['2026-10-07', true], ['2026-10-10', false],
    ['2026-11-21', true], ['2026-11-23', false], ['2027-01-02', true],
  ])('%s rests: %s', (day, expected) => expect(rests(day)).toBe(expected))

  it.each([[2024, 28, 8], [2025, 28, 5], [2026, 33, 6]])('%d has %d days off and %d days worked in exchange, as published', (year, off, worked) => {
    expect(chinaRestDays.holidays.filter((day) => day.startsWith(String(year)))).toHaveLength(off)
    expect(chinaRestDays.makeupWorkdays.filter((day) => day.startsWith(String(year)))).toHaveLength(worked)
  })

  it('works in exchange on weekends alone, and never on a holiday', () => {
    for (const day of chinaRestDays.makeupWorkdays) {
      expect([0, 6]).toContain(new Date(`${day}T00:00:00Z`).getUTCDay())
      expect(chinaRestDays.holidays).not.toContain(day)
    }
  })

  it('knows which years are arranged', () => {
    expect(arrangements.map(({ year }) => year)).toEqual([2024, 2025, 2026])
    expect([isArranged('2026-12-31'), isArranged('2027-01-01')]).toEqual([true, false])
  })
})
