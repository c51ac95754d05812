import { foldText } from '@/domain/text/fold'
import { parseCredits, type Credit } from './credits'

/** The opening of a lead that says which outlet reports from where and when (电头). */
export type Dateline = {
  /** As printed, from the first character of the paragraph. */
  text: string
  outlet: string
  place: string | null
  month: number | null
  day: number | null
  year: number | null
  credits: Credit[]
}

const OUTLET = '(?!据|據)(?:本报|本報|本网|本網|本台|本臺|本社|本刊|本站|新华社|新華社|中新社|中新网|中新網|中央社'
  + '|[\\p{Script=Han}A-Z]{1,10}?(?:日报|日報|晚报|晚報|早报|早報|时报|時報|商报|商報|都市报|通讯社|通訊社|报|報|网|網|社|台|臺|在线|在線|客户端|融媒))'
const WHEN = '(?:(?<year>\\d{4})年)?(?:(?<month>\\d{1,2})月)?(?:(?<day>\\d{1,2})日)?'
const WIRE = '(?:专|專)?(?:电|電|讯|訊|消息|报道|報道|報導)'
const CHINESE = new RegExp(
  `^\\s*(?<open>[(（【\\[]?)\\s*(?<outlet>${OUTLET})\\s*(?<reporter>(?:记者|記者)\\s?[\\p{Script=Han}·]{2,3})?\\s*`
  + `(?<place>[\\p{Script=Han}、]{2,8}?)?\\s*${WHEN}\\s*${WIRE}\\s*(?<close>[)）】\\]]?)\\s*(?<credits>[(（][^()（）]{2,60}[)）])?(?<rest>.?)`,
  'u',
)
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const ENGLISH = /^\s*([A-Z][A-Z' .-]{2,30}),\s+(?:([A-Z][a-z]{2,8})\.?\s+(\d{1,2})(?:,\s*(\d{4}))?\s*)?(?:\(([^()]{2,40})\))?\s*(?:--|—|–|-)\s/u

const digits = (text: string): string => text.replace(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
const numberOf = (text: string | undefined): number | null => (text === undefined ? null : Number(text))

const english = (text: string): Dateline | null => {
  const match = ENGLISH.exec(text)
  if (!match || (match[2] === undefined && match[5] === undefined)) return null
  const month = MONTHS.indexOf((match[2] ?? '').slice(0, 3).toLowerCase())
  const place = (match[1] ?? '').trim()
  return {
    text: match[0].trim(),
    outlet: match[5] ?? '',
    place: place.charAt(0) + place.slice(1).toLowerCase(),
    month: month < 0 ? null : month + 1,
    day: numberOf(match[3]),
    year: numberOf(match[4]),
    credits: [],
  }
}

/**
 * Reads `本报郑州10月23日电(记者 张三)`, `新华社北京1月11日电`, `【浩林网消息】`, `（中央社記者陳某台北5日電）`, `HAOLIN, Oct. 23 (Agency) --`.
 * @param paragraph the lead
 * @returns null when the paragraph opens with a sentence: `据某社消息` and `某网消息称` are sentences
 */
export const parseDateline = (paragraph: string): Dateline | null => {
  // Only digits are folded, so that offsets stay those of the paragraph.
  const head = digits(paragraph.slice(0, 160))
  const groups = CHINESE.exec(head)
  if (!groups?.groups) return english(head)
  const { open = '', close = '', outlet = '', rest = '', reporter, place, year, month, day, credits } = groups.groups
  if ((open === '') !== (close === '')) return null
  const closed = close !== '' || credits !== undefined || day !== undefined || rest === '' || /[\s\u3000,，:：。、]/u.test(rest)
  // A space after the mark was taken by the pattern itself.
  const spaced = /\s$/u.test(groups[0].slice(0, groups[0].length - rest.length))
  if (!closed && !spaced) return null
  const inside = credits === undefined ? null : parseCredits(credits.slice(1, -1))
  const named = reporter === undefined ? null : parseCredits(reporter)
  const text = paragraph.slice(0, groups[0].length - rest.length)
  return {
    text: (inside === null && credits !== undefined ? text.slice(0, text.lastIndexOf(credits.charAt(0))) : text).trim(),
    outlet,
    place: place === undefined || /^[之的]/u.test(place) ? null : foldText(place),
    month: numberOf(month),
    day: numberOf(day),
    year: numberOf(year),
    credits: [...(named ?? []), ...(inside ?? [])],
  }
}
