import type { ReactNode } from 'react'
import type { SiteView } from '@/queries/views'
import { SiteFooter } from './SiteFooter'
import { SiteHeader } from './SiteHeader'
import { SkipLink } from './SkipLink'

/** What stands round every page of the portal, inside `<body>`. */
export function PageFrame({ site, current, children }: { site: SiteView; current: string | null; children: ReactNode }) {
  return (
    <>
      <SkipLink />
      <SiteHeader site={site} current={current} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter site={site} />
      <script type="module" data-island="" src="/island.js" />
    </>
  )
}
