import { layoutRows } from './bars'
import { layoutColumns } from './columns'
import { layoutDots } from './dots'
import { layoutLines } from './lines'
import { layoutMultiples } from './multiples'
import type { Frame } from './parts'
import { layoutSparks } from './sparks'
import { layoutTiles } from './tiles'
import type { Scene } from './types'

/**
 * Where everything in a chart stands, at a width in px. Pure: the same data at the same width is the same drawing. Bars over periods stand
 * upright, all others lie, so that long Chinese names stay horizontal.
 */
export function layoutChart(frame: Frame): Scene {
  switch (frame.spec.type) {
    case 'bar':
    case 'grouped-bar':
      return frame.data.axis === 'period' ? layoutColumns(frame) : layoutRows(frame)
    case 'line': return layoutLines(frame)
    case 'dot-range': return layoutDots(frame)
    case 'sparkline': return layoutSparks(frame)
    case 'tile-grid': return layoutTiles(frame)
    case 'small-multiples': return layoutMultiples(frame)
  }
}

/** A page draws each chart for a phone and for the article's column, and the style sheet shows one of them; files are drawn a little wider. */
export const chartWidths = { narrow: 320, wide: 680 } as const
