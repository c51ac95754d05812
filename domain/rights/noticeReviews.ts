import { daysLeft } from '../licensing/reminders'
import { addDays } from '../text/shanghai'

/** How many days before the day of review the desk is reminded; 0 is that day. */
export const reviewReminders = [60, 30, 7, 0] as const
export type ReviewReminder = (typeof reviewReminders)[number]

/** Until when a version should have been looked at again: the later of its own date and the one set after a review; null when nobody set one. */
export const reviewDay = ({ reviewBy, nextReview }: { reviewBy?: string | null | undefined; nextReview?: string | null | undefined }): string | null =>
  [reviewBy, nextReview].flatMap((day) => (day ? [day] : [])).sort().at(-1) ?? null

/**
 * Which reminder of a review is due on a day. Who sends it keeps that each goes out once; after downtime only the nearest is made up for, and
 * none whose day lay before the version was published. From the day of review on it is the last one, until the review is entered.
 * @param dueOn day of review
 * @param publishedOn day of the version's publication; all three are Shanghai dates
 */
export function reviewReminderDue({ dueOn, today, publishedOn }: { dueOn: string; today: string; publishedOn: string }): ReviewReminder | null {
  const left = daysLeft(dueOn, today)
  const nearest = [...reviewReminders].reverse().find((days) => left <= days)
  return nearest === undefined || addDays(dueOn, -nearest) < publishedOn ? null : nearest
}
