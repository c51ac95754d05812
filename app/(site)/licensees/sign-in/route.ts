import { isTrustedForm, redirectTo } from '../form'
import { sessionCookie } from '../session'
import { siteUrl } from '@/config/environment'
import { database } from '@/queries/database'

/** Signs a licensee in. Every failure looks the same, whether the account exists or not. */
export async function POST(request: Request) {
  if (!isTrustedForm(request)) return redirectTo('/licensees?failure=origin')
  const form = await request.formData()
  const [email, password] = [form.get('email'), form.get('password')]
  if (typeof email !== 'string' || typeof password !== 'string' || email.length > 200 || password.length > 200) return redirectTo('/licensees?failure=credentials')
  const payload = await database()
  try {
    const { token, exp } = await payload.login({ collection: 'licensees', data: { email, password }, overrideAccess: false })
    if (!token) return redirectTo('/licensees?failure=credentials')
    const lifetime = exp ? Math.max(0, exp - Math.floor(Date.now() / 1000)) : 0
    const secure = siteUrl().startsWith('https:') ? '; Secure' : ''
    return redirectTo('/licensees', `${sessionCookie}=${token}; Path=/licensees; HttpOnly; SameSite=Lax; Max-Age=${lifetime}${secure}`)
  } catch (error) {
    // Wrong password, unknown address and locked account are all 4xx of Payload's; anything else is a fault of ours.
    if ((error as { status?: number }).status && Number((error as { status?: number }).status) < 500) return redirectTo('/licensees?failure=credentials')
    throw error
  }
}
