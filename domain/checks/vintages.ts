import { finding } from './finding'
import { addDuration } from './periods'
import { agrees, printedOf, quantityIn, quantityOf } from './quantities'
import { type Reading, sentenceBefore } from './sentences'
import type { Bound, CheckInput, Finding, IndicatorFacts, RecordFacts } from './types'

const official = new Set(['bulletin', 'yearbook', 'department'])
const dayOf = (moment: string | null): string => (moment ?? '').slice(0, 10)
const nameOf = (record: RecordFacts): string => record.source?.name ?? '另一来源'

/** Do two records of one series and period say the same, within the digits that both print? */
export function sameValue(a: RecordFacts, b: RecordFacts, indicator: IndicatorFacts | null): boolean | null {
  const [left, right] = [quantityOf(a, indicator), quantityOf(b, indicator)]
  if (!left || !right) return a.value === null && b.value === null ? null : a.value === b.value ? true : null
  if (a.operator !== b.operator && (a.operator !== '=' || b.operator !== '=')) return agrees(left.value, right.value, Math.max(left.step, right.step, Math.abs(left.value) * 0.05)) ? true : null
  return agrees(left.value, right.value, Math.max(left.step, right.step) / 2)
}

/** Less authority comes later: the declared rank, then bulletins before press conferences. */
export const authorityOf = ({ source }: RecordFacts): number => source?.authority ?? (official.has(source?.type ?? '') ? 3 : source?.type === 'press-conference' ? 6 : 8)

/**
 * A later row that takes the place of an earlier one: the same source again, or an official revision of an official figure. What a bulletin says after a
 * press conference is another source's word.
 */
const replaces = (later: RecordFacts, earlier: RecordFacts): boolean =>
  later.vintage > earlier.vintage && (later.source?.id === earlier.source?.id || (later.revisionType !== null && official.has(earlier.source?.type ?? '') && authorityOf(later) <= authorityOf(earlier)))

/** What has become of the cited vintage since, and what other sources say of the same series and period. */
export function checkVintages(reading: Reading, bound: Bound, input: CheckInput): Finding[] {
  const { record, read, cited } = bound
  const at = read?.numeral ?? cited
  if (record.withdrawn) {
    return [finding(bound, {
      code: 'withdrawn', severity: 'error', at,
      says: { zh: `这条记录已撤回：${record.withdrawn.reason}`, en: `This record has been withdrawn: ${record.withdrawn.reason}` },
      mend: { zh: '换绑别的观测值，或删去这个数。', en: 'Bind another record, or drop the figure.' },
    })]
  }
  const siblings = input.records.filter((other) => other.seriesKey === record.seriesKey && other.period === record.period && other.id !== record.id && !other.withdrawn)
  return [...superseded(bound, siblings, input), ...conflicts(bound, siblings), ...unverified(bound, siblings), ...stale(bound, input), ...forecast(reading, bound)]
}

function superseded(bound: Bound, siblings: readonly RecordFacts[], { publishedOn }: CheckInput): Finding[] {
  const { record, read, cited, indicator } = bound
  if (cited.mode === 'live') return []
  const newer = siblings.filter((other) => replaces(other, record)).sort((a, b) => b.vintage - a.vintage)[0]
  if (!newer || sameValue(record, newer, indicator) === true) return []
  const [said, now] = [read && quantityIn(read), quantityOf(newer, indicator)]
  // The words were rounded: the revision changes none of them.
  if (said && now && read?.operator === '=' && agrees(Math.abs(said.value), Math.abs(now.value), said.step / 2)) return []
  const wasRight = publishedOn !== null && dayOf(newer.validFrom) > publishedOn
  const isOurError = newer.revisionType === 'correction'
  const turned = now !== null && said !== null && Math.sign(said.value) * Math.sign(now.value) < 0
  return [finding(bound, {
    code: 'superseded', severity: wasRight && !isOurError && !turned ? 'note' : 'warning', at: read?.numeral ?? cited, others: [newer],
    says: { zh: `${wasRight ? '发稿后' : ''}已有新数：${printedOf(newer)}（${nameOf(newer)}，${dayOf(newer.validFrom)}），文中引的是${printedOf(record)}。${turned ? '方向变了。' : ''}`, en: `There is a newer vintage: ${printedOf(newer)} (${dayOf(newer.validFrom)}); the text quotes ${printedOf(record)}.${turned ? ' The direction has changed.' : ''}` },
    mend: wasRight ? { zh: isOurError ? '考虑写更正。' : '页面已注明现在的数，一般不必改。', en: isOurError ? 'Consider a correction.' : 'The page says what it is now; usually nothing to do.' } : { zh: '换绑新数，或说明用的是旧数。', en: 'Bind the newer one, or say that it is the older.' },
  })]
}

function conflicts(bound: Bound, siblings: readonly RecordFacts[]): Finding[] {
  const { record, read, cited, indicator } = bound
  if (record.verifiedBy) return []
  const standing = siblings.filter((other) => other.source && other.source.id !== record.source?.id && !replaces(other, record) && !replaces(record, other) && !siblings.some((later) => later.source?.id === other.source?.id && later.vintage > other.vintage))
  const other = standing.filter((one) => sameValue(record, one, indicator) === false).sort((a, b) => authorityOf(a) - authorityOf(b))[0]
  if (!other) return []
  const isOutranked = authorityOf(other) < authorityOf(record)
  return [finding(bound, {
    code: 'conflict', severity: isOutranked ? 'warning' : 'note', at: read?.numeral ?? cited, others: [other],
    says: { zh: `来源不一：${nameOf(record)}说${printedOf(record)}，${nameOf(other)}说${printedOf(other)}。`, en: `Sources differ: ${nameOf(record)} says ${printedOf(record)}, ${nameOf(other)} says ${printedOf(other)}.` },
    mend: isOutranked ? { zh: `以${nameOf(other)}为准，或在文中写明两个来源。`, en: `Follow ${nameOf(other)}, or name both sources.` } : { zh: '在文中写明来源。', en: 'Name the source in the text.' },
  })]
}

function unverified(bound: Bound, siblings: readonly RecordFacts[]): Finding[] {
  const { record, read, cited, indicator } = bound
  if (record.status !== 'V' || record.verifiedBy) return []
  const at = read?.numeral ?? cited
  const bulletin = siblings.find((other) => other.status !== 'V' && official.has(other.source?.type ?? '') && sameValue(record, other, indicator) === true)
  return [bulletin
    ? finding(bound, {
        code: 'verifiable', severity: 'note', at, others: [bulletin],
        says: { zh: `${nameOf(bulletin)}已有同一个数，可以链接为核实依据。`, en: `${nameOf(bulletin)} has the same value and may be linked as verification.` },
        mend: { zh: '在统计工作台按 v 链接。', en: 'Press v at the statistics desk.' },
      })
    : finding(bound, {
        code: 'unverified', severity: 'note', at,
        says: { zh: `未核实：只见于${record.source?.name ?? '一个来源'}。`, en: `Unverified: only ${record.source?.name ?? 'one source'} has it.` },
        mend: { zh: '公报出来后链接核实。', en: 'Link the bulletin once it is out.' },
      })]
}

function stale(bound: Bound, { records, articleDate }: CheckInput): Finding[] {
  const { record, indicator, read, cited } = bound
  if (!indicator?.staleAfter || !record.validFrom) return []
  const until = addDuration(record.validFrom, indicator.staleAfter)
  if (!until || articleDate <= until) return []
  // A story about the past quotes the past: only a figure that is also the newest period is stale, or one quoted while a newer period is there.
  const newest = records.filter((other) => other.seriesKey === record.seriesKey && !other.withdrawn).reduce((a, b) => (b.period > a.period ? b : a), record)
  if (read?.period?.from) return []
  return [finding(bound, {
    code: 'stale', severity: 'warning', at: read?.numeral ?? cited, others: newest.period > record.period ? [newest] : [],
    says: newest.period > record.period
      ? { zh: `数据过期：引的是${record.period}的数，${newest.period}的已有（${printedOf(newest)}），文中没有写明时期。`, en: `Stale: the record is of ${record.period}, ${newest.period} is there (${printedOf(newest)}), and the text names no period.` }
      : { zh: `数据过期：录于${dayOf(record.validFrom)}，${until}以后应有新数。`, en: `Stale: recorded on ${dayOf(record.validFrom)}, due for renewal since ${until}.` },
    mend: { zh: '查新数，或在文中写明时期。', en: 'Look for a newer value, or name the period.' },
  })]
}

const foreseeing = /预计|预测|预期|有望|将|可能|估计|目标|力争|料|或/

function forecast(reading: Reading, bound: Bound): Finding[] {
  const { record, read } = bound
  if (record.status !== 'F' || !read || read.role === 'target' || read.role === 'policy_target') return []
  if (foreseeing.test(sentenceBefore(reading, read.numeral.start)) || foreseeing.test(reading.folded.slice(read.numeral.end, read.numeral.end + 12))) return []
  return [finding(bound, {
    code: 'forecast', severity: 'warning', at: read.numeral,
    says: { zh: `记录是预测数，文中写成了事实。`, en: 'The record is a forecast; the text states it as a fact.' },
    mend: { zh: '加“预计”。', en: 'Say that it is expected.' },
  })]
}
