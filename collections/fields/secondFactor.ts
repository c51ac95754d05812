import type { Field, FieldAccess } from 'payload'

import { instant } from './common'

const never: FieldAccess = () => false
const closed = { create: never, read: never, update: never }

/**
 * The second factor of an account. Secret and recovery codes can be read through no door; `totpStep` is the last time step that was used, so that a
 * code counts once. The acts are in newsroom/licensing/secondFactor.
 */
export const secondFactorFields = (): Field[] => [
  { name: 'totpSecret', type: 'text', hidden: true, access: closed },
  { name: 'totpStep', type: 'number', defaultValue: 0, hidden: true, access: closed },
  { name: 'recoveryCodes', type: 'text', hidden: true, access: closed },
  instant('totpEnabledAt', '已启用动态口令', 'Second factor since', { admin: { readOnly: true }, access: { create: never, update: never } }),
]
