import { FormField, Panel, Time } from '@/components'
import { CheckField } from '@/components/licensee/CheckField'
import { addresses } from '@/domain/addresses'
import type { Offer, PendingVersion } from '@/newsroom/licensing/agreements/binding'
import { populated } from '@/queries/database'

import { Clauses } from './Clauses'

/** A box for each heavy clause: a party that has not been shown them is not bound by them (民法典 496). */
const HeavyTicks = ({ heavy, id }: { heavy: readonly string[]; id: string }) => (
  <fieldset>
    <legend className="sr">重要条款</legend>
    {heavy.map((no) => (
      <CheckField key={no} id={`${id}-${no}`} name="ticked" value={no} required>我已阅读并理解第 {no} 条。</CheckField>
    ))}
  </fieldset>
)

/** Accepting a newer version of the notice. */
export const PendingForm = ({ pending }: { pending: PendingVersion }) => (
  <form method="post" action="/licensees/terms/accept" className="form accept">
    <input type="hidden" name="version" value={pending.version.id} />
    <input type="hidden" name="hash" value={pending.version.hash ?? ''} />
    <HeavyTicks heavy={pending.heavy} id={`pending-${pending.version.no}`} />
    <p className="form-note">接受代表整个机构，会记录姓名、时间、网络地址和条文指纹。</p>
    <button type="submit" className="button button-main">代表机构接受第 {pending.version.no} 版</button>
  </form>
)

/** An offered agreement: its text as it will be signed, and the way to accept it. */
export const OfferForm = ({ offer, mayAccept, errors }: { offer: Offer; mayAccept: boolean; errors: Record<string, string> }) => {
  const { agreement, version, heavy } = offer
  const href = addresses.noticeVersion({ key: populated(version.notice)?.key ?? '', no: version.no })
  return (
    <Panel title={`待签署：授权协议 ${agreement.no}`} aside={agreement.offeredAt ? <><Time at={agreement.offeredAt} form="day" />发出</> : null}>
      <pre className="agreement-text">{agreement.documentText}</pre>
      <p>所依声明：<a href={href}>第 {version.no} 版</a>。文本指纹 <code title={agreement.documentHash ?? ''}>{(agreement.documentHash ?? '').slice(0, 16)}</code>。</p>
      <Clauses version={version} heavy={heavy} prefix={`offer-${agreement.id}`} isHeavyOnly />
      {mayAccept ? (
        <>
          <form method="post" action="/licensees/terms/agreement" className="form accept">
            <input type="hidden" name="agreement" value={agreement.id} />
            <input type="hidden" name="hash" value={agreement.documentHash ?? ''} />
            <HeavyTicks heavy={heavy} id={`offer-${agreement.id}`} />
            <p className="form-note">接受代表整个机构，会记录姓名、时间、网络地址和文本指纹；我方会签后生效。</p>
            <button type="submit" className="button button-main">代表机构接受协议</button>
          </form>
          <details className="decline">
            <summary>不接受</summary>
            <form method="post" action="/licensees/terms/decline" className="form">
              <input type="hidden" name="agreement" value={agreement.id} />
              <FormField id="reason" label="理由" hint="会转给我方经办人；协议退回草稿，可以改后再发。" required maxLength={1000} {...(errors['reason'] ? { error: errors['reason'] } : {})} />
              <button type="submit" className="button">告知不接受</button>
            </form>
          </details>
        </>
      ) : <p className="form-note">接受须由贵机构的签署人或管理员办理。</p>}
    </Panel>
  )
}
