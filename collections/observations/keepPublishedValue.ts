import { APIError, type CollectionBeforeChangeHook } from 'payload'

const frozen = ['indicator', 'refArea', 'timePeriod', 'operator', 'value', 'valueText', 'unitText', 'valueLow', 'valueHigh', 'status', 'rank', 'claim', 'source', 'sourceLocator', 'publishedOn', 'revisionReason', 'seriesKey', 'vintage', 'validFrom', 'title'] as const

const plain = (value: unknown): unknown =>
  value && typeof value === 'object' && 'id' in value ? String(value.id) : value === undefined || value === '' ? null : value

/** Through no door, our own code included, does a recorded value change: what a story quoted must stay what it was. */
export const keepPublishedValue: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update') return data
  const changed = frozen.filter((name) => name in data && JSON.stringify(plain(data[name])) !== JSON.stringify(plain(originalDoc?.[name])))
  if (changed.length > 0) {
    throw new APIError(
      req.i18n.language === 'en' ? `A recorded observation cannot be changed (${changed.join(', ')}). Add a new one instead.` : `已录入的观测值不能改（${changed.join('、')}）。请新建一条。`,
      409, { fields: changed }, true,
    )
  }
  return data
}
