import { formatPeriod } from '../domain/text/period'
import type { Observation, Region } from '../payload-types'
import { allObservations, keysOf, isWithdrawn, newestOnly, observationsFrom, type SeriesPeriod } from './observations'

/** How an indicator went, area by area, read so that a hundred thousand observations cost as little as ten. */

const sampled = 400
const rankOf: Record<Region['level'], number> = { country: 0, province: 1, prefecture: 2, county: 3, group: 4 }

export type Course = { seriesKey: string; areaCode: string; periods: number }

export const areaCodeOf = (seriesKey: string): string => seriesKey.slice(seriesKey.lastIndexOf('.') + 1)

/** Rank of a division by its code (GB/T 2260): the country, a province, a prefecture, a county. */
export const levelOfCode = (code: string): number => (/^(?:1|0)0{5}$/.test(code) ? 0 : code.endsWith('0000') ? 1 : code.endsWith('00') ? 2 : 3)

/**
 * The areas that an indicator has values of, those first that stand for the whole: when everything is known, the longest course (a city's remark
 * of one day does not stand for the country's ten years); when there is more than was looked at, the highest division.
 */
export async function coursesOf(indicatorId: string, { asOf = null }: { asOf?: string | null } = {}): Promise<{ courses: Course[]; keys: SeriesPeriod[]; isWhole: boolean }> {
  const { keys } = await keysOf({ indicatorId, asOf }, { limit: sampled })
  const counts = new Map<string, number>()
  for (const { seriesKey } of keys) counts.set(seriesKey, (counts.get(seriesKey) ?? 0) + 1)
  const isWhole = keys.length < sampled
  const courses = [...counts].map(([seriesKey, periods]) => ({ seriesKey, areaCode: areaCodeOf(seriesKey), periods })).sort((a, b) => {
    const level = levelOfCode(a.areaCode) - levelOfCode(b.areaCode)
    return (isWhole ? b.periods - a.periods || level : level || b.periods - a.periods) || (a.areaCode < b.areaCode ? -1 : 1)
  })
  return { courses, keys, isWhole }
}

export const byPeriod = (a: Observation, b: Observation) => (a.timePeriod < b.timePeriod ? -1 : a.timePeriod > b.timePeriod ? 1 : 0)

/** The current values of some series of an indicator, oldest period first. */
export async function currentValues({ indicatorId, seriesKeys, asOf = null }: { indicatorId: string; seriesKeys: readonly string[]; asOf?: string | null }): Promise<Observation[]> {
  if (seriesKeys.length === 0) return []
  return newestOnly(await allObservations({ indicatorId, seriesKeys, asOf })).filter((one) => !isWithdrawn(one, asOf)).sort(byPeriod)
}

/** Up to twenty values of the course that stands for the indicator, oldest first, for a small line. */
export async function mainCourse(indicatorId: string): Promise<Observation[]> {
  const sample = await observationsFrom({ indicatorId }, { limit: 60 })
  const isWhole = sample.length < 60
  const areas = new Map<string, Observation[]>()
  for (const one of newestOnly(sample).filter((each) => !isWithdrawn(each))) areas.set(one.seriesKey ?? '', [...(areas.get(one.seriesKey ?? '') ?? []), one])
  const [main] = [...areas].sort(([a, own], [b, others]) => {
    const level = levelOfCode(areaCodeOf(a)) - levelOfCode(areaCodeOf(b))
    return (isWhole ? others.length - own.length || level : level || others.length - own.length) || (a < b ? -1 : 1)
  })
  if (!main) return []
  const course = isWhole ? main[1] : newestOnly(await observationsFrom({ indicatorId, seriesKeys: [main[0]] }, { limit: 60 })).filter((one) => !isWithdrawn(one))
  return [...course].sort(byPeriod).slice(-20)
}

/** Areas by rank of division, for lists to choose from. */
export const byLevel = (a: Region, b: Region) => rankOf[a.level] - rankOf[b.level] || (a.code < b.code ? -1 : 1)

export const periodLabel = (period: string) => ({ period, label: formatPeriod(period) })
