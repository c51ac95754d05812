import type { Metadata } from 'next'

import { Clause, ClauseChanges, Panel, Time } from '@/components'
import { addresses } from '@/domain/addresses'
import { reachesRole } from '@/domain/licensing/licenseeRoles'
import { embargoTierWords, inWords } from '@/domain/licensing/words'
import { bondsOf, offersOf, type Bond } from '@/newsroom/licensing/agreements/binding'
import { readStanding } from '@/newsroom/licensing/standing'
import type { NoticeVersion } from '@/payload-types'
import { database, populated } from '@/queries/database'
import { acceptancesOf } from '@/queries/licensee/acceptances'
import { noticeView } from '@/queries/rights/notices'

import { FormMessage } from '../../FormMessage'
import { PortalPage } from '../../PortalPage'
import { readFormState } from '../form'
import { requireLicensee } from '../session'
import { OfferForm, PendingForm } from './AcceptForms'
import { Clauses } from './Clauses'

export const metadata: Metadata = { title: '约束我们的条款 · 被授权方' }

const news: Record<string, string> = { notice: '已接受新版声明，可以继续取用稿件。', agreement: '已接受协议，等待我方会签。', declined: '已告知我方不接受这份协议。' }

const nameOf = (version: NoticeVersion) => `${populated(version.notice)?.title ?? '声明'} 第 ${version.no} 版`
const hrefOf = (version: NoticeVersion) => addresses.noticeVersion({ key: populated(version.notice)?.key ?? '', no: version.no })

const BondPanel = ({ bond, mayAccept }: { bond: Bond; mayAccept: boolean }) => (
  <>
    {bond.pending && (
      <Panel title={`待接受：${nameOf(bond.pending.version)}`} aside={<a href={hrefOf(bond.pending.version)}>全文永久网址</a>}>
        <p className="aside-note">新版自 <Time at={bond.pending.version.effectiveFrom} form="day" />起生效。贵机构接受前仍受第 {bond.version.no} 版约束，但不能再下载稿件。</p>
        <h3>与第 {bond.version.no} 版相比</h3>
        <ClauseChanges changes={bond.pending.changes} />
        <h3>新版全文</h3>
        <Clauses version={bond.pending.version} heavy={bond.pending.heavy} prefix="next" />
        {mayAccept ? <PendingForm pending={bond.pending} /> : <p className="form-note">接受须由贵机构的签署人或管理员办理。</p>}
      </Panel>
    )}
    <Panel title={nameOf(bond.version)} aside={<a href={hrefOf(bond.version)}>永久网址</a>}>
      <p>依据协议 {bond.agreements.map(({ no }) => no).join('、')} 约束贵机构。使用时请注明“{bond.version.creditLine}”。条文指纹 <code>{(bond.version.hash ?? '').slice(0, 16)}</code>。</p>
      <p>{bond.agreements.map(({ no, scope }) => `${no} 的提前供稿：${inWords(embargoTierWords, scope.embargoTier ?? 'none')}`).join('；')}。</p>
      <Clauses version={bond.version} heavy={bond.heavy} prefix={`v${bond.version.no}`} />
    </Panel>
  </>
)

const Page = async ({ searchParams }: { searchParams: Promise<{ done?: string }> }) => {
  const licensee = await requireLicensee()
  const { done } = await searchParams
  const state = readFormState()
  const payload = await database()
  const [standing, accepted, inForce] = await Promise.all([
    readStanding({ payload, organisation: licensee.organisation.id, at: new Date().toISOString() }), acceptancesOf(licensee.organisation.id), noticeView(),
  ])
  const bonds = standing ? bondsOf(standing) : []
  const offers = standing ? offersOf(standing) : []
  const mayAccept = reachesRole(licensee.role, 'signatory')
  return (
    <PortalPage licensee={licensee} current="/licensees/terms" title="约束我们的条款" intro="授权协议所依的声明版本约束贵机构，直到贵机构接受更新的版本。重要条款单独标出，接受前须逐条确认。">
      <FormMessage state={state} done={done ? news[done] : null} />
      {offers.map((offer) => <OfferForm key={offer.agreement.id} offer={offer} mayAccept={mayAccept} errors={state.errors} />)}
      {bonds.map((bond) => <BondPanel key={bond.version.id} bond={bond} mayAccept={mayAccept} />)}
      {bonds.length === 0 && inForce && (
        <Panel title={`${inForce.title} 第 ${inForce.no} 版`} aside={<a href={inForce.href}>永久网址</a>}>
          <p className="aside-note">贵机构目前没有生效的协议，与公众一样适用现行声明。</p>
          {inForce.clauses.map((clause) => <Clause key={clause.anchor} clause={clause} />)}
        </Panel>
      )}
      {accepted.length > 0 && (
        <Panel title="接受记录" aside={`${accepted.length} 条`}>
          <div className="scroll-x" tabIndex={0} role="region" aria-label="接受记录">
            <table className="data-table">
              <thead><tr><th scope="col">文本</th><th scope="col">签署人</th><th scope="col">时间</th><th scope="col">指纹</th></tr></thead>
              <tbody>
                {accepted.map((row) => (
                  <tr key={row.id}><th scope="row">{row.what}</th><td>{row.signer}</td><td><Time at={row.at} /></td><td><code title={row.hash}>{row.hash.slice(0, 12)}</code></td></tr>
                ))}
              </tbody>
            </table>
          </div>
        </Panel>
      )}
    </PortalPage>
  )
}

export default Page
