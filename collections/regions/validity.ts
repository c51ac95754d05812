import { type CollectionBeforeChangeHook, type TextField, ValidationError } from 'payload'

import { idOf } from '../../domain/editorial/idOf'
import { zhEn } from '../fields/labels'

/** A date as exactly as it is known: 2011, 2011-08 or 2011-08-22. */
export const partialDate = (name: string, zh: string, en: string): TextField => ({
  name, type: 'text', maxLength: 10, label: zhEn(zh, en), admin: { placeholder: '2011-08' },
  validate: (value: unknown) => !value || (typeof value === 'string' && /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(value)) || '写成 2011、2011-08 或 2011-08-22。 / 2011, 2011-08 or 2011-08-22.',
} as TextField)

/** A division begins before it ends, is not its own predecessor or member, and only groups have members. */
export const checkRegion: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
  const one: Record<string, unknown> = { ...originalDoc, ...data }
  const isEnglish = req.i18n.language === 'en'
  const errors = [
    one['validFrom'] && one['validTo'] && String(one['validTo']) < String(one['validFrom']) ? { path: 'validTo', message: isEnglish ? 'It ends before it begins.' : '停用早于启用。' } : null,
    ...(['predecessors', 'members'] as const).map((path) =>
      originalDoc && Array.isArray(one[path]) && one[path].some((other: unknown) => idOf(other) === originalDoc['id']) ? { path, message: isEnglish ? 'A region cannot name itself.' : '不能是它自己。' } : null),
  ].filter((error) => error !== null)
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  return one['isGroup'] ? data : { ...data, members: [] }
}
