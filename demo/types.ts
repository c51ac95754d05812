/**
 * The demo edition as plain data: what a loader reads. Keys are ours, stable and unique within their file; every `key` reference below
 * names an entry of the list that the field's comment states. Nothing here knows of Payload.
 */

import type { ClauseKind } from '../domain/rights'

/** Text in Chinese, and in English where the page has an English variant. */
export type LocalText = { zh: string; en: string }

/** `YYYY-MM-DD`, a calendar date in Asia/Shanghai. */
export type CalendarDate = string

/** A date as exactly as it is known to us: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = string

/** ISO 8601 with the offset written out, always `+08:00`. */
export type Instant = string

/** `2024`, `2024-10`, `2024-10-23`, `2020/2023`, or open-ended `2020/`. */
export type Period = string

export type BylineRole = 'reporter' | 'editor' | 'photographer' | 'illustrator' | 'data' | 'translator' | 'commentator'

export type DemoPerson = { key: string; name: LocalText; roles: BylineRole[]; bio: LocalText }

export type StaffRole = 'reporter' | 'editor' | 'chief-editor' | 'statistics-editor' | 'rights-manager' | 'admin'

/** An account of the newsroom. No password: the loader asks for one or makes one. `person` → people. */
export type DemoStaff = { key: string; role: StaffRole; name: string; email: string; person?: string }

export type DemoOrganisation = { key: string; name: LocalText; kind: 'broadcaster' | 'platform' | 'publisher'; seats?: number; note: LocalText }

/** An account in the licensees' portal. `organisation` → organisations. */
export type DemoLicensee = {
  key: string
  organisation: string
  name: string
  email: string
  role: 'viewer' | 'downloader' | 'signatory' | 'admin'
}

/** A licence agreement; the fields of `scope` are those of the rights engine. `notice` → notice key, `[effectiveFrom, effectiveTo)`. */
export type DemoAgreement = {
  key: string
  no: string
  organisation: string
  notice: string
  /** a draft is offered by the loader */
  status: 'draft' | 'active' | 'suspended' | 'terminated'
  signedAt: Instant | null
  /** First and last day, both whole days in Shanghai. */
  effectiveFrom: string
  lastDay: string
  scope: {
    acts: ('repost' | 'excerpt' | 'translate' | 'print')[]
    channels: string[]
    territory: string[]
    media: ('text' | 'photo' | 'chart')[]
    collections: string[]
    edit: 'none' | 'style' | 'abridge'
    volume: { limit: number; period: 'calendar_month' | 'calendar_year' | 'term' } | null
    sublicense: boolean
    keepOnlineAfterTerm: boolean
    holdbackHours: number
    embargoTier: 'none' | 'headline' | 'full'
  }
}

/** An invoice with the steps that the loader takes. Amounts are decimal text; `organisation` → organisations, `agreement` → number of an agreement. */
export type DemoInvoice = {
  no: string
  organisation: string
  agreement: string | null
  subject: string
  currency: 'CNY' | 'USD'
  net: string
  tax: string
  issuedOn: string
  dueOn: string
  periodFrom: string | null
  periodTo: string | null
  steps: ({ step: 'issue' } | { step: 'pay'; day: string } | { step: 'cancel'; reason: string })[]
  hasFile: boolean
}

export type DemoSection = { key: string; slug: string; name: LocalText; order: number; description: LocalText }

export type DemoTopic = { key: string; slug: string; name: LocalText; description: LocalText }

export type DemoSeries = { key: string; slug: string; name: LocalText; intro: LocalText }

/** A division after GB/T 2260. `validFrom` is the year its present code came into force, null where we do not state one. `parent` → regions. */
export type DemoRegion = {
  code: string
  name: LocalText
  level: 'country' | 'province' | 'prefecture' | 'county'
  parent: string | null
  validFrom: number | null
  predecessors?: string[]
}

export type SourceKind = 'own' | 'agency' | 'media' | 'government' | 'user'

export type DemoSource = {
  key: string
  name: LocalText
  kind: SourceKind
  /** What the source is as statistics see it; absent for media. */
  statisticalType?: 'bulletin' | 'yearbook' | 'department' | 'press-conference' | 'census' | 'release'
  aliases: string[]
  url?: string
  /** Who made the document; its own name where it is an office. */
  producer?: string
  /** Full name of the document, as it is cited. */
  citation?: string
  datePublished?: PartialDate
  /** Where the source stands on the regulator's list; of the demo's own making, and said so. */
  listing?: { edition: CalendarDate; isOn: boolean; note: string }
  /** Leave to reprint, of the demo's own making. */
  agreement?: { no: string; from: CalendarDate; to: CalendarDate | null; isSublicensable: boolean; terms: string }
  /** True where the source is invented for this edition. */
  fictional: boolean
  note?: LocalText
}

/** `text` binds; `plain` explains it to readers and does not bind. */
export type DemoClause = { no: string; anchor: string; kind: ClauseKind; text: string; plain: LocalText }

export type DemoNotice = {
  key: string
  no: number
  title: LocalText
  effectiveFrom: Instant
  operator: string
  rightsManager: string
  creditLine: string
  brandAliases: string[]
  markerStems: string[]
  contactWindow: { days: number; countFrom: 'event'; roll: 'next-working-day' }
  reviewBy: CalendarDate
  /** `named`: only stories that name the notice. Left out: the whole site. */
  appliesTo?: 'named'
  /** What a clause frees for everybody; the fields are those of the rights engine. */
  freeUse?: { clause: string; acts: ('excerpt' | 'repost')[]; channels: string[]; media: 'text'[]; edit: 'none' }
  clauses: DemoClause[]
}

export type StatType = 'count' | 'amount' | 'share' | 'growthRate' | 'ratio' | 'index' | 'rank' | 'duration' | 'standard'

/** `source` → sources: the producer whose definition is given. `unit` without magnitude; `unitMult` is the power of ten it is shown in. */
export type DemoIndicator = {
  code: string
  name: LocalText
  definition: string
  /** What is counted or measured. */
  population: string
  statType: StatType
  unit: string
  unitMult: 0 | 4 | 8
  decimals: number
  freq: 'A' | 'Q' | 'M' | 'I'
  timeBasis: 'stock' | 'flow' | 'rate'
  comparisonBasis?: '同比' | '年均' | '较上年末'
  priceBasis?: '现价' | '不变价'
  betterWhen: 'higher' | 'lower' | 'none'
  topics: string[]
  source: string
}

export type ObsOperator = '=' | '≈' | '>' | '≥' | '<' | '≤'

/** SDMX CL_OBS_STATUS, the ones in use here: A normal, P provisional, V unvalidated. */
export type ObsStatus = 'A' | 'P' | 'V'

export type DemoRank = { position: number | null; positionMax: number | null; scopeArea: string; of: string }

/** A statement without a number, kept beside the figures so that it can be checked. */
export type DemoClaim = { type: 'comparison' | 'trend' | 'uniqueness' | 'membership'; text: string; missing: string }

/**
 * One observed value, append-only. `value` is in base units (18.6万人 is 186000), null where the text gives none; `valueText` is as printed.
 * `indicator` → indicators, `region` → regions, `source` → sources. A later vintage names the one it replaces in `supersedes`.
 */
export type DemoObservation = {
  key: string
  indicator: string
  region: string
  period: Period
  value: number | null
  valueText: string
  operator: ObsOperator
  status: ObsStatus
  role: 'outcome' | 'target' | 'policy_target' | 'named_standard' | 'background'
  source: string
  sourceLocator: string
  publishedAt: PartialDate
  rank?: DemoRank
  claim?: DemoClaim
  qualifiers?: string[]
  supersedes?: string
  revisionType?: 'scheduled' | 'correction' | 'rebasing' | 'method'
  comment?: string
}

/** A chart: a question to the observations and how its answer is drawn. `indicators` → indicators, `regions` → regions. */
export type DemoChart = {
  key: string
  type: 'bar' | 'dot-range' | 'grouped-bar' | 'line' | 'small-multiples' | 'sparkline' | 'tile-grid'
  /** The finding. */
  title: string
  /** Measure, area, period; the unit is added. */
  subtitle: string
  indicators: string[]
  regions: string[]
  from?: Period
  to?: Period
  vintages?: 'both' | 'first' | 'latest'
  order?: 'value'
  relation?: 'disjoint' | 'overlapping'
  highlight?: string[]
  annotations?: { at: Period; text: string }[]
  /** Follows new values instead of keeping those of its story. */
  live?: boolean
  alt: string
  note?: string
}

/** Text fields may hold inline figures, written `[[observation-key|words as printed]]`. `picture` → pictures, `chart` → charts. */
export type DemoBlock =
  | { type: 'p'; text: string }
  | { type: 'h2'; text: string }
  | { type: 'quote'; text: string; cite?: string }
  | { type: 'list'; ordered: boolean; items: string[] }
  | { type: 'picture'; picture: string; caption?: string }
  | { type: 'chart'; chart: string }

export type StoryKind = 'own' | 'reprint' | 'mixed'
export type StoryGenre = 'news' | 'flash' | 'analysis' | 'opinion' | 'explainer' | 'pictures' | 'interview'

export type DemoCorrection = { kind: 'correction' | 'notice'; when: Instant; text: string }

/**
 * `section` → sections, `topics` → topics, `series.key` → series, `regions` → regions (codes), `byline[].person`, `responsibleEditor`,
 * `proofreader` → people, `sources` → sources, `picture` → pictures, `keyFigures` → observations. The three `original*` fields are given
 * for a reprint, and only there.
 */
export type DemoStory = {
  key: string
  kind: StoryKind
  genre: StoryGenre
  section: string
  topics: string[]
  series?: { key: string; position: number }
  regions: string[]
  /** True where the places and people are invented; the text says so as well. */
  fictional: boolean
  kicker?: string
  headline: string
  subheadline?: string
  shortTitle?: string
  summary: string
  dateline?: string
  eventName?: string
  eventDate?: CalendarDate
  eventPlace?: string
  publishedAt: Instant
  byline: { role: BylineRole; person: string }[]
  responsibleEditor: string
  proofreader?: string
  sources: string[]
  sourceLabel: string
  originalTitle?: string
  originalUrl?: string
  originalAuthor?: string
  picture?: string
  keyFigures: string[]
  /** Key of the notice that the story names; left out: that of the site. */
  notice?: string
  corrections?: DemoCorrection[]
  body: DemoBlock[]
  /** Headline and summary for the English lists. */
  en: { headline: string; summary: string }
}

/** The front page by keys: stories → stories, figures → observations, sections → sections. */
export type DemoFront = {
  lead: string
  top: string[]
  figures: { observation: string; label: LocalText }[]
  blocks: { section: string; stories: string[] }[]
  pictures: string[]
  flashes: string[]
}

/** A drawn picture, 1600×1000. `svg` is deterministic and holds no text. */
export type DemoPicture = {
  key: string
  svg: () => string
  alt: LocalText
  caption: string
  credit: string
  kind: 'chart' | 'illustration'
  /** The holder, where the picture is shown as a third party's: left out of every licence by itself. */
  thirdParty?: string
}
