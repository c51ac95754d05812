'use client'

import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

/** A link of the panel's navigation that says when it is the page one is on. */
export function ActiveLink({ children, href, id = 'nav-import' }: { children: ReactNode; href: string; id?: string }) {
  const path = usePathname()
  const isActive = path === href || path.startsWith(`${href}/`)
  return (
    <Link aria-current={isActive ? 'page' : undefined} className={`nav__link${isActive ? ' active' : ''}`} href={href} id={id} prefetch={false}>
      {isActive && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{children}</span>
    </Link>
  )
}
