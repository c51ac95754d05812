import { words } from './dictionary'

const TEN_THOUSAND = 10_000
const HUNDRED_MILLION = 100_000_000
const TRILLION = 1_000_000_000_000

/** Every digit, in groups of three: `129,427,200,000,000`. */
export const numberInFull = (value: number): string => new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 12 }).format(value)

const trimmed = (value: number): string => String(Number(value.toPrecision(6)))

/** A number as a Chinese axis shows it: `473`, `18.6万`, `5299.71亿`, `134.908万亿`; six digits, as an axis can show no more. */
export const numberText = (value: number): string => {
  const size = Math.abs(value)
  if (size >= TRILLION) return `${trimmed(value / TRILLION)}${words.magnitudes.tenThousand}${words.magnitudes.hundredMillion}`
  if (size >= HUNDRED_MILLION) return `${trimmed(value / HUNDRED_MILLION)}${words.magnitudes.hundredMillion}`
  if (size >= TEN_THOUSAND) return `${trimmed(value / TEN_THOUSAND)}${words.magnitudes.tenThousand}`
  return trimmed(value)
}
