/** What a chart shows, before anybody has said how wide it is. Values are in the unit shown: 134.9 with the unit 万亿元. */
export const chartTypes = ['bar', 'grouped-bar', 'line', 'dot-range', 'sparkline', 'tile-grid', 'small-multiples'] as const
export type ChartType = (typeof chartTypes)[number]

export type ChartPoint = {
  /** null: there is no value. Zero is a value. */
  value: number | null
  low: number | null
  high: number | null
  /** the value as it is printed: `212`, `约70`, `30—35`; empty when there is none */
  text: string
  /** not final: preliminary, estimated, forecast, unverified… */
  provisional: boolean
  /** only about so much (左右) */
  approximate: boolean
  /** measured in another way than what stands before it */
  breakBefore: boolean
  /** why there is no value, in words */
  missing: string | null
  /** code and words of the status, for the table */
  status: { code: string; label: string }
  href: string | null
}

export type ChartCategory = {
  key: string
  label: string
  /** for narrow places: 郑州 for 郑州市 */
  short: string
  /** years as a number when the category is a period, so that an axis of time has even years */
  at: number | null
}

/** `points` stand in the order of the categories; null: nothing was ever recorded there. */
export type ChartSeries = { key: string; label: string; points: (ChartPoint | null)[] }

export type ChartData = {
  axis: 'area' | 'indicator' | 'period'
  categories: ChartCategory[]
  series: ChartSeries[]
  /** with its magnitude: 亿元 */
  unit: string
}

export type Annotation = { at: string; text: string }

export type ChartSpec = {
  type: ChartType
  /** keys of categories or series; everything else steps back */
  highlight: string[]
  annotations: Annotation[]
  /** where a value axis begins, when the editor says so; lines and dots only */
  axisFrom: number | null
}

export type TextRole = 'approx' | 'break' | 'end' | 'key' | 'missing' | 'name' | 'note' | 'panel' | 'tick' | 'tile-name' | 'tile-value' | 'value'
export type Anchor = 'end' | 'middle' | 'start'

/** Something drawn. `tone` is the number of the series' colour, `quiet` steps back behind what is highlighted. */
export type Mark =
  | { kind: 'path'; role: 'bar' | 'break' | 'dot' | 'grid' | 'hatch' | 'leader' | 'line' | 'open' | 'outline' | 'range' | 'tile' | 'tile-edge' | 'tile-empty' | 'zero'; d: string; tone?: number; quiet?: boolean; dashed?: boolean }
  | { kind: 'text'; role: TextRole; x: number; y: number; text: string; anchor: Anchor; size: number; bold?: boolean; tone?: number; quiet?: boolean }

/** A drawing of a given width, in px; text is never scaled. */
export type Scene = { width: number; height: number; marks: Mark[] }
export type Box = { left: number; right: number; top: number; bottom: number }
