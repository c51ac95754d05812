import { describe, expect, it } from 'vitest'
import { simplify } from './fold'
import { parseInstant, termOfDays } from './instants'

describe('instants', () => {
  it.each([
    ['2026-03-10', '2026-03-09T16:00:00.000Z'], ['2026-03-10T09:00:00+08:00', '2026-03-10T01:00:00.000Z'], ['2026-03-10T09:00+0800', '2026-03-10T01:00:00.000Z'],
    ['2026-03-10T01:00:00Z', '2026-03-10T01:00:00.000Z'], ['2026-03-10T01:00:00.25Z', '2026-03-10T01:00:00.250Z'], ['2026-03-10T24:00:00Z', '2026-03-11T00:00:00.000Z'],
    ['2026-03-09T21:00:00-04:00', '2026-03-10T01:00:00.000Z'], ['2024-02-29', '2024-02-28T16:00:00.000Z'],
  ])('reads %s', (text, expected) => {
    expect(new Date(parseInstant(text, 'x')).toISOString()).toBe(expected)
  })

  it.each(['', 'now', '2026', '2026-3-1', '2026-02-29', '2026-13-01', '0001-01-01', '2026-03-10T09:00:00', '2026-03-10 09:00:00+08:00', '2026-03-10T24:00:01Z', '2026-03-10T23:60Z', '2026-03-10T09:00:60Z',
    '2026-03-10T09:00:00+15:00', '2026年3月10日', '２０２６-03-10'])('refuses %j', (text) => {
    expect(() => parseInstant(text, 'x')).toThrow(expect.objectContaining({ code: 'INVALID_INSTANT' }))
  })

  it('ends a term with its last day, at 24:00 in Shanghai', () => {
    expect(termOfDays({ firstDay: '2026-01-01', lastDay: '2026-12-31' })).toEqual({ effectiveFrom: '2026-01-01T00:00:00+08:00', effectiveTo: '2027-01-01T00:00:00+08:00' })
    expect(termOfDays({ firstDay: '2026-01-01', lastDay: null }).effectiveTo).toBeNull()
  })
})

describe('simplify', () => {
  it('keeps every character in its place', () => {
    expect(simplify('來源：聽眾𠀀專稿報道')).toBe('来源：听众𠀀专稿报道')
  })
})
