import { isArranged } from '../calendar/chinaRestDays'
import { contactWindow } from '../rights/contactWindow'
import { formatDay, parseDay } from '../rights/instants'
import type { ContactWindowTerms, NoticeVersion, RestDayCalendar } from '../rights/types'

/** The contact window as a complainant reads it. `late` is null while it cannot be said. */
export type WindowExplained = { lastDay: string | null; late: boolean | null; clause: string | null; sentences: string[] }

const dayInWords = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

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
  if (eventDay === null || counted.lastDay === null) {
    return { lastDay: null, late: null, clause, sentences: [`没有填写得知日期，无法计算${basis}所说的联系期限。不影响受理。`] }
  }
  const terms: ContactWindowTerms = { days: 30, countFrom: 'event_day_excluded', roll: 'next_working_day', ...notice?.contactWindow }
  const excluded = terms.countFrom === 'event_day_excluded'
  const plain = formatDay(dayNumber(eventDay) + terms.days - (excluded ? 0 : 1))
  const sentences = [
    `得知日期是${dayInWords(eventDay)}，${excluded ? '当日不计（民法典第201条）' : '当日计入（声明另有规定，民法典第204条）'}，数满 ${terms.days} 日是${dayInWords(plain)}。`,
    plain === counted.lastDay ? `最后一日到当日 24 时为止（民法典第203条，北京时间）。` : `这一天是休息日，顺延到${dayInWords(counted.lastDay)} 24 时（民法典第203条，北京时间）。`,
  ]
  if (!isArranged(counted.lastDay)) sentences.push(`${counted.lastDay.slice(0, 4)} 年的放假安排尚未录入，这里只按周末计算。`)
  sentences.push(`依据：${basis}。`)
  const late = counted.inWindow === null ? null : !counted.inWindow
  if (late) sentences.push('提交时已过这个期限。本网照常受理；这个期限不影响您依法享有的权利（民法典第188条、第497条、第1195条）。')
  return { lastDay: counted.lastDay, late, clause, sentences }
}
