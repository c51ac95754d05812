import '../(site)/site.css'

import type { Metadata } from 'next'
import type { ReactNode } from 'react'

export const metadata: Metadata = { title: '预览 · 署名', robots: { index: false, follow: false } }

const Layout = ({ children }: { children: ReactNode }) => (
  <html lang="zh-Hans"><body>{children}</body></html>
)

export default Layout
