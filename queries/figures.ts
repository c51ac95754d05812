import type { Observation } from '../payload-types'
import { findPublic, findPublicByIds } from './database'
import { presentFigure } from './present/figure'
import type { FigureView } from './views'

/** The newest vintage for each series and period among the given observations, by `seriesKey period`. */
export async function newestVintages(observations: readonly Observation[]): Promise<Map<string, Observation>> {
  const keys = [...new Set(observations.map(({ seriesKey }) => seriesKey).filter((key) => typeof key === 'string'))]
  const newest = new Map<string, Observation>()
  if (keys.length === 0) return newest
  const periods = [...new Set(observations.map(({ timePeriod }) => timePeriod))]
  const { docs } = await findPublic('observations', { where: { and: [{ seriesKey: { in: keys } }, { timePeriod: { in: periods } }] }, sort: '-vintage', limit: 2000, depth: 1 })
  for (const observation of docs) {
    const key = vintageKey(observation)
    if (!newest.has(key)) newest.set(key, observation)
  }
  return newest
}

export const vintageKey = ({ seriesKey, timePeriod }: Pick<Observation, 'seriesKey' | 'timePeriod'>) => `${seriesKey} ${timePeriod}`

/** Observations by id as figures, each with what it has become since; those that are gone are left out. */
export async function figuresByIds(ids: readonly string[]): Promise<Map<string, FigureView>> {
  const observations = await findPublicByIds('observations', ids, { depth: 1, tags: ['observations', 'indicators', 'regions', 'sources'] })
  const newest = await newestVintages(observations)
  return new Map(observations.flatMap((observation) => {
    const figure = presentFigure(observation, { newest: newest.get(vintageKey(observation)) ?? null })
    return figure ? [[observation.id, figure] as const] : []
  }))
}
