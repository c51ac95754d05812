import { isLicenseeRole, type LicenseeRole } from '../../domain/licensing/licenseeRoles'
import type { Licensee, Organisation } from '../../payload-types'
import { database, populated } from '../database'

/** A person of a licensed organisation who is signed in. `sessionId` names this sign-in among others of the same person. */
export type SignedIn = { account: Licensee; organisation: Organisation; role: LicenseeRole; sessionId: string }

/** Whose session the token opens; null for a token that is wrong, over or ended, a disabled account, a suspended organisation, and for staff. */
export async function licenseeOfToken(token: string): Promise<SignedIn | null> {
  const payload = await database()
  const { user } = await payload.auth({ headers: new Headers({ authorization: `JWT ${token}`, DisableAutologin: 'true' }), canSetHeaders: false })
  if (user?.collection !== 'licensees' || user.disabled) return null
  const account = await payload.findByID({ collection: 'licensees', id: user.id, depth: 0, overrideAccess: false, user, disableErrors: true })
  const organisation = populated(user.organisation)
  if (!account || organisation?.status !== 'active' || !isLicenseeRole(account.role)) return null
  const sessionId: unknown = Reflect.get(user, '_sid')
  return { account, organisation, role: account.role, sessionId: typeof sessionId === 'string' ? sessionId : '' }
}
