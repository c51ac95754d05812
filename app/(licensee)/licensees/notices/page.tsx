import type { Metadata } from 'next'

import { FormField, Panel, Time } from '@/components'
import { idOf } from '@/domain/editorial/idOf'
import { recallWords } from '@/domain/licensing/recallWords'
import type { Recall } from '@/payload-types'
import { recallsOf } from '@/queries/licensee/records'

import { PortalPage } from '../../PortalPage'
import { readFormState } from '../form'
import { requireLicensee } from '../session'

export const metadata: Metadata = { title: '更正与撤稿通知' }

/** About a story before its hour, which has no page yet. */
const isEarly = ({ key }: Recall) => key.startsWith('advance:')

const Notice = ({ recall }: { recall: Recall }) => (
  <>
    <p className="notice-head"><b data-kind={recall.kind}>{recallWords[recall.kind].name}</b> <Time at={recall.at} /></p>
    <h3>{isEarly(recall) ? recall.title : <a href={`/licensees/stories/${idOf(recall.article) ?? ''}`}>{recall.title}</a>}</h3>
    <p>{recall.reason}</p>
  </>
)

const Page = async () => {
  const licensee = await requireLicensee()
  const { waiting, done } = await recallsOf(licensee.organisation.id)
  const state = readFormState()
  return (
    <PortalPage licensee={licensee} current="/licensees/notices" title="更正与撤稿通知" intro="贵机构取用过的稿件更正或撤下时，这里会有通知，同时发邮件给下载、签署和管理人员。通知不能关闭，请逐条确认。">
      {state.message && <p role="alert" className="form-error">{state.message}</p>}
      <Panel title="待确认" aside={`${waiting.length} 条`}>
        {waiting.length === 0 && <p className="empty">没有待确认的通知。</p>}
        {waiting.map((recall) => (
          <article className="notice-item" key={recall.id} id={`notice-${recall.id}`}>
            <Notice recall={recall} />
            <p>{recallWords[recall.kind].todo}</p>
            <form method="post" action="/licensees/notices/acknowledge" className="form">
              <input type="hidden" name="notice" value={recall.id} />
              <FormField id={`note-${recall.id}`} name="note" label="已如何处理（可不填）" maxLength={500} autoComplete="off" />
              <button type="submit" className="button button-main">确认已处理</button>
            </form>
          </article>
        ))}
      </Panel>
      {done.length > 0 && (
        <Panel title="已确认">
          {done.map((recall) => (
            <article className="notice-item" key={recall.id}>
              <Notice recall={recall} />
              <p className="meta">{recall.acknowledgedBy}确认于{recall.acknowledgedAt && <Time at={recall.acknowledgedAt} />}{recall.note && `：${recall.note}`}</p>
            </article>
          ))}
        </Panel>
      )}
    </PortalPage>
  )
}

export default Page
