import type { ReactNode } from 'react'

import './clauseChanges.css'
import './notices.css'

const Layout = ({ children }: { children: ReactNode }) => children

export default Layout
