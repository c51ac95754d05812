import type { ReactNode } from 'react'

import './complaints.css'

const Layout = ({ children }: { children: ReactNode }) => children

export default Layout
