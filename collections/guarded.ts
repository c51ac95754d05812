import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload'

import { endRestore } from './hooks/endRestore'
import { expireOnChange, expireOnDelete } from './hooks/expirePages'

const largestPage = 100
const usualPage = 10

/** `limit=0` and `pagination=false` would hand out a whole collection: over the wire nobody gets more than a page (S24). */
export const clampLimit: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'read' || req.payloadAPI === 'local') return args
  const stated = 'limit' in args ? args.limit : undefined
  const wanted = stated === undefined ? usualPage : Number(stated)
  return { ...args, limit: Number.isInteger(wanted) && wanted > 0 && wanted < largestPage ? wanted : largestPage, pagination: true }
}

/**
 * What every collection of ours has besides its own fields and access: page limits over the wire, no bulk edit or delete by a filter
 * (the panel's select-all forgets the filter, payload#17670; S30), and expiry of the pages that read it.
 */
export function guarded<Config extends CollectionConfig>(config: Config): Config {
  return {
    disableBulkEdit: true,
    disableBulkDelete: true,
    ...config,
    hooks: {
      ...config.hooks,
      beforeOperation: [clampLimit, ...(config.hooks?.beforeOperation ?? [])],
      beforeChange: [endRestore, ...(config.hooks?.beforeChange ?? [])],
      afterChange: [...(config.hooks?.afterChange ?? []), expireOnChange],
      afterDelete: [...(config.hooks?.afterDelete ?? []), expireOnDelete],
    },
  }
}
