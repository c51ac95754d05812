import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook } from 'payload'

const refused = () => new APIError('这条记录只能新增，不能修改或删除。 / This record can be added to, never changed or removed.', 403, { code: 'APPEND_ONLY' }, true)

/**
 * Rows that are evidence: once written they stay as they are, for the system as well as for people (access rules do not bind the local API).
 * `except` names fields that may still change, such as the mark of a later step.
 */
export const keepAsWritten = ({ except = [] }: { except?: readonly string[] } = {}): CollectionBeforeChangeHook =>
  ({ data, operation, originalDoc }) => {
    if (operation !== 'update') return data
    const changed = Object.keys(data).filter((name) => !except.includes(name) && name !== 'updatedAt' && JSON.stringify(data[name]) !== JSON.stringify(originalDoc?.[name]))
    if (changed.length > 0) throw refused()
    return data
  }

export const refuseDelete: CollectionBeforeDeleteHook = () => {
  throw refused()
}
