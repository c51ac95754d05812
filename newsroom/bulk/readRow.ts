import { isCalendarDate } from '../../collections/fields/common'
import { periodPattern } from '../../collections/observations/fields'
import { cellOf, type ImportField, importFields, type Mapping } from '../../domain/statistics/columns'
import { printedNumber } from '../../domain/statistics/printedNumber'
import type { Observation } from '../../payload-types'
import type { BulkReferences } from './references'
import type { RowProblem } from './types'

/** A row that makes an observation; the vintage is not counted yet. */
export type Candidate = {
  no: number; indicator: string; indicatorName: string; refArea: string; areaName: string; seriesKey: string; timePeriod: string
  operator: string; value: number | null; valueText: string; unitText: string; status: string; missingReason: string | null; source: string; sourceLocator: string | null; publishedOn: string | null
  revisionType: Observation['revisionType']; revisionReason: string | null; rankPosition: number | null; rankOf: number | null; note: string | null
}

const statuses: Record<string, string> = {
  正常: 'A', 初步: 'P', 初步数: 'P', 初步核算: 'P', 快报: 'P', 估计: 'E', 预计: 'E', 预测: 'F', 未核实: 'V', 口径变动: 'B', 断点: 'B', 定义不同: 'D', 试验性: 'G', 插补: 'I', 并入他类: 'K', 含他类: 'W', 不显著: 'N', 特殊事件影响: 'S', 可靠性低: 'U', 最终核实: 'A',
}
const statusCodes = 'ABDEFGIJKNPSUVW'
const missing: Record<string, string> = { 节假日: 'H', 有数据但未收集: 'L', 未收集: 'L', 不可能有数据: 'M', 缺数: 'O', 缺失: 'O', 不公布: 'Q', 保密: 'Q' }
const revisions: Record<string, NonNullable<Observation['revisionType']>> = {
  scheduled: 'scheduled', 例行修订: 'scheduled', 例行: 'scheduled', 最终核实: 'scheduled', correction: 'correction', 更正: 'correction', rebasing: 'rebasing', 基期调整: 'rebasing', 普查修订: 'rebasing', method: 'method', 口径变动: 'method',
}
const lengths: Partial<Record<ImportField, number>> = { value: 60, unitText: 20, sourceLocator: 200, revisionReason: 200, note: 200 }

/** `2024年` 2024, `2024年9月` and `2024/9` 2024-09, `2024年三季度` 2024-Q3, `2024年上半年` 2024-H1, `2020—2023` 2020/2023; null when it is no period. */
export function periodOf(words: string): string | null {
  const plain = words.normalize('NFKC').trim()
  if (periodPattern.test(plain)) return plain
  const two = (part: string | undefined) => String(part).padStart(2, '0')
  const forms: [RegExp, (part: string[]) => string][] = [
    [/^(\d{4})年度?$/, ([year = '']) => year],
    [/^(\d{4})(?:年|[./-])(\d{1,2})月?$/, ([year, month]) => `${year}-${two(month)}`],
    [/^(\d{4})(?:年|[./-])(\d{1,2})(?:月|[./-])(\d{1,2})日?$/, ([year, month, day]) => `${year}-${two(month)}-${two(day)}`],
    [/^(\d{4})年?(?:第?([一二三四1-4])季度|[Qq]([1-4]))$/, ([year, han, digit]) => `${year}-Q${digit ?? ('一二三四'.indexOf(han ?? '') + 1 || han)}`],
    [/^(\d{4})年?(上|下)半年$/, ([year, half]) => `${year}-H${half === '上' ? 1 : 2}`],
    [/^(\d{4})年?[—–~至-]{1,2}(\d{4})年?$/, ([from, to]) => `${from}/${to}`],
  ]
  for (const [pattern, write] of forms) {
    const found = pattern.exec(plain)
    const period = found && write(found.slice(1))
    if (period && periodPattern.test(period)) return period
  }
  return null
}

const dayOf = (words: string): string | null => {
  const period = periodOf(words)
  return period && isCalendarDate(period) ? period : null
}

/** One row against what we know: a candidate, or everything that is wrong with it. */
export function readRow({ no, cells }: { no: number; cells: readonly string[] }, mapping: Mapping, references: BulkReferences): { candidate: Candidate } | { problems: RowProblem[] } {
  const problems: RowProblem[] = []
  const problem = (field: ImportField, zh: string, en: string) => void problems.push({ no, field, zh, en })
  const cell = (field: ImportField) => cellOf(cells, mapping, field)
  const named = <Doc>(field: 'indicator' | 'refArea' | 'source', known: { find: (words: string) => { doc: Doc } | 'none' | 'several' }): Doc | null => {
    const words = cell(field)
    const label = importFields[field].zh.replace(/（.*/, '')
    if (!words) return problem(field, `没有写${label}`, `No ${field}`), null
    const found = known.find(words)
    if (found === 'none') return problem(field, `没有“${words}”这个${label}，请先建立`, `${field} “${words}” is not known; make it first`), null
    if (found === 'several') return problem(field, `“${words}”对应几个${label}，请改写代码`, `“${words}” names several; use the code`), null
    return found.doc
  }
  const [indicator, area, source] = [named('indicator', references.indicators), named('refArea', references.regions), named('source', references.sources)]
  const timePeriod = periodOf(cell('timePeriod'))
  if (!timePeriod) problem('timePeriod', cell('timePeriod') ? `时期“${cell('timePeriod')}”看不懂，写成 2024、2024-09、2024-Q3` : '没有写时期', 'The period cannot be read: 2024, 2024-09, 2024-Q3')
  const count = (field: 'rankOf' | 'rankPosition'): number | null => {
    if (!cell(field)) return null
    const number = Number(cell(field).replace(/^第|[位名个家]$/gu, ''))
    if (Number.isInteger(number) && number > 0) return number
    return problem(field, `“${cell(field)}”不是位次`, `“${cell(field)}” is no rank`), null
  }
  const oneOf = (field: ImportField, words: Record<string, string>, codes: string, otherwise: string | null): string | null => {
    const text = cell(field)
    if (!text) return otherwise
    const code = text.length === 1 && codes.includes(text.toUpperCase()) ? text.toUpperCase() : words[text]
    return code ?? (problem(field, `${importFields[field].zh.replace(/（.*/, '')}“${text}”不认识`, `“${text}” is not known`), null)
  }
  const status = oneOf('status', statuses, statusCodes, 'V')
  const missingReason = oneOf('missingReason', missing, 'HLMOQ', null)
  const revisionType = (oneOf('revisionType', revisions, '', null) ?? null) as Observation['revisionType']
  const printed = readValue(cell('value'), cell('unitText'), indicator?.unit ?? '')
  if (missingReason && printed) problem('missingReason', '有数值又写了缺数原因', 'A value and a reason why it is missing')
  if (!missingReason && !printed) {
    problem('value', cell('value') ? `“${cell('value')}”不是数` : '数值是空的：空白不等于零，缺数请写缺数原因', cell('value') ? `“${cell('value')}” is no number` : 'No value: a blank is not zero; say why it is missing')
  }
  const operator = cell('operator') || printed?.operator || '='
  if (!['=', '≈', '≥', '>', '≤', '<'].includes(operator)) problem('operator', `限定“${operator}”不认识`, `Operator “${operator}” is not known`)
  const publishedOn = cell('publishedOn') ? dayOf(cell('publishedOn')) : null
  if (cell('publishedOn') && !publishedOn) problem('publishedOn', `发布日期“${cell('publishedOn')}”看不懂，写成 2024-10-23`, 'The date of publication cannot be read: 2024-10-23')
  for (const [field, length] of Object.entries(lengths) as [ImportField, number][]) {
    if (cell(field).length > length) problem(field, `${importFields[field].zh}超过 ${length} 个字`, `${importFields[field].en} is longer than ${length}`)
  }
  const [rankPosition, rankOf] = [count('rankPosition'), count('rankOf')]
  if (rankPosition && rankOf && rankOf < rankPosition) problem('rankOf', '总数小于位次', 'Fewer than the position')
  if (problems.length > 0 || !indicator || !area || !source || !timePeriod || !status) return { problems }
  return { candidate: {
    no, indicator: indicator.id, indicatorName: indicator.name, refArea: area.id, areaName: area.name, seriesKey: `${indicator.code}.${area.code}`, timePeriod, operator,
    value: printed?.value ?? null, valueText: printed?.digits ?? (cell('value') || '—'), unitText: printed?.unit ?? '', status, missingReason, source: source.id,
    sourceLocator: cell('sourceLocator') || null, publishedOn, revisionType, revisionReason: cell('revisionReason') || null, rankPosition, rankOf, note: cell('note') || null,
  } }
}

/** A table without units means the indicator's unit. */
function readValue(text: string, unit: string, ownUnit: string) {
  const printed = printedNumber(text, unit)
  return printed && !printed.unit ? { ...printed, unit: ownUnit } : printed
}
