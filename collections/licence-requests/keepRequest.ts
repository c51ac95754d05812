import { APIError, type CollectionBeforeChangeHook } from 'payload'

/** What the desk prepares by saving: the quote before it is sent, and who the applicant is. Everything else is written by steps. */
const editable = ['organisation', 'quote']
const writtenBySteps = ['state', 'agreement', 'quotedAt', 'sent', 'messages', 'log', 'revision', 'unsettled']

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

/** What was asked, said and decided stays as it is; a save does not touch what a step wrote beside it. */
export const keepRequest: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || req.context['bootstrap']) return data
  const changed = Object.keys(data).filter((name) => name !== 'updatedAt' && name !== 'createdAt' && !same(data[name], originalDoc?.[name]))
  const isOver = ['countersigned', 'declined', 'withdrawn'].includes(String(originalDoc?.state))
  if (changed.some((name) => !editable.includes(name)) || (isOver && changed.length > 0)) {
    throw new APIError(req.i18n.language === 'en' ? 'A request is not edited: use its actions.' : '申请的内容和状态不能直接修改，请用操作按钮。', 409, { code: 'REQUEST_STEP' }, true)
  }
  return Object.fromEntries(Object.entries(data).filter(([name]) => !writtenBySteps.includes(name)))
}
