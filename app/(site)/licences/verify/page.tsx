import type { Metadata } from 'next'

import { VerifyPages } from './VerifyPages'

export const metadata: Metadata = { title: '查验授权证书' }

type Props = { searchParams: Promise<{ number?: string | string[] }> }

const Page = async ({ searchParams }: Props) => {
  const { number } = await searchParams
  return <VerifyPages typed={typeof number === 'string' && number.trim() ? number.trim().slice(0, 60) : null} />
}

export default Page
