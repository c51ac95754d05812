import { addDays } from '../text/shanghai'

/** How many days before the last day the parties are reminded. */
export const reminderDays = [60, 30, 7] as const
export type ReminderDays = (typeof reminderDays)[number]

/** Days left of a term on a Shanghai day: 0 on the last day, negative after it. Days as YYYY-MM-DD. */
export function daysLeft(lastDay: string, today: string): number {
  return Math.round((Date.parse(`${lastDay}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000)
}

/**
 * Which reminder of the end of a term is due on a Shanghai day. Each is sent once; after downtime only the nearest is made up for, and
 * none whose day lay before the agreement was signed.
 * @param lastDay inclusive, null without end
 * @param signedOn day of the countersignature
 * @param sent reminders already sent
 */
export function reminderDue({ lastDay, today, signedOn, sent }: {
  lastDay: string | null
  today: string
  signedOn: string
  sent: readonly number[]
}): ReminderDays | null {
  if (!lastDay) return null
  const left = daysLeft(lastDay, today)
  if (left < 0) return null
  const nearest = [...reminderDays].reverse().find((days) => left <= days)
  if (nearest === undefined || sent.some((days) => days <= nearest)) return null
  return addDays(lastDay, -nearest) < signedOn ? null : nearest
}
