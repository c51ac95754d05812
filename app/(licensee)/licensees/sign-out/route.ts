import { trustedOrigins } from '@/config/environment'
import { endSession } from '@/newsroom/licensing/people/signIn'
import { database } from '@/queries/database'

import { redirectTo, refuseForm } from '../form'
import { portalCookie, sessionCookie, signedInLicensee } from '../session'

/** Ends the session here and on the server: a copied cookie is worth nothing afterwards. */
export async function POST(request: Request) {
  if (!trustedOrigins().includes(request.headers.get('origin') ?? '')) return refuseForm({ page: '/licensees/sign-in', status: 403, message: '请从本站的页面退出登录。' })
  const licensee = await signedInLicensee()
  if (licensee) await endSession(await database(), licensee)
  return redirectTo('/licensees/sign-in?ended', portalCookie({ name: sessionCookie, value: '', maxAge: 0 }))
}
