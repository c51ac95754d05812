import { describe, expect, it } from 'vitest'
import { addDays } from '../text/shanghai'
import { reviewDay, reviewReminderDue } from './noticeReviews'

const dueOn = '2027-01-01'

describe('the reminder of a review', () => {
  it.each<[left: number, due: number | null]>([[61, null], [60, 60], [31, 60], [30, 30], [8, 30], [7, 7], [1, 7], [0, 0], [-1, 0], [-400, 0]])('%i days before the day: %s', (left, due) => {
    expect(reviewReminderDue({ dueOn, today: addDays(dueOn, -left), publishedOn: '2024-01-01' })).toBe(due)
  })
  it('is none whose day lay before the publication', () => {
    expect(reviewReminderDue({ dueOn, today: '2026-12-12', publishedOn: '2026-12-10' })).toBeNull()
    expect(reviewReminderDue({ dueOn, today: '2026-12-25', publishedOn: '2026-12-10' })).toBe(7)
    expect(reviewReminderDue({ dueOn, today: '2026-12-02', publishedOn: '2026-12-02' })).toBe(30)
  })
  it('counts to the day set after the last review, when that is later', () => {
    expect(reviewDay({ reviewBy: '2027-01-01', nextReview: '2028-01-01' })).toBe('2028-01-01')
    expect(reviewDay({ reviewBy: '2027-01-01', nextReview: null })).toBe('2027-01-01')
    expect(reviewDay({ reviewBy: null })).toBeNull()
  })
})
