import type { UIFieldServerProps } from 'payload'

import { hasRole } from '../../collections/access'
import { licenseeRoles } from '../../domain/licensing/licenseeRoles'
import { writtenIn } from '../../domain/text/writtenIn'
import { openInvitations, seatsOf } from '../../newsroom/licensing/people/seats'
import { actionWords } from './actionWords'
import { DeskActions } from './DeskActions.client'
import { Log, Part } from './parts'
import { licensingWords } from './words'
import './licensing.css'

/** Above an organisation's fields: who is invited and has not answered, and the way to invite. Nobody at the desk chooses a password for somebody else. */
export async function OrganisationDesk({ id, req, i18n }: UIFieldServerProps) {
  const { payload, user } = req
  if (!hasRole(user, 'rights-manager')) return null
  const words = licensingWords(i18n.language)
  const { aside, colon, dateTime } = writtenIn(i18n.language)
  if (!id) return <div className="licensing"><p className="licensing-hint">{words.saveOrganisation}</p></div>
  const organisation = await payload.findByID({ collection: 'organisations', id: String(id), depth: 0, disableErrors: true, overrideAccess: false, user })
  if (!organisation || organisation.status !== 'active') return null
  const [{ docs: open }, held] = await Promise.all([
    payload.find({ collection: 'account-links', sort: '-createdAt', limit: 50, pagination: false, depth: 0, overrideAccess: true, where: openInvitations(organisation.id, new Date().toISOString()) }),
    seatsOf(payload, organisation.id),
  ])
  const { wanted, by, note, at } = organisation.seatsAsked ?? {}
  const api = `${payload.config.routes.api}/licensing/organisations/${organisation.id}`
  const options = licenseeRoles.map((value) => ({ value, label: words.roles[value] }))
  return (
    <div className="licensing">
      <p className="licensing-state"><strong>{words.seatsHeld(held.used, held.limit)}</strong></p>
      {held.limit !== null && held.used > held.limit && <p className="licensing-warning" role="status">{words.seatsOver}</p>}
      {wanted && at && <p className="licensing-warning" role="status">{words.seatsAsked(by ?? '', wanted)}{aside(dateTime(at))}{note && `${colon}${note}`}</p>}
      <p className="licensing-hint">{words.inviteHint}</p>
      <DeskActions
        words={actionWords(words)}
        actions={[...(wanted ? [
          { key: 'grant', label: words.grantSeats(wanted), address: `${api}/seats`, body: { answer: 'grant' }, asks: [], tone: 'main' as const },
          { key: 'decline', label: words.declineSeats, address: `${api}/seats`, body: { answer: 'decline' }, asks: [{ name: 'reason', label: words.reason, kind: 'text' as const }], tone: 'plain' as const },
        ] : []), {
          key: 'invite', label: words.invite, address: `${api}/invitations`, body: {}, tone: 'main',
          asks: [{ name: 'email', label: words.email, kind: 'email', usual: organisation.contact?.email ?? '' }, { name: 'role', label: words.role, kind: 'choice', options, usual: 'admin' }],
        }]}
      />
      <Part title={words.invited}>
        <Log none={words.noInvitations} lines={open.map(({ id: link, createdAt, email, role, sentBy, expiresAt }) => ({
          key: link, at: dateTime(createdAt), what: options.find(({ value }) => value === role)?.label ?? '', by: email, why: [sentBy, words.until(dateTime(expiresAt))].filter(Boolean).join(' · '),
        }))} />
      </Part>
    </div>
  )
}
