import type { Where } from 'payload'

import { siteUrl } from '../config/environment'
import { addresses } from '../domain/addresses'
import type { Observation } from '../payload-types'
import { findPublic, populated } from './database'
import { placeOf } from './present/figure'

export type PublicFigure = {
  indicator: string; indicatorName: string; area: string; areaName: string; period: string; operator: string; value: number | null; valueText: string; unit: string; status: string
  vintage: number; validFrom: string; current: boolean; source: string | null; sourceLocator: string | null; publishedOn: string | null; note: string | null; url: string
  missingReason: string | null; validTo: string | null; revisionType: string | null; revisionReason: string | null
  /** `withdrawn` is an event of its own: the row stays, with its day and reason */
  withdrawnAt: string | null; withdrawnReason: string | null
}

const mostRows = 1000

/**
 * Observations with their vintages, newest vintage first. `asOf` (an instant) gives what was current then: vintages recorded later are left out.
 * `current` marks the newest of those given.
 */
export async function publicFigures({ indicator, area, period, asOf }: { indicator: string | null; area: string | null; period: string | null; asOf: string | null }): Promise<PublicFigure[]> {
  const conditions: Where[] = [
    ...(indicator && area ? [{ seriesKey: { equals: `${indicator}.${area}` } }] : []),
    ...(indicator && !area ? [{ 'indicator.code': { equals: indicator } }] : []),
    ...(area && !indicator ? [{ 'refArea.code': { equals: area } }] : []),
    ...(period ? [{ timePeriod: { equals: period } }] : []),
    ...(asOf ? [{ validFrom: { less_than_equal: new Date(asOf).toISOString() } }] : []),
  ]
  const { docs } = await findPublic('observations', { where: { and: conditions }, sort: ['-timePeriod', '-vintage'], limit: mostRows, depth: 1 })
  const newest = new Set<string>()
  return docs.flatMap((observation) => {
    const key = `${observation.seriesKey} ${observation.timePeriod}`
    const isCurrent = !newest.has(key)
    newest.add(key)
    return present(observation, isCurrent)
  })
}

function present(observation: Observation, current: boolean): PublicFigure[] {
  const place = placeOf(observation)
  if (!place) return []
  const address = { indicator: place.indicator.code, area: place.area.code, period: place.period, vintage: observation.vintage ?? 1 }
  return [{
    indicator: place.indicator.code, indicatorName: place.indicator.name, area: place.area.code, areaName: place.area.name, period: place.period, operator: observation.operator,
    value: observation.value ?? null, valueText: observation.valueText, unit: observation.unitText ?? '', status: observation.status, vintage: address.vintage,
    validFrom: observation.validFrom ?? observation.createdAt, current, source: populated(observation.source)?.name ?? null, sourceLocator: observation.sourceLocator ?? null,
    publishedOn: observation.publishedOn ?? null, note: observation.note ?? null, missingReason: observation.missingReason ?? null, validTo: observation.validTo ?? null,
    revisionType: observation.revisionType ?? null, revisionReason: observation.revisionReason ?? null, withdrawnAt: observation.withdrawnAt ?? null, withdrawnReason: observation.withdrawnReason ?? null, url: `${siteUrl()}${addresses.vintage(address)}`,
  }]
}
