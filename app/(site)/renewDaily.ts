import { addDays, shanghaiDate, startOfShanghaiDay } from '@/domain/text/shanghai'
import { expireAt } from '@/server/publicRequest'

/** For pages that say 今天: they are made anew when the day ends in Shanghai. Returns the instant they are made. */
export function renewDaily(): string {
  const now = new Date().toISOString()
  expireAt(startOfShanghaiDay(addDays(shanghaiDate(now), 1)))
  return now
}
