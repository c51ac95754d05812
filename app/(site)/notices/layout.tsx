import type { ReactNode } from 'react'

import './notices.css'

const Layout = ({ children }: { children: ReactNode }) => children

export default Layout
