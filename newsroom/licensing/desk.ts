import type { Payload, Where } from 'payload'

import { idOf } from '../../domain/editorial/idOf'
import type { Organisation } from '../../payload-types'
import { DeskRefusal } from '../deskRefusal'
import { queueMail } from '../outbox'

/** What somebody is told when an act on an agreement or a request cannot be done; `reasons` one by one. */
export class LicensingRefusal extends DeskRefusal {
  override readonly name = 'LicensingRefusal'
  constructor(code: string, words: { zh: string; en: string }, status = 409, reasons: readonly { zh: string; en: string }[] = []) {
    super(code, words, status, reasons)
  }
}

const mostRecipients = 50

/** The people of an organisation who speak for it: signatories and administrators that are not disabled. */
export async function speakersOf(payload: Payload, organisation: string): Promise<{ id: string; email: string }[]> {
  const { docs } = await payload.find({
    collection: 'licensees', depth: 0, limit: mostRecipients, pagination: false, overrideAccess: true,
    where: { and: [{ organisation: { equals: organisation } }, { role: { in: ['signatory', 'admin'] } }, { disabled: { not_equals: true } }] },
  })
  return docs.map(({ id, email }) => ({ id, email }))
}

/** Whom an organisation is told through: those who speak for it, else the address that stands as its contact. */
export async function partyOf(payload: Payload, organisation: Pick<Organisation, 'contact' | 'id'> | null): Promise<{ id: string; email: string }[]> {
  if (!organisation) return []
  const speakers = await speakersOf(payload, organisation.id)
  const email = organisation.contact?.email
  return speakers.length === 0 && email ? [{ id: 'contact', email }] : speakers
}

/** Our side of an organisation: its account manager, else, also when that account is gone, everybody who keeps the rights desk. */
export async function deskOf(payload: Payload, organisation: Pick<Organisation, 'accountManager'> | null): Promise<{ id: string; email: string }[]> {
  const find = async (where: Where) => (await payload.find({ collection: 'users', depth: 0, limit: mostRecipients, pagination: false, overrideAccess: true, where })).docs.map(({ id, email }) => ({ id, email }))
  const manager = idOf(organisation?.accountManager)
  const managers = manager ? await find({ id: { equals: manager } }) : []
  return managers.length > 0 ? managers : find({ roles: { in: ['rights-manager'] } })
}

/** One mail to each, once for the matter that `key` names. */
export async function mailEach(payload: Payload, people: readonly { id: string; email: string }[], mail: { key: string; subject: string; text: string; organisation?: string }): Promise<void> {
  for (const { id, email } of people) await queueMail(payload, { ...mail, key: `${mail.key}:${id}`, to: email })
}
