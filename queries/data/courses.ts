import { formatPeriod } from '../../domain/text/period'
import type { Observation, Region } from '../../payload-types'
import { allObservations, courseValues, isWithdrawn, keysOf, newestOnly, type SeriesPeriod } from './observations'

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

export type CourseValue = Pick<Observation, 'id' | 'seriesKey' | 'status' | 'timePeriod' | 'value' | 'vintage' | 'withdrawnAt'>

const lineLength = 20
const yearsBack = 30

/** The newest values of many series at once, oldest first, up to twenty each: what small lines in a list are drawn of. Each series comes with its newest period. */
export async function shortCourses(series: readonly SeriesPeriod[]): Promise<Map<string, CourseValue[]>> {
  if (series.length === 0) return new Map()
  const from = String(Math.min(...series.map(({ timePeriod }) => Number(timePeriod.slice(0, 4)))) - yearsBack)
  const newest = newestOnly(await courseValues({ seriesKeys: series.map(({ seriesKey }) => seriesKey) }, { from }))
  const courses = new Map<string, CourseValue[]>()
  for (const one of newest) if (!isWithdrawn(one)) courses.set(one.seriesKey ?? '', [one, ...(courses.get(one.seriesKey ?? '') ?? [])])
  return new Map([...courses].map(([key, values]) => [key, values.slice(-lineLength)]))
}

const sampledForList = 40

/** The series that stands for each of the indicators in a list: the longest course among the newest values, or the highest division where there are more. */
export async function mainSeries(indicatorIds: readonly string[]): Promise<SeriesPeriod[]> {
  const samples = await Promise.all(indicatorIds.map((indicatorId) => courseValues({ indicatorId }, { most: sampledForList })))
  return samples.flatMap((sample) => {
    const counts = new Map<string, number>()
    for (const one of newestOnly(sample)) if (!isWithdrawn(one)) counts.set(one.seriesKey ?? '', (counts.get(one.seriesKey ?? '') ?? 0) + 1)
    const isWhole = sample.length < sampledForList
    const [main] = [...counts].sort(([a, own], [b, others]) => {
      const level = levelOfCode(areaCodeOf(a)) - levelOfCode(areaCodeOf(b))
      return (isWhole ? others - own || level : level || others - own) || (a < b ? -1 : 1)
    })
    const newest = main && sample.find((one) => one.seriesKey === main[0] && !isWithdrawn(one))
    return newest?.seriesKey ? [{ seriesKey: newest.seriesKey, timePeriod: newest.timePeriod }] : []
  })
}

/** Areas by rank of division, for lists to choose from. */
export const byLevel = (a: Region, b: Region) => rankOf[a.level] - rankOf[b.level] || (a.code < b.code ? -1 : 1)

export const periodLabel = (period: string) => ({ period, label: formatPeriod(period) })
