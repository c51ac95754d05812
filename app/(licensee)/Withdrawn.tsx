import { Time } from '@/components'
import { respondWith } from '@/server/publicRequest'

import type { SignedIn } from './licensees/session'
import { PortalPage } from './PortalPage'

/** What stands, with 410, where a story was that is withdrawn: whoever took it must read here that it may not be used any more. */
export function Withdrawn({ licensee, entry }: { licensee: SignedIn; entry: { number: string; updated: string; reason?: string | null } }) {
  respondWith({ status: 410 })
  return (
    <PortalPage licensee={licensee} current="/licensees/stories/one" kicker={entry.number} title="这篇稿件已撤下">
      <p><Time at={entry.updated} />撤下。{entry.reason}</p>
      <p>取用过的，请立即停止使用，并删除已刊发的内容；处理后请在“通知”里确认。</p>
      <p><a className="button button-main" href="/licensees/notices">去确认通知</a><a className="button" href="/licensees/stories">查找稿件</a></p>
    </PortalPage>
  )
}
