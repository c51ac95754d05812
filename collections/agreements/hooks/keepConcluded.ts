import { APIError, type CollectionBeforeChangeHook } from 'payload'

/** Written by the steps of an agreement (newsroom/licensing/agreements/takeStep) alone, in one write under the hooks. */
export const systemFields: readonly string[] = [
  'no', 'status', 'steps', 'unsettled', 'log', 'documentText', 'documentHash', 'offeredAt', 'acceptedAt', 'signedAt', 'suspendedAt', 'terminatedAt', 'renewalOf', 'request',
]

/** SQLite writes a row whole where a column may not be empty. Should an offer come in that very moment, the row is a draft again and nobody can sign it. */
const kept = new Set(['no', 'status'])

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

/**
 * Only a draft can be edited; from the offer on, both parties have read the text. The state changes by steps alone, never by a save; a save
 * that runs beside a step does not touch what the step wrote.
 */
export const keepConcluded: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || req.context['bootstrap']) return data
  const changed = Object.keys(data).filter((name) => name !== 'updatedAt' && name !== 'createdAt' && !same(data[name], originalDoc?.[name]))
  const isEnglish = req.i18n.language === 'en'
  if (changed.some((name) => systemFields.includes(name))) {
    throw new APIError(isEnglish ? 'The state of an agreement changes by its steps, not by saving.' : '协议的状态和编号只能通过操作步骤改变，不能直接保存。', 409, { code: 'AGREEMENT_STEP' }, true)
  }
  if (originalDoc?.status !== 'draft' && changed.length > 0) {
    throw new APIError(isEnglish ? 'Only a draft can be edited. Withdraw the offer, or make a renewal.' : '只有草稿可以修改。请先撤回，或另建续约草稿。', 409, { code: 'AGREEMENT_FIXED' }, true)
  }
  return Object.fromEntries(Object.entries(data).filter(([name]) => kept.has(name) || !systemFields.includes(name)))
}
