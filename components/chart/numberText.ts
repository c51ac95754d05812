import { words } from '../dictionary'

const TEN_THOUSAND = 10_000
const HUNDRED_MILLION = 100_000_000

const trimmed = (value: number): string => String(Number(value.toPrecision(6)))

/** A number as a Chinese axis shows it: `473`, `18.6万`, `5299.71亿`. */
export const numberText = (value: number): string => {
  const size = Math.abs(value)
  if (size >= HUNDRED_MILLION) return `${trimmed(value / HUNDRED_MILLION)}${words.magnitudes.hundredMillion}`
  if (size >= TEN_THOUSAND) return `${trimmed(value / TEN_THOUSAND)}${words.magnitudes.tenThousand}`
  return trimmed(value)
}
