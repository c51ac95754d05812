import type { ClauseDifference } from '../../domain/editorial/compareClauses'
import type { NoticeClause } from '../../domain/editorial/noticeClauses'
import type { SourceWarning } from '../../domain/editorial/parseSource'
import type { ReadWarning } from '../../importing/readSourceFile'
import type { Article } from '../../payload-types'

/** What an editor should look at before publishing; the parser's own warnings and those that only the newsroom's records can give. */
export type ImportWarning =
  | SourceWarning
  | ReadWarning
  | 'SOURCE_UNKNOWN' | 'SERIES_UNKNOWN' | 'EDITOR_UNKNOWN' | 'SECTION_DEFAULTED' | 'IMAGE_UNDESCRIBED' | 'IMAGE_UNUSABLE' | 'NOTICE_DIFFERS'

export type BylineRole = NonNullable<Article['byline']>[number]['role']

/** A name under the story: linked to a person when there is exactly one of that name, else kept as text. `printed` is the role as the file says it. */
export type BylineRow = { role: BylineRole; printed: string; name: string; person: string | null }

/** A record that a name in the file may mean. */
export type Choice = { id: string; name: string }

/** What was understood of a file, before anything is written. Plain data: it travels to the panel and, corrected, back. */
export type ImportPreview = {
  fileName: string
  /** SHA-256 of the content; the same content is the same story, whatever the file is called. */
  hash: string
  /** The story that an earlier import of this content made, if any. */
  existing: { id: string; number: string; title: string } | null
  title: string
  kicker: string | null
  subtitle: string | null
  originalTitle: string | null
  originalAuthor: string | null
  originalUrl: string | null
  dateline: string | null
  /** ISO instant that the file states for its own publication; shown, never stored. */
  statedAt: string | null
  byline: BylineRow[]
  /** Names of editors printed in the file that are not among the people. */
  unknownEditors: string[]
  editors: Choice[]
  proofreaders: Choice[]
  sourceLabel: string | null
  source: Choice | null
  otherSources: Choice[]
  seriesName: string | null
  series: Choice | null
  section: Choice | null
  event: { name: string | null; date: string | null; place: string | null; yearInferred: boolean }
  /** The story in the order of the file, one entry a block; `text` is what it says, never HTML. */
  blocks: { kind: 'heading' | 'image' | 'listItem' | 'paragraph' | 'quote' | 'table'; text: string }[]
  paragraphs: number
  images: number
  /** Figures and claims found in the text. */
  figures: number
  rights: { class: string; reasonCodes: string[] }
  notice: NoticeFinding
  warnings: ImportWarning[]
}

/**
 * The clauses under the story against the published notices: `matches` is the id of the version with the same words, else null, and then
 * `differences` go from `comparedWith`, the nearest version, to the file.
 */
export type NoticeFinding = {
  clauses: NoticeClause[]
  matches: string | null
  comparedWith: { id: string; title: string } | null
  differences: ClauseDifference[]
}

/** What an editor changed in the preview. A key that is left out keeps what the file says; null clears it. */
export type Corrections = {
  title?: string
  kicker?: string | null
  subtitle?: string | null
  originalTitle?: string | null
  originalAuthor?: string | null
  originalUrl?: string | null
  dateline?: string | null
  byline?: { role: BylineRole; name: string }[]
  editors?: string[]
  source?: string | null
  otherSources?: string[]
  series?: string | null
  section?: string | null
  event?: { name: string | null; date: string | null; place: string | null }
  /** Positions in `blocks` that do not belong to the story. */
  leaveOut?: number[]
  /** The numbered paragraphs are no notice: they go back to the end of the story. */
  clausesAreStory?: boolean
}

/** The one story of a content; `existing` when an earlier import had made it and nothing was written. */
export type ImportedArticle = { article: Article; existing: boolean; warnings: ImportWarning[] }

/** The import was understood and is refused. `zh` and `en` say why and what to do. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused'
  readonly code: string
  readonly status: number
  readonly words: { zh: string; en: string }

  constructor({ code, status = 400, zh, en }: { code: string; status?: number; zh: string; en: string }) {
    super(en)
    this.code = code
    this.status = status
    this.words = { zh, en }
  }
}
