import type { Payload } from 'payload'

import type { AgreementStep } from '../../../domain/licensing/agreementLife'
import type { Grant } from '../../../domain/licensing/exclusivity'
import { idOf } from '../../../domain/editorial/idOf'
import type { Agreement } from '../../../payload-types'
import type { AgreementDocument } from './agreementText'
import { LicensingRefusal } from '../desk'

/** One line of an agreement's log: a step, a reminder sent, or a note of the desk. Lines are added, never changed. */
export type LogEntry = { no: number; at: string; step: AgreementStep | 'note' | 'remind'; by: string; reason?: string; day?: string; override?: string; days?: number }

/** An agreement's log. Rows brought in from elsewhere have none. */
export const logOf = (agreement: Pick<Agreement, 'log'>): LogEntry[] => (Array.isArray(agreement.log) ? (agreement.log as LogEntry[]) : [])

/** The agreement as it is stored, with its party and notice version. @throws LicensingRefusal when there is none. */
export async function readAgreement(payload: Payload, id: string): Promise<Agreement> {
  const agreement = await payload.findByID({ collection: 'agreements', id, depth: 0, disableErrors: true, overrideAccess: true })
  if (!agreement) throw new LicensingRefusal('NOT_FOUND', { zh: '没有这份协议。', en: 'There is no such agreement.' }, 404)
  return agreement
}

/** What the parties sign, from the stored fields as they are now. */
export async function documentOf(payload: Payload, agreement: Agreement): Promise<AgreementDocument> {
  const read = { depth: 0, disableErrors: true, overrideAccess: true } as const
  const [organisation, version] = await Promise.all([
    payload.findByID({ collection: 'organisations', id: idOf(agreement.organisation) ?? '', ...read }),
    payload.findByID({ collection: 'notice-versions', id: idOf(agreement.noticeVersion) ?? '', ...read, depth: 1 }),
  ])
  if (!organisation || !version) throw new LicensingRefusal('INCOMPLETE', { zh: '协议缺少机构或声明版本。', en: 'The agreement lacks its party or its notice version.' })
  return {
    no: agreement.no, organisation: organisation.name, effectiveFrom: agreement.effectiveFrom, lastDay: agreement.lastDay || null, scope: agreement.scope,
    priceNote: agreement.priceNote ?? null, terms: agreement.terms ?? null,
    notice: { title: typeof version.notice === 'object' ? version.notice.title : '', no: version.no, hash: version.hash ?? '', rightsManager: version.rightsManager, creditLine: version.creditLine },
  }
}

/** An agreement as the conflict check reads it. */
export const grantOf = (agreement: Agreement, organisationName: string): Grant => ({
  id: agreement.id, no: agreement.no, organisation: idOf(agreement.organisation) ?? '', organisationName, status: agreement.status, effectiveFrom: agreement.effectiveFrom,
  lastDay: agreement.lastDay || null, terminatedAt: agreement.terminatedAt ?? null, scope: agreement.scope,
})
