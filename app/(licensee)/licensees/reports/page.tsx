import type { Metadata } from 'next'

import { FormField, Panel } from '@/components'
import { reachesRole } from '@/domain/licensing/licenseeRoles'
import { formatDate } from '@/domain/text/shanghai'
import { reportsOf, takenBy } from '@/queries/licensee/records'

import { PortalPage } from '../../PortalPage'
import { readFormState, typed } from '../form'
import { requireLicensee } from '../session'

export const metadata: Metadata = { title: '采用回报' }

type Props = { searchParams: Promise<{ sent?: string }> }

const Page = async ({ searchParams }: Props) => {
  const licensee = await requireLicensee()
  const [reports, taken, { sent }] = await Promise.all([reportsOf(licensee.organisation.id), takenBy(licensee.organisation.id), searchParams])
  const state = readFormState()
  const error = (name: string) => (state.errors[name] ? { error: state.errors[name] } : {})
  return (
    <PortalPage licensee={licensee} current="/licensees/reports" title="采用回报" intro="稿件刊出后在这里登记渠道、网址和日期，作为结算的依据。">
      {sent !== undefined && !state.message && <p role="status" className="form-done">已登记。</p>}
      {reachesRole(licensee.role, 'downloader') && (
        <Panel title="登记一次采用">
          {taken.length === 0 ? <p className="empty">贵机构还没有取用过稿件。</p> : (
            <form method="post" action="/licensees/reports/send" className="form">
              {state.message && <p role="alert" className="form-error">{state.message}</p>}
              <div className="field">
                <label htmlFor="usage">稿件</label>
                <select id="usage" name="usage" required defaultValue={typed(state, 'usage')}>
                  {taken.map(({ id, title, at, channel }) => <option key={id} value={id}>{`${title}（${formatDate(at)}取用${channel ? `，${channel}` : ''}）`}</option>)}
                </select>
              </div>
              <FormField id="channel" label="刊发渠道" hint="如 web:news.example、wechat:某公众号、print:某报" required maxLength={120} defaultValue={typed(state, 'channel')} {...error('channel')} />
              <FormField id="url" type="url" label="网址（没有可不填）" maxLength={500} defaultValue={typed(state, 'url')} {...error('url')} />
              <FormField id="usedOn" type="date" label="刊发日期" required defaultValue={typed(state, 'usedOn')} {...error('usedOn')} />
              <FormField id="note" label="说明（可不填）" maxLength={500} defaultValue={typed(state, 'note')} {...error('note')} />
              <button type="submit" className="button button-main">登记</button>
            </form>
          )}
        </Panel>
      )}
      <Panel title="已登记" aside={`${reports.length} 条`}>
        {reports.length === 0 ? <p className="empty">还没有登记。</p> : (
          <div className="scroll-x" role="region" aria-label="已登记的采用" tabIndex={0}>
            <table className="data-table">
              <thead><tr><th scope="col">稿件</th><th scope="col">渠道</th><th scope="col">日期</th><th scope="col">网址</th></tr></thead>
              <tbody>
                {reports.map(({ id, title, channel, usedOn, url, note }) => (
                  <tr key={id}><th scope="row">{title}{note && <span className="meta">{note}</span>}</th><td>{channel}</td><td>{usedOn}</td><td>{url ? <a href={url} rel="nofollow noopener">{new URL(url).host}</a> : '—'}</td></tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Panel>
    </PortalPage>
  )
}

export default Page
