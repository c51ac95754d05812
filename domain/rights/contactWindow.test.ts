import { describe, expect, it } from 'vitest'
import { contactWindow } from './contactWindow'
import { calendar, noticeV1, noticeV2 } from './fixtures/example'
import type { ContactWindowTerms } from './types'

const ask = (eventAt: string | null, submittedAt: string | null, terms?: Partial<ContactWindowTerms>) =>
  contactWindow({ eventAt, submittedAt, calendar, notice: noticeV1, terms })

describe('contactWindow', () => {
  it.each<[what: string, event: string, lastDay: string, terms?: Partial<ContactWindowTerms>]>([
    ['the event\'s day is not counted', '2026-03-10', '2026-04-09'],
    ['a Sunday rolls to Monday', '2026-03-06', '2026-04-06', { days: 30 }],
    ['a Saturday rolls to Monday', '2026-03-05', '2026-04-06', { days: 30 }],
    ['a holiday rolls to the first working day after it', '2026-04-01', '2026-05-06'],
    ['a weekend before a holiday rolls over both', '2026-09-03', '2026-10-08'],
    ['a Saturday worked in exchange does not roll', '2026-09-10', '2026-10-10'],
    ['a Sunday worked in exchange does not roll', '2025-12-05', '2026-01-04'],
    ['without rolling a Sunday is the last day', '2026-03-06', '2026-04-05', { roll: 'none' }],
    ['counting from the event\'s day', '2026-03-10', '2026-04-08', { countFrom: 'event_day_included' }],
    ['a window of one day', '2026-03-10', '2026-03-11', { days: 1 }],
    ['over a leap day', '2028-02-01', '2028-03-02'],
    ['over the end of a year', '2026-12-15', '2027-01-14'],
    ['an instant in its Shanghai day', '2026-03-09T16:00:00Z', '2026-04-09'],
    ['the last instant of the Shanghai day before', '2026-03-09T15:59:59Z', '2026-04-08'],
    ['an instant with another offset', '2026-03-09T12:00:00-04:00', '2026-04-09'],
    ['24:00 is the next day', '2026-03-09T24:00:00+08:00', '2026-04-09'],
  ])('%s', (_what, event, lastDay, terms) => {
    expect(ask(event, null, terms)).toMatchObject({ lastDay, inWindow: null, accept: true, decidingClause: '5' })
  })

  it.each<[what: string, submittedAt: string, inWindow: boolean]>([
    ['on the day of the event', '2026-03-10T00:00:00+08:00', true],
    ['on a date, the last day', '2026-04-09', true],
    ['on a date, the day after the last', '2026-04-10', false],
    ['at the last second', '2026-04-09T23:59:59.999+08:00', true],
    ['at the last second, seen from Greenwich', '2026-04-09T15:59:59Z', true],
    ['at 24:00 of the last day', '2026-04-09T24:00:00+08:00', false],
    ['a year later', '2027-03-10T00:00:00+08:00', false],
  ])('submitted %s', (_what, submittedAt, inWindow) => {
    const found = ask('2026-03-10', submittedAt)
    expect(found).toMatchObject({ deadlineExclusive: '2026-04-10T00:00:00+08:00', inWindow, accept: true })
    expect(found.reasonCodes.includes('STATUTORY_RIGHTS_UNAFFECTED')).toBe(!inWindow)
  })

  it('takes a complaint of the event’s own date, though the event has an hour', () => {
    expect(ask('2026-03-10T12:00:00+08:00', '2026-03-10')).toMatchObject({ inWindow: true, lastDay: '2026-04-09' })
    expect(ask('2026-03-09T16:00:00Z', '2026-03-10')).toMatchObject({ inWindow: true, lastDay: '2026-04-09' })
    expect(() => ask('2026-03-10T12:00:00+08:00', '2026-03-09')).toThrow(expect.objectContaining({ code: 'SUBMITTED_BEFORE_EVENT' }))
  })

  it('has no window when nobody knows the date of the event, and accepts', () => {
    expect(ask(null, '2026-03-10T00:00:00+08:00')).toMatchObject({ lastDay: null, inWindow: null, accept: true, reasonCodes: ['EVENT_DATE_UNKNOWN'] })
  })

  it('rolls on weekends only where the calendar rests on weekends', () => {
    const busy = { ...calendar, weekendsRest: false }
    expect(contactWindow({ eventAt: '2026-03-06', submittedAt: null, calendar: busy, notice: noticeV1 }).lastDay).toBe('2026-04-05')
  })

  it('takes the terms of the notice, and cites the number the notice prints', () => {
    const notice = { ...noticeV2, contactWindow: { days: 7, countFrom: 'event_day_excluded', roll: 'none' } as const }
    expect(contactWindow({ eventAt: '2026-03-10', submittedAt: null, calendar: null, notice })).toMatchObject({ lastDay: '2026-03-17', decidingClause: '五' })
  })

  it.each<[what: string, code: string, input: Parameters<typeof contactWindow>[0]]>([
    ['a complaint before the event\'s day', 'SUBMITTED_BEFORE_EVENT', { eventAt: '2026-03-10', submittedAt: '2026-03-09T23:59:59+08:00', calendar, notice: noticeV1 }],
    ['a complaint before the event on its day', 'SUBMITTED_BEFORE_EVENT', { eventAt: '2026-03-10T12:00:00+08:00', submittedAt: '2026-03-10T11:59:59+08:00', calendar, notice: noticeV1 }],
    ['rolling without a calendar', 'CALENDAR_MISSING', { eventAt: '2026-03-10', submittedAt: null, calendar: null, notice: noticeV1 }],
    ['a window of no days', 'INVALID_WINDOW', { eventAt: '2026-03-10', submittedAt: null, calendar, notice: noticeV1, terms: { days: 0 } }],
    ['a date that does not exist', 'INVALID_INSTANT', { eventAt: '2026-02-29', submittedAt: null, calendar, notice: noticeV1 }],
    ['a calendar of rest days only', 'CALENDAR_WITHOUT_WORKDAY', {
      eventAt: '2026-03-10', submittedAt: null, notice: noticeV1,
      calendar: { ...calendar, holidays: Array.from({ length: 500 }, (_, day) => new Date(Date.UTC(2026, 2, 1 + day)).toISOString().slice(0, 10)), makeupWorkdays: [] },
    }],
  ])('refuses %s', (_what, code, input) => {
    expect(() => contactWindow(input)).toThrow(expect.objectContaining({ name: 'RightsInputError', code }))
  })
})
