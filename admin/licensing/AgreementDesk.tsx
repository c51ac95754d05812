import type { UIFieldServerProps } from 'payload'

import { hasRole } from '../../collections/access'
import { siteUrl } from '../../config/environment'
import { agreementSteps, effectiveState, isInForce, nextSteps } from '../../domain/licensing/agreementLife'
import { inWords, stateWords, stepWords } from '../../domain/licensing/words'
import { addresses } from '../../domain/addresses'
import { idOf } from '../../domain/editorial/idOf'
import { writtenIn } from '../../domain/text/writtenIn'
import { speakersOf } from '../../newsroom/licensing/desk'
import { documentOf, logOf, type LogEntry } from '../../newsroom/licensing/agreements/agreementRecord'
import { agreementText } from '../../newsroom/licensing/agreements/agreementText'
import { certificateOf } from '../../newsroom/licensing/agreements/certificate'
import { conflictsOfAgreement } from '../../newsroom/licensing/agreements/conflicts'
import { actionWords } from './actionWords'
import { DeskActions, type DeskAction } from './DeskActions.client'
import { Log, Part } from './parts'
import { licensingWords, type LicensingWords } from './words'
import './licensing.css'

const grave = new Set(['suspend', 'terminate', 'withdraw'])

/** Above an agreement's fields: where it stands, what can be done now, with what it conflicts, what was done, and the text that is signed. */
export async function AgreementDesk({ id, req, i18n }: UIFieldServerProps) {
  const { payload, user } = req
  const words = licensingWords(i18n.language)
  const language = i18n.language === 'en' ? 'en' : 'zh'
  const { dateTime, list } = writtenIn(language)
  if (!hasRole(user, 'rights-manager')) return null
  if (!id) return <div className="licensing"><p className="licensing-hint">{words.create}</p></div>
  const agreement = await payload.findByID({ collection: 'agreements', id: String(id), depth: 0, disableErrors: true, overrideAccess: false, user })
  if (!agreement) return null
  const now = new Date().toISOString()
  const state = effectiveState(agreement, now)
  const isWaiting = state === 'draft' || state === 'accepted'
  const party = idOf(agreement.organisation) ?? ''
  const [conflicts, certificate, text, speakers, { docs: acceptances }] = await Promise.all([
    isWaiting ? conflictsOfAgreement(payload, agreement, now) : [], certificateOf(payload, agreement.id),
    agreement.documentText ?? documentOf(payload, agreement).then(agreementText), speakersOf(payload, party),
    payload.find({ collection: 'acceptances', where: { agreement: { equals: agreement.id } }, sort: '-at', limit: 20, pagination: false, depth: 0, overrideAccess: true }),
  ])
  const api = `${payload.config.routes.api}/licensing/agreements/${agreement.id}`
  const isAdmin = hasRole(user)
  const steps = nextSteps(agreement, 'desk', now).map((step): DeskAction => ({
    key: step, label: inWords(stepWords, step, language), address: `${api}/steps`, body: { step }, tone: grave.has(step) ? 'grave' : 'main',
    asks: [
      ...agreementSteps[step].needs.map((need) => (need === 'day' ? { name: 'day', label: words.day, kind: 'day' as const } : { name: 'reason', label: words.reason, kind: 'text' as const })),
      ...((step === 'offer' || step === 'countersign') && conflicts.length > 0 && isAdmin ? [{ name: 'override', label: words.override, kind: 'text' as const, isOptional: true }] : []),
    ],
  }))
  const renewable = agreement.status === 'active' || agreement.status === 'suspended' || agreement.status === 'expired' || agreement.status === 'terminated'
  const actions: DeskAction[] = [
    ...steps,
    ...(renewable ? [{ key: 'renew', label: words.renew, address: `${api}/renew`, body: {}, asks: [], tone: 'plain' as const, opens: `${payload.config.routes.admin}/collections/agreements` }] : []),
    { key: 'note', label: words.note, address: `${api}/notes`, body: {}, asks: [{ name: 'text', label: words.noteLabel, kind: 'text' }], tone: 'plain' },
  ]
  return (
    <div className="licensing">
      <p className="licensing-state">
        <strong>{inWords(stateWords, state, language)}</strong>
        {state === 'active' && !isInForce(agreement, now) && <span>{words.upcoming}</span>}
        {certificate && (
          <span>{words.certificate} <a target="_blank" rel="noreferrer" href={`${payload.config.routes.api}/licensing/certificates/${certificate.number}`}>{certificate.number}</a> · <a href={`${siteUrl()}${addresses.verification(certificate.number)}`} target="_blank" rel="noreferrer">{words.verify}</a></span>
        )}
      </p>
      {(state === 'draft' || state === 'offered') && speakers.length === 0 && (
        <p className="licensing-warning" role="status">{words.noSignatory} <a href={`${payload.config.routes.admin}/collections/organisations/${party}`}>{words.toOrganisation}</a></p>
      )}
      <DeskActions actions={actions} words={actionWords(words)} />
      {isWaiting && (
        <Part title={words.conflicts}>
          {conflicts.length === 0 ? <p className="licensing-hint">{words.noConflicts}</p> : <ul className="licensing-conflicts">{conflicts.map((conflict) => <li key={conflict.id}>{conflict[language]}</li>)}</ul>}
        </Part>
      )}
      {state !== 'draft' && (
        <Part title={words.evidence}>
          <Log none={words.noEvidence} lines={acceptances.map((one) => ({
            key: one.id, at: dateTime(one.at), what: words.method[one.method], by: one.signer,
            why: [one.hash === agreement.documentHash ? words.sameText : words.otherText, `SHA-256 ${one.hash}`, one.emphasisedClauses?.length ? words.clauses(list(one.emphasisedClauses)) : null, one.ip].filter(Boolean).join('\n'),
          }))} />
        </Part>
      )}
      <Part title={words.log}>
        <Log none={words.noLog} lines={logOf(agreement).map((entry) => ({ key: entry.no, at: dateTime(entry.at), what: whatOf(entry, words, language), by: entry.by, why: whyOf(entry, words, language) })).reverse()} />
      </Part>
      <details className="licensing-text">
        <summary>{agreement.documentText ? words.text : words.preview}</summary>
        <pre>{text}</pre>
        {agreement.documentHash && <p className="licensing-hint">{words.hash} SHA-256 <code>{agreement.documentHash}</code></p>}
      </details>
    </div>
  )
}

const whatOf = (entry: LogEntry, words: LicensingWords, language: 'zh' | 'en') =>
  entry.step === 'note' ? words.noteLabel : entry.step === 'remind' ? `${words.remind} · ${words.daysBefore(entry.days ?? 0)}` : inWords(stepWords, entry.step, language)

const whyOf = ({ reason, day, override }: LogEntry, words: LicensingWords, language: string) =>
  [day && `${words.from} ${day}`, reason, override && `${words.override}${writtenIn(language).colon}${override}`].filter(Boolean).join(writtenIn(language).semicolon)
