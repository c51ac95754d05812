import type { Metadata } from 'next'

import { Panel, Time } from '@/components'
import { Quota } from '@/components/licensee/Quota'
import { effectiveState, isInForce } from '@/domain/licensing/agreementLife'
import { scopeInWords } from '@/domain/licensing/scopeInWords'
import { periodName } from '@/domain/licensing/usePeriod'
import { inWords, stateWords } from '@/domain/licensing/words'
import { bondsOf, type EndingAgreement, endingOf, offersOf } from '@/newsroom/licensing/agreements/binding'
import { type AgreementStanding, readStanding } from '@/newsroom/licensing/standing'
import { database } from '@/queries/database'
import { countWaitingRecalls } from '@/queries/licensee/records'

import { PortalPage } from '../PortalPage'
import { requireLicensee } from './session'

export const metadata: Metadata = { title: '首页 · 被授权方' }

/** What a licensee reads first of an agreement; the whole is in its text. */
const firstLines = ['使用方式', '内容类型', '内容范围', '渠道', '地域', '改动程度', '提前供稿']

const AgreementItem = ({ one, at }: { one: AgreementStanding; at: string }) => {
  const { record, terms, used } = one
  const state = effectiveState(record, at)
  return (
    <li className="agreement">
      <div className="agreement-head">
        <b>{record.no}</b>
        <span className={isInForce(record, at) ? 'badge badge-yes' : 'badge'}>{state === 'accepted' ? '已接受，待会签' : inWords(stateWords, state)}</span>
        <span className="meta"><Time at={record.effectiveFrom} form="day" />起，{record.lastDay ? <>至<Time at={record.lastDay} form="day" />（含当日）</> : '无固定期限'}</span>
      </div>
      <dl className="scope">
        {scopeInWords(record.scope).filter(({ label }) => firstLines.includes(label)).map(({ label, text }) => <div key={label}><dt>{label}</dt><dd>{text}</dd></div>)}
      </dl>
      {isInForce(record, at) && <Quota used={used} limit={terms.scope.volume?.limit ?? null} period={periodName(terms.scope.volume?.period ?? null)} />}
    </li>
  )
}

const EndingItem = ({ ending: { agreement, lastDay, daysLeft, renewal } }: { ending: EndingAgreement }) => (
  <li>
    <a href={renewal ? '/licensees/terms' : '/licensees/requests'}>授权协议 {agreement.no} 将于<Time at={lastDay} form="day" />期满，{daysLeft === 0 ? '即今天' : `还有 ${daysLeft} 天`}</a>
    <span className="meta">{renewal ? `续约协议 ${renewal.no} ${renewal.status === 'offered' ? '待贵机构签署' : '已接受，待我方会签'}` : '需要续约的，请在此之前申请'}</span>
  </li>
)

const Page = async () => {
  const licensee = await requireLicensee()
  const at = new Date().toISOString()
  const { organisation } = licensee
  const [standing, recalls] = await Promise.all([readStanding({ payload: await database(), organisation: organisation.id, at }), countWaitingRecalls(organisation.id)])
  const pending = standing ? bondsOf(standing).flatMap(({ pending: next }) => next ?? []) : []
  const offers = standing ? offersOf(standing) : []
  const ending = standing ? endingOf(standing) : []
  const agreements = standing?.agreements.filter(({ record }) => record.status !== 'offered') ?? []
  const isWaiting = pending.length + offers.length + recalls + ending.length > 0
  return (
    <PortalPage licensee={licensee} current="/licensees" title={organisation.name} intro="贵机构的授权协议、用量，以及等待处理的事项。">
      <Panel title="等待处理">
        {!isWaiting && <p className="empty">没有待处理的事项。</p>}
        <ul className="todo">
          {recalls > 0 && <li><a href="/licensees/notices">{recalls} 条更正或撤稿通知待确认</a><span className="meta">请逐条处理并确认</span></li>}
          {pending.map(({ version }) => <li key={version.id}><a href="/licensees/terms">声明第 {version.no} 版待接受</a><span className="meta">接受前不能下载稿件</span></li>)}
          {offers.map(({ agreement }) => <li key={agreement.id}><a href="/licensees/terms">授权协议 {agreement.no} 待签署</a><span className="meta">由签署人阅读全文后接受</span></li>)}
          {ending.map((one) => <EndingItem key={one.agreement.id} ending={one} />)}
        </ul>
      </Panel>
      <Panel title="授权协议" aside={`${agreements.length} 份`}>
        {agreements.length === 0 && <p className="empty">还没有授权协议。</p>}
        <ul>{agreements.map((one) => <AgreementItem key={one.record.id} one={one} at={at} />)}</ul>
        <p><a className="button" href="/licensees/needs">我需要什么授权？</a></p>
      </Panel>
    </PortalPage>
  )
}

export default Page
