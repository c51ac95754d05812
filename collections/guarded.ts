import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload'

import { expireOnChange, expireOnDelete } from './hooks/expirePages'

const largestPage = 100

/** `limit=0` and `pagination=false` would hand out a whole collection: over the wire nobody gets more than a page (S24). */
export const clampLimit: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'read' || req.payloadAPI === 'local') return args
  const wanted = Number(args.limit)
  const limit = Number.isInteger(wanted) && wanted > 0 ? Math.min(wanted, largestPage) : Math.min(10, largestPage)
  return { ...args, limit: args.limit === undefined ? 10 : wanted > 0 ? limit : largestPage, pagination: true }
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
      afterChange: [...(config.hooks?.afterChange ?? []), expireOnChange],
      afterDelete: [...(config.hooks?.afterDelete ?? []), expireOnDelete],
    },
  }
}
