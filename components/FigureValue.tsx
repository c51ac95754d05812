import { operatorWord } from '@/domain/figures/operatorWords'
import type { FigureView } from '@/queries/views'
import { words } from './dictionary'

type Quantity = Pick<FigureView, 'valueText' | 'unitText'> & Partial<Pick<FigureView, 'operator'>>

/** `约70%`, `18.6万人`, as one would print it in a line. */
export const quantityText = ({ operator = '=', valueText, unitText }: Quantity): string => `${operatorWord(operator)}${valueText}${unitText}`

/** What changed since a story quoted the figure: 现为 481 家. */
export const nowText = (now: NonNullable<FigureView['now']>): string => words.nowIs(`${operatorWord(now.operator ?? '=')}${now.valueText} ${now.unitText}`)

/** SDMX `A`, a normal value, is what a reader expects and goes without saying. */
export const statusText = ({ status }: Pick<FigureView, 'status'>): string | null => (status.code === 'A' ? null : status.label)

/** A value set large: operator, tabular digits, small unit. */
export function FigureValue({ figure }: { figure: Quantity }) {
  const { operator = '=' } = figure
  return (
    <span className={/\d/.test(figure.valueText) ? 'value' : 'value value-words'}>
      {operator !== '=' && <span className="value-op">{operatorWord(operator)}</span>}
      {figure.valueText}
      {figure.unitText && <small>{figure.unitText}</small>}
    </span>
  )
}

/** The line under a figure: what a careful reader should know about it. */
export function FigureState({ figure }: { figure: FigureView }) {
  if (figure.withdrawn) return <>{[figure.periodText, words.withdrawnValue].filter(Boolean).join(words.dot)}</>
  if (figure.now) {
    return (
      <>
        {[figure.periodText, words.atPublication].filter(Boolean).join(words.dot)}
        {words.semicolon}
        <a className="now" href={figure.now.href}>
          {nowText(figure.now)}
        </a>
      </>
    )
  }
  return <>{[figure.periodText, statusText(figure), figure.note].filter(Boolean).join(words.dot)}</>
}
