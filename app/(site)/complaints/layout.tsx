import type { ReactNode } from 'react'

import '../deskForms.css'
import './complaints.css'

const Layout = ({ children }: { children: ReactNode }) => children

export default Layout
