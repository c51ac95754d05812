import type { ChartData, ChartSpec, Relation } from '../domain/charts'
import type { Stand } from '../domain/figures/holds'

/**
 * View models: what pages and deliveries get, already checked against access rules, dated, linked and in reading order.
 * Instants are ISO 8601 in UTC; `date` fields are Shanghai calendar dates (YYYY-MM-DD); hrefs are absolute paths of this site or full URLs.
 */
export type LinkView = { label: string; href: string }

export type PictureView = {
  /** widest first choice for `src`, e.g. 960 px */
  src: string
  sources: { url: string; width: number; type: 'image/avif' | 'image/webp' | 'image/jpeg' | 'image/png' }[]
  width: number
  height: number
  alt: string
  caption: string | null
  /** printed after the caption: 绘图：署名新闻（演示） */
  credit: string | null
  aiGenerated: boolean
  /** 1200×630 for cards in other sites */
  share?: string
}

export type SiteView = {
  name: string
  tagline: string
  /** 演示版, or null in production */
  editionLabel: string | null
  origin: string
  nav: LinkView[]
  footerLinks: LinkView[]
  /** licence and filing numbers: 互联网新闻信息服务许可证, ICP备案, 公网安备 */
  filings: { label: string; number: string; href: string | null }[]
  contacts: { label: string; value: string; href: string | null }[]
  operator: string
}

export type StoryCard = {
  id: string
  href: string
  title: string
  /** for narrow lists; equals title when the desk gave none */
  shortTitle: string
  summary: string | null
  section: LinkView | null
  /** 系列 · 各地发布会手记 */
  series: LinkView | null
  /** 快讯, 评论, 转载… ; null for ordinary news */
  label: string | null
  source: string | null
  /** our own story: lists do not repeat the house's name on every row */
  isOwn?: boolean
  publishedAt: string
  picture: PictureView | null
}

export type FigureView = {
  /** anchor of the figure in its story, or a stable key elsewhere */
  id: string
  href: string
  operator: '=' | '≈' | '≥' | '>' | '≤' | '<'
  /** digits as printed: 473, 18.6, 1 */
  valueText: string
  /** magnitude and unit as printed: 家, 万人, %, 位 */
  unitText: string
  indicator: LinkView
  area: string
  periodText: string
  status: { code: string; label: string }
  /** why a reader should be careful: 分母未说明, 统计期待补; null when there is nothing to say */
  note: string | null
  source: LinkView | null
  /** the value in force today when it differs from the one quoted */
  now: { operator?: FigureView['operator']; valueText: string; unitText: string; asOf: string; href: string } | null
  /** taken back, with the reason given */
  withdrawn?: { at: string; reason: string | null }
  /** where the words stand, when they stand for several figures */
  anchor?: string
  /** the page of exactly the vintage that is quoted, and when it was recorded */
  vintage?: { href: string; recordedAt: string }
  /** the value quoted and the one in force today, as far as words around them depend on it */
  change?: { before: Stand; now: Stand }
}

export type Inline =
  | { kind: 'text'; text: string; bold?: true; italic?: true }
  | { kind: 'link'; href: string; external: boolean; children: Inline[] }
  | { kind: 'figure'; text: string; value: string | null; bold?: true; italic?: true; figure: FigureView; also?: FigureView[] }
  | { kind: 'break' }

export type ChartView = {
  id: string
  title: string
  /** measure, area, period; the unit is added */
  subtitle: string
  alt: string
  note: string | null
  data: ChartData
  spec: ChartSpec
  relation: Relation | null
  sources: { label: string; href: string | null }[]
  /** the values are those that a story showed when it went out */
  frozenAt: string | null
  svg: string
  png: string
}

export type BodyBlock =
  | { kind: 'chart'; chart: ChartView }
  | { kind: 'paragraph'; children: Inline[] }
  | { kind: 'heading'; level: 2 | 3; id: string; children: Inline[] }
  | { kind: 'quote'; children: Inline[] }
  | { kind: 'list'; ordered: boolean; items: Inline[][] }
  | { kind: 'table'; head: Inline[][]; rows: Inline[][][]; caption: string | null }
  | { kind: 'picture'; picture: PictureView }

export type TermsView = {
  /** own | reprint | mixed | undetermined, as domain/rights classifies */
  rightsClass: string
  /** 转载须书面授权 */
  heading: string
  /** one plain sentence */
  sentence: string
  clause: LinkView | null
  noticeVersion: LinkView | null
  /** a newer version of the notice than the one in force at publication */
  newerVersion: LinkView | null
  /** the two versions compared, when there is a newer one */
  comparison: LinkView | null
  /** a clause lets everybody put the story on a web site as it is */
  isFree: boolean
  freeLicence: LinkView | null
  /** the guide for who wants to reprint this story; null for a draft that has no address yet */
  wizard: string | null
  /** the credit line to copy, when one applies: 来源：署名新闻 */
  credit: string | null
  /** where to complain about this very story */
  complaintLink?: LinkView
  /** pictures of an own story that are a third party's: no licence of ours covers them */
  excluded?: { name: string; holder: string | null }[]
}

export type BylineView = { role: string; name: string; href: string | null }

export type ArticleView = {
  id: string
  number: string
  href: string
  canonical: string
  breadcrumb: LinkView[]
  series: (LinkView & { position: number | null }) | null
  kicker: string | null
  title: string
  subtitle: string | null
  originalTitle: string | null
  summary: string | null
  label: string | null
  dateline: string | null
  publishedAt: string
  updatedAt: string | null
  event: { name: string | null; date: string | null; place: string | null } | null
  source: { label: string; name: string; href: string | null }
  /** a reprint's original */
  original: { author: string | null; url: string | null } | null
  byline: BylineView[]
  responsibleEditors: string[]
  proofreaders: string[]
  aiUse: string | null
  picture: PictureView | null
  body: BodyBlock[]
  keyFigures: FigureView[]
  figureCount: number
  terms: TermsView
  topics: LinkView[]
  regions: LinkView[]
  related: StoryCard[]
  seriesStories: StoryCard[]
  readingMinutes: number
  version: number
  contentHash: string
  /** what was corrected after publication, newest first */
  corrections?: { at: string; kindLabel: string; text: string }[]
}

export type FrontView = {
  lead: StoryCard | null
  top: StoryCard[]
  figures: FigureView[]
  blocks: { title: string; href: string; stories: StoryCard[] }[]
  latest: StoryCard[]
  notice: LinkView | null
}

export type Paging = { page: number; pages: number; previous: string | null; next: string | null }

export type ListView = {
  /** section | series | topic | region | person */
  kind: 'section' | 'series' | 'topic' | 'region' | 'person'
  /** 系列, 话题… shown above the title */
  kindLabel: string | null
  title: string
  intro: string | null
  breadcrumb: LinkView[]
  href: string
  feed: string | null
  stories: StoryCard[]
  /** figures of a region, stories count… */
  figures: FigureView[]
  paging: Paging
  total: number
}

export type ClauseView = { no: string; anchor: string; href?: string; kindLabel: string; text: string; explanation: string | null; level: 1 | 2 }

export type NoticeView = {
  key: string
  title: string
  no: number
  href: string
  breadcrumb: LinkView[]
  operator: string
  status: 'current' | 'superseded' | 'future'
  /** the version that applies now, where this one does not, and what is different in it; `null`: none applies */
  inForce: { no: number; href: string; changes: string } | null
  effectiveFrom: string
  effectiveTo: string | null
  hash: string
  creditLine: string
  clauses: ClauseView[]
  versions: { no: number; href: string; effectiveFrom: string; effectiveTo: string | null; status: string; hash: string }[]
  /** stories that this version binds */
  boundStories: StoryCard[]
  boundTotal: number
  /** the whole list of them */
  boundHref: string
  contact: LinkView | null
  /** site: the notice of the site; named: only of stories that name it */
  appliesTo: string
  freeUse: FreeUseView | null
  /** what changed since the version before */
  diff: LinkView | null
  log: string
  /** the same for machines: canonical text, record, log */
  machine: LinkView[]
  wizard: string
  /** other notices of the site, in their versions in force */
  others: LinkView[]
}

export type SearchView = { query: string; stories: StoryCard[]; total: number; paging: Paging; message: string | null }

/** `total` counts stories. A withdrawn story has no words any more, only its number and days. */
export type CorrectionsView = {
  corrections: { key: string; at: string; kindLabel: string; text: string; title: string; href: string }[]
  withdrawn: { number: string; publishedDate: string; at: string; reason: string | null }[]
  total: number
  paging: Paging
}

export type CorrectionsFeed = { origin: string; self: string; href: string; entries: CorrectionsView['corrections'] }

export type GoneView = { title: string | null; publishedDate: string | null; reason: string | null }

/** The contact window for a date that a complainant states: the sentences tell how it was counted. */
export type WindowView = { eventDay: string; lastDay: string | null; isOver: boolean; sentences: string[] }

/** What the complaint desk tells everybody: steps, days, where to write instead. */
export type ComplaintDeskView = {
  window: { days: number; countFrom: 'event_day_excluded' | 'event_day_included'; roll: 'next_working_day' | 'none'; clause: LinkView | null } | null
  procedure: 'network_regulation' | 'civil_code'
  days: { acknowledge: number; decide: number; forward: number; restore: number; suit: number }
  contact: string | null
}

export type CaseDeadlineView = { label: string; who: string; lastDay: string; state: 'met' | 'running' | 'over'; metAt: string | null }
export type CaseLineView = { no: number; at: string; who: string; act: string; text: string; law: string | null }

/** A case as one of its parties sees it. Nobody's address and telephone, no name but the reader's own. */
export type CaseView = {
  number: string
  party: 'complainant' | 'notified'
  kind: string
  procedure: string
  state: string
  isOpen: boolean
  submittedAt: string
  url: string | null
  facts: string
  window: { lastDay: string | null; isLate: boolean; sentences: string[] } | null
  deadlines: CaseDeadlineView[]
  lines: CaseLineView[]
  files: { name: string; receivedAt: string }[]
  /** beyond a message, what this party may do now */
  may: ('counter_notice' | 'report_suit')[]
}

/** What a notice lets everybody do, in words. */
export type FreeUseView = { clause: LinkView; acts: string; media: string; channels: string; edit: string; licence: LinkView | null }
