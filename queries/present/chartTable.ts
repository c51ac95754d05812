import { chartCaption } from '@/domain/charts'
import type { BodyBlock, Inline } from '../views'

const cell = (text: string): Inline[] => [{ kind: 'text', text }]

/** A chart without its drawing: the values are words and go where words may go. Any other block as it is. */
export function chartAsTable(block: BodyBlock): BodyBlock {
  if (block.kind !== 'chart') return block
  const { categories, series } = block.chart.data
  return {
    kind: 'table', caption: chartCaption(block.chart), head: ['', ...series.map(({ label }) => label)].map(cell),
    rows: categories.map(({ label }, index) => [label, ...series.map(({ points }) => points[index]?.text ?? '')].map(cell)),
  }
}
