import type { ChartData, ChartSpec } from '../../domain/charts'
import type { FigureView, LinkView, Paging, StoryCard } from '../views'

/** View models of the data pages and of what machines get of them. Periods are SDMX-like; instants and hrefs as in views.ts. */

export type DataIndexView = {
  groups: { title: string; href: string | null; indicators: IndicatorCard[] }[]
  newest: FigureView[]
  totals: { indicators: number; observations: number }
  paging: Paging
}
export type IndicatorCard = { href: string; name: string; latest: FigureView | null; points: { period: string; value: number | null }[] }

export type ObservationRow = { figure: FigureView; area: LinkView; period: string; periodText: string; vintageCount: number; publishedAt: string | null; isWithdrawn: boolean }

/** A chart as pages, frames and files draw it. `subtitle` says what is measured, the unit apart. */
export type ChartView = { title: string; subtitle: string; alt: string; note: string | null; data: ChartData; spec: ChartSpec; sources: { label: string; href: string | null }[] }

/** A labelled fact of an indicator or an observation. */
export type FactView = { label: string; text: string; href: string | null }

export type CitationView = { standard: string; plain: string }

export type EmbedView = { href: string; code: string; json: string; xml: string }

export type IndicatorView = {
  code: string
  href: string
  breadcrumb: LinkView[]
  name: string
  englishName: string | null
  definition: string | null
  population: string | null
  unit: string
  statType: string
  facts: FactView[]
  method: LinkView | null
  source: LinkView | null
  parent: LinkView | null
  /** 其中项: what the indicator is made of */
  children: { link: LinkView; latest: FigureView | null }[]
  /** what has taken its place */
  supersededBy: LinkView | null
  latest: FigureView | null
  /** the course of at most four areas: those that stand highest and go back furthest */
  course: ChartView | null
  /** the newest period that several areas have */
  comparison: { chart: ChartView; href: string } | null
  /** what was printed first and what holds now */
  revisions: { href: string; area: string; periodText: string; then: FigureView; now: FigureView; at: string; reason: string | null; isWithdrawn: boolean }[]
  /** first and last year and the areas of all records, not of the page shown */
  coverage: { from: string; to: string; areas: string[] } | null
  rows: ObservationRow[]
  total: number
  paging: Paging
  /** the areas to choose from, and the one chosen */
  areas: { label: string; href: string; isChosen: boolean }[]
  quotedBy: { story: StoryCard; quote: string; anchor: string }[]
  downloads: LinkView[]
  /** the course as SVG and PNG */
  pictures: LinkView[]
  citation: CitationView
  embed: EmbedView
  /** the day of the newest vintage, YYYY-MM-DD */
  modified: string | null
}

/** What has become of the value shown. */
export type ObservationState =
  | { kind: 'current' }
  | { kind: 'superseded'; by: { href: string; valueText: string; at: string } }
  | { kind: 'withdrawn'; at: string; reason: string | null }

export type ObservationView = {
  href: string
  breadcrumb: LinkView[]
  figure: FigureView
  indicator: LinkView
  area: LinkView
  period: string
  periodText: string
  valueExact: number | null
  rank: string | null
  claim: string | null
  locator: string | null
  publishedAt: string | null
  facts: FactView[]
  footnotes: string[]
  state: ObservationState
  /** the bulletin's value that verifies this one */
  verifiedBy: LinkView | null
  /** set on a vintage's own page */
  vintage: number | null
  vintages: { no: number; href: string; figure: FigureView; validFrom: string; current: boolean; reason: string | null; withdrawn: { at: string; reason: string | null } | null }[]
  quotedBy: { story: StoryCard; quote: string; anchor: string }[]
  citation: CitationView
  downloads: LinkView[]
  embed: EmbedView
}

export type RegionProfileView = {
  code: string
  name: string
  href: string
  breadcrumb: LinkView[]
  facts: FactView[]
  parent: LinkView | null
  stories: LinkView
  groups: { title: string; rows: RegionRow[] }[]
  total: number
  paging: Paging
  downloads: LinkView[]
}

/** `parent` is the value of the area above for the same period. */
export type RegionRow = { indicator: LinkView; figure: FigureView; points: (number | null)[]; parent: { figure: FigureView; words: string | null } | null }

export type ComparisonView = {
  href: string
  breadcrumb: LinkView[]
  indicators: { group: string; indicators: { code: string; name: string; isChosen: boolean }[] }[]
  indicator: (LinkView & { code: string; unit: string; definition: string | null }) | null
  /** areas that can be chosen, by level */
  areas: { level: string; areas: { code: string; name: string; isChosen: boolean }[] }[]
  periods: { period: string; label: string }[]
  from: string | null
  to: string | null
  asOf: string | null
  chosen: LinkView[]
  /** lines when there are several periods, bars when there is one */
  chart: ChartView | null
  table: { period: string; label: string; cells: (FigureView | null)[] }[]
  message: string | null
  downloads: LinkView[]
  source: LinkView | null
  citation: CitationView | null
}

export type DataSearchView = {
  query: string
  indicators: { link: LinkView; latest: FigureView | null; why: string | null }[]
  regions: LinkView[]
  figures: FigureView[]
  /** where question and place meet */
  series: { link: LinkView; latest: FigureView | null }[]
  message: string | null
}

/** One vintage of one observation for files and the interface. */
export type DataRow = {
  indicator: string; indicatorName: string; area: string; areaName: string; period: string; operator: string; value: number | null; valueText: string; unit: string; status: string
  vintage: number; validFrom: string; current: boolean; source: string | null; sourceLocator: string | null; publishedOn: string | null; note: string | null; url: string
  valueLow: number | null; valueHigh: number | null; missingReason: string | null; validTo: string | null; revisionType: string | null; revisionReason: string | null
  /** a withdrawal is an event of its own: the row stays, with its day and reason */
  withdrawnAt: string | null; withdrawnReason: string | null
}

/** An indicator with everything that a file says of it beside its rows. */
export type DatasetView = {
  code: string
  title: string
  name: string
  /** name of the file without its ending, for people */
  fileName: string
  url: string
  csvUrl: string
  unit: string
  /** UCUM, or `count:` and a word */
  unitCode: string | null
  decimals: number | null
  definition: string | null
  population: string | null
  statType: string
  facts: FactView[]
  method: LinkView | null
  sources: { name: string; url: string | null; licence: string | null }[]
  areas: { code: string; name: string }[]
  terms: LinkView
  publisher: { name: string; url: string }
  citation: CitationView
  /** the instant at which the newest of its vintages came out */
  modified: string | null
  asOf: string | null
  rows: DataRow[]
}

export type CatalogueView = {
  origin: string
  name: string
  href: string
  terms: LinkView
  total: number
  paging: Paging
  datasets: { code: string; name: string; definition: string | null; url: string; group: string | null; unit: string; freq: string | null; aliases: string[]; source: string | null }[]
}

/** What a frame on another site shows: a chart, or one value. `href` is the whole address of the page. */
export type DataEmbedView = { title: string; href: string; page: string; frame: string; site: string; chart: ChartView | null; figure: FigureView | null; source: string | null; withdrawn: string | null; height: number }
