import { APIError, type CollectionBeforeValidateHook, type PayloadRequest } from 'payload'

import { idOf } from '../../domain/editorial/idOf'
import { freqOf } from '../../domain/text/period'
import { unfinishedImports } from './publicObservations'

/** When what is recorded now becomes public: at once, or when the embargo of its release ends. */
async function validFrom(releaseId: string | null, req: PayloadRequest): Promise<string> {
  const now = new Date().toISOString()
  if (!releaseId) return now
  const release = await req.payload.findByID({ collection: 'releases', id: releaseId, depth: 0, disableErrors: true, overrideAccess: true, req })
  return release?.embargoUntil && release.embargoUntil > now ? release.embargoUntil : now
}

/**
 * Names the series (indicator.area) and makes a new observation the next vintage of it: counted on, valid from when it becomes public, in the place of the
 * newest vintage that is public by then. Two writers at once would count alike; the unique index over series, period and vintage lets one through
 * and the other gets a conflict to try again.
 */
export const startVintage: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || !data) return data
  if (data['missingReason'] && data['value'] !== null && data['value'] !== undefined) {
    throw new APIError(req.i18n.language === 'en' ? 'A value that is there is not missing.' : '有数值的不填缺数原因。', 400, { code: 'NOT_MISSING' }, true)
  }
  const [indicatorId, areaId] = [idOf(data['indicator']), idOf(data['refArea'])]
  if (!indicatorId || !areaId || typeof data['timePeriod'] !== 'string') return data
  const [indicator, area, from] = await Promise.all([
    req.payload.findByID({ collection: 'indicators', id: indicatorId, depth: 0, disableErrors: true, overrideAccess: true, req }),
    req.payload.findByID({ collection: 'regions', id: areaId, depth: 0, disableErrors: true, overrideAccess: true, req }),
    validFrom(idOf(data['release']), req),
  ])
  if (!indicator || !area) return data
  const seriesKey = `${indicator.code}.${area.code}`
  const { docs: vintages } = await req.payload.find({
    collection: 'observations', where: { and: [{ seriesKey: { equals: seriesKey } }, { timePeriod: { equals: data['timePeriod'] } }] },
    sort: '-vintage', limit: 50, pagination: false, depth: 0, overrideAccess: true, req,
  })
  const unfinished = new Set(vintages.length > 0 ? await unfinishedImports(req) : [])
  const previous = vintages.find((one) => (one.validFrom ?? '') <= from && !unfinished.has(idOf(one.dataImport) ?? ''))
  if (previous && !data['revisionType']) {
    throw new APIError(
      req.i18n.language === 'en' ? 'This period has a value already. Say what kind of revision this is: scheduled, correction, rebasing or method.' : '这一时期已有数值。请选择修订类型：例行、更正、基期调整或口径变动。',
      400, { code: 'REVISION_TYPE_REQUIRED' }, true,
    )
  }
  return {
    ...data, seriesKey, vintage: (vintages[0]?.vintage ?? 0) + 1, validFrom: from, validTo: null, freq: freqOf(data['timePeriod']),
    supersedes: previous?.id ?? null, closes: previous?.id ?? null, ...(previous ? {} : { revisionType: null }),
    withdrawnAt: null, withdrawnReason: null,
    title: `${area.name} ${indicator.name} ${data['timePeriod']}：${data['valueText'] ?? ''}${data['unitText'] ?? ''}`,
  }
}
