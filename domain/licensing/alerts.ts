import { addDays, shanghaiDate, shanghaiInstant } from '../text/shanghai'

/** When somebody is told of new stories that a saved search finds; clock times are Shanghai's. */
export const alertNames = { none: '不提醒', at_once: '即时提醒', daily_07: '每天 07:00 提醒', daily_15: '每天 15:00 提醒', daily_19: '每天 19:00 提醒' } as const
export type Alert = keyof typeof alertNames
export const alerts = ['none', 'at_once', 'daily_07', 'daily_15', 'daily_19'] as const satisfies readonly Alert[]

/**
 * When a story that was found at an instant is to be told: at once, or at the next such hour of Shanghai. It depends on nothing else, so that
 * whoever asks again, after a crash too, comes to the same mail.
 * @param foundAt ISO instant
 * @returns null when it is never told
 */
export function tellAt(alert: Alert, foundAt: string): string | null {
  if (alert === 'none') return null
  if (alert === 'at_once') return foundAt
  const day = shanghaiDate(foundAt)
  const clock = `${alert.slice(-2)}:00`
  const next = shanghaiInstant(day, clock)
  return Date.parse(next) >= Date.parse(foundAt) ? next : shanghaiInstant(addDays(day, 1), clock)
}
