import type { ReactNode } from 'react'

import '../deskForms.css'
import './licences.css'

/** Pages about licences have a sheet of their own, so that readers' pages do not carry it. */
const Layout = ({ children }: { children: ReactNode }) => children

export default Layout
