import { cookies } from 'next/headers'

import { database } from '@/queries/database'
import type { Licensee } from '@/payload-types'

/** Licensees have a cookie of their own: it is no session in the panel, and the panel's is none here. */
export const sessionCookie = 'shuming-licensee'

/** The licensee who is signed in, with the notice version that binds them, or null. */
export async function signedInLicensee(): Promise<Licensee | null> {
  const token = (await cookies()).get(sessionCookie)?.value
  if (!token) return null
  const payload = await database()
  const { user } = await payload.auth({ headers: new Headers({ authorization: `JWT ${token}` }) })
  if (user?.collection !== 'licensees') return null
  return payload.findByID({ collection: 'licensees', id: user.id, depth: 1, overrideAccess: false, user, disableErrors: true })
}
