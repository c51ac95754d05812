import { isArranged } from '../calendar/chinaRestDays'
import { contactWindow } from '../rights/contactWindow'
import { formatDay, parseDay } from '../rights/instants'
import type { ContactWindowTerms, NoticeVersion, RestDayCalendar } from '../rights/types'
import { writtenIn } from '../text/writtenIn'

/** The contact window as a complainant reads it, and the same in English for the desk. `late` is null while it cannot be said. */
export type WindowExplained = { lastDay: string | null; late: boolean | null; clause: string | null; sentences: string[]; sentencesEn: string[] }

/** A day alone, as an instant within it. */
const within = (day: string) => `${day}T12:00:00+08:00`
const { date: chineseDay } = writtenIn('zh')
const { date: englishDay } = writtenIn('en')

type Told = { eventDay: string; excluded: boolean; days: number; plain: string; lastDay: string; isArranged: boolean; late: boolean | null }

const chinese = ({ eventDay, excluded, days, plain, lastDay, isArranged: known, late }: Told, basis: string): string[] => [
  `得知日期是${chineseDay(within(eventDay))}，${excluded ? '当日不计（民法典第201条）' : '当日计入（声明另有规定，民法典第204条）'}，数满 ${days} 日是${chineseDay(within(plain))}。`,
  plain === lastDay ? '最后一日到当日 24 时为止（民法典第203条，北京时间）。' : `这一天是休息日，顺延到${chineseDay(within(lastDay))} 24 时（民法典第203条，北京时间）。`,
  ...(known ? [] : [`${lastDay.slice(0, 4)} 年的放假安排尚未录入，这里只按周末计算。`]),
  `依据：${basis}。`,
  ...(late ? ['提交时已过这个期限。本网照常受理；这个期限不影响您依法享有的权利（民法典第188条、第497条、第1195条）。'] : []),
]

const english = ({ eventDay, excluded, days, plain, lastDay, isArranged: known, late }: Told, basis: string): string[] => [
  `Learnt of on ${englishDay(within(eventDay))}, a day that ${excluded ? 'is not counted (Civil Code, art. 201)' : 'is counted (the notice says so; Civil Code, art. 204)'}; ${days} days end on ${englishDay(within(plain))}.`,
  plain === lastDay ? 'The last day lasts until 24:00 (Civil Code, art. 203; Beijing time).' : `That is a day of rest, so the last day is ${englishDay(within(lastDay))}, until 24:00 (Civil Code, art. 203; Beijing time).`,
  ...(known ? [] : [`The public holidays of ${lastDay.slice(0, 4)} are not recorded yet: only weekends are counted as rest.`]),
  `Basis: ${basis}.`,
  ...(late ? ['It was filed after that day. It is dealt with all the same; the window takes no right away that the law gives (Civil Code, arts. 188, 497, 1195).'] : []),
]

const dayNumber = (day: string) => parseDay(day, 'day')

/**
 * Counts the window in which the notice wants to hear of a problem, and tells how it was counted, sentence by sentence.
 * @param eventDay Shanghai date on which the complainant learnt of the matter; null when unknown
 * @param submittedAt instant of filing; null before
 * @throws RightsInputError SUBMITTED_BEFORE_EVENT when the event lies after the filing
 */
export function explainWindow({ eventDay, submittedAt, notice, calendar }: {
  eventDay: string | null
  submittedAt: string | null
  notice: NoticeVersion | null
  calendar: RestDayCalendar
}): WindowExplained {
  const counted = contactWindow({ eventAt: eventDay, submittedAt, calendar, notice })
  const clause = counted.decidingClause
  const basis = clause ? `本网声明第 ${clause} 条` : '本网的一般做法'
  const basisEn = clause ? `clause ${clause} of the notice` : 'the usual practice of this site'
  if (eventDay === null || counted.lastDay === null) {
    return {
      lastDay: null, late: null, clause, sentences: [`没有填写得知日期，无法计算${basis}所说的联系期限。不影响受理。`],
      sentencesEn: [`The day of learning of it is not stated, so the contact window of ${basisEn} cannot be counted. It is dealt with all the same.`],
    }
  }
  const terms: ContactWindowTerms = { days: 30, countFrom: 'event_day_excluded', roll: 'next_working_day', ...notice?.contactWindow }
  const excluded = terms.countFrom === 'event_day_excluded'
  const late = counted.inWindow === null ? null : !counted.inWindow
  const told: Told = { eventDay, excluded, days: terms.days, plain: formatDay(dayNumber(eventDay) + terms.days - (excluded ? 0 : 1)), lastDay: counted.lastDay, isArranged: isArranged(counted.lastDay), late }
  return { lastDay: counted.lastDay, late, clause, sentences: chinese(told, basis), sentencesEn: english(told, basisEn) }
}
