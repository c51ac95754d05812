import { extractFigures } from '../extract'

/** A text in the form of the scale: offsets in UTF-16 code units, a range has low and high instead of a value. */
export type LabelledText = {
  id: string
  text: string
  gold: { start: number; end: number; value: number | null; low?: number | null; high?: number | null; unit: string }[]
  ignore?: { start: number; end: number }[]
}

export type Score = { precision: number; recall: number; value: number; unit: number; gold: number; faults: string[] }

/** Measures the extractor on labelled texts with the formula of the scale `score-figures.mjs`, in process. */
export function score(texts: readonly LabelledText[]): Score {
  const sum = { gold: 0, found: 0, out: 0, correct: 0, value: 0, unit: 0 }
  const faults: string[] = []
  for (const { id, text, gold, ignore = [] } of texts) {
    const spans = extractFigures(text).figures.map((figure) => ({ start: figure.numeral.start, end: figure.numeral.end, figure, used: false }))
    const distinct = spans
      .filter((a, index) => spans.findIndex((b) => b.start === a.start && b.end === a.end) === index)
      .filter((span) => !ignore.some((mark) => overlap(span, mark)))
    for (const label of gold) {
      sum.gold++
      const hit = distinct.find((span) => !span.used && overlap(span, label))
      const printed = text.slice(Math.max(0, label.start - 6), label.end + 4)
      if (!hit) {
        faults.push(`${id} missed ${printed}`)
        continue
      }
      hit.used = true
      sum.found++
      const { figure } = hit
      const right = label.low == null && label.high == null ? near(figure.value, label.value) : near(figure.low, label.low) && near(figure.high, label.high)
      if (right) sum.value++
      else faults.push(`${id} value of ${printed}: ${figure.value ?? `${figure.low}..${figure.high}`}`)
      if (unitKey(figure.unit) === unitKey(label.unit)) sum.unit++
      else faults.push(`${id} unit of ${printed}: ${figure.unit}`)
    }
    sum.out += distinct.length
    sum.correct += distinct.filter((span) => span.used).length
    for (const span of distinct) if (!span.used) faults.push(`${id} not a figure: ${text.slice(Math.max(0, span.start - 6), span.end + 6)}`)
  }
  return { precision: sum.correct / sum.out, recall: sum.found / sum.gold, value: sum.value / sum.gold, unit: sum.unit / sum.gold, gold: sum.gold, faults }
}

function near(a: number | null, b: number | null | undefined): boolean {
  return a !== null && b !== null && b !== undefined && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end
}

const simplified: Record<string, string> = { 個: '个', 點: '点', 項: '项' }

function unitKey(unit: string | null): string {
  return (unit ?? '').replace(/[個點項]/g, (char) => simplified[char] ?? char).replace(/^(百分点|基点)$/, '个$1').replace('％', '%')
}
