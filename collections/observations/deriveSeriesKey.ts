import type { CollectionBeforeValidateHook } from 'payload'

import { idOf } from '../../domain/editorial/idOf'

/**
 * Names the series (indicator.area) and counts the vintage of a new observation. Two writers at once would count alike; the unique index
 * over series, period and vintage lets one through and the other gets a conflict to try again.
 */
export const deriveSeriesKey: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || !data) return data
  const [indicatorId, areaId] = [idOf(data['indicator']), idOf(data['refArea'])]
  if (!indicatorId || !areaId || typeof data['timePeriod'] !== 'string') return data
  const [indicator, area] = await Promise.all([
    req.payload.findByID({ collection: 'indicators', id: indicatorId, depth: 0, disableErrors: true, overrideAccess: true, req }),
    req.payload.findByID({ collection: 'regions', id: areaId, depth: 0, disableErrors: true, overrideAccess: true, req }),
  ])
  if (!indicator || !area) return data
  const seriesKey = `${indicator.code}.${area.code}`
  const { docs: [newest] } = await req.payload.find({
    collection: 'observations', where: { seriesKey: { equals: seriesKey }, timePeriod: { equals: data['timePeriod'] } },
    sort: '-vintage', limit: 1, pagination: false, depth: 0, overrideAccess: true, req,
  })
  return {
    ...data, seriesKey, vintage: (newest?.vintage ?? 0) + 1, validFrom: new Date().toISOString(),
    title: `${area.name} ${indicator.name} ${data['timePeriod']}：${data['valueText'] ?? ''}${data['unitText'] ?? ''}`,
  }
}
