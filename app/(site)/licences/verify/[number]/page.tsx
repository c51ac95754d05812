import type { Metadata } from 'next'

import { VerifyPages } from '../VerifyPages'

export const metadata: Metadata = { title: '授权证书查验', robots: { index: false } }

type Props = { params: Promise<{ number: string }> }

const decoded = (segment: string) => {
  try {
    return decodeURIComponent(segment)
  } catch (error) {
    if (error instanceof URIError) return segment
    throw error
  }
}

const Page = async ({ params }: Props) => <VerifyPages typed={decoded((await params).number).slice(0, 60)} />

export default Page
