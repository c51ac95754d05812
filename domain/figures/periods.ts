import { paragraphEnds } from './clauses'
import { readHan } from './han'
import type { Period, Span } from './types'

const han = '[〇零一二两三四五六七八九十]'
const count = `(?:\\d{1,3}|${han}{1,4}|几)`
const month = `(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])`
const day = `(?:[12]\\d|3[01]|0?[1-9]|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])`
const year = '(?:[12]\\d{3}|[一二][〇零一二三四五六七八九]{3})'
const to = '(?:[-—~至到、和]|—{2}|——)'
const yearWord = '(?:今年|去年|前年|明年|上年|本年|当年|同年|次年|全年)'
const edge = '(?:末|底|初|前|以来|以前|之前|后|以后|之后|起|同期|中|内)?'
const part = `(?:上半年|下半年|前[一二三两123]个?季度|前${count}个月|第?[一二三四1-4](?:${to}第?[一二三四])?季度|[一二三四首末]季|${month}(?:月份?)?${to}${month}月份?|${month}月份?(?:上旬|中旬|下旬|${day}[日号](?:${to}(?:${month}月)?${day}[日号])?)?|春节|国庆)`

/** Words that make N年, N天 and N日 behind them a length and not a date: 为期三年, 拘留15日. */
const lengthBefore = '(?:为期|历时|长达|连续|耗时|用时|时隔|拘留|徒刑|监禁|期限|不少于|至少|累计|满|仅用|只用|达|持续|工期|缩短|延长|提前|推迟|共|超过|不超过|禁赛|停赛|有|缓刑|拘役|管制|服刑|使用|服役|工作|从业|质保|保质期|寿命|用了|历经|经过|周期|年限|剥夺政治权利)'

const sources: readonly { name: string; source: string }[] = [
  { name: 'century', source: `党的${han}{1,4}大以来|新中国成立${han}{0,5}\\d{0,3}周?年?以来|改革开放(?:${count}多?年)?(?:以来|来)?|[“"「]?十[一二三四五六]五[”"」]?(?:时期|期间|以来|末|规划期|前期)?` },
  { name: 'years', source: `(?<![\\d.约近达时逾超过用])${year}(?:年度?)?${to}${year}(?:年度?(?!历史)|学年)` },
  { name: 'schoolYear', source: `(?<![\\d.])${year}[-—~/]\\d{2}(?:财年|赛季|学年|年度?)|(?<![\\d.])${year}(?:财年|赛季|学年)` },
  { name: 'date', source: `(?<![\\d.约近逾超])${year}年度?(?!历史|的历史|前的|以上)(?:${part})?${edge}|(?<![\\d.])${year}[-/.](?:1[0-2]|0?[1-9])(?:[-/.](?:[12]\\d|3[01]|0?[1-9]))(?!\\d)` },
  { name: 'relative', source: `${yearWord}(?:${part})?${edge}` },
  { name: 'part', source: `(?<![\\d.第])(?:上半年|下半年|前[一二三两123]个?季(?:度|(?!节))|第?[一二三四1-4](?:${to}第?[一二三四])?季度|首[一二三两]?季度?|第[一二三四1-4]季)${edge}` },
  { name: 'firstMonths', source: `(?:前|首|头)${count}个月` },
  { name: 'months', source: `(?=[\\d〇零一二两三四五六七八九十几])(?<![\\d.第万亿个])${month}(?:月份?)?${to}${month}月份?(?!龄)|(?<![\\d.第万亿个${'一二三四五六七八九十'}])${month}月份?(?:上旬|中旬|下旬|${day}[日号](?:${to}(?:${month}月)?${day}[日号])?)?(?!龄|嫂|球|亮)${edge}` },
  { name: 'day', source: `(?=[\\d〇零一二两三四五六七八九十几])(?<!${lengthBefore}|[\\d.第万亿零]|${han})${day}(?:日|号)?${to}${day}日(?!内|之内|以内|之久|游|龄|内)|(?=[\\d〇零一二两三四五六七八九十几])(?<!${lengthBefore}|[\\d.第万亿]|${han})${day}日(?!内|之内|以内|之久|游|龄|均|元|圆|间断)(?:凌晨|早上?|上午|中午|下午|晚间?|夜间?|白天)?` },
  { name: 'recent', source: `(?=[近最过未今此接往刚])(?<![将附接靠])(?<!${lengthBefore})(?:近|最近|过去|未来|今后|此前|接下来|往后|近来|刚过去的)的?${count}(?:多|余)?(?:个)?(?:年|月|季度|周|天|日|小时|交易日)(?:来|间|里|内)?(?!以上)` },
  { name: 'recent', source: `(?=[前头后])(?<!${lengthBefore})[前头后](?:\\d{1,2}|${han}{1,2})(?:年|个月|周|天|日|个季度)` },
  { name: 'since', source: `(?=[\\d〇零一二两三四五六七八九十几])(?<!${lengthBefore})(?<![\\d.])${count}(?:多|余)?个?(?:年|月|周|天|世纪)(?:来|以来|间)(?!到|自|往|临|隔|断)` },
  { name: 'ago', source: `(?=[\\d〇零一二两三四五六七八九十几])(?<!${lengthBefore})(?<![\\d.])${count}(?:多|余)?(?:个)?(?:年|月|周|天|星期|交易日)(?:多)?(?:之)?[前后](?!往|景|期|续|来|进)` },
  { name: 'clock', source: '(?<![\\d.:])\\d{1,2}(?:时|点)\\d{1,2}分(?:\\d{1,2}秒)?|(?<![\\d.:])(?:[01]?\\d|2[0-4]):[0-5]\\d(?::[0-5]\\d)?(?!\\d)|(?<![\\d.:])(?:[01]?\\d|2[0-4])时(?!速|间|代|段)[许整]?' },
  { name: 'clock', source: `(?<![\\d.:][涨跌升降报收指数微]{0,1})(?<=上午|中午|下午|晚上?|凌晨|早上?|傍晚|清晨|当天|[日晨夜时至到])(?:[01]?\\d|2[0-4]|${han}{1,3})点(?:半|整|许|钟|左右|多)?(?:\\d{1,2}分?)?|(?<![\\d.:])(?:[01]?\\d|2[0-4]|${han}{1,3})点(?:半|整|许|钟)` },
  { name: 'week', source: '(?:周|星期|礼拜)[一二三四五六日天](?:至(?:周|星期)?[一二三四五六日天])?' },
]

const pattern = new RegExp(sources.map(({ source }, index) => `(?<g${index}>${source})`).join('|'), 'g')

/** `isBase`: something is held against it (较上年同期). `isHeading`: it opens its sentence and is a stretch of time, so that what follows is of it too. */
export type FoundPeriod = Span & { period: Period; dated: boolean; isBase: boolean; isHeading: boolean }

/**
 * Finds the expressions of time in a folded text and marks them in `blocked`: their numerals are dates and pointers, never figures.
 * Relative ones are resolved against `date` (YYYY-MM-DD) and stay open without it.
 */
export function findPeriods(text: string, raw: string, date: string | null, blocked: Uint8Array): FoundPeriod[] {
  const found: FoundPeriod[] = []
  const paragraphEnd = paragraphEnds(text)
  let said: { year: string; until: number } | null = null
  for (const match of text.matchAll(pattern)) {
    const start = match.index
    const end = start + match[0].length
    if (blocked[start] === 1 && /\d/.test(text[start] ?? '')) continue
    blocked.fill(1, start, end)
    const index = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined)?.[0] ?? 'g0'
    const name = sources[Number(index.slice(1))]?.name ?? ''
    const dated = !['clock', 'week', 'ago'].includes(name)
    const quote = raw.slice(start, end)
    const isBase = /(?:较|比|与|同|高于|低于|多于|少于)$/.test(text.slice(Math.max(0, start - 2), start)) && !/^的?\d/.test(text.slice(end, end + 2))
    const isHeading = heads.has(name) && !/[日号]|以来|起$/.test(match[0].replace('今年以来', '')) && /(?:^|[。！!？?；;\n])(?:[^。！!？?；;\n\d]{0,14}[，,])?[^。！!？?；;\n，,\d]{0,6}$/.test(text.slice(Math.max(0, start - 22), start))
    // 全年 and 当年 are of the year that the paragraph has named, where it has named one.
    const inYear = said && start < said.until && /^(?:全年|当年|同年)/.test(match[0]) ? `${said.year}-12-31` : date
    const named = name === 'date' ? /^\d{4}/.exec(match[0])?.[0] : undefined
    if (named) {
      // A report of the year that has just ended names it once; any other year is that of its paragraph.
      const isReported = date !== null && Number(named) === Number(date.slice(0, 4)) - 1
      said = { year: named, until: isReported ? text.length : paragraphEnd(end) }
    }
    found.push({ start, end, period: { text: quote, ...resolve(name, match[0], inYear) }, dated, isBase, isHeading })
  }
  return found
}

const heads = new Set(['date', 'relative', 'part', 'firstMonths', 'months', 'years'])

const open = { from: null, to: null }

function resolve(name: string, folded: string, date: string | null): { from: string | null; to: string | null } {
  const text = folded.replace(/^(?:截至|截止|到|至)/, '')
  const now = date ? Number(date.slice(0, 4)) : null
  switch (name) {
    case 'years': {
      const [from, end] = [...text.matchAll(new RegExp(year, 'g'))].map((found) => yearOf(found[0]))
      return { from: from ?? null, to: end ?? null }
    }
    case 'date':
    case 'relative': return resolveWithin(text, now)
    case 'part':
    case 'firstMonths':
    case 'months':
    case 'day': return resolvePart(text, now, date)
    case 'recent':
    case 'since': return resolveRecent(text, now)
    case 'century': return resolveEra(text)
    default: return open
  }
}

function yearOf(text: string): string {
  return /^\d/.test(text) ? text.slice(0, 4) : String(readHan(text, 0)?.value ?? '')
}

const relativeYears: Record<string, number> = { 今年: 0, 本年: 0, 全年: 0, 去年: -1, 上年: -1, 前年: -2, 明年: 1 }

function resolveWithin(text: string, now: number | null): { from: string | null; to: string | null } {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text)
  if (iso) {
    const exact = `${iso[1]}-${two(iso[2])}-${two(iso[3])}`
    return { from: exact, to: exact }
  }
  const head = new RegExp(`^(?:${year}|${yearWord})`).exec(text)?.[0] ?? ''
  const offset = relativeYears[head]
  const base = offset === undefined ? (/年$/.test(head) ? null : yearOf(head)) : now === null ? null : String(now + offset)
  if (base === null || base === '') return open
  const rest = text.slice(head.length).replace(/^年度?/, '')
  if (/以来|起|以后|之后|后$/.test(rest)) return { from: within(base, rest)?.from ?? base, to: null }
  return within(base, rest) ?? { from: base, to: base }
}

function resolvePart(text: string, now: number | null, date: string | null): { from: string | null; to: string | null } {
  if (now === null || date === null) return open
  const dayOnly = /^(\d{1,2})日/.exec(text)
  if (dayOnly) {
    const exact = `${date.slice(0, 7)}-${two(dayOnly[1])}`
    return { from: exact, to: exact }
  }
  const guess = within(String(now), text)
  if (!guess) return open
  // A day or month well after the article's date is one of the year before: a story of January writes 12月3日 without the year.
  const late = guess.from.slice(0, 7) > date.slice(0, 7) && Number(guess.from.slice(5, 7)) - Number(date.slice(5, 7)) > 2
  const settled = late ? within(String(now - 1), text) ?? guess : guess
  return /以来|起|后$/.test(text) ? { from: settled.from, to: null } : settled
}

/** The part of a year that 上半年, 前三季度, 1—9月, 10月23日 name. */
function within(base: string, rest: string): { from: string; to: string } | null {
  const months = (from: number, end: number) => ({ from: `${base}-${two(from)}`, to: `${base}-${two(end)}` })
  if (rest.startsWith('上半年')) return months(1, 6)
  if (rest.startsWith('下半年')) return months(7, 12)
  if (/^[末底]/.test(rest)) return months(12, 12)
  if (/^初/.test(rest)) return months(1, 1)
  const quarters = /^(前|首)?第?([一二三四两1-4])(?:[-—~至到]第?([一二三四]))?个?季度?/.exec(rest)
  if (quarters) {
    const first = small(quarters[2])
    const last = quarters[3] ? small(quarters[3]) : first
    return quarters[1] ? months(1, first * 3) : months(first * 3 - 2, last * 3)
  }
  const firstMonths = /^(?:前|首|头)(\d{1,2}|[一二两三四五六七八九十]{1,2})个月/.exec(rest)
  if (firstMonths) return months(1, Math.min(12, small(firstMonths[1])))
  const range = new RegExp(`^(${month})月?份?${to}(${month})月`).exec(rest)
  if (range) return months(small(range[1]), small(range[2]))
  const single = new RegExp(`^(${month})月份?(?:(${day})[日号](?:${to}(?:(${month})月)?(${day})[日号])?)?`).exec(rest)
  if (!single) return null
  const first = `${base}-${two(small(single[1]))}`
  if (!single[2]) return { from: first, to: first }
  const from = `${first}-${two(small(single[2]))}`
  return { from, to: single[4] ? `${base}-${two(single[3] ? small(single[3]) : small(single[1]))}-${two(small(single[4]))}` : from }
}

function resolveRecent(text: string, now: number | null): { from: string | null; to: string | null } {
  const length = new RegExp(`(\\d{1,3}|${han}{1,4})(?:多|余)?年`).exec(text)
  if (!length || now === null) return open
  const years = small(length[1])
  if (/未来|今后|往后|接下来/.test(text)) return { from: String(now), to: String(now + years) }
  // 近三年 may or may not include the running year, so the window covers both readings.
  return { from: String(now - years), to: String(now) }
}

const eras: readonly [RegExp, string, string | null][] = [
  [/十八大/, '2012-11', null], [/十九大/, '2017-10', null], [/二十大/, '2022-10', null], [/改革开放/, '1978-12', null], [/新中国/, '1949-10', null],
  [/十一五/, '2006', '2010'], [/十二五/, '2011', '2015'], [/十三五/, '2016', '2020'], [/十四五/, '2021', '2025'], [/十五五/, '2026', '2030'],
]

function resolveEra(text: string): { from: string | null; to: string | null } {
  const era = eras.find(([name]) => name.test(text))
  return era ? { from: era[1], to: /以来/.test(text) ? null : era[2] } : open
}

function small(text: string | undefined): number {
  if (text === undefined) return 0
  return /^\d/.test(text) ? Number(text) : readHan(text, 0)?.value ?? 0
}

function two(value: string | number | undefined): string {
  return String(value ?? 0).padStart(2, '0')
}
