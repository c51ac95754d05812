import { RightsInputError } from './inputError'
import { formatDay, isDay, parseDay, parseInstant, shanghaiDayOf, startOfShanghaiDay, weekdayOf } from './instants'
import type { DayNumber } from './instants'
import { clauseNumber } from './clauses'
import type { ContactWindowTerms, Instant, NoticeVersion, ReasonCode, RestDayCalendar } from './types'

const STANDARD_TERMS: ContactWindowTerms = { days: 30, countFrom: 'event_day_excluded', roll: 'next_working_day' }
const LONGEST_WINDOW_DAYS = 3660
const LONGEST_REST_DAYS = 366

/** The answer to "is this complaint in time?". It is accepted whatever the answer. */
export type ContactWindowResult = {
  /** Shanghai date; null when the event's date is unknown. */
  lastDay: string | null
  /** The first instant that is late: 24:00 of the last day, with Shanghai's offset. */
  deadlineExclusive: string | null
  /** Null when the event's date is unknown, or nothing has been submitted yet. */
  inWindow: boolean | null
  accept: true
  reasonCodes: ReasonCode[]
  decidingClause: string | null
}

/** True when nobody works on that day: weekends and holidays, less the days worked in exchange. */
export function isRestDay(day: DayNumber, calendar: RestDayCalendar): boolean {
  const date = formatDay(day)
  if (calendar.makeupWorkdays.includes(date)) return false
  return calendar.holidays.includes(date) || (calendar.weekendsRest && (weekdayOf(day) === 0 || weekdayOf(day) === 6))
}

function rollToWorkingDay(day: DayNumber, calendar: RestDayCalendar): DayNumber {
  for (let next = day; next <= day + LONGEST_REST_DAYS; next += 1) if (!isRestDay(next, calendar)) return next
  throw new RightsInputError('CALENDAR_WITHOUT_WORKDAY', `no working day within a year of ${formatDay(day)}`)
}

/**
 * Counts the days in which a notice wants to hear of a problem (clause 5), and says whether a complaint is within them.
 *
 * The day of the event is not counted (民法典 art. 201); the last day ends at 24:00, and if it is a rest day, the first working day
 * after it is the last (art. 203); the notice may say otherwise (art. 204), so `terms` beat the defaults. All days are Shanghai days.
 * A late complaint is flagged and still accepted: no site notice cuts off the duty to act on a notice (art. 1195) or the three-year
 * limitation (art. 188), and standard terms that try are void (art. 497).
 *
 * @param eventAt a date or an instant; null when nobody knows it, which means that there is no window.
 * @param submittedAt null before the complaint is made: only the deadline is wanted.
 * @param calendar needed for `next_working_day` only.
 * @param notice whose terms and clause number count; null takes the standard terms and cites no clause.
 * @throws RightsInputError SUBMITTED_BEFORE_EVENT, INVALID_INSTANT, INVALID_WINDOW, CALENDAR_MISSING, CALENDAR_WITHOUT_WORKDAY.
 */
export function contactWindow({ eventAt, submittedAt, calendar, notice, terms = {} }: {
  eventAt: Instant | null
  submittedAt: Instant | null
  calendar: RestDayCalendar | null
  notice: NoticeVersion | null
  terms?: Partial<ContactWindowTerms>
}): ContactWindowResult {
  const decidingClause = clauseNumber(notice, 'contact_window')
  const submitted = submittedAt === null ? null : parseInstant(submittedAt, 'submittedAt')
  if (eventAt === null) {
    return { lastDay: null, deadlineExclusive: null, inWindow: null, accept: true, reasonCodes: ['EVENT_DATE_UNKNOWN'], decidingClause }
  }
  const event = parseInstant(eventAt, 'eventAt')
  const eventDay = isDay(eventAt) ? parseDay(eventAt, 'eventAt') : shanghaiDayOf(event)
  // A date alone is a whole day: a complaint of the event's own day is not before it.
  const isBefore = submittedAt !== null && isDay(submittedAt) ? parseDay(submittedAt, 'submittedAt') < eventDay : submitted !== null && submitted < event
  if (isBefore) {
    throw new RightsInputError('SUBMITTED_BEFORE_EVENT', `submitted at ${submittedAt}, before the event at ${eventAt}`)
  }
  const { days, countFrom, roll } = { ...STANDARD_TERMS, ...notice?.contactWindow, ...terms }
  if (!Number.isInteger(days) || days < 1 || days > LONGEST_WINDOW_DAYS) {
    throw new RightsInputError('INVALID_WINDOW', `days: ${days} is not a whole number from 1 to ${LONGEST_WINDOW_DAYS}`)
  }
  const counted = eventDay + days - (countFrom === 'event_day_included' ? 1 : 0)
  if (roll === 'next_working_day' && !calendar) throw new RightsInputError('CALENDAR_MISSING', 'calendar: needed to find the next working day')
  const lastDay = roll === 'next_working_day' && calendar ? rollToWorkingDay(counted, calendar) : counted
  const inWindow = submitted === null ? null : submitted < startOfShanghaiDay(lastDay + 1)
  const reasonCodes: ReasonCode[] = lastDay === counted ? [] : ['ROLLED_TO_WORKING_DAY']
  if (inWindow === false) reasonCodes.push('OUTSIDE_CONTACT_WINDOW', 'STATUTORY_RIGHTS_UNAFFECTED')
  const deadlineExclusive = `${formatDay(lastDay + 1)}T00:00:00+08:00`
  return { lastDay: formatDay(lastDay), deadlineExclusive, inWindow, accept: true, reasonCodes, decidingClause }
}
