import { isOpenForMessages, type RequestState } from '@/domain/licensing/requestLife'
import { requestStateWords } from '@/domain/licensing/words'
import { formatDateTime } from '@/domain/text/shanghai'
import { TextArea } from '../formFields'
import { Facts } from '../data/Facts'
import { FormField } from '../FormField'
import { PageHead } from '../PageHead'
import { PartHead } from '../PartHead'

type Line = { label: string; text: string }

/** A request as its applicant sees it. */
export type RequestView = {
  no: string
  state: RequestState
  sentAt: string
  applicantName: string
  purpose: string
  stories: { title: string; href: string }[]
  scope: Line[]
  quote: { price: string; validUntil: string | null; terms: string | null; lines: Line[]; isOver: boolean } | null
  messages: { isOurs: boolean; author: string; text: string; at: string }[]
  reason: string | null
  agreement: { no: string; isActive: boolean; certificate: string | null } | null
}

const explained: Record<RequestState, string> = {
  open: '我们正在看，会尽快报价或回复。', quoted: '请看报价。同意后我们据此准备协议。', agreed: '您已同意报价，我们正在准备协议。签署邀请会另行发送。', countersigned: '协议已经会签。',
  declined: '这次没有同意。', withdrawn: '您已撤回申请。',
}

/** Number and code, to see a case. */
export function CodeForm({ action, no, errors, message }: { action: string; no: string; errors: Record<string, string>; message: string | null }) {
  const error = (name: string) => (errors[name] ? { error: errors[name] } : {})
  return (
    <form method="post" action={action} className="form">
      {message && <p role="alert" className="form-error">{message}</p>}
      <FormField id="no" label="申请编号" hint="形如 SQ-2026-0001。" defaultValue={no} maxLength={40} autoComplete="off" required {...error('no')} />
      <FormField id="code" label="查询码" hint="提交申请后页面上显示的一组字符，连字符可以不写。" maxLength={80} autoComplete="off" spellCheck={false} autoCapitalize="none" required {...error('code')} />
      <button type="submit" className="button button-main">查询</button>
    </form>
  )
}

/** A case: where it stands, the quote, what was said, what can be done. */
export function RequestCase({ view, actions, errors, typed, message }: { view: RequestView; actions: { write: string; leave: string }; errors: Record<string, string>; typed: string; message: string | null }) {
  const isOpen = isOpenForMessages(view.state)
  return (
    <div className="wrap licence-page">
      <PageHead kicker="授权申请" title={view.no}>
        <p className="request-state"><strong>{requestStateWords[view.state].zh}</strong><span>{explained[view.state]}</span></p>
        {message && <p role="alert" className="form-error">{message}</p>}
      </PageHead>
      <div className="request-grid">
        <div>
          {view.agreement && (
            <section>
              <PartHead title="协议" />
              <p>{view.agreement.no}，{view.agreement.isActive ? '已经会签生效。' : '等待双方签署。'}{view.agreement.certificate && <> <a href={view.agreement.certificate}>查验授权证书</a></>}</p>
            </section>
          )}
          {view.reason && <section><PartHead title="答复" /><p>{view.reason}</p></section>}
          {view.quote && (
            <section>
              <PartHead title="报价" aside={view.quote.validUntil ? `有效至 ${view.quote.validUntil}` : null} />
              <Facts rows={[['费用', view.quote.price], ...view.quote.lines.map(({ label, text }): [string, string] => [label, text]), ['其他约定', view.quote.terms]]} />
              {view.state === 'quoted' && (view.quote.isOver ? <p className="form-error">报价已经失效，请留言请我们重新报价。</p> : (
                <form method="post" action={actions.write} className="request-actions"><input type="hidden" name="act" value="agree" /><button type="submit" className="button button-main">同意这份报价</button></form>
              ))}
            </section>
          )}
          <section>
            <PartHead title="往来消息" />
            {view.messages.length === 0 ? <p className="empty">还没有消息。</p> : (
              <ol className="request-messages">
                {view.messages.map(({ isOurs, author, text, at }) => <li key={`${at}${text}`}><p className="meta"><b>{isOurs ? '版权部门' : author}</b><time dateTime={at}>{formatDateTime(at)}</time></p><p>{text}</p></li>)}
              </ol>
            )}
            {isOpen && (
              <form method="post" action={actions.write} className="form">
                <input type="hidden" name="act" value="message" />
                <TextArea id="text" label="留言" rows={4} maxLength={4000} value={typed} error={errors['text']} required />
                <button type="submit" className="button">发送</button>
              </form>
            )}
          </section>
        </div>
        <aside>
          <section>
            <PartHead title="申请内容" />
            <Facts rows={[['机构', view.applicantName], ['提交', formatDateTime(view.sentAt)], ...view.scope.map(({ label, text }): [string, string] => [label, text])]} />
            {view.stories.map(({ title, href }) => <p key={href}><a href={href}>{title}</a></p>)}
            <p className="meta">{view.purpose}</p>
          </section>
          <div className="request-actions">
            {(view.state === 'open' || view.state === 'quoted') && <form method="post" action={actions.write}><input type="hidden" name="act" value="withdraw" /><button type="submit" className="button">撤回申请</button></form>}
            <form method="post" action={actions.leave}><button type="submit" className="button">退出查询</button></form>
          </div>
        </aside>
      </div>
    </div>
  )
}
