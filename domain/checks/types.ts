import type { Figure, Operator, Span } from '../figures'

/** A figure in the text: its words with their offsets (UTF-16) and the observation that it is bound to. Two records may share one stretch. */
export type CitedFigure = Span & { id: string; observation: string; mode: 'frozen' | 'live' }

/** What an observation is to a check. Values are in the unit of the indicator, without 万 or 亿; texts are as printed by the source. */
export type RecordFacts = {
  id: string
  indicator: string
  area: { code: string; name: string; parent: string | null; level: string | null }
  /** `indicator.area`, the same for all vintages and sources of one series. */
  seriesKey: string
  /** 2024, 2024-Q3, 2024-H1, 2024-09, 2024-10-23, 2020/2023, 2020/ */
  period: string
  vintage: number
  operator: Operator
  value: number | null
  low: number | null
  high: number | null
  valueText: string
  unitText: string
  status: string
  rank: { position: number; of: number | null; scope: string | null } | null
  source: { id: string; name: string; type: string | null; authority: number | null } | null
  /** Calendar date or instant from which the vintage is valid: when the source published it, else when it was recorded. */
  validFrom: string | null
  revisionType: string | null
  supersedes: string | null
  withdrawn: { reason: string } | null
  verifiedBy: string | null
}

export type IndicatorFacts = {
  id: string; name: string; unit: string | null; statType: string
  betterWhen: 'higher' | 'lower' | 'none' | null
  /** ISO 8601 duration: P1Y, P3M, P2W, P10D. */
  staleAfter: string | null
  timeBasis: string | null
  parent: string | null
}

export type CheckInput = {
  text: string
  figures: readonly CitedFigure[]
  /** The cited vintages, the other vintages of the same series and period, the neighbouring periods, and peers of the same period. */
  records: readonly RecordFacts[]
  indicators: readonly IndicatorFacts[]
  /** When the story became public, YYYY-MM-DD; null for a draft. */
  publishedOn: string | null
  /** The date of the article against which 今年 is read, YYYY-MM-DD. */
  articleDate: string
  /** Names of areas that the newsroom knows: only these are held against each other. */
  areas: readonly { code: string; name: string; parent: string | null; level: string | null }[]
}

export const severities = ['error', 'warning', 'note'] as const
export type Severity = (typeof severities)[number]

export const checkCodes = [
  'value', 'magnitude', 'rounding', 'operator', 'unit', 'percent-point', 'direction', 'period', 'area', 'rank', 'rank-peers',
  'part-exceeds-total', 'parts-total', 'growth', 'conflict', 'verifiable', 'stale', 'superseded', 'withdrawn', 'unverified', 'forecast',
] as const
export type CheckCode = (typeof checkCodes)[number]

export type Words = { zh: string; en: string }

/** One thing that does not agree, or that an editor should know, with the words it is about and what would mend it. */
export type Finding = {
  code: CheckCode
  severity: Severity
  at: Span
  figures: string[]
  observations: string[]
  says: Words
  mend: Words
}

/** A cited figure with its record, its indicator and what the extractor reads at the same place; `read` is null where it reads none or several. */
export type Bound = { cited: CitedFigure; record: RecordFacts; indicator: IndicatorFacts | null; read: Figure | null }
