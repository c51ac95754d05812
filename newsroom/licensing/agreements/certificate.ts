import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

import { CHANCE_BYTES, certificateNumber } from '../../../domain/licensing/certificateNumber'
import { scopeInWords } from '../../../domain/licensing/scopeInWords'
import type { PublicCertificate } from '../../../domain/licensing/verification'
import { idOf } from '../../../domain/editorial/idOf'
import { shanghaiDate } from '../../../domain/text/shanghai'
import type { Agreement, Certificate } from '../../../payload-types'
import { documentOf } from './agreementRecord'
import { hashOfText } from './agreementText'

export const certificateOf = async (payload: Payload, agreement: string): Promise<Certificate | null> =>
  (await payload.find({ collection: 'certificates', where: { agreement: { equals: agreement } }, limit: 1, pagination: false, depth: 0, overrideAccess: true })).docs[0] ?? null

/** The certificate of an agreement that has been signed; made at the first call, whoever calls and however often. */
export async function issueCertificate(payload: Payload, agreement: Agreement, now: string): Promise<Certificate> {
  const known = await certificateOf(payload, agreement.id)
  if (known) return known
  const publicFields = await publicFieldsOf(payload, agreement)
  const number = certificateNumber(shanghaiDate(now).slice(0, 4), randomBytes(CHANCE_BYTES))
  try {
    return await payload.create({
      collection: 'certificates', depth: 0, overrideAccess: true,
      data: { number, agreement: agreement.id, organisation: idOf(agreement.organisation) ?? '', issuedAt: now, publicFields, hash: hashOfText(JSON.stringify([number, publicFields])) },
    })
  } catch (error) {
    // Somebody else issued it between the look and the write: one agreement has one certificate.
    const theirs = await certificateOf(payload, agreement.id)
    if (theirs) return theirs
    throw error
  }
}

async function publicFieldsOf(payload: Payload, agreement: Agreement): Promise<PublicCertificate> {
  const { organisation, scope, effectiveFrom, lastDay, notice } = await documentOf(payload, agreement)
  const version = await payload.findByID({ collection: 'notice-versions', id: idOf(agreement.noticeVersion) ?? '', depth: 1, overrideAccess: true })
  return {
    organisation, rightsManager: notice.rightsManager, creditLine: notice.creditLine, scope: scopeInWords(scope), firstDay: effectiveFrom, lastDay,
    notice: { title: notice.title, no: notice.no, key: typeof version.notice === 'object' ? version.notice.key : '', hash: notice.hash },
  }
}
