import { type PayloadRequest, ValidationError } from 'payload'

import { refusals, type Lint } from '../../domain/charts'

/** The lints that refuse, as the panel shows errors: one beside each field, and all in the toast. */
export function refuseMisleading({ collection, lints, req, path }: { collection: string; lints: readonly Lint[]; req: PayloadRequest; path?: string }): void {
  const grave = refusals(lints)
  if (grave.length === 0) return
  const isEnglish = req.i18n.language === 'en'
  const errors = grave.map((lint) => ({ path: path ?? lint.path, message: isEnglish ? lint.en : lint.zh }))
  const refusal = new ValidationError({ collection, errors, req }, req.t)
  // The panel's toast takes what follows the first colon apart at commas.
  refusal.message = `${isEnglish ? 'This chart cannot be published' : '这张图还不能发布'}: ${errors.map(({ message }) => message.replaceAll(',', isEnglish ? ';' : '，')).join(', ')}`
  throw refusal
}
