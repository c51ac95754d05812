import { cookies, headers } from 'next/headers'
// eslint-disable-next-line no-restricted-imports -- it only ends what runs; the answer is the server's, with a body
import { redirect } from 'next/navigation'
import { cache } from 'react'

import { siteUrl } from '@/config/environment'
import { type LicenseeRole, licenseeRoleNames, reachesRole } from '@/domain/licensing/licenseeRoles'
import { returnPath } from '@/domain/licensing/returnPath'
import { licenseeOfToken, type SignedIn } from '@/queries/licensee/session'
import { answerWithPage, respondWith } from '@/server/publicRequest'

import { redirectTo, typedIn } from './form'

export type { SignedIn } from '@/queries/licensee/session'

/** Licensees have a cookie of their own: it is no session in the panel, and the panel's is none here. */
export const sessionCookie = 'shuming-licensee'
/** Between the two steps of a sign-in. */
export const ticketCookie = 'shuming-licensee-step'

/** A cookie of the portal: unreadable for scripts, sent to the portal alone. `maxAge` in seconds; 0 takes it away. */
export const portalCookie = ({ name, value, maxAge }: { name: string; value: string; maxAge: number }): string =>
  `${name}=${value}; Path=/licensees; HttpOnly; SameSite=Lax; Max-Age=${maxAge}${siteUrl().startsWith('https:') ? '; Secure' : ''}`

/** Who is signed in, with organisation and role, or null. Refuses disabled accounts and suspended organisations. Read once a request. */
export const signedInLicensee = cache(async (): Promise<SignedIn | null> => {
  const token = (await cookies()).get(sessionCookie)?.value
  return token ? licenseeOfToken(token) : null
})

/** The organisation demands a second factor and this person has none. */
const lacksSecondFactor = ({ account, organisation }: SignedIn): boolean => Boolean(organisation.requireSecondFactor && !account.totpEnabledAt)

/** Ends what runs now; the answer is what `respondWith` or `answerWithPage` has been told (server/publicServer). */
const leaveFor = (path: string): never => {
  respondWith({ status: 303, headers: { location: path } })
  return redirect(path)
}

/**
 * For every page and route of the portal: who is signed in, with at least this role. Nobody signed in: to the sign-in page, and back to this
 * page afterwards. A second factor that the organisation demands and that is not set up: to one's account. A role that is too low: 403 with a
 * page that says which role is needed. In all cases nothing after the call runs.
 * @param beforeSecondFactor for the pages where a demanded second factor is set up
 * @param form the POST that is answered: what was typed is not lost when the session has run out meanwhile
 */
export async function requireLicensee(role: LicenseeRole = 'viewer', { beforeSecondFactor = false, form = null }: { beforeSecondFactor?: boolean; form?: Request | null } = {}): Promise<SignedIn> {
  const licensee = await signedInLicensee()
  if (!licensee) {
    const typed = form ? await typedIn(form) : {}
    if (form && Object.keys(typed).length > 0) {
      answerWithPage({ path: '/licensees/expired', status: 401, state: { action: new URL(form.url).pathname, typed } })
      return redirect('/licensees/sign-in')
    }
    const wanted = returnPath((await headers()).get('x-page-address'))
    return leaveFor(wanted === '/licensees' ? '/licensees/sign-in' : `/licensees/sign-in?return=${encodeURIComponent(wanted)}`)
  }
  if (!beforeSecondFactor && lacksSecondFactor(licensee)) return leaveFor('/licensees/account')
  if (!reachesRole(licensee.role, role)) {
    answerWithPage({ path: '/licensees/refused', status: 403, state: { role } })
    return redirect('/licensees')
  }
  return licensee
}

/**
 * The same for what is below `/licensees/files`: files are sent as they come (server/publicPaths), so no page can answer in their place and the
 * route answers itself.
 * @param page where the file is asked for; signing in leads back to it
 */
export async function licenseeForFile(role: LicenseeRole, page: string): Promise<{ answer: Response } | { licensee: SignedIn }> {
  const licensee = await signedInLicensee()
  if (!licensee) return { answer: redirectTo(`/licensees/sign-in?return=${encodeURIComponent(page)}`) }
  if (lacksSecondFactor(licensee)) return { answer: redirectTo('/licensees/account') }
  if (reachesRole(licensee.role, role)) return { licensee }
  const words = `这需要“${licenseeRoleNames[role]}”角色，你的角色是“${licenseeRoleNames[licensee.role]}”。请找贵机构的管理员。`
  return { answer: new Response(words, { status: 403, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' } }) }
}
