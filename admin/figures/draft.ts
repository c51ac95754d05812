import type { AcceptAnswer, AcceptedFigure, FigureProposal } from '@/domain/editorial/figureProposal'
import type { Operator } from '@/domain/figures'
import { ask } from '../ask'

/** A proposal as an editor has it before confirming: every part may be changed. Names stand for records; `ids` says which are known. */
export type Draft = {
  indicator: string; region: string; timePeriod: string; operator: Operator; value: string; valueText: string; unitText: string; rankOf: string; rankScope: string; note: string
  replaces: '' | 'scheduled' | 'correction'
}
export type Ids = ReadonlyMap<string, string>

export const draftOf = (proposal: FigureProposal): Draft => ({
  indicator: proposal.indicators[0]?.name ?? '', region: proposal.region?.name ?? '', timePeriod: proposal.timePeriod ?? '', operator: proposal.operator,
  value: proposal.value === null ? '' : String(proposal.value), valueText: proposal.valueText, unitText: proposal.unitText, rankOf: '', rankScope: proposal.rank.scope ?? '', note: '', replaces: '',
})

export type Missing = 'indicator' | 'region' | 'period'

const whole = (text: string) => (/^[1-9]\d*$/.test(text.trim()) ? Number(text) : null)

/** What is sent; or what is still missing. A name that no indicator has becomes a new one only when `mayBeNew`. */
export function acceptedOf({ article, proposal, draft, indicators, regions, mayBeNew }: { article: string; proposal: FigureProposal; draft: Draft; indicators: Ids; regions: Ids; mayBeNew: boolean }): AcceptedFigure | Missing {
  const name = draft.indicator.trim()
  const known = indicators.get(name)
  const region = regions.get(draft.region.trim())
  if (name.length < 2 || (!known && !mayBeNew)) return 'indicator'
  if (!region) return 'region'
  if (draft.timePeriod.trim() === '') return 'period'
  const value = draft.value.trim() === '' ? null : Number(draft.value)
  return {
    article, words: proposal.words, ...(known ? { indicator: known } : { newIndicator: { name, unit: draft.unitText.replace(/^[十百千]?[万亿]/u, '') || null, kind: proposal.kind } }),
    region, timePeriod: draft.timePeriod.trim(), operator: draft.operator, value: value !== null && Number.isFinite(value) ? value : null, low: proposal.low, high: proposal.high,
    valueText: draft.valueText.trim() || proposal.words, unitText: draft.unitText.trim(),
    rank: { position: proposal.kind === 'rank' ? proposal.rank.position : null, scope: draft.rankScope.trim().slice(0, 60) || null, of: whole(draft.rankOf) }, note: draft.note.trim() || null,
    ...(draft.replaces ? { replaces: draft.replaces } : {}),
  }
}

/** Sends a confirmed figure. */
export const askAccept = (accepted: AcceptedFigure, offline: string) => ask<AcceptAnswer>('/api/figure-proposals/accept', { body: accepted, words: { offline, failed: offline } })
