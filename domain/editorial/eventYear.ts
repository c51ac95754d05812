import { isDate } from './metaLine'

type Meeting = { number: string; session: number; opened: string; closed: string }

/**
 * Party congresses (session 0) and plenary sessions of their central committees, in order; dates as in their communiqués. A text that
 * cites one was written after it closed, and one that cites no later one, most likely before the next opened.
 */
const MEETINGS: readonly Meeting[] = [
  { number: '十八', session: 0, opened: '2012-11-08', closed: '2012-11-14' },
  { number: '十八', session: 3, opened: '2013-11-09', closed: '2013-11-12' },
  { number: '十八', session: 4, opened: '2014-10-20', closed: '2014-10-23' },
  { number: '十八', session: 5, opened: '2015-10-26', closed: '2015-10-29' },
  { number: '十八', session: 6, opened: '2016-10-24', closed: '2016-10-27' },
  { number: '十九', session: 0, opened: '2017-10-18', closed: '2017-10-24' },
  { number: '十九', session: 2, opened: '2018-01-18', closed: '2018-01-19' },
  { number: '十九', session: 3, opened: '2018-02-26', closed: '2018-02-28' },
  { number: '十九', session: 4, opened: '2019-10-28', closed: '2019-10-31' },
  { number: '十九', session: 5, opened: '2020-10-26', closed: '2020-10-29' },
  { number: '十九', session: 6, opened: '2021-11-08', closed: '2021-11-11' },
  { number: '二十', session: 0, opened: '2022-10-16', closed: '2022-10-22' },
  { number: '二十', session: 2, opened: '2023-02-26', closed: '2023-02-28' },
  { number: '二十', session: 3, opened: '2024-07-15', closed: '2024-07-18' },
  { number: '二十', session: 4, opened: '2025-10-20', closed: '2025-10-23' },
]
const SESSIONS = '一二三四五六七'
const pad = (value: number): string => String(value).padStart(2, '0')

/** The half-open span of dates in which a text that cites these meetings was most likely written, or null when it cites none. */
const spanOfMeetings = (text: string): { from: string; before: string | null } | null => {
  let latest = -1
  for (const match of text.matchAll(/(十八|十九|二十)(?:大(?!道|桥|街)|[届屆]([一二三四五六七])中全[会會])/gu)) {
    const session = match[2] === undefined ? 0 : SESSIONS.indexOf(match[2]) + 1
    latest = Math.max(latest, MEETINGS.findIndex(meeting => meeting.number === match[1] && meeting.session === session))
  }
  const cited = MEETINGS[latest]
  if (!cited) return null
  // A congress is cited until the next congress; a plenary session gives way to the next meeting of either kind.
  const next = MEETINGS.slice(latest + 1).find(meeting => cited.session !== 0 || meeting.session === 0)
  return { from: cited.closed, before: next?.opened ?? null }
}

/** What helps to find the year of a date that was printed without one. Dates are `YYYY-MM-DD`. */
export type YearClues = {
  /** When the file says it was published. */
  published: string | null
  /** The day the editor names, or the day of import. */
  reference: string | null
  /** The whole text of the story. */
  text: string
  /** Whether the sentence announces what is still to come. */
  upcoming: boolean
}

const YEARS_TRIED = 40

/**
 * The full date of a month and day printed without a year. In this order:
 * 1. the file's own publication date: the last such day up to it (a day of grace for time zones), or for an announcement the next one;
 * 2. the party meetings the text cites: the days between the one cited last and the next one. The last such day up to the reference date
 *    when that lies inside the span, else the first;
 * 3. the reference date, as in 1;
 * 4. the latest past year written out in the text, targets (到2035年) left out.
 * @returns null when nothing gives a year, or no such day exists
 */
export const inferDate = (month: number, day: number, clues: YearClues): string | null => {
  const tail = `-${pad(month)}-${pad(day)}`
  const inYear = (year: number): string | null => (isDate(`${year}${tail}`) ? `${year}${tail}` : null)
  const around = (anchor: string): string | null => {
    const year = Number(anchor.slice(0, 4))
    const limit = new Date(Date.parse(`${anchor}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
    for (let i = 0; i <= 8; i += 1) {
      const candidate = clues.upcoming ? inYear(year + i) : inYear(year + 1 - i)
      if (candidate !== null && (clues.upcoming ? candidate >= anchor : candidate <= limit)) return candidate
    }
    return null
  }
  if (clues.published !== null) return around(clues.published)
  const span = spanOfMeetings(clues.text)
  if (span) {
    const first = Number(span.from.slice(0, 4))
    const days = Array.from({ length: YEARS_TRIED }, (_, i) => inYear(first + i))
      .filter((date): date is string => date !== null && date >= span.from && (span.before === null || date < span.before))
    const { reference } = clues
    const inside = reference !== null && reference >= span.from && (span.before === null || reference < span.before)
    const past = inside ? days.filter(date => date <= reference).at(-1) : undefined
    const found = past ?? days[0]
    if (found !== undefined) return found
  }
  if (clues.reference !== null) return around(clues.reference)
  const written = [...clues.text.matchAll(/(?<![到至\d])(20\d{2})年(?!底前|代)/gu)].map(match => Number(match[1]))
  return written.length === 0 ? null : inYear(Math.max(...written))
}
