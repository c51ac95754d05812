/** How the text bounds its value: 约 ≈, 以上 ≥, 超过 >, 以内 ≤, 不足 <; '=' when it states it plainly. */
export type Operator = '=' | '≈' | '≥' | '>' | '≤' | '<'

export type FigureKind = 'count' | 'amount' | 'share' | 'rate' | 'rank' | 'ratio' | 'duration' | 'index' | 'bound'

/** What the sentence does with the figure: reports it, aims at it, lists it in a plan, or has it inside the name of a standard. */
export type FigureRole = 'outcome' | 'target' | 'policy_target' | 'named_standard' | 'background'

/** `from` and `to` are ISO 8601 dates of reduced precision (2024, 2024-09, 2024-10-23), null when the text leaves them open. */
export type Period = { text: string; from: string | null; to: string | null }

/** A stretch of the text as read: UTF-16 offsets, end exclusive. */
export type Span = { start: number; end: number }

/** One quoted figure, in the shape of the contract `portal figures`. `value` has its unit expanded; a decline is negative. */
export type Figure = Span & {
  quote: string
  numeral: Span & { text: string }
  value: number | null
  low: number | null
  high: number | null
  unit: string | null
  operator: Operator
  kind: FigureKind
  indicator: string | null
  period: Period | null
  area: string | null
  qualifiers: string[]
  role: FigureRole
  rule: string
}

/** A statement about figures that names no value (全省唯一, 差距缩小). */
export type Claim = Span & { quote: string; type: 'comparison' | 'trend' | 'uniqueness' | 'membership'; rule: string }

export type Extraction = { figures: Figure[]; claims: Claim[] }

/** `date`: the article's date, YYYY-MM-DD, against which 今年 and 近三年 are resolved. `area`: the place the article is about. */
export type ExtractionOptions = { date?: string | null; area?: string | null }
