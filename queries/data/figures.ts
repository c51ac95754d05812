import { vintageTag } from '../../domain/figures/vintageTag'
import { findPublicByIds } from '../database'
import { newestVintages, vintageKey } from './observations'
import { presentFigure } from '../present/figure'
import type { FigureView } from '../views'

/** Observations by id as figures, each with what it has become since; those that are gone are left out. */
export async function figuresByIds(ids: readonly string[]): Promise<Map<string, FigureView>> {
  const observations = await findPublicByIds('observations', ids, { depth: 1, tags: ['indicators', 'regions', 'sources'] })
  // A later value of these very series and periods makes the page stale, another figure does not.
  const newest = await newestVintages(observations, observations.map(vintageTag))
  return new Map(observations.flatMap((observation) => {
    const figure = presentFigure(observation, { newest: newest.get(vintageKey(observation)) ?? null })
    return figure ? [[observation.id, figure] as const] : []
  }))
}
