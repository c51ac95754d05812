import type { PayloadRequest } from 'payload'

import { hasRole } from '../access'

type Account = PayloadRequest['user']

/** Who records values. Whether somebody may also take one back is asked apart: an editor may not. */
export const mayRecord = (user: Account) => hasRole(user, 'statistics-editor', 'editor', 'chief-editor')

export const mayWithdraw = (user: Account) => hasRole(user, 'statistics-editor', 'chief-editor')
