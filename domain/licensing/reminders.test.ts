import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { addDays } from '../text/shanghai'
import { daysLeft, reminderDue } from './reminders'

const lastDay = '2027-06-30'
const on = (left: number) => addDays(lastDay, -left)

describe('the reminder that is due', () => {
  it.each<[number, number[], number | null]>([
    [61, [], null], [60, [], 60], [60, [60], null], [45, [60], null], [45, [], 60], [30, [60], 30], [29, [60, 30], null], [20, [60], 30], [7, [60, 30], 7],
    [7, [60, 30, 7], null], [3, [], 7], [3, [60], 7], [0, [60, 30], 7], [0, [7], null], [-1, [], null], [20, [7], null],
  ])('%i days before the end, after %j: %s', (left, sent, due) => {
    expect(reminderDue({ lastDay, today: on(left), signedOn: '2026-01-01', sent })).toBe(due)
  })

  it('is none for an agreement without end', () => {
    expect(reminderDue({ lastDay: null, today: '2026-11-23', signedOn: '2026-01-01', sent: [] })).toBeNull()
  })

  it('is none of those whose day came before the signature', () => {
    expect(reminderDue({ lastDay, today: on(20), signedOn: on(20), sent: [] })).toBeNull()
    expect(reminderDue({ lastDay, today: on(7), signedOn: on(20), sent: [] })).toBe(7)
  })
})

it('never comes twice and never comes later than a nearer one, however often and irregularly anybody looks', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: -3, max: 90 }), { maxLength: 60 }), (looks) => {
    const sent: number[] = []
    for (const left of looks.sort((a, b) => b - a)) {
      const due = reminderDue({ lastDay, today: on(left), signedOn: '2026-01-01', sent })
      if (due !== null) sent.push(due)
    }
    expect(sent).toEqual([...new Set(sent)].sort((a, b) => b - a))
  }))
})

it('counts days by the calendar', () => {
  expect([daysLeft('2028-03-01', '2028-02-28'), daysLeft('2027-03-01', '2027-02-28'), daysLeft('2027-01-01', '2027-01-02')]).toEqual([2, 1, -1])
})
