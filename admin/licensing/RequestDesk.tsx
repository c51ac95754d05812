import type { UIFieldServerProps } from 'payload'

import { hasRole } from '../../collections/access'
import { isOpenForMessages } from '../../domain/licensing/requestLife'
import { scopeInWords } from '../../domain/licensing/scopeInWords'
import { inWords, requestStateWords, requestStepWords } from '../../domain/licensing/words'
import { idOf } from '../../domain/editorial/idOf'
import { writtenIn } from '../../domain/text/writtenIn'
import { requestLog, requestMessages, stateOf } from '../../newsroom/licensing/requests/requestRecord'
import { sentQuote } from '../../newsroom/licensing/requests/requests'
import { actionWords } from './actionWords'
import { DeskActions, type DeskAction } from './DeskActions.client'
import { Log, Part, ScopeLines } from './parts'
import { licensingWords } from './words'
import './licensing.css'

const logWords: Record<string, { zh: string; en: string }> = {
  ...requestStepWords, send: { zh: '提交', en: 'Sent' }, 'message-desk': { zh: '我方留言', en: 'Our message' }, 'message-applicant': { zh: '申请人留言', en: 'Their message' },
  draft: { zh: '着手建立协议', en: 'Agreement begun' }, drafted: { zh: '协议草稿已建立', en: 'Draft agreement made' },
}

/** Above a request's fields: where it stands, what can be done now, what was asked, said and quoted. */
export async function RequestDesk({ id, req, i18n }: UIFieldServerProps) {
  const { payload, user } = req
  if (!hasRole(user, 'rights-manager') || !id) return null
  const words = licensingWords(i18n.language)
  const language = i18n.language === 'en' ? 'en' : 'zh'
  const { comma, dateTime } = writtenIn(language)
  const request = await payload.findByID({ collection: 'licence-requests', id: String(id), depth: 0, disableErrors: true, overrideAccess: false, user })
  if (!request) return null
  const state = stateOf(request)
  const { admin, api: apiRoot } = payload.config.routes
  const api = `${apiRoot}/licensing/requests/${request.id}`
  const reason = { name: 'reason', label: words.reason, kind: 'text' as const }
  const agreement = idOf(request.agreement)
  const actions: DeskAction[] = [
    ...(state === 'agreed' && !agreement ? [{ key: 'agreement', label: words.makeAgreement, address: `${api}/agreement`, body: {}, asks: [], tone: 'main' as const, opens: `${admin}/collections/agreements` }] : []),
    ...(state === 'open' || state === 'quoted' ? [{ key: 'quote', label: words.sendQuote, address: `${api}/steps`, body: { step: 'quote' }, asks: [], tone: 'main' as const }] : []),
    ...(isOpenForMessages(state) ? [
      { key: 'message', label: words.reply, address: `${api}/messages`, body: {}, asks: [{ name: 'text', label: words.replyLabel, kind: 'text' as const }], tone: 'plain' as const },
      { key: 'decline', label: words.decline, address: `${api}/steps`, body: { step: 'decline' }, asks: [reason], tone: 'grave' as const },
    ] : []),
  ]
  const sent = sentQuote(request)
  const named = (request.articles ?? []).flatMap((article) => idOf(article) ?? [])
  const { docs: stories } = named.length === 0 ? { docs: [] } : await payload.find({ collection: 'articles', where: { id: { in: named } }, select: { title: true }, limit: named.length, pagination: false, depth: 0, overrideAccess: false, user })
  const messages = requestMessages(request)
  return (
    <div className="licensing">
      <p className="licensing-state">
        <strong>{inWords(requestStateWords, state, language)}</strong>
        {agreement && <a href={`${admin}/collections/agreements/${agreement}`}>{words.openAgreement}</a>}
        {(state === 'open' || state === 'quoted') && <span>{words.quoteHint}</span>}
      </p>
      {actions.length > 0 && <DeskActions actions={actions} words={actionWords(words)} />}
      <Part title={words.wanted}>
        <p className="licensing-words">{request.purpose}</p>
        {stories.length > 0 && <ul className="licensing-stories">{stories.map(({ id: story, title }) => <li key={story}><a href={`${admin}/collections/articles/${story}`}>{title}</a></li>)}</ul>}
        <ScopeLines lines={[
          { label: words.applicant, text: request.applicantName }, { label: words.contact, text: [request.applicant.contact, request.applicant.email, request.applicant.phone].filter(Boolean).join(comma) },
          { label: words.term, text: `${request.firstDay ?? words.open} — ${request.lastDay || words.open}` }, ...scopeInWords(request.scope, language),
        ]} />
      </Part>
      {sent && (
        <Part title={words.sent}>
          <ScopeLines lines={[{ label: words.price, text: sent.priceNote }, { label: words.validUntil, text: sent.validUntil ?? words.open }, { label: words.term, text: `${sent.firstDay} — ${sent.lastDay ?? words.open}` }, ...scopeInWords(sent.scope, language)]} />
        </Part>
      )}
      <Part title={words.messages}>
        {messages.length === 0 ? <p className="licensing-hint">{words.noMessages}</p> : (
          <ol className="licensing-log">{messages.map(({ from, author, text, at }, place) => <li key={place}><time>{dateTime(at)}</time><strong>{from === 'desk' ? words.us : words.applicant}</strong><span>{author}</span><p>{text}</p></li>)}</ol>
        )}
      </Part>
      <Part title={words.log}>
        <Log none={words.noLog} lines={requestLog(request).map(({ no, at, step, by, reason: why = '' }) => ({ key: no, at: dateTime(at), what: inWords(logWords, step, language), by, why })).reverse()} />
      </Part>
    </div>
  )
}
