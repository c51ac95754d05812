import type { Metadata } from 'next'

import { Missing } from '../Missing'

export const metadata: Metadata = { title: '没有这个页面', robots: { index: false } }

export default Missing
