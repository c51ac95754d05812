/** A straight scale from values to px. Monotone; a domain without width stands in the middle. */
export const linear = ([low, high]: readonly [number, number], [from, to]: readonly [number, number]) => (value: number): number =>
  high === low ? (from + to) / 2 : from + ((to - from) * (value - low)) / (high - low)

/**
 * Round numbers that hold every value: steps of 1, 2, 2.5 or 5 times a power of ten. Zero is included when the values are near it, as a line
 * that starts far above zero exaggerates less than an axis cut without need.
 */
export function niceTicks(low: number, high: number, wanted = 4): number[] {
  const from = low > 0 && low < high * 0.55 ? 0 : Math.min(low, high)
  const to = high < 0 && high > low * 0.55 ? 0 : Math.max(low, high)
  const size = Math.max(Math.abs(from), Math.abs(to))
  // Values that differ by less than drawing can show are one value.
  const span = Math.max(to - from > size * 1e-6 ? to - from : size, 1e-6)
  const power = 10 ** Math.floor(Math.log10(span / wanted))
  const step = power * ([1, 2, 2.5, 5, 10].find((factor) => power * factor * wanted >= span) ?? 10)
  const first = Math.floor(from / step)
  const last = Math.max(Math.ceil(to / step), first + 1)
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)))
}

/** A number on an axis or beside a mark: no more digits than it has, ungrouped as in the text beside it (`63589.99亿元`), a real minus sign. */
export function tickText(value: number): string {
  const plain = Number(value.toPrecision(12))
  const [whole = '', part] = String(Math.abs(plain)).split('.')
  return `${plain < 0 ? '−' : ''}${whole}${part ? `.${part}` : ''}`
}
