import { GonePage, PageFrame } from '@/components'
import { siteView } from '@/queries/site'
import type { GoneView } from '@/queries/views'
import { respondWith } from '@/server/publicRequest'

/** The tombstone of a story that was public and is not any more. */
export async function Gone({ gone }: { gone: GoneView }) {
  respondWith({ status: 410, headers: { 'x-robots-tag': 'noindex' } })
  return <PageFrame site={await siteView()} current={null}><GonePage gone={gone} /></PageFrame>
}
