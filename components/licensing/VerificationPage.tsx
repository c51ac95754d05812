import { addresses } from '@/domain/addresses'
import { licenceStatusWords, type Verification } from '@/domain/licensing/verification'
import { formatDateTime } from '@/domain/text/shanghai'
import { Facts } from '../data/Facts'
import { FormField } from '../FormField'
import { PageHead } from '../PageHead'
import { PartHead } from '../PartHead'

/** The form that takes a number, with what is wrong about the last one. */
export function VerifyForm({ typed = '', problem = null }: { typed?: string; problem?: string | null }) {
  return (
    <form method="get" action={addresses.verification()} className="form verify-form">
      <FormField id="number" label="证书编号" hint="印在授权证书上，形如 SM2026-XXXXXXXX-X；大小写和连字符不限。" defaultValue={typed} maxLength={60} autoComplete="off" spellCheck={false} required {...(problem ? { error: problem } : {})} />
      <button type="submit" className="button button-main">查验</button>
    </form>
  )
}

/** What a number says: the state now, and what was licensed. */
export function VerificationPage({ verification: view }: { verification: Verification }) {
  const words = licenceStatusWords[view.status]
  const version = addresses.noticeVersion({ key: view.notice.key, no: view.notice.no })
  return (
    <div className="wrap licence-page">
      <PageHead kicker="授权证书查验" title={view.organisation} intro={`由${view.rightsManager}授权使用其自有版权内容。`} />
      <p className="licence-status" data-status={view.status} role="status">
        <strong>{words.zh}</strong> <span lang="en">{words.en}</span>
        <small>截至 <time dateTime={view.checkedAt}>{formatDateTime(view.checkedAt)}</time>（北京时间）</small>
      </p>
      <div className="licence-columns">
        <section>
          <PartHead title="授权范围" />
          <Facts rows={view.scope.map(({ label, text }) => [label, text])} />
          <p className="meta">未列明的，视为未授权。使用时须标注“{view.creditLine}”。</p>
        </section>
        <section>
          <PartHead title="证书" />
          <Facts rows={[
            ['编号', <code key="number">{view.number}</code>], ['起始日', view.firstDay], ['最后一日', view.endsOn ?? '无固定期限'], ['签发', <time key="at" dateTime={view.issuedAt}>{formatDateTime(view.issuedAt)}</time>],
            ['所依声明', <a key="notice" href={version}>{view.notice.title} 第 {view.notice.no} 版</a>], ['指纹', <code key="hash">{view.hash.slice(0, 16)}</code>],
          ]} />
          <p className="meta"><a href={`${addresses.verification(view.number)}.json`}>机器可读（JSON）</a></p>
        </section>
      </div>
      <section className="licence-another">
        <PartHead title="查验另一张证书" />
        <VerifyForm />
      </section>
    </div>
  )
}
