import { collapseSpaces, foldText, foldWidth } from '@/domain/text/fold'
import { shanghaiInstant } from '@/domain/text/shanghai'
import { parseCredits, roleWords, type Credit } from './credits'

/** What a line that is not part of the story says about it. */
export type MetaLine = {
  credits: Credit[]
  sourceLabel: string | null
  originalTitle: string | null
  originalUrl: string | null
  publishedAt: string | null
  title: string | null
  kicker: string | null
  subtitle: string | null
}

const MAX_LINE = 200
const LABELS = {
  source: '稿件来源|稿件來源|信息来源|信息來源|文章来源|文章來源|新闻来源|新聞來源|来源|來源|稿源|Source',
  originalTitle: '原标题|原標題|原题|原題|Original title',
  title: '文章标题|标题|標題|题目|題目|主题|主标题',
  kicker: '引题|引題|肩题|肩題|眉题|眉題',
  subtitle: '副标题|副標題|副题|副題',
  date: '发布时间|發布時間|发布日期|發布日期|发稿时间|发稿日期|更新时间|Date|Published',
  url: '原文链接|原文連結|原文地址|原文网址|链接|連結|原文|网址|URL',
  english: 'Author|Reporter|Writer|Editor',
} as const
type LabelKind = keyof typeof LABELS

const ALL_LABELS = [...Object.values(LABELS), roleWords].join('|')
const LABEL = new RegExp(`(?<=^|[\\s|,，;；。/／])(?:本报|本报|本网|本網|本刊)?(${ALL_LABELS})\\s*[:：]\\s*`, 'gu')
const DATE_TIME = /(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T\s]*(\d{1,2})\s*[:：时]\s*(\d{2})(?:[:：分](\d{2}))?分?)?/u
const WRAPPED = /^[(（【[［〔]\s*([^()（）【】[\]［］〔〕]*)\s*[)）】\]］〕]$/u

const kindOf = (printed: string): LabelKind | 'role' => {
  for (const [kind, words] of Object.entries(LABELS)) if (words.split('|').includes(printed)) return kind as LabelKind
  return 'role'
}

const ENGLISH_ROLE: Record<string, string> = { Author: '作者', Writer: '作者', Reporter: '记者', Editor: '编辑' }

const two = (text: string | undefined): string => (text ?? '0').padStart(2, '0')

/**
 * The first date, with its time if one stands beside it, of a line, read as Shanghai time.
 * @returns the instant as ISO UTC and the text it stood in, or null when there is none or the day does not exist
 */
export const findDateTime = (text: string): { iso: string; date: string; match: string; hasTime: boolean } | null => {
  const folded = foldWidth(text)
  const match = DATE_TIME.exec(folded)
  if (!match) return null
  const date = `${match[1]}-${two(match[2])}-${two(match[3])}`
  const clock = match[4] === undefined ? '00:00' : `${two(match[4])}:${two(match[5])}:${two(match[6])}`
  if (!isDate(date) || Number(match[4] ?? 0) > 23 || Number(match[5] ?? 0) > 59 || Number(match[6] ?? 0) > 59) return null
  return { iso: shanghaiInstant(date, clock), date, match: match[0], hasTime: match[4] !== undefined }
}

/** Whether `YYYY-MM-DD` names a day of the calendar. */
export const isDate = (date: string): boolean => {
  const parsed = new Date(`${date}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date)
}

const empty = (): MetaLine =>
  ({ credits: [], sourceLabel: null, originalTitle: null, originalUrl: null, publishedAt: null, title: null, kicker: null, subtitle: null })

const unlabelled = (text: string, meta: MetaLine): boolean => {
  const rest = collapseSpaces(text).replace(/^[|,，;；]+|[|,，;；]+$/gu, '').trim()
  if (rest === '') return true
  const moment = findDateTime(rest)
  if (moment && foldWidth(rest).replace(moment.match, '').trim() === '') {
    meta.publishedAt ??= moment.iso
    return true
  }
  const credits = parseCredits(rest)
  if (credits) meta.credits.push(...credits)
  return credits !== null
}

const readValue = (printed: string, raw: string, meta: MetaLine): boolean => {
  const value = raw.trim().replace(/^[|]+|[|,，;；]+$/gu, '').trim()
  const kind = kindOf(printed)
  if (kind === 'originalTitle' || kind === 'title' || kind === 'kicker' || kind === 'subtitle') {
    if (value !== '') meta[kind] ??= value
    return true
  }
  if (kind === 'url') {
    const url = /https?:\/\/[^\s<>"'）)]+/u.exec(value)
    if (url) meta.originalUrl ??= url[0]
    return url !== null
  }
  const moment = findDateTime(value)
  if (kind === 'date') {
    if (moment) meta.publishedAt ??= moment.iso
    return moment !== null
  }
  if (kind === 'source') {
    const label = collapseSpaces(moment ? foldText(value).replace(foldText(moment.match), '') : value)
    if (moment) meta.publishedAt ??= moment.iso
    if (label.length > 60 || /[。！？!?]/u.test(label)) return false
    if (label !== '') meta.sourceLabel ??= label
    return true
  }
  if (value === '') return true
  const credits = parseCredits(value, ENGLISH_ROLE[printed] ?? printed)
  if (credits) meta.credits.push(...credits)
  return credits !== null
}

/**
 * Reads a line such as `来源：浩林在线 2024-10-23 18:20 责任编辑：张三`, `（记者 王平）`, `文/张三 图/李四`, `原标题：…` or a bare date.
 * Simplified, traditional and English labels; half and full width.
 * @returns null when any part of the line is something else, so that no sentence of the story is lost
 */
export const parseMetaLine = (line: string): MetaLine | null => {
  const text = line.trim()
  if (text === '' || text.length > MAX_LINE) return null
  const inner = WRAPPED.exec(text)?.[1]?.trim() ?? text
  const meta = empty()
  const labels = [...inner.matchAll(LABEL)]
  const first = labels[0]
  if (!unlabelled(inner.slice(0, first?.index ?? inner.length), meta)) return null
  for (const [i, label] of labels.entries()) {
    const value = inner.slice(label.index + label[0].length, labels[i + 1]?.index ?? inner.length)
    if (!readValue(label[1] ?? '', value, meta)) return null
    // A title runs to the end of its line; what looks like a label inside it is part of it.
    const kind = kindOf(label[1] ?? '')
    if (kind === 'originalTitle' || kind === 'title') {
      meta[kind] = inner.slice(label.index + label[0].length).trim() || null
      break
    }
  }
  return meta
}
