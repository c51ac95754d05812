import type { ReactNode } from 'react'

import { addresses } from '@/domain/addresses'
import type { LinkView, SiteView } from '@/queries/views'

import { NamePlate } from '../NamePlate'
import { ElderButton, ThemeButton } from '../ReadingSettings'
import { SiteFooter } from '../SiteFooter'
import { SkipLink } from '../SkipLink'
import { portalWords } from './words'

/** Who is signed in, as the frame prints it. */
export type PortalPerson = { name: string; organisation: string; role: string }

const isCurrent = (href: string, current: string | null) => current !== null && (current === href || (href !== addresses.licensees() && current.startsWith(`${href}/`)))

/**
 * What stands round every page of the licensees' portal. Read aloud: banner with the site's name, the organisation and the way out, navigation
 * 被授权方 with the current part announced.
 * @param person null before somebody is signed in
 */
export function PortalFrame({ site, nav, current, person, children }: { site: SiteView; nav: LinkView[]; current: string | null; person: PortalPerson | null; children: ReactNode }) {
  return (
    <>
      <SkipLink />
      <header className="top portal-top">
        <div className="wrap top-row">
          <a className="top-name" href={addresses.front()}>
            <NamePlate name={site.name} />
          </a>
          <span className="portal-name">{portalWords.portal}</span>
          <div className="top-tools">
            <ThemeButton />
            <ElderButton />
          </div>
        </div>
        {person && (
          <div className="wrap portal-who">
            <p>
              <b>{person.organisation}</b>
              <span className="meta">
                {person.name}
                {portalWords.dot}
                {person.role}
              </span>
            </p>
            <form method="post" action={`${addresses.licensees()}/sign-out`}>
              <button type="submit">{portalWords.signOut}</button>
            </form>
          </div>
        )}
        <nav className="strip" aria-label={portalWords.portal}>
          <ul className="wrap">
            {nav.map((link) => (
              <li key={link.href}>
                <a href={link.href} aria-current={isCurrent(link.href, current) ? (link.href === current ? 'page' : 'true') : undefined}>
                  {link.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter site={site} />
      <script type="module" data-island="" src="/island.js" />
    </>
  )
}
