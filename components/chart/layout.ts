/**
 * Where things stand in a chart, in px of a given width. Pure: no colours, no elements, no measuring of fonts.
 * Lines have gaps where values are missing, provisional stretches are told apart, and labels stand at the lines' ends.
 */
export type Point = { label: string; value: number | null; provisional: boolean }
export type Series = { label: string; points: Point[] }

export type Stretch = { d: string; provisional: boolean }
export type Dot = { x: number; y: number; value: number; provisional: boolean }
export type EndLabel = { x: number; y: number; value: number; text: string }
export type LineLayout = {
  width: number
  height: number
  plot: { left: number; right: number; top: number; bottom: number }
  yTicks: { y: number; value: number }[]
  /** the middle of each label */
  xTicks: { x: number; label: string }[]
  series: { label: string; stretches: Stretch[]; dots: Dot[]; end: EndLabel | null }[]
}

export type BarLayout = {
  width: number
  height: number
  axisX: number
  bars: { label: string; labelX: number; labelY: number; x: number; y: number; width: number; height: number; value: number; valueX: number; valueY: number }[]
}

export type SparkLayout = { width: number; height: number; stretches: string[]; end: { x: number; y: number } | null }

const FONT = 14
const LINE_GAP = 20

const round = (n: number): number => Math.round(n * 10) / 10

/** Width of a text at `size` px, close enough to keep labels apart: a Han character is 1 em, everything else 0.58 em. */
export const estimateTextWidth = (text: string, size = FONT): number =>
  [...text].reduce((sum, character) => sum + (/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/u.test(character) ? size : size * 0.58), 0)

/**
 * Round numbers that hold every value: steps of 1, 2, 2.5 or 5 times a power of ten. Zero is included when the values are near it,
 * as a line that starts far above zero exaggerates less than an axis cut without need.
 */
export const niceTicks = (low: number, high: number, wanted = 4): number[] => {
  const from = low > 0 && low < high * 0.55 ? 0 : Math.min(low, high)
  const to = high < 0 && high > low * 0.55 ? 0 : Math.max(low, high)
  const size = Math.max(Math.abs(from), Math.abs(to))
  // Values that differ by less than drawing can show are one value.
  const apart = to - from > size * 1e-6
  const span = Math.max(apart ? to - from : size, 1e-6)
  const power = 10 ** Math.floor(Math.log10(span / wanted))
  const step = power * ([1, 2, 2.5, 5, 10].find((factor) => power * factor * wanted >= span) ?? 10)
  const first = Math.floor(from / step)
  const last = Math.max(Math.ceil(to / step), first + 1)
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)))
}

/** One order of periods out of several series: a period stands before the one that it precedes in its own series. */
export const mergeLabels = (series: Series[]): string[] => {
  const merged: string[] = []
  for (const { points } of [...series].sort((a, b) => b.points.length - a.points.length)) {
    let unplaced: string[] = []
    let after = 0
    for (const { label } of points) {
      const at = merged.indexOf(label)
      if (at === -1) unplaced.push(label)
      else {
        merged.splice(at, 0, ...unplaced)
        after = at + unplaced.length + 1
        unplaced = []
      }
    }
    merged.splice(after === 0 ? merged.length : after, 0, ...unplaced)
  }
  return merged
}

const stretchesOf = (spots: (Dot | null)[]): Stretch[] => {
  const stretches: Stretch[] = []
  let open: { path: string; provisional: boolean } | null = null
  let before: Dot | null = null
  const close = () => {
    if (open) stretches.push({ d: open.path, provisional: open.provisional })
    open = null
  }
  for (const spot of spots) {
    if (!spot || !before) close()
    else {
      const provisional = before.provisional || spot.provisional
      if (open === null || open.provisional !== provisional) {
        close()
        open = { path: `M${before.x} ${before.y}`, provisional }
      }
      open.path += `L${spot.x} ${spot.y}`
    }
    before = spot
  }
  close()
  return stretches
}

/** Ends closer than a line of text are moved apart, in their order from top to bottom, inside the plot. */
const spreadEnds = (ends: EndLabel[], top: number, bottom: number): void => {
  const ordered = [...ends].sort((a, b) => a.y - b.y)
  let floor = top
  for (const end of ordered) {
    end.y = Math.max(end.y, floor)
    floor = end.y + LINE_GAP
  }
  let ceiling = bottom
  for (const end of ordered.reverse()) {
    end.y = Math.min(end.y, ceiling)
    ceiling = end.y - LINE_GAP
  }
}

const LABEL_GAP = 14

/**
 * Which of the periods get a label, and the middle of each: first and last always, those between at even steps as close as there is room. Steps
 * that arrive at the first period are preferred, so that no stretch of the axis looks longer than another.
 */
const placeLabels = (labels: string[], xOf: (index: number) => number, width: number): { index: number; x: number }[] => {
  const last = labels.length - 1
  const placed = labels.map((label, index) => {
    const half = estimateTextWidth(label, FONT) / 2
    return { index, half, x: round(Math.min(Math.max(xOf(index), half), width - half)) }
  })
  const apart = (step: number) => {
    const chosen = placed.filter(({ index }) => index === 0 || (last - index) % step === 0)
    return chosen.every((one, at) => {
      const before = chosen[at - 1]
      return !before || one.x - one.half - (before.x + before.half) >= LABEL_GAP
    }) ? chosen : null
  }
  const steps = Array.from({ length: Math.max(last, 1) }, (_, index) => index + 1).flatMap((step) => {
    const chosen = apart(step)
    return chosen ? [{ step, chosen }] : []
  })
  const [densest] = steps
  const even = steps.find(({ step }) => last % step === 0)
  const best = even && densest && even.step <= densest.step * 2 ? even : densest
  return best?.chosen ?? placed.filter(({ index }) => index === 0 || index === last)
}

/**
 * A line chart.
 * @param width px, the real width on the page: text is never scaled
 * @param endText what stands at the end of a line, such as `许昌 473`
 */
export const layoutLine = ({ series, width, endText, tickText = String }: {
  series: Series[]
  width: number
  endText: (label: string, value: number) => string
  tickText?: (value: number) => string
}): LineLayout => {
  const labels = mergeLabels(series)
  const values = series.flatMap(({ points }) => points.flatMap(({ value }) => (value === null ? [] : [value])))
  const height = width < 480 ? 240 : 300
  const ends = series.map(({ label, points }) => {
    const last = points.findLast(({ value }) => value !== null)
    return last && last.value !== null ? endText(label, last.value) : ''
  })
  const room = Math.min(Math.max(...ends.map((text) => estimateTextWidth(text, FONT + 1)), 0) + 12, width * 0.4)
  const ticks = values.length > 0 ? niceTicks(Math.min(...values), Math.max(...values)) : [0, 1]
  const low = ticks[0] ?? 0
  const high = ticks.at(-1) ?? 1
  const plot = { left: 0, right: round(width - room), top: 26, bottom: height - 32 }
  // Lines begin to the right of the tick labels, which stand on the grid lines.
  const inset = Math.max(...ticks.map((value) => estimateTextWidth(tickText(value)))) + 10
  const xOf = (index: number) =>
    round(labels.length < 2 ? (plot.left + plot.right) / 2 : plot.left + inset + ((plot.right - 8 - plot.left - inset) * index) / (labels.length - 1))
  const yOf = (value: number) => round(plot.bottom - ((plot.bottom - plot.top) * (value - low)) / (high - low))
  const drawn = series.map(({ label, points }, index) => {
    const spots = labels.map((period, at): Dot | null => {
      const point = points.find((candidate) => candidate.label === period)
      return point && point.value !== null ? { x: xOf(at), y: yOf(point.value), value: point.value, provisional: point.provisional } : null
    })
    const dots = spots.filter((spot) => spot !== null)
    const last = dots.at(-1)
    const end: EndLabel | null = last ? { x: round(last.x + 10), y: last.y, value: last.value, text: ends[index] ?? '' } : null
    return { label, stretches: stretchesOf(spots), dots, end }
  })
  spreadEnds(drawn.flatMap(({ end }) => (end ? [end] : [])), plot.top, plot.bottom)
  return {
    width,
    height,
    plot,
    yTicks: ticks.map((value) => ({ y: yOf(value), value })),
    xTicks: placeLabels(labels, xOf, width).map(({ index, x }) => ({ x, label: labels[index] ?? '' })),
    series: drawn,
  }
}

/** Horizontal bars from zero, one a row. Narrow: the label above its bar, no axis. Wide: labels in a column of their own, left of an axis. */
export const layoutBars = ({ bars, width, valueText }: { bars: { label: string; value: number }[]; width: number; valueText: (value: number) => string }): BarLayout => {
  const narrow = width < 480
  const widestLabel = Math.max(...bars.map(({ label }) => estimateTextWidth(label, 15)), 0)
  const axisX = narrow ? 0 : Math.min(Math.ceil(widestLabel) + 16, Math.round(width * 0.4))
  const widestValue = Math.max(...bars.map(({ value }) => estimateTextWidth(valueText(value), 16)), 0) + 12
  const largest = Math.max(...bars.map(({ value }) => Math.max(value, 0)), 0) || 1
  const rowHeight = narrow ? 60 : 46
  const barHeight = 24
  return {
    width,
    height: bars.length * rowHeight + 8,
    axisX,
    bars: bars.map(({ label, value }, index) => {
      const top = index * rowHeight + (narrow ? 26 : 11)
      const length = round(((width - axisX - widestValue) * Math.max(value, 0)) / largest)
      return {
        label,
        labelX: 0,
        labelY: narrow ? top - 8 : top + 17,
        x: axisX,
        y: top,
        width: length,
        height: barHeight,
        value,
        valueX: round(axisX + length + 8),
        valueY: top + 18,
      }
    }),
  }
}

/** A line of a word's size: no axis, gaps are gaps, a dot at the last value. */
export const layoutSparkline = ({ values, width, height }: { values: (number | null)[]; width: number; height: number }): SparkLayout => {
  const known = values.filter((value) => value !== null)
  if (known.length === 0) return { width, height, stretches: [], end: null }
  const low = Math.min(...known)
  const span = Math.max(...known) - low
  const inset = 4
  const spots = values.map((value, index): Dot | null =>
    value === null
      ? null
      : {
          x: round(values.length < 2 ? width - inset : inset + ((width - 2 * inset) * index) / (values.length - 1)),
          y: round(span === 0 ? height / 2 : height - inset - ((height - 2 * inset) * (value - low)) / span),
          value,
          provisional: false,
        },
  )
  const end = spots.findLast((spot) => spot !== null) ?? null
  return { width, height, stretches: stretchesOf(spots).map(({ d }) => d), end: end && { x: end.x, y: end.y } }
}
