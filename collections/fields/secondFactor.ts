import { APIError, type DateField, type Field, type FieldAccess } from 'payload'

import { instant } from './common'

const never: FieldAccess = () => false
const closed = { create: never, read: never, update: never }

/**
 * The second factor of an account. Secret and recovery codes can be read through no door. The acts are in newsroom/secondFactor; which codes have been used stands among the
 * counters, beside the account.
 */
export const secondFactorFields = (admin: DateField['admin'] = {}): Field[] => [
  { name: 'totpSecret', type: 'text', hidden: true, access: closed },
  { name: 'recoveryCodes', type: 'text', hidden: true, access: closed },
  instant('totpEnabledAt', '已启用动态口令', 'Second factor since', { admin: { readOnly: true, ...admin }, access: { create: never, update: never } }),
]

/** The password was right, but alone it opens nothing. */
export class SecondFactorNeeded extends APIError {
  constructor(words: string) {
    super(words, 401, { code: 'SECOND_FACTOR_NEEDED' }, true)
  }
}
