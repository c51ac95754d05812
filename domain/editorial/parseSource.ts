import { collapseSpaces, foldText } from '@/domain/text/fold'
import { graphemeLength } from '@/domain/text/count'
import { shanghaiDate } from '@/domain/text/shanghai'
import { isEditing, parseCredits, type Credit } from './credits'
import { parseDateline } from './dateline'
import { eventFacts } from './eventFacts'
import { findDateTime, isDate, parseMetaLine, type MetaLine } from './metaLine'
import { splitNotice, type NoticeClause, type NoticeWarning } from './noticeClauses'
import { firstHref, isWorded, sliceBlock, type SourceBlock, type SourceMeta, type WordedBlock } from './sourceBlock'

export type SourceWarning =
  | 'TITLE_MISSING' | 'TITLE_LONG' | 'BODY_MISSING' | 'SOURCE_MISSING' | 'BYLINE_MISSING' | 'YEAR_INFERRED' | 'EVENT_YEAR_UNKNOWN'
  | NoticeWarning

/** A newsroom's file taken apart. `body` holds the story's words as they stand in the file, the dateline included. */
export type ParsedSource = {
  title: string
  originalTitle: string | null
  kicker: string | null
  subtitle: string | null
  byline: Credit[]
  editors: Credit[]
  sourceLabel: string | null
  originalUrl: string | null
  dateline: string | null
  /** ISO UTC, read as Shanghai time; midnight when only a day is printed. */
  publishedAt: string | null
  eventDate: { date: string; yearInferred: boolean } | null
  eventPlace: string | null
  series: string | null
  eventName: string | null
  body: SourceBlock[]
  noticeClauses: NoticeClause[]
  warnings: SourceWarning[]
}

export type ParseOptions = {
  /** `YYYY-MM-DD`: the day the editor names, or the day of import, for dates printed without a year. */
  referenceDate?: string
  /** What the file says about itself outside its text. */
  meta?: SourceMeta
}

const LONG_TITLE = 60
const MAX_TITLE = 160
const HEAD_LINES = 10
const TAIL_LINES = 12
const TRAILING_BRACKET = /\s*[(（【[〔]\s*([^()（）【】[\]〔〕]{1,120})\s*[)）】\]〕]\s*$/u
const SUBTITLE_DASH = /^\s*(?:——|—|--|──)\s*(.{2,80})$/u
const END_OF_STORY = /^[(（]?\s*(?:完|END|end|全文完|完毕)\s*[)）]?$/u

type Lifted = Omit<MetaLine, 'title'> & { title: string | null }

const nothingLifted = (): Lifted => ({
  credits: [], sourceLabel: null, originalTitle: null, originalUrl: null, publishedAt: null, title: null, kicker: null, subtitle: null,
})

const take = (lifted: Lifted, meta: MetaLine, block?: WordedBlock): void => {
  lifted.credits.push(...meta.credits)
  lifted.sourceLabel ??= meta.sourceLabel
  lifted.originalTitle ??= meta.originalTitle
  lifted.originalUrl ??= meta.originalUrl ?? (meta.sourceLabel !== null && block ? firstHref(block) : null)
  lifted.publishedAt ??= meta.publishedAt
  lifted.title ??= meta.title
  lifted.kicker ??= meta.kicker
  lifted.subtitle ??= meta.subtitle
}

const metaOf = (block: SourceBlock | undefined): MetaLine | null =>
  block && isWorded(block) && block.type !== 'heading' ? parseMetaLine(block.text) : null

const isTitle = (block: SourceBlock): block is WordedBlock => {
  if (!isWorded(block) || block.type === 'listItem' || block.type === 'quote') return false
  if (block.type === 'heading') return true
  const text = foldText(block.text)
  if (graphemeLength(text) > MAX_TITLE || parseDateline(block.text)) return false
  const sentences = (text.match(/[。]|[.;](?=\s|$)/gu) ?? []).length
  return sentences === 0 || (sentences === 1 && graphemeLength(text) <= 40 && /[。.]$/u.test(text))
}

/** Takes lines about the story off the end of it, in place. */
const liftTail = (blocks: SourceBlock[], lifted: Lifted): void => {
  for (let i = 0; i < TAIL_LINES && blocks.length > 1; i += 1) {
    const last = blocks.at(-1)
    if (!last || !isWorded(last)) return
    const meta = metaOf(last)
    if (meta && meta.title === null) take(lifted, meta, last)
    else if (!END_OF_STORY.test(last.text.trim())) return
    blocks.pop()
  }
}

/** Takes `(记者 王平)` and the like off the end of the last paragraph, in place. */
const liftBrackets = (blocks: SourceBlock[], lifted: Lifted): void => {
  const at = blocks.findLastIndex(block => isWorded(block))
  for (let i = 0; i < 4 && at >= 0; i += 1) {
    const block = blocks[at]
    const match = block && isWorded(block) ? TRAILING_BRACKET.exec(block.text) : null
    if (!match || !block || !isWorded(block) || match.index === 0) return
    const inside = match[1] ?? ''
    const credits = parseCredits(inside)
    const meta = credits ? null : parseMetaLine(inside)
    if (credits) lifted.credits.unshift(...credits)
    else if (meta) take(lifted, meta, block)
    else if (!END_OF_STORY.test(inside.trim())) return
    blocks[at] = sliceBlock(block, 0, match.index)
  }
}

type Head = { title: string | null; rest: SourceBlock[] }

/** Title, kicker, subtitle and the lines about the story that stand above its first paragraph. */
const readHead = (blocks: readonly SourceBlock[], lifted: Lifted, fallback: string | null): Head => {
  const rest = [...blocks]
  let title: string | null = null
  const kept: SourceBlock[] = []
  for (let i = 0; i < HEAD_LINES && rest.length > 0; i += 1) {
    const block = rest[0]
    if (!block) break
    if (!isWorded(block)) {
      kept.push(block)
      rest.shift()
      continue
    }
    const meta = metaOf(block)
    const dashed = title === null ? null : SUBTITLE_DASH.exec(block.text)
    if (meta) {
      take(lifted, meta, block)
      title ??= meta.title ?? meta.originalTitle
    } else if (title === null && isTitle(block) && fallback === null) {
      const next = rest[1]
      if (block.type !== 'heading' && next?.type === 'heading' && next.level === 1 && kept.length === 0) lifted.kicker ??= block.text.trim()
      else title = collapseSpaces(block.text)
    } else if (dashed?.[1] !== undefined) lifted.subtitle ??= dashed[1].trim()
    else if (title === null && fallback !== null) {
      title = fallback
      // The text may repeat the title that the file states beside it.
      if (foldText(block.text) !== foldText(fallback)) continue
    } else break
    rest.shift()
  }
  return { title: title ?? fallback, rest: [...kept, ...rest] }
}

const metaDate = (meta: SourceMeta): string | null => {
  if (meta.date === undefined) return null
  if (/T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(meta.date.trim())) {
    const ms = Date.parse(meta.date.trim())
    return Number.isNaN(ms) ? null : new Date(ms).toISOString()
  }
  return findDateTime(meta.date)?.iso ?? null
}

const unique = (credits: readonly Credit[]): Credit[] =>
  credits.filter((credit, i) => credits.findIndex(other => other.role === credit.role && other.name === credit.name) === i)

const trimmed = (text: string | undefined): string | null => {
  const value = text?.trim() ?? ''
  return value === '' ? null : value
}

const liftMeta = (meta: SourceMeta): Lifted => {
  const url = trimmed(meta.url)
  const credits = [
    ...(parseCredits(meta.author ?? '', '作者') ?? parseCredits(meta.author ?? '') ?? []),
    ...(parseCredits(meta.editor ?? '', '编辑') ?? []),
  ]
  return {
    ...nothingLifted(),
    credits,
    sourceLabel: trimmed(meta.source),
    subtitle: trimmed(meta.subtitle),
    publishedAt: metaDate(meta),
    originalUrl: url !== null && /^https?:\/\//i.test(url) ? url : null,
  }
}

/**
 * Takes a newsroom's file apart: title, original title, bylines, source, dateline, event, story and the numbered notice under it.
 * Words are never changed; lines that are about the story (source, byline, editors, dates) are lifted out of it, and the dateline stays.
 * A file that says only `原标题：…` has that as its title too.
 * @throws RangeError when `referenceDate` is no date `YYYY-MM-DD`
 */
export const parseSource = (blocks: readonly SourceBlock[], options: ParseOptions = {}): ParsedSource => {
  const { referenceDate, meta = {} } = options
  if (referenceDate !== undefined && !isDate(referenceDate)) throw new RangeError(`Not a date YYYY-MM-DD: ${JSON.stringify(referenceDate)}`)
  const lifted = liftMeta(meta)
  const filled = blocks.filter(block => !isWorded(block) || block.text.trim() !== '')
  liftTail(filled, lifted)
  const notice = splitNotice(filled)
  const story = notice.story
  const head = readHead(story, lifted, trimmed(meta.title))
  const body = head.rest
  liftTail(body, lifted)
  liftBrackets(body, lifted)
  const title = head.title ?? trimmed(meta.documentTitle) ?? ''

  const paragraphs = body.filter(isWorded).map(block => block.text)
  const dateline = parseDateline(paragraphs[0] ?? '')
  const credits = unique([...(dateline?.credits ?? []), ...lifted.credits])
  const published = lifted.publishedAt
  const { yearUnknown, ...facts } = eventFacts({
    title, paragraphs, dateline, published: published === null ? null : shanghaiDate(published), reference: referenceDate ?? null,
  })

  const warnings: SourceWarning[] = []
  const warn = (warning: SourceWarning, applies: boolean): void => {
    if (applies) warnings.push(warning)
  }
  warn('TITLE_MISSING', title === '')
  warn('TITLE_LONG', graphemeLength(title) > LONG_TITLE)
  warn('BODY_MISSING', body.length === 0)
  warn('SOURCE_MISSING', lifted.sourceLabel === null)
  const byline = credits.filter(credit => !isEditing(credit))
  warn('BYLINE_MISSING', byline.length === 0)
  warn('YEAR_INFERRED', facts.eventDate?.yearInferred === true)
  warn('EVENT_YEAR_UNKNOWN', yearUnknown)
  warnings.push(...notice.warnings)

  return {
    title,
    originalTitle: lifted.originalTitle,
    kicker: lifted.kicker,
    subtitle: lifted.subtitle,
    byline,
    editors: credits.filter(isEditing),
    sourceLabel: lifted.sourceLabel,
    originalUrl: lifted.originalUrl,
    dateline: dateline?.text ?? null,
    publishedAt: published,
    ...facts,
    body,
    noticeClauses: notice.clauses,
    warnings,
  }
}
