import { extractFigures, type Figure } from '../figures'

export type CheckState = 'ok' | 'rounded' | 'mismatch' | 'unit' | 'unverified'
type Recorded = { value?: number | null; valueText: string; unitText?: string | null }

const magnitude = /^(?:万亿|十万|百万|千万|万|亿|萬|億)/u
const unitOf = (text: string | null | undefined) => (text ?? '').replace(magnitude, '')

/** Half a unit of the last printed digit, in the unit of the value: 18.6万 stands for 185500 to 186500. */
function tolerance({ numeral, value }: Figure): number {
  const digits = /\d[\d,]*(?:\.(\d+))?/.exec(numeral.text)
  const printed = Number(digits?.[0].replaceAll(',', '') ?? NaN)
  const factor = value !== null && printed > 0 ? Math.abs(value) / printed : 1
  return factor * 10 ** -(digits?.[1]?.length ?? 0) / 2
}

/** Whether the words in a sentence say what the record says: same value, or the same after rounding to the digits printed; same unit. */
export function checkCitation({ exact, sentence, observation }: { exact: string; sentence: string; observation: Recorded }): { role: Figure['role'] | null; checkState: CheckState } {
  const at = sentence.indexOf(exact)
  const figure = extractFigures(sentence).figures.find(({ numeral }) => at >= 0 && numeral.start < at + exact.length && numeral.end > at) ?? extractFigures(exact).figures[0]
  if (!figure) return { role: null, checkState: 'unverified' }
  const { role } = figure
  const recorded = observation.value
  if (recorded === null || recorded === undefined || figure.value === null) return { role, checkState: 'unverified' }
  const [said, known] = [figure.unit ?? '', unitOf(observation.unitText)]
  if (said && known && said !== known) return { role, checkState: 'unit' }
  const difference = Math.abs(figure.value - recorded)
  if (difference <= Math.abs(recorded) * 1e-9) return { role, checkState: 'ok' }
  return { role, checkState: difference <= tolerance(figure) * (1 + 1e-9) ? 'rounded' : 'mismatch' }
}
