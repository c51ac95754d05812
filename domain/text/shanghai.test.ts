import { describe, expect, it } from 'vitest'
import {
  addDays, formatClock, formatDate, formatDateTime, formatRfc822, formatShort, instantMs, shanghaiDate, shanghaiInstant, startOfShanghaiDay,
} from './shanghai'

describe('dates for readers in Shanghai', () => {
  it.each([
    ['2024-10-23T10:20:00.000Z', '2024年10月23日', '18:20', '2024-10-23'],
    ['2024-12-31T16:00:00Z', '2025年1月1日', '00:00', '2025-01-01'],
    ['2024-02-28T23:59:59Z', '2024年2月29日', '07:59', '2024-02-29'],
    ['2024-10-23T18:20:00+08:00', '2024年10月23日', '18:20', '2024-10-23'],
    ['1988-07-01T00:00:00Z', '1988年7月1日', '09:00', '1988-07-01'],
  ])('writes %s as %s %s', (iso, date, clock, calendar) => {
    expect([formatDate(iso), formatClock(iso), shanghaiDate(iso)]).toEqual([date, clock, calendar])
    expect(formatDateTime(iso)).toBe(`${date} ${clock}`)
  })

  it.each([
    ['2024-10-23T10:20:00Z', '2024-10-23T15:00:00Z', '今天 18:20'],
    ['2024-10-22T15:59:00Z', '2024-10-22T16:00:00Z', '10月22日'],
    ['2023-12-31T15:59:00Z', '2023-12-31T16:00:00Z', '2023年12月31日'],
  ])('shortens %s at %s to %s', (iso, now, short) => expect(formatShort(iso, now)).toBe(short))

  it.each([
    ['2024-10-23', '2024-10-22T16:00:00.000Z'],
    ['2025-01-01', '2024-12-31T16:00:00.000Z'],
    ['1988-07-01', '1988-06-30T15:00:00.000Z'],
    ['1986-05-04', '1986-05-03T16:00:00.000Z'],
    ['1986-05-05', '1986-05-04T15:00:00.000Z'],
  ])('starts the day %s at %s', (date, iso) => expect(startOfShanghaiDay(date)).toBe(iso))

  it('turns a wall-clock time into an instant and back', () => {
    const iso = shanghaiInstant('2024-10-23', '18:20:05')
    expect(iso).toBe('2024-10-23T10:20:05.000Z')
    expect(formatDateTime(iso)).toBe('2024年10月23日 18:20')
  })

  it('writes the RFC 822 date of a feed with the offset of Shanghai', () => {
    expect(formatRfc822('2024-10-23T10:20:00Z')).toBe('Wed, 23 Oct 2024 18:20:00 +0800')
    expect(Date.parse(formatRfc822('2024-12-31T16:00:01Z'))).toBe(instantMs('2024-12-31T16:00:01Z'))
  })

  it('moves a date over a month and a leap day', () => {
    expect([addDays('2024-02-28', 2), addDays('2025-01-01', -1)]).toEqual(['2024-03-01', '2024-12-31'])
  })

  it.each(['', '2024', '2024-10-23', '2024-10-23T10:20:00', '2024-02-30T00:00:00Z', '2024-13-01T00:00:00Z', '2024-10-23T25:00:00Z', '昨天'])(
    'refuses %j as an instant', iso => {
      for (const format of [formatDate, formatClock, formatDateTime, shanghaiDate, formatRfc822]) expect(() => format(iso)).toThrow(RangeError)
      expect(() => formatDate(iso)).toThrow(/ISO 8601/)
    })

  it.each(['', '2024-2-3', '2024-02-30', '2024-10-23T00:00:00Z'])('refuses %j as a day', date => {
    expect(() => startOfShanghaiDay(date)).toThrow(RangeError)
    expect(() => addDays(date, 1)).toThrow(RangeError)
  })
})
