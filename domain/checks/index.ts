import { extractFigures, type Figure } from '../figures'
import { checkGrowth, checkStatedLevels } from './growth'
import { checkArea, checkPeriod, namedIn } from './places'
import { checkPeers, checkRank } from './ranks'
import { readingOf } from './sentences'
import { checkParts, checkStructure, checkWholes } from './totals'
import { type Bound, type CheckInput, type CitedFigure, type Finding, type RecordFacts, severities } from './types'
import { checkValue } from './values'
import { checkVintages } from './vintages'

export { addDuration, samePeriod } from './periods'
export { type CheckCode, checkCodes, type CheckInput, type CitedFigure, type Finding, type IndicatorFacts, type RecordFacts, severities, type Severity } from './types'
export { authorityOf, sameValue } from './vintages'

/**
 * Holds a story's text against the records that its figures are bound to: value and rounding, unit and magnitude, % and 百分点, direction, period,
 * area, rank, parts and totals, growth and levels, other sources, stale, superseded and withdrawn vintages. Pure and linear in the length of the
 * text. A rule that cannot know says nothing; what is found comes in reading order, the graver first at the same words.
 */
export function checkStory(input: CheckInput): Finding[] {
  const { text, records, areas, articleDate } = input
  const { figures } = extractFigures(text, { date: articleDate })
  const bound = bind(input, figures)
  const reading = readingOf({ text, figures, bound })
  const ofSeries = grouped(records, ({ seriesKey }) => seriesKey)
  const ofPeriod = grouped(records, peerKey)
  const named = namedIn(text, areas)
  const findings = [
    ...bound.flatMap((one) => {
      const series = ofSeries.get(one.record.seriesKey) ?? []
      return [
        ...checkValue(reading, one), ...checkPeriod(reading, one), ...checkArea(reading, one, { named, areas }), ...checkRank({ bound: one }),
        ...checkPeers({ bound: one, records: ofPeriod.get(peerKey(one.record)) ?? [] }), ...checkGrowth(reading, one, series), ...checkVintages(reading, one, { ...input, records: series }),
      ]
    }),
    ...checkStatedLevels(reading), ...checkWholes(bound), ...checkParts(reading), ...checkStructure(reading),
  ]
  return findings.sort((a, b) => a.at.start - b.at.start || severities.indexOf(a.severity) - severities.indexOf(b.severity) || a.at.end - b.at.end)
}

const peerKey = ({ indicator, period }: RecordFacts) => `${indicator} ${period}`

function grouped(records: readonly RecordFacts[], keyOf: (record: RecordFacts) => string): Map<string, RecordFacts[]> {
  const groups = new Map<string, RecordFacts[]>()
  for (const record of records) {
    const group = groups.get(keyOf(record))
    if (group) group.push(record)
    else groups.set(keyOf(record), [record])
  }
  return groups
}

/** Each cited figure with its record and with the one figure that the extractor reads inside its words. */
function bind({ figures: cited, records, indicators }: CheckInput, figures: readonly Figure[]): Bound[] {
  const byId = new Map(records.map((record) => [record.id, record]))
  const indicatorById = new Map(indicators.map((indicator) => [indicator.id, indicator]))
  const ordered = [...cited].sort((a, b) => a.start - b.start)
  let from = 0
  return ordered.flatMap((one): Bound[] => {
    const record = byId.get(one.observation)
    while (from < figures.length && (figures[from]?.numeral.end ?? 0) <= one.start) from++
    const inside: Figure[] = []
    for (let at = from; at < figures.length && (figures[at]?.numeral.start ?? 0) < one.end; at++) inside.push(figures[at] as Figure)
    return record ? [{ cited: one, record, indicator: indicatorById.get(record.indicator) ?? null, read: readingFor(one, inside) }] : []
  })
}

/** Two records of one span (均居第1位) read the same number; two numbers in one span are nobody's. */
function readingFor(cited: CitedFigure, inside: readonly Figure[]): Figure | null {
  const whole = inside.filter(({ numeral }) => numeral.start >= cited.start - 1 && numeral.end <= cited.end + 1)
  const [first] = whole
  const isOneNumber = first !== undefined && whole.every(({ numeral }) => numeral.start === first.numeral.start)
  // 比902万人多52万: the word behind the number compares and bounds nothing.
  const isCompared = first !== undefined && first.numeral.end > cited.end && first.numeral.text.endsWith('多')
  return isOneNumber && !isCompared ? first : null
}
