import type { DataRow } from './dataViews'
import { dataRows } from './dataset'
import { findPublic } from '../database'
import { indicatorByCode } from './indicator'
import { type ObservationFilter, observationsFrom, type Position, positionOf, referenceTags, vintageKey, withReferences } from './observations'

export type FiguresAsked = { indicator: string | null; area: string | null; period: string | null; asOf: string | null; after: Position | null; limit: number; newestOnly: boolean }
export type FiguresPage = { figures: DataRow[]; next: Position | null }

/**
 * A page of observations with their vintages, the newest period and vintage first. `asOf` (an instant) gives what was published by then.
 * `current` marks what held at that time. Null when there is no such indicator or area.
 */
export async function publicFigures({ indicator, area, period, asOf, after, limit, newestOnly }: FiguresAsked): Promise<FiguresPage | null> {
  const filter = await filterOf({ indicator, area, period, asOf })
  if (!filter) return null
  const found = await observationsFrom(filter, { after, limit: limit + 1 })
  const page = found.slice(0, limit)
  const last = page.at(-1)
  const rows = dataRows(await withReferences(page), { before: after && vintageKey(after), asOf })
  return { figures: newestOnly ? rows.filter(({ current }) => current) : rows, next: found.length > limit && last ? positionOf(last) : null }
}

async function filterOf({ indicator, area, period, asOf }: Pick<FiguresAsked, 'area' | 'asOf' | 'indicator' | 'period'>): Promise<ObservationFilter | null> {
  const more = { ...(period ? { periods: [period] } : {}), asOf }
  const known = indicator === null ? null : await indicatorByCode(indicator)
  if (indicator !== null && !known) return null
  const { docs: [region] } = area === null ? { docs: [] } : await findPublic('regions', { where: { code: { equals: area } }, limit: 1, tags: referenceTags })
  if (area !== null && !region) return null
  if (known) return { indicatorId: known.id, ...(area === null ? {} : { seriesKeys: [`${known.code}.${area}`] }), ...more }
  return region ? { areaId: region.id, ...more } : null
}
