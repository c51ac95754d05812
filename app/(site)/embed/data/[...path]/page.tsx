import type { Metadata } from 'next'
import { cache } from 'react'

import { DataEmbed } from '@/components'
import { dataEmbedView } from '@/queries/data/dataEmbed'
import { respondWith } from '@/server/publicRequest'

import { Missing } from '../../../Missing'

type Props = { params: Promise<{ path: string[] }> }
const load = cache(async (path: string) => dataEmbedView(path.split('/')))
const read = async ({ params }: Props) => load((await params).path.join('/'))

/** The one kind of page that every site may frame. It loads nothing but its own style, runs nothing, keeps nothing. */
const policy = "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors *"

export async function generateMetadata(props: Props): Promise<Metadata> {
  const embed = await read(props)
  return { title: embed?.title ?? '没有这个数', robots: { index: false }, ...(embed ? { alternates: { canonical: embed.href } } : {}) }
}

const Page = async (props: Props) => {
  const embed = await read(props)
  if (!embed) return <Missing />
  respondWith({ headers: { 'content-security-policy': policy } })
  return <DataEmbed embed={embed} />
}

export default Page
