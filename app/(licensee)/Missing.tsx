import { respondWith } from '@/server/publicRequest'

import type { SignedIn } from './licensees/session'
import { PortalPage } from './PortalPage'

/** What the portal answers, with 404, where there is nothing for this licensee. */
export function Missing({ licensee }: { licensee: SignedIn }) {
  respondWith({ status: 404 })
  return (
    <PortalPage licensee={licensee} current={null} title="没有这一页">
      <p>地址可能写错了，稿件也可能已经撤下。</p>
      <p><a className="button" href="/licensees/stories">查找稿件</a></p>
    </PortalPage>
  )
}
