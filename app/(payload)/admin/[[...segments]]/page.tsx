import config from '@payload-config'
import { getNextRequestI18n } from '@payloadcms/next/utilities'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'

import { viewTitle } from '@/admin/viewTitles'
import { importMap } from '../importMap.js'

type Args = { params: Promise<{ segments: string[] }>; searchParams: Promise<Record<string, string | string[]>> }

export async function generateMetadata({ params, searchParams }: Args): Promise<Metadata> {
  const [meta, { admin }, { segments }] = [await generatePageMetadata({ config, params, searchParams }), await config, await params]
  const title = viewTitle(segments?.[0], (await getNextRequestI18n({ config: await config })).language)
  return title === null ? meta : { ...meta, title: `${title} ${admin.meta.titleSuffix?.trim() ?? ''}`.trim() }
}

const Page = ({ params, searchParams }: Args) => RootPage({ config, params, searchParams, importMap })

export default Page
