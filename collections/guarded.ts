import { APIError, type CollectionBeforeOperationHook, type CollectionConfig } from 'payload'

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

const isPlain = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** `{ keyFigures: { contains: { value: … } } }` asks a related document, past the rule of who may read it. */
const asksInside = (where: unknown): boolean =>
  isPlain(where) && Object.entries(where).some(([name, value]) =>
    /^(and|or)$/i.test(name) ? (Array.isArray(value) ? value : Object.values(isPlain(value) ? value : {})).some(asksInside) : isPlain(value) && Object.values(value).some((asked) => isPlain(asked) || (Array.isArray(asked) && asked.some(isPlain))))

/** Over the wire nobody asks a related document by a filter inside a filter: Payload does not put its access before it. */
export const refuseNestedFilters: CollectionBeforeOperationHook = ({ args, req }) => {
  if (req.payloadAPI !== 'local' && 'where' in args && asksInside(args.where)) throw new APIError('筛选条件里不能再套条件。 / A filter cannot hold another filter.', 400, { code: 'NESTED_FILTER' }, true)
  return args
}

const largestFilter = 50
const longestScan = 100
const scans = new Set(['contains', 'like', 'not_like'])

const branchesOf = (where: unknown): unknown[] =>
  isPlain(where) ? Object.entries(where).flatMap(([name, value]) => (/^(and|or)$/i.test(name) ? [...(Array.isArray(value) ? value : Object.values(isPlain(value) ? value : {}))].flatMap(branchesOf) : [value])) : []

const isLongScan = (asked: unknown): boolean =>
  isPlain(asked) && Object.entries(asked).some(([operator, value]) => scans.has(operator) && String(value).length > longestScan)

/** Over the wire a filter has few branches and short words: each is a condition that the database works off, often by a scan (S26). */
export const refuseHugeFilters: CollectionBeforeOperationHook = ({ args, req }) => {
  const branches = req.payloadAPI !== 'local' && 'where' in args ? branchesOf(args.where) : []
  if (branches.length > largestFilter || branches.some(isLongScan)) {
    throw new APIError(`筛选条件太多或太长：最多 ${largestFilter} 个，每个不超过 ${longestScan} 字。 / A filter has at most ${largestFilter} conditions of ${longestScan} characters.`, 400, { code: 'FILTER_TOO_LARGE' }, true)
  }
  return args
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
      beforeOperation: [refuseNestedFilters, refuseHugeFilters, clampLimit, ...(config.hooks?.beforeOperation ?? [])],
      beforeChange: [endRestore, ...(config.hooks?.beforeChange ?? [])],
      afterChange: [...(config.hooks?.afterChange ?? []), expireOnChange],
      afterDelete: [...(config.hooks?.afterDelete ?? []), expireOnDelete],
    },
  }
}
