/** Where a list of observations stopped. */
export type FigureCursor = { timePeriod: string; seriesKey: string; vintage: number }

/** Opaque to clients, safe in an address. */
export const writeFigureCursor = ({ timePeriod, seriesKey, vintage }: FigureCursor): string => `${timePeriod.replaceAll('/', '~')}!${seriesKey}!${vintage}`

/** The cursor as written, or null when it is none of ours. */
export function readFigureCursor(text: string): FigureCursor | null {
  const match = /^(\d{4}[\dQH~-]{0,20})!([a-z0-9-]{1,60}\.\d{6})!([1-9]\d{0,5})$/.exec(text)
  return match ? { timePeriod: (match[1] ?? '').replaceAll('~', '/'), seriesKey: match[2] ?? '', vintage: Number(match[3]) } : null
}
