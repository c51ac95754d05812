import type { Where } from 'payload'

import { indicatorGroup } from '../../demo/indicator-groups'
import { indicators } from '../../demo/indicators'
import { observations } from '../../demo/observations'
import type { DemoIndicator, DemoObservation } from '../../demo/types'
import type { Indicator } from '../../payload-types'
import type { Loading } from './loading'
import { loadMethods, loadUnits } from './records'
import { type Ids, idFor, type References } from './references'

const bases: Record<NonNullable<DemoIndicator['comparisonBasis']>, Indicator['comparisonBasis']> = { 同比: 'year-on-year', 年均: 'annual-average', 较上年末: 'year-on-year' }

/**
 * 18.6万人 → the digits and the unit with its magnitude; words without digits (唯一) are the value as printed. What says only that the value
 * is a bound or an approximation (70%左右) is the operator's to say.
 */
function split(printed: string): { valueText: string; unitText: string } {
  const parts = /^(?:第|约|近|超过|超|不低于)?(?<digits>[-−]?[\d.,]+)(?<unit>.*?)(?:左右|上下|以上|以下|多)?$/u.exec(printed)
  return parts?.groups ? { valueText: parts.groups['digits'] ?? printed, unitText: (parts.groups['unit'] ?? '').replace(/^多/, '') } : { valueText: printed, unitText: '' }
}

const noteOf = ({ comment, claim, rank }: DemoObservation): string | null =>
  comment ?? claim?.missing ?? (rank && rank.positionMax === null ? '参加排位的总体未说明' : null)

/** Indicators, then their observations: a later vintage after the one that it supersedes. */
export async function loadFigures(loading: Loading, references: References): Promise<Ids> {
  const { ensure, say } = loading
  say(`指标 ${indicators.length} 个，观测值 ${observations.length} 条`)
  const [units, methods] = [await loadUnits(loading), await loadMethods(loading)]
  const indicatorIds: Ids = new Map()
  for (const { code, name, definition, population, statType, unit, unitMult, decimals, freq, timeBasis, comparisonBasis, priceBasis, betterWhen, topics, source } of indicators) {
    const topicIds = topics.map((key) => idFor(references.topics, key))
    indicatorIds.set(code, await ensure('indicators', { code: { equals: code } }, {
      code, name: name.zh, englishName: name.en, definition, population, statType: statType === 'growthRate' ? 'growth-rate' : statType, unit, decimals,
      ...(units.has(unit) ? { unitMeasure: idFor(units, unit) } : {}), ...(methods.has(code) ? { methodology: idFor(methods, code) } : {}), unitMult: `${unitMult}`, freq, timeBasis, betterWhen,
      ...(priceBasis ? { priceBasis: priceBasis === '现价' ? 'current' as const : 'constant' as const } : {}),
      ...(comparisonBasis ? { comparisonBasis: bases[comparisonBasis] } : {}), topics: topicIds, primarySource: idFor(references.sources, source), group: indicatorGroup(topics),
    }))
  }
  const ids: Ids = new Map()
  const ordered = [...observations].sort((a, b) => Number(Boolean(a.supersedes)) - Number(Boolean(b.supersedes)))
  for (const one of ordered) {
    const [indicator, refArea] = [idFor(indicatorIds, one.indicator), idFor(references.regions, one.region)]
    const { valueText, unitText } = split(one.valueText)
    const same: Where = { and: [{ indicator: { equals: indicator } }, { refArea: { equals: refArea } }, { timePeriod: { equals: one.period } }, { valueText: { equals: valueText } }] }
    ids.set(one.key, await ensure('observations', same, {
      indicator, refArea, timePeriod: one.period, operator: one.operator, value: one.value, valueText, unitText, status: one.status,
      source: idFor(references.sources, one.source), sourceLocator: one.sourceLocator, note: noteOf(one),
      ...(one.publishedAt.length === 10 ? { publishedOn: one.publishedAt } : {}),
      ...(one.rank?.position ? { rank: { position: one.rank.position, ...(one.rank.positionMax ? { of: one.rank.positionMax } : {}), scope: one.rank.of } } : {}),
      ...(one.claim ? { claim: one.claim.text } : {}),
      ...(one.revisionType ? { revisionType: one.revisionType, revisionReason: revisionWords[one.revisionType] } : {}),
      // Filled by the collection's own hook.
      title: '', seriesKey: '', vintage: 1, confStatus: 'F',
    }))
  }
  return ids
}

const revisionWords: Record<NonNullable<DemoObservation['revisionType']>, string> = { scheduled: '最终核实', correction: '更正', rebasing: '按普查结果修订', method: '口径变动' }
