import { AuthenticationError, type CollectionAfterChangeHook, type CollectionBeforeChangeHook, type CollectionBeforeLoginHook } from 'payload'

import { idOf } from '../../domain/editorial/idOf'
import { SecondFactorNeeded } from '../fields/secondFactor'

/**
 * Who may have a session: no disabled account, nobody of a suspended organisation (both look like a wrong password), and nobody by the password
 * alone where a second factor is set or demanded. The sign-in page says by `context.secondFactor` that it asks for it itself.
 */
export const admit: CollectionBeforeLoginHook = async ({ req, user }) => {
  const organisation = await req.payload.findByID({ collection: 'organisations', id: idOf(user.organisation) ?? '', depth: 0, disableErrors: true, overrideAccess: true, req })
  if (user.disabled || organisation?.status !== 'active') throw new AuthenticationError(req.t)
  if ((user.totpEnabledAt || organisation.requireSecondFactor) && req.context['secondFactor'] !== 'asked') {
    throw new SecondFactorNeeded(req.i18n.language === 'en' ? 'Sign in through the portal: a second factor is needed.' : '该账号需要动态口令，请从被授权方登录页登录。')
  }
  return user
}

/** An account that is disabled loses its sessions with the same write. */
export const endSessionsWhenDisabled: CollectionBeforeChangeHook = ({ data, originalDoc }) => (data['disabled'] && !originalDoc?.disabled ? { ...data, sessions: [] } : data)

/** When an organisation is suspended, its people's sessions end. */
export const endSessionsWhenSuspended: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (doc.status !== 'suspended' || previousDoc?.status === 'suspended') return doc
  const { docs } = await req.payload.find({ collection: 'licensees', where: { organisation: { equals: doc.id } }, pagination: false, limit: 0, depth: 0, overrideAccess: true, req })
  for (const { id } of docs) await req.payload.db.updateOne({ collection: 'licensees', id, data: { sessions: [] }, req, returning: false })
  return doc
}
