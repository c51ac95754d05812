import type { Metadata } from 'next'
import type { ReactNode } from 'react'

import { siteUrl } from '@/config/environment'

import '../(site)/site.css'
import '../(site)/notices/clauseChanges.css'
import './licensees.css'

export { viewport } from '../(site)/layout'

export const dynamic = 'force-dynamic'

export const generateMetadata = (): Metadata => ({
  metadataBase: new URL(siteUrl()),
  icons: { icon: [{ url: '/favicon.svg', type: 'image/svg+xml' }], apple: '/apple-touch-icon.png' },
  robots: { index: false, follow: false },
  formatDetection: { telephone: false, date: false, address: false, email: false },
})

const Layout = ({ children }: { children: ReactNode }) => (
  <html lang="zh-Hans"><body>{children}</body></html>
)

export default Layout
