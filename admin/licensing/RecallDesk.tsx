import type { UIFieldServerProps } from 'payload'

import { hasRole } from '../../collections/access'
import { idOf } from '../../domain/editorial/idOf'
import { formatDateTime } from '../../domain/text/shanghai'
import { escalateAfterHours } from '../../newsroom/licensing/telling/recalls'
import { actionWords } from './actionWords'
import { DeskActions } from './DeskActions.client'
import { licensingWords } from './words'
import './licensing.css'

const hourMs = 3_600_000

/** Above a notice's fields: whether the organisation has acknowledged it, until when it may, whom to call after that, and where the answer is put down. */
export async function RecallDesk({ id, req, i18n }: UIFieldServerProps) {
  const { payload, user } = req
  if (!id || !hasRole(user, 'rights-manager')) return null
  const words = licensingWords(i18n.language)
  const recall = await payload.findByID({ collection: 'recalls', id: String(id), depth: 0, disableErrors: true, overrideAccess: false, user })
  if (!recall) return null
  const organisation = await payload.findByID({ collection: 'organisations', id: idOf(recall.organisation) ?? '', depth: 0, disableErrors: true, overrideAccess: false, user })
  const contact = [organisation?.contact?.name, organisation?.contact?.phone, organisation?.contact?.email].filter(Boolean).join(' · ')
  const until = new Date(Date.parse(recall.at) + escalateAfterHours[recall.kind] * hourMs).toISOString()
  return (
    <div className="licensing">
      <p className="licensing-state">
        <strong>{recall.acknowledgedAt ? words.recallDone : recall.escalatedAt ? words.recallLate : words.recallWaits}</strong>
        <span>{recall.acknowledgedAt ? `${recall.acknowledgedBy ?? ''} · ${formatDateTime(recall.acknowledgedAt)}` : words.recallUntil(formatDateTime(until))}</span>
      </p>
      {!recall.acknowledgedAt && <p className="licensing-hint">{words.contact} {contact || words.noContact}{organisation?.status === 'suspended' && ` · ${words.cannotSignIn}`}</p>}
      {!recall.acknowledgedAt && recall.escalatedAt && (
        <DeskActions
          words={actionWords(words)}
          actions={[{ key: 'call', label: words.noteCall, address: `${payload.config.routes.api}/licensing/recalls/${recall.id}/call`, body: {}, asks: [{ name: 'text', label: words.callLabel, kind: 'text' }], tone: 'main' }]}
        />
      )}
    </div>
  )
}
