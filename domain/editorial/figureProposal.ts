import type { FigureKind, FigureRole, Operator } from '../figures'
import type { Nudge } from '../figures/nudges'

/** An indicator that a proposal may be a value of; `recorded`: what is on record for the region and period, and whether it is the same value. */
export type ProposedIndicator = { id: string; name: string; unit: string | null; score: number; recorded: { id: string; text: string; same: boolean } | null }

/** One figure found in a story, ready to be confirmed by one key. Offsets are those of `bodyText`. */
export type FigureProposal = {
  id: string
  start: number; end: number; words: string
  before: string; behind: string
  value: number | null; low: number | null; high: number | null
  operator: Operator; valueText: string; unitText: string
  kind: FigureKind; role: FigureRole; rule: string
  /** what the words name as counted or measured */
  named: string | null
  timePeriod: string | null; periodText: string | null
  region: { id: string; name: string } | null
  rank: { position: number | null; scope: string | null }
  indicators: ProposedIndicator[]
  nudges: Nudge[]
}

/** What the panel sends when an editor accepts. Exactly one of `indicator` and `newIndicator`. */
export type AcceptedFigure = {
  article: string; words: string
  indicator?: string | undefined; newIndicator?: { name: string; unit: string | null; kind: FigureKind } | undefined
  region: string; timePeriod: string; operator: Operator
  value: number | null; low: number | null; high: number | null; valueText: string; unitText: string
  rank: { position: number | null; scope: string | null; of: number | null }
  note: string | null
  /** set when the editor has seen that another value is on record and this one replaces it */
  replaces?: 'scheduled' | 'correction' | undefined
}

export type AcceptAnswer = { observation: string; indicator: { id: string; name: string }; created: boolean }
