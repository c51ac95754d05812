import type { AfterErrorHook } from 'payload'

type Shape = { code?: unknown; codeName?: unknown; errorLabels?: unknown; hasErrorLabel?: (label: string) => boolean; cause?: unknown; message?: unknown }

// No transaction could be begun: as many are open as the server allows. Nothing is done, and there is room in a moment.
const tooManyTransactions = 261

/** Two writers met on one document and the database let one through, or it had no room for one more: who did not get through may simply try again. */
export function isWriteConflict(error: unknown): boolean {
  for (let at = error as Shape | undefined, depth = 0; at && typeof at === 'object' && depth < 5; at = at.cause as Shape | undefined, depth++) {
    if (at.code === 112 || at.code === tooManyTransactions || at.codeName === 'WriteConflict' || at.code === 'SQLITE_BUSY') return true
    if (typeof at.hasErrorLabel === 'function' && at.hasErrorLabel('TransientTransactionError')) return true
  }
  return false
}

const numbered: Record<string, RegExp> = { observations: /^series_?key/i, snapshots: /^short_?id/i }

type ValidationData = { errors?: { message: string; path: string | null }[]; collection?: string; id?: unknown }

/** Two writers took the same next number (a vintage, a publication); a unique index let one through. */
const isNumberTaken = (data: ValidationData | undefined): boolean =>
  Boolean(data?.collection && data.errors?.some(({ path }) => path && numbered[data.collection ?? '']?.test(path)))

/** The bundler renames classes: a validation error is known by the fields it names. */
const isValidation = (error: { name: string }, data: ValidationData | undefined) => error.name === 'ValidationError' || Array.isArray(data?.errors)

/** Errors say what to do: a conflict is a 409 in words, and the field paths of validation errors survive the bundler. */
export const explainErrors: AfterErrorHook = ({ error, req }) => {
  const data = (error as { data?: ValidationData }).data
  if (isWriteConflict(error) || (isValidation(error, data) && isNumberTaken(data))) {
    const message = req.i18n?.language === 'en' ? 'Somebody saved this at the same moment. Please try again.' : '刚好有人同时保存了这份内容，请再试一次。'
    return { status: 409, response: { errors: [{ name: 'WriteConflict', message, data: { code: 'WRITE_CONFLICT' } }] } }
  }
  if (isValidation(error, data) && data?.errors) {
    return { status: 400, response: { errors: [{ name: 'ValidationError', message: error.message, data: { collection: data.collection, id: data.id, errors: data.errors.map(({ message, path }) => ({ message, path })) } }] } }
  }
  // The bundler gives Payload's error classes a second copy, and with it the code would be lost on the way out.
  const code = (data as { code?: unknown } | undefined)?.code
  if (typeof code === 'string' && 'status' in error && typeof error.status === 'number') {
    return { status: error.status, response: { errors: [{ name: error.name, message: error.message, data: { code } }] } }
  }
  return undefined
}
