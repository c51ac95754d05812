import type { ReactNode } from 'react'

import { PageHead } from '@/components'
import { PortalFrame } from '@/components/licensee/PortalFrame'
import { licenseeRoleNames, reachesRole } from '@/domain/licensing/licenseeRoles'
import { siteView } from '@/queries/site'

import type { SignedIn } from './licensees/session'
import { portalRoutes } from './routes'

const navFor = (licensee: SignedIn | null) => {
  const shown = portalRoutes.filter(({ nav, role }) => nav && licensee && (role === 'anyone' || reachesRole(licensee.role, role)))
  return licensee ? shown.map(({ path, nav = '' }) => ({ label: nav, href: path })) : [{ label: '登录', href: '/licensees/sign-in' }, { label: '现行版权声明', href: '/notices' }]
}

/**
 * A page of the portal in its frame.
 * @param current the address of the part that the page belongs to, as in the strip
 * @param licensee from `requireLicensee`; null on the pages before signing in
 */
export async function PortalPage({ licensee, current, title, kicker, intro, children }: { licensee: SignedIn | null; current: string | null; title: string; kicker?: string; intro?: string; children: ReactNode }) {
  const person = licensee && { name: licensee.account.name, organisation: licensee.organisation.name, role: licenseeRoleNames[licensee.role] }
  return (
    <PortalFrame site={await siteView()} nav={navFor(licensee)} current={current} person={person}>
      <div className="wrap portal">
        <PageHead {...(kicker ? { kicker } : {})} title={title} {...(intro ? { intro } : {})} />
        {children}
      </div>
    </PortalFrame>
  )
}
