import { APIError, type CollectionBeforeChangeHook } from 'payload'

const sameInstant = (a: unknown, b: unknown) => (a && b ? new Date(String(a)).getTime() === new Date(String(b)).getTime() : !a && !b)

/** Every change of an announced date, postponement and cancellation is logged with its reason; the log cannot be edited. */
export const logDateChange: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation === 'create') return { ...data, dateChanges: [] }
  const log: unknown[] = originalDoc?.['dateChanges'] ?? []
  const from: unknown = originalDoc?.['scheduledAt']
  const to: unknown = 'scheduledAt' in data ? data['scheduledAt'] : from
  const status: unknown = data['status'] ?? originalDoc?.['status']
  const isOff = status !== originalDoc?.['status'] && (status === 'cancelled' || status === 'postponed')
  if (sameInstant(from, to) && !isOff) return { ...data, dateChanges: log }
  const reason = typeof data['changeReason'] === 'string' ? data['changeReason'].trim() : ''
  if (!reason || reason === (log.at(-1) as { reason?: string } | undefined)?.reason) {
    throw new APIError(req.i18n.language === 'en' ? 'Please say why the date changes, or why the release is put off or cancelled.' : '请写明这次改期、推迟或取消的原因。', 400, { code: 'REASON_REQUIRED' }, true)
  }
  return { ...data, dateChanges: [...log, { at: new Date().toISOString(), from, to, status, reason }] }
}
