import { formatClock, formatDate, formatDateTime, formatShort, monthsShort, shanghaiDate } from './shanghai'

/** How one language of the panel writes dates of Shanghai and joins words. */
export type Writing = {
  /** the day of an instant */
  date: (iso: string) => string
  dateTime: (iso: string) => string
  /** the shortest form that is understood at `nowIso` */
  short: (iso: string, nowIso: string) => string
  comma: string
  colon: string
  semicolon: string
  list: (names: readonly string[]) => string
  aside: (words: string) => string
}

const zh: Writing = { date: formatDate, dateTime: formatDateTime, short: formatShort, comma: '，', colon: '：', semicolon: '；', list: (names) => names.join('、'), aside: (words) => `（${words}）` }

const dayAndMonth = (date: string): string => `${Number(date.slice(8))} ${monthsShort[Number(date.slice(5, 7)) - 1]}`
const englishDate = (iso: string): string => `${dayAndMonth(shanghaiDate(iso))} ${shanghaiDate(iso).slice(0, 4)}`

const en: Writing = {
  date: englishDate, dateTime: (iso) => `${englishDate(iso)}, ${formatClock(iso)}`,
  short: (iso, nowIso) => {
    const [then, now] = [shanghaiDate(iso), shanghaiDate(nowIso)]
    if (then === now) return `today ${formatClock(iso)}`
    return then.slice(0, 4) === now.slice(0, 4) ? dayAndMonth(then) : englishDate(iso)
  },
  comma: ', ', colon: ': ', semicolon: '; ', list: (names) => names.join(', '), aside: (words) => ` (${words})`,
}

/** @param language of the panel; everything but English is written as Chinese. */
export const writtenIn = (language: string): Writing => (language === 'en' ? en : zh)
