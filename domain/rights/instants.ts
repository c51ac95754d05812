import { RightsInputError } from './inputError'
import type { Instant } from './types'

/** A day number counted from 1970-01-01, free of any zone. */
export type DayNumber = number

const DAY_MS = 86_400_000
// China keeps one time all year. Its summer time of 1986–1991 lies before any notice this decides about.
const SHANGHAI_OFFSET_MS = 8 * 3_600_000

const DAYS_OF_MONTH: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const DATE = /^\d{4}-\d{2}-\d{2}$/
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?:([Zz])|([+-])(\d{2}):?(\d{2}))$/

function refuse(text: string, field: string): never {
  throw new RightsInputError('INVALID_INSTANT', `${field}: ${JSON.stringify(text.slice(0, 40))} is neither a date nor a date and time with an offset`)
}

/** The day number of `YYYY-MM-DD`, years 1900–2999. Throws INVALID_INSTANT for a day the calendar does not have. */
export function parseDay(text: string, field: string): DayNumber {
  if (!isDay(text)) refuse(text, field)
  const year = Number(text.slice(0, 4))
  const month = Number(text.slice(5, 7))
  const day = Number(text.slice(8))
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const days = month === 2 && isLeapYear ? 29 : (DAYS_OF_MONTH[month - 1] ?? 0)
  if (year < 1900 || year > 2999 || day < 1 || day > days) refuse(text, field)
  return Date.UTC(year, month - 1, day) / DAY_MS
}

/** True for `YYYY-MM-DD` with no time: a whole Shanghai day rather than an instant in it. */
export function isDay(text: string): boolean {
  return DATE.test(text)
}

/**
 * Milliseconds since 1970 of an ISO 8601 instant. A date alone is its first instant in Shanghai; `T24:00` is the next midnight.
 * Throws INVALID_INSTANT for anything else, above all for a time without an offset, which would mean another instant on another machine.
 */
export function parseInstant(text: string, field: string): number {
  if (isDay(text)) return startOfShanghaiDay(parseDay(text, field))
  const [, date, hour, minute, second = '0', fraction = '0', zulu, sign, offsetHour, offsetMinute] = DATE_TIME.exec(text) ?? refuse(text, field)
  const timeOfDay = ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000 + Math.floor(Number(`0.${fraction}`) * 1000)
  const offset = zulu ? 0 : (Number(offsetHour) * 60 + Number(offsetMinute)) * 60_000
  const isOffset = Number(offsetHour ?? 0) <= 14 && Number(offsetMinute ?? 0) <= 59
  if (timeOfDay > DAY_MS || Number(minute) > 59 || Number(second) > 59 || !isOffset) refuse(text, field)
  return parseDay(date ?? '', field) * DAY_MS + timeOfDay - (sign === '-' ? -offset : offset)
}

/** The Shanghai day in which an instant falls. */
export function shanghaiDayOf(instant: number): DayNumber {
  return Math.floor((instant + SHANGHAI_OFFSET_MS) / DAY_MS)
}

/** The first instant of a Shanghai day, in milliseconds. */
export function startOfShanghaiDay(day: DayNumber): number {
  return day * DAY_MS - SHANGHAI_OFFSET_MS
}

/** `YYYY-MM-DD`. */
export function formatDay(day: DayNumber): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

/** Weekday with Sunday as 0. */
export function weekdayOf(day: DayNumber): number {
  return (((day + 4) % 7) + 7) % 7
}

/** True when `instant` lies in the half-open `[from, to)`; a null end is open. */
export function isWithin(instant: number, from: number, to: number | null): boolean {
  return instant >= from && (to === null || instant < to)
}

/**
 * The half-open term that a contract means by its first and last day, both whole Shanghai days: a last day of 2024-12-31
 * ends at 2025-01-01T00:00:00+08:00 (民法典 art. 203: a day ends at 24:00).
 */
export function termOfDays({ firstDay, lastDay }: { firstDay: string; lastDay: string | null }): {
  effectiveFrom: Instant
  effectiveTo: Instant | null
} {
  const end = lastDay === null ? null : formatDay(parseDay(lastDay, 'lastDay') + 1)
  return { effectiveFrom: `${formatDay(parseDay(firstDay, 'firstDay'))}T00:00:00+08:00`, effectiveTo: end && `${end}T00:00:00+08:00` }
}
