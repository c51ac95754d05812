import { finding } from './finding'
import { printedOf, quantityOf } from './quantities'
import type { Bound, Finding, IndicatorFacts, RecordFacts } from './types'

const positionOf = (record: RecordFacts, indicator: IndicatorFacts | null): number | null =>
  record.rank?.position ?? (indicator?.statType === 'rank' && Number.isInteger(record.value) ? record.value : null)

/** A rank in the text against the one recorded. 前3位 and 百强 are bounds: the recorded position must lie within. */
export function checkRank({ bound }: { bound: Bound }): Finding[] {
  const { read, record, indicator } = bound
  const position = positionOf(record, indicator)
  if (!read || read.kind !== 'rank' || read.value === null || position === null) return []
  const isWithin = read.operator === '=' ? read.value === position : position <= read.value
  if (isWithin) return []
  return [finding(bound, {
    code: 'rank', severity: 'error', at: read.numeral,
    says: { zh: `位次不符：文中“${read.numeral.text}”，记录是第${position}位。`, en: `Rank: the text says “${read.numeral.text}”, the record position ${position}.` },
    mend: { zh: `改为第${position}位，或换绑观测值。`, en: `Write position ${position}, or bind another record.` },
  })]
}

/**
 * A recorded rank against the peers: areas of the same parent and level with a value of the same period. Peers may be missing, so only too many
 * better ones contradict a rank; too few never do.
 */
export function checkPeers({ bound, records }: { bound: Bound; records: readonly RecordFacts[] }): Finding[] {
  const { read, record, indicator, cited } = bound
  const position = record.rank?.position ?? null
  const own = quantityOf(record, indicator)
  if (position === null || !own || !indicator || indicator.statType === 'rank' || !record.area.parent) return []
  const better = indicator.betterWhen
  if (better !== 'higher' && better !== 'lower') return []
  const peers = newestOf(records.filter((peer) => peer.indicator === record.indicator && peer.period === record.period && peer.area.code !== record.area.code && peer.area.parent === record.area.parent && peer.area.level === record.area.level && !peer.withdrawn))
  const ahead = peers.filter((peer) => {
    const value = quantityOf(peer, indicator)
    if (!value) return false
    const lead = better === 'higher' ? value.value - own.value : own.value - value.value
    return lead > Math.max(value.step, own.step)
  })
  if (ahead.length < position) return []
  const names = ahead.slice(0, 3).map((peer) => `${peer.area.name}${printedOf(peer)}`)
  return [finding(bound, {
    code: 'rank-peers', severity: 'warning', at: read?.numeral ?? cited, others: ahead,
    says: { zh: `位次与同期各地的数不符：第${position}位，而有${ahead.length}个地区更${better === 'higher' ? '高' : '低'}（${names.join('、')}）。`, en: `Rank ${position} does not agree with the peers: ${ahead.length} are ahead (${names.join(', ')}).` },
    mend: { zh: '核对位次的范围和口径。', en: 'Check the population and definition of the rank.' },
  })]
}

/** One record for each series and period: the newest vintage. */
export function newestOf(records: readonly RecordFacts[]): RecordFacts[] {
  const newest = new Map<string, RecordFacts>()
  for (const record of records) {
    const key = `${record.seriesKey} ${record.period}`
    if ((newest.get(key)?.vintage ?? -1) < record.vintage) newest.set(key, record)
  }
  return [...newest.values()]
}
