import { foldText } from '@/domain/text/fold'
import type { Dateline } from './dateline'
import { inferDate } from './eventYear'
import { isDate } from './metaLine'

/** What a story says about the event it reports: `date` is `YYYY-MM-DD`; `yearInferred` when the year is not printed. */
export type EventFacts = {
  eventDate: { date: string; yearInferred: boolean } | null
  /** A day without a year was found, and nothing told the year. */
  yearUnknown: boolean
  eventPlace: string | null
  series: string | null
  eventName: string | null
}

const HELD = '(?:举行|舉行|召开|召開|举办|舉辦|开幕|開幕|启幕|启动|啟動|闭幕|閉幕|落幕|开赛|開賽|揭牌|签约|簽約|开工|開工|发布)'
const HOW = '(?:成功|隆重|正式|顺利|順利|如期|联合|聯合|共同)?'
const PLACE = new RegExp(`在([\\p{Script=Han}A-Z0-9·]{2,24}?)${HOW}${HELD}`, 'u')
const NOT_A_PLACE = /[的下中上里裡]$|期间|期間|支持|领导|領導|过程|之际|今天|近日|[日月年]$/u
const GATHERING = '(?:新闻发布会|新聞發布會|新聞發佈會|发布会|發布會|座谈会|座談會|推介会|推進會|推进会|动员会|博览会|博覽會|研讨会|研討會|论坛|論壇|峰会|峰會|大会|大會'
  + '|会议|會議|年会|年會|运动会|艺术节|文化节|开幕式|開幕式|启动仪式|签约仪式|揭牌仪式|仪式|儀式|大赛|展览)'
const BEFORE_VERB = new RegExp(`([^,，。；;]{2,60}?${GATHERING})(?:在[^,，。；;]{2,24}?)?${HOW}${HELD}`, 'u')
const AFTER_VERB = new RegExp(`(?:举行|舉行|召开|召開|举办|舉辦)(?:了)?([^,，。；;]{2,60}?${GATHERING})(?=[,，。；;]|$)`, 'u')
const HOSTED_BY = /^.*(?:举办|舉辦|主办|主辦|组织|組織|召开|召開|承办|承辦|举行|舉行)的/u
const DATE_HEAD = /^(?:.{0,12}?(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:上午|下午|晚上|晚|凌晨)?(?:至\d{1,2}日)?|\d{1,2}日(?:上午|下午|晚)?|近日|日前|今天|昨天)\s*/u
const SERIES = /[“「『"《〈]([^”」』"》〉]{2,40})[”」』"》〉](?:主题|主題)?系列/u
const FULL_DATE = /(20\d{2}|19\d{2})年(\d{1,2})月(\d{1,2})日/u
const MONTH_DAY = /(?<!\d)(\d{1,2})月(\d{1,2})日/u
const DAY_ONLY = /(?<![\d月])(\d{1,2})日(?=[,，上下晚从在]|电|電)/u
const ENGLISH_MONTH = '(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?'
const ENGLISH_DATE = new RegExp(`\\b(?:${ENGLISH_MONTH}\\s+(\\d{1,2})(?:,\\s*(\\d{4}))?|(\\d{1,2})\\s+${ENGLISH_MONTH}(?:\\s+(\\d{4}))?)\\b`, 'u')
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const UPCOMING = /将(?:于|在|會|会)|將(?:於|在|會)|即将|即將|\bwill\b/u

type PrintedDate = { year: number | null; month: number | null; day: number }

const pad = (value: number): string => String(value).padStart(2, '0')

const printedDate = (lead: string, dateline: Dateline | null): PrintedDate | null => {
  const full = FULL_DATE.exec(lead)
  if (full) return { year: Number(full[1]), month: Number(full[2]), day: Number(full[3]) }
  const monthDay = MONTH_DAY.exec(lead)
  if (monthDay) return { year: null, month: Number(monthDay[1]), day: Number(monthDay[2]) }
  const english = ENGLISH_DATE.exec(lead)
  if (english) {
    const year = english[3] ?? english[6]
    return {
      year: year === undefined ? null : Number(year),
      month: MONTHS.indexOf(english[1] ?? english[5] ?? '') + 1,
      day: Number(english[2] ?? english[4]),
    }
  }
  if (dateline?.day != null) return { year: dateline.year, month: dateline.month, day: dateline.day }
  const day = DAY_ONLY.exec(lead)
  return day ? { year: null, month: null, day: Number(day[1]) } : null
}

const dayBefore = (day: number, anchor: string): string | null => {
  const [year = 0, month = 1] = anchor.split('-').map(Number)
  for (let back = 0; back < 3; back += 1) {
    const first = new Date(Date.UTC(year, month - 1 - back, 1))
    const date = `${first.getUTCFullYear()}-${pad(first.getUTCMonth() + 1)}-${pad(day)}`
    if (isDate(date) && date <= anchor) return date
  }
  return null
}

const nameOf = (sentence: string): string | null => {
  const before = BEFORE_VERB.exec(sentence)
  const found = before?.[1] ?? AFTER_VERB.exec(sentence)?.[1]
  if (found === undefined) return null
  const bare = found.replace(DATE_HEAD, '').replace(HOSTED_BY, '').replace(/^(?:记者从|記者從|[第]?一?场)/u, '').trim()
  // 在郑州召开的全市会议: what is left of a clause that began with the place.
  const name = bare.replace(/^在[^“「]{2,20}?(?=[“「])/u, '')
  return name.length >= 4 && name.length <= 60 ? name : null
}

/**
 * Date, place, name and series of the event, from the title and the first paragraphs.
 * @param input.published the file's own publication date, `YYYY-MM-DD`
 * @param input.reference a date the editor gives, `YYYY-MM-DD`; see {@link inferDate} for the order in which they count
 */
export const eventFacts = (input: {
  title: string
  paragraphs: readonly string[]
  dateline: Dateline | null
  published: string | null
  reference: string | null
}): EventFacts => {
  const { title, paragraphs, dateline, published, reference } = input
  const leads = paragraphs.slice(0, 2).map(foldText)
  const lead = leads[0] ?? ''
  const opening = leads.join('。').slice(0, 600)
  const printed = printedDate(lead.slice(0, 300), dateline)
  const text = [title, ...paragraphs].join('\n')
  let date: string | null = null
  if (printed) {
    const { year, month, day } = printed
    if (year !== null && month !== null) {
      const written = `${year}-${pad(month)}-${pad(day)}`
      date = isDate(written) ? written : null
    } else if (month !== null) {
      const sentence = lead.slice(0, 200).split('。')[0] ?? ''
      date = inferDate(month, day, { published, reference, text, upcoming: UPCOMING.test(sentence) })
    } else {
      const anchor = published ?? reference
      date = anchor === null ? null : dayBefore(day, anchor)
    }
  }
  const place = PLACE.exec(opening)?.[1]
  const series = SERIES.exec(title) ?? SERIES.exec(opening)
  return {
    eventDate: date === null || printed === null ? null : { date, yearInferred: printed.year === null },
    yearUnknown: printed !== null && printed.year === null && date === null,
    eventPlace: place !== undefined && !NOT_A_PLACE.test(place) ? place : dateline?.place ?? null,
    series: series?.[1] ?? null,
    eventName: opening.split('。').map(nameOf).find(name => name !== null) ?? null,
  }
}
