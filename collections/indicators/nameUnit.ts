import type { CollectionBeforeChangeHook } from 'payload'

import { idOf } from '../../domain/editorial/idOf'

/** The unit as printed follows the unit record, where there is one. */
export const nameUnit: CollectionBeforeChangeHook = async ({ data, req }) => {
  const id = idOf(data['unitMeasure'])
  if (!id) return data
  const unit = await req.payload.findByID({ collection: 'units', id, depth: 0, disableErrors: true, overrideAccess: true, req })
  return unit ? { ...data, unit: unit.symbol } : data
}
