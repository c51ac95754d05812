import { shanghaiDate } from '../text/shanghai'
import { type AgreementTerm, effectiveState, termOf } from './agreementLife'
import { parseInstant } from '../rights'

/** What a certificate says to anybody: parties, scope, term, notice. No price, contact, note or id. */
export type PublicCertificate = {
  organisation: string
  rightsManager: string
  creditLine: string
  scope: { label: string; text: string }[]
  firstDay: string
  lastDay: string | null
  notice: { title: string; no: number; key: string; hash: string }
}

export const licenceStatusWords = {
  valid: { zh: '有效', en: 'Valid' }, upcoming: { zh: '未到起始日', en: 'Not begun' }, suspended: { zh: '中止', en: 'Suspended' }, expired: { zh: '期满', en: 'Expired' },
  terminated: { zh: '终止', en: 'Terminated' },
} as const
export type LicenceStatus = keyof typeof licenceStatusWords

/** A certificate as it is checked at an instant. */
export type Verification = PublicCertificate & {
  number: string
  status: LicenceStatus
  /** the last day on which it holds or held, a termination included; null without end */
  endsOn: string | null
  issuedAt: string
  checkedAt: string
  hash: string
}

const statusOf = (agreement: AgreementTerm, at: string): LicenceStatus => {
  const state = effectiveState(agreement, at)
  if (state === 'active') return parseInstant(at, 'at') < termOf(agreement).from ? 'upcoming' : 'valid'
  return state === 'suspended' || state === 'expired' ? state : 'terminated'
}

/** The state is asked of the agreement at that instant; everything else is what was certified. */
export function verificationOf({ number, issuedAt, hash, certified, agreement, at }: {
  number: string; issuedAt: string; hash: string; certified: PublicCertificate; agreement: AgreementTerm; at: string
}): Verification {
  const end = termOf(agreement).to
  return { ...certified, number, issuedAt, hash, status: statusOf(agreement, at), endsOn: end === null ? null : shanghaiDate(new Date(end - 1).toISOString()), checkedAt: at }
}
