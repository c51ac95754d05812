/** The one time zone in which the newsroom works and its readers read. */
export const SHANGHAI = 'Asia/Shanghai'

type LocalParts = { year: number; month: number; day: number; hour: number; minute: number; second: number }

const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/
const CALENDAR_DATE = /^(\d{4})-(\d{2})-(\d{2})$/
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

const localFields = new Intl.DateTimeFormat('en-US', {
  timeZone: SHANGHAI,
  calendar: 'gregory',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
})

const pad = (value: number, width = 2): string => String(value).padStart(width, '0')

const isRealDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/**
 * Milliseconds of an instant written in ISO 8601 with its zone, such as `2024-10-23T10:20:00.000Z`.
 * @throws RangeError when the text has no zone, is no date of the calendar or is something else.
 */
export const instantMs = (iso: string): number => {
  const match = INSTANT.exec(iso)
  const ms = match ? Date.parse(iso) : Number.NaN
  if (!match || Number.isNaN(ms) || !isRealDay(Number(match[1]), Number(match[2]), Number(match[3]))) {
    throw new RangeError(`Not an ISO 8601 instant with a time zone: ${JSON.stringify(iso)}`)
  }
  return ms
}

const partsAt = (ms: number): LocalParts => {
  const fields: Record<string, number> = {}
  for (const part of localFields.formatToParts(ms)) fields[part.type] = Number(part.value)
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = fields
  return { year, month, day, hour, minute, second }
}

const partsOf = (iso: string): LocalParts => partsAt(instantMs(iso))

const offsetMsAt = (ms: number): number => {
  const { year, month, day, hour, minute, second } = partsAt(ms)
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(ms / 1000) * 1000
}

/** True for a day of the calendar written `YYYY-MM-DD`. */
export const isCalendarDate = (value: unknown): value is string => {
  const match = typeof value === 'string' ? CALENDAR_DATE.exec(value) : null
  return match !== null && isRealDay(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** `2024年10月23日`, the day of the instant in Shanghai. @throws RangeError for anything but an ISO instant. */
export const formatDate = (iso: string): string => {
  const { year, month, day } = partsOf(iso)
  return `${year}年${month}月${day}日`
}

/** `18:20`, the time of day in Shanghai. @throws RangeError for anything but an ISO instant. */
export const formatClock = (iso: string): string => {
  const { hour, minute } = partsOf(iso)
  return `${pad(hour)}:${pad(minute)}`
}

/** `2024年10月23日 18:20`. @throws RangeError for anything but an ISO instant. */
export const formatDateTime = (iso: string): string => `${formatDate(iso)} ${formatClock(iso)}`

/** `2024-10-23`, the calendar date in Shanghai. @throws RangeError for anything but an ISO instant. */
export const shanghaiDate = (iso: string): string => {
  const { year, month, day } = partsOf(iso)
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`
}

/**
 * The shortest form a reader understands at `nowIso`: `今天 18:20`, `10月23日` in the same year, else `2024年10月23日`.
 * @throws RangeError for anything but ISO instants.
 */
export const formatShort = (iso: string, nowIso: string): string => {
  const then = partsOf(iso)
  const now = partsOf(nowIso)
  if (then.year !== now.year) return formatDate(iso)
  if (then.month === now.month && then.day === now.day) return `今天 ${formatClock(iso)}`
  return `${then.month}月${then.day}日`
}

/**
 * The instant of a wall-clock time in Shanghai, as ISO UTC.
 * @param date `YYYY-MM-DD`
 * @param clock `HH:MM` or `HH:MM:SS`
 * @throws RangeError when either is not a real date or time.
 */
export const shanghaiInstant = (date: string, clock = '00:00'): string => {
  const day = CALENDAR_DATE.exec(date)
  const time = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/.exec(clock)
  if (!day || !isRealDay(Number(day[1]), Number(day[2]), Number(day[3]))) {
    throw new RangeError(`Not a calendar date YYYY-MM-DD: ${JSON.stringify(date)}`)
  }
  if (!time) throw new RangeError(`Not a time of day HH:MM: ${JSON.stringify(clock)}`)
  const wall = Date.UTC(
    Number(day[1]), Number(day[2]) - 1, Number(day[3]), Number(time[1]), Number(time[2]), Number(time[3] ?? 0),
  )
  // Two rounds: the offset at the first guess may be that of the other side of a change to summer time (1986 to 1991).
  const guess = wall - offsetMsAt(wall - 8 * HOUR_MS)
  return new Date(wall - offsetMsAt(guess)).toISOString()
}

/** Midnight in Shanghai at the start of `date` (`YYYY-MM-DD`), as ISO UTC. @throws RangeError for no such date. */
export const startOfShanghaiDay = (date: string): string => shanghaiInstant(date)

/** `date` moved by whole calendar days, `YYYY-MM-DD` in and out. @throws RangeError for no such date. */
export const addDays = (date: string, days: number): string => {
  const day = CALENDAR_DATE.exec(date)
  if (!day || !isRealDay(Number(day[1]), Number(day[2]), Number(day[3])) || !Number.isInteger(days)) {
    throw new RangeError(`Cannot move ${JSON.stringify(date)} by ${days} days`)
  }
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const
export const monthsShort = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/**
 * The date form of RFC 822 with a four-digit year (RFC 1123), as RSS 2.0 wants it: `Wed, 23 Oct 2024 18:20:00 +0800`.
 * @throws RangeError for anything but an ISO instant.
 */
export const formatRfc822 = (iso: string): string => {
  const ms = instantMs(iso)
  const { year, month, day, hour, minute, second } = partsAt(ms)
  const weekday = WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]
  const offset = Math.round(offsetMsAt(ms) / 60_000)
  const zone = `${offset < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(offset) / 60))}${pad(Math.abs(offset) % 60)}`
  return `${weekday}, ${pad(day)} ${monthsShort[month - 1]} ${year} ${pad(hour)}:${pad(minute)}:${pad(second)} ${zone}`
}
