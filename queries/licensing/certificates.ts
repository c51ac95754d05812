import type { Payload } from 'payload'

import { type PublicCertificate, type Verification, verificationOf } from '../../domain/licensing/verification'
import { idOf } from '../../domain/editorial/idOf'
import type { Agreement, Certificate } from '../../payload-types'

/** Only what the state depends on is read of the agreement: nothing else of it can leak from here. */
const termFields = { status: true, effectiveFrom: true, lastDay: true, terminatedAt: true } as const

async function checked(payload: Payload, certificate: Certificate, at: string): Promise<Verification | null> {
  // The certificate is public by its number alone, which nobody finds by trying; the record behind it is not.
  const agreement = await payload.findByID({ collection: 'agreements', id: idOf(certificate.agreement) ?? '', select: termFields, depth: 0, disableErrors: true, overrideAccess: true })
  if (!agreement) return null
  const { status, effectiveFrom, lastDay, terminatedAt } = agreement as Pick<Agreement, 'status' | 'effectiveFrom' | 'lastDay' | 'terminatedAt'>
  return verificationOf({
    number: certificate.number, issuedAt: certificate.issuedAt, hash: certificate.hash, certified: certificate.publicFields as unknown as PublicCertificate, at,
    agreement: { status, effectiveFrom, lastDay: lastDay || null, terminatedAt: terminatedAt ?? null },
  })
}

/** What anybody learns of a certificate by its number; null when there is none. */
export async function verificationByNumber(payload: Payload, number: string, at: string): Promise<Verification | null> {
  const { docs: [certificate] } = await payload.find({ collection: 'certificates', where: { number: { equals: number } }, limit: 1, pagination: false, depth: 0, overrideAccess: true })
  return certificate ? checked(payload, certificate, at) : null
}

/** The certificates of one organisation, the newest first. */
export async function certificatesOf(payload: Payload, organisation: string, at: string): Promise<Verification[]> {
  const { docs } = await payload.find({ collection: 'certificates', where: { organisation: { equals: organisation } }, sort: '-issuedAt', limit: 200, pagination: false, depth: 0, overrideAccess: true })
  const found = await Promise.all(docs.map((certificate) => checked(payload, certificate, at)))
  return found.filter((verification) => verification !== null)
}
