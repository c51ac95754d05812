import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'

import { siteUrl } from '@/config/environment'
import { siteRightsHeaders } from '@/delivery/rights'
import { respondWith } from '@/server/publicRequest'

import { feedLinks } from './feedLinks'

import './site.css'

export const dynamic = 'force-dynamic'

export const generateMetadata = (): Metadata => ({
  metadataBase: new URL(siteUrl()),
  icons: { icon: [{ url: '/favicon.svg', type: 'image/svg+xml' }], apple: '/apple-touch-icon.png' },
  manifest: '/site.webmanifest',
  alternates: { types: feedLinks() },
  formatDetection: { telephone: false, date: false, address: false, email: false },
})

export const viewport: Viewport = { themeColor: [{ media: '(prefers-color-scheme: light)', color: '#fcfbf8' }, { media: '(prefers-color-scheme: dark)', color: '#141413' }] }

/** Every page reserves text and data mining, whatever it says: a list, a tombstone, an address that has nothing. */
const Layout = ({ children }: { children: ReactNode }) => {
  respondWith({ headers: siteRightsHeaders() })
  return <html lang="zh-Hans"><body>{children}</body></html>
}

export default Layout
