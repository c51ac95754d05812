import { NotFoundPage, PageFrame } from '@/components'
import { siteView } from '@/queries/site'
import { respondWith } from '@/server/publicRequest'

/** The page for an address that has nothing, with its status. Never `notFound()`: that answers readers without scripts with an empty body. */
export async function Missing() {
  respondWith({ status: 404 })
  return <PageFrame site={await siteView()} current={null}><NotFoundPage /></PageFrame>
}
