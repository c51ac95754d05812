import type { Figure } from '../figures'
import { finding } from './finding'
import { inWords, printedOf, printNumber, quantityIn, quantityOf } from './quantities'
import { betweenFigures, clauseBefore, type Reading, sameSentence } from './sentences'
import type { Bound, Finding } from './types'

/** A cited part larger than its cited whole: same area and period, the part's indicator under the whole's. */
export function checkWholes(bound: readonly Bound[]): Finding[] {
  const wholes = new Map<string, Bound>()
  for (const one of bound) if (one.indicator) wholes.set(`${one.indicator.id} ${one.record.area.code} ${one.record.period}`, one)
  return bound.flatMap((part): Finding[] => {
    const parent = part.indicator?.parent
    const whole = parent ? wholes.get(`${parent} ${part.record.area.code} ${part.record.period}`) : undefined
    const [a, b] = [quantityOf(part.record, part.indicator), whole ? quantityOf(whole.record, whole.indicator) : null]
    if (!whole || !a || !b || a.unit !== b.unit || part.record.operator !== '=' || whole.record.operator !== '=' || a.value - b.value <= (a.step + b.step) / 2) return []
    return [finding([part, whole], {
      code: 'part-exceeds-total', severity: 'error', at: part.read?.numeral ?? part.cited,
      says: { zh: `分项大于总数：${part.indicator?.name ?? ''}${printedOf(part.record)}，${whole.indicator?.name ?? ''}${printedOf(whole.record)}。`, en: `The part (${printedOf(part.record)}) is larger than the whole (${printedOf(whole.record)}).` },
      mend: { zh: '核对两条记录和口径。', en: 'Check both records and their definitions.' },
    })]
  })
}

/** Parts that make up a whole by their very names: nothing is left over, so that their sum can be held against the total both ways. */
const partitions: readonly (readonly RegExp[])[] = [
  [/第一产业/, /第二产业/, /第三产业/], [/城镇/, /(?:乡村|农村)/], [/男/, /女/], [/出口/, /进口/],
]
const otherMeasure = /增长|下降|上升|提高|占|同比|人均|率|速度|比上年|差额|顺差|逆差|中位|平均/

/**
 * 总人口100万人，其中城镇62万人、乡村38万人: a total and right behind it, in one sentence, all parts of a known partition, in the same unit.
 * What rounding explains (总计与分项不等系四舍五入) is no finding.
 */
export function checkParts(reading: Reading): Finding[] {
  const { figures } = reading
  return figures.flatMap((total, index): Finding[] => {
    for (const names of partitions) {
      const parts = partsBehind(reading, index, names)
      if (!parts) continue
      const found = judgeSum(reading, total, parts)
      if (found) return [found]
    }
    return []
  })
}

/** The next figures with the unit of the total that carry the names of the partition, each once; rates between them are passed over. */
function partsBehind(reading: Reading, index: number, names: readonly RegExp[]): Figure[] | null {
  const total = reading.figures[index]
  if (!total || total.unit === null || total.unit.includes('%') || total.operator !== '=' || names.some((name) => name.test(clauseBefore(reading, total.numeral.start)) && names.length > 2)) return null
  if (/人均|率$/.test(clauseBefore(reading, total.numeral.start))) return null
  const left = [...names]
  const parts: Figure[] = []
  for (let at = index + 1; at < reading.figures.length && at <= index + names.length * 2 && left.length > 0; at++) {
    const figure = reading.figures[at]
    const previous = reading.figures[at - 1]
    if (!figure || !previous || !sameSentence(reading, total.numeral.start, figure.numeral.start)) return null
    if (figure.unit !== total.unit) continue
    const label = betweenFigures(reading, previous, figure)
    const name = left.findIndex((pattern) => pattern.test(label))
    if (name < 0 || otherMeasure.test(label.replace(/^(?:[，,、；;]|.{0,10}[，,、；;])/, '')) || figure.operator !== '=') return null
    left.splice(name, 1)
    parts.push(figure)
  }
  return left.length === 0 ? parts : null
}

function judgeSum(reading: Reading, total: Figure, parts: readonly Figure[]): Finding | null {
  const whole = quantityIn(total)
  const quantities = parts.map(quantityIn)
  if (!whole || quantities.some((one) => one === null)) return null
  const sum = quantities.reduce((all, one) => all + (one?.value ?? 0), 0)
  const room = (whole.step + quantities.reduce((all, one) => all + (one?.step ?? 0), 0)) / 2
  if (Math.abs(sum - whole.value) <= room * (1 + 1e-9)) return null
  const last = parts.at(-1) ?? total
  const bound = reading.bound.filter(({ cited }) => cited.start < last.numeral.end && cited.end > total.numeral.start)
  return finding(bound, {
    code: 'parts-total', severity: 'error', at: { start: total.numeral.start, end: last.numeral.end },
    says: { zh: `分项之和不等于总数：${parts.map(({ numeral }) => numeral.text).join(' + ')} = ${inWords(sum)}${total.unit ?? ''}，总数${total.numeral.text}，差额超出四舍五入。`, en: `The parts add up to ${inWords(sum)}, the total is ${total.numeral.text}: more than rounding explains.` },
    mend: { zh: '核对总数和各分项。', en: 'Check the total and its parts.' },
  })
}

const structure = /(?:三次产业|三产)[^，。；;,]{0,10}?(\d{1,3}(?:\.\d+)?)[:∶](\d{1,3}(?:\.\d+)?)[:∶](\d{1,3}(?:\.\d+)?)/g

/** 三次产业结构为9.1:37.5:53.4 must make a hundred, give or take the rounding of three numbers. */
export function checkStructure(reading: Reading): Finding[] {
  return [...reading.folded.matchAll(structure)].flatMap((found): Finding[] => {
    const shares = found.slice(1, 4).map(Number)
    const step = Math.max(...found.slice(1, 4).map((share) => 10 ** -(share.split('.')[1]?.length ?? 0)))
    const sum = shares.reduce((all, one) => all + one, 0)
    if (sum < 80 || sum > 120 || Math.abs(sum - 100) <= step * 1.5 + 1e-9) return []
    const start = found.index + found[0].search(/\d/)
    return [finding([], {
      code: 'parts-total', severity: 'error', at: { start, end: found.index + found[0].length },
      says: { zh: `三次产业之和是${printNumber(sum)}，不是100。`, en: `The three shares add up to ${printNumber(sum)}, not 100.` },
      mend: { zh: '核对三个数。', en: 'Check the three numbers.' },
    })]
  })
}
