import type { Payload } from 'payload'

import { agreementTerms } from '../../collections/agreements/terms'
import { toNoticeVersion } from '../../collections/notice-versions/inForce'
import { periodKey } from '../../domain/licensing/usePeriod'
import type { Agreement as AgreementTerms, NoticeVersion as NoticeTerms } from '../../domain/rights'
import type { Agreement, NoticeVersion, Organisation } from '../../payload-types'

/** An agreement with what has been taken under it in the period of the instant that is judged. */
export type AgreementStanding = { record: Agreement; terms: AgreementTerms; period: string; used: number }

/** Everything about an organisation that a decision depends on, read at one instant. */
export type Standing = {
  organisation: Organisation
  /** ISO instant */
  at: string
  agreements: AgreementStanding[]
  notices: NoticeTerms[]
  versions: NoticeVersion[]
}

/** Agreements that were at least offered; a draft of the desk's is nobody's business yet. */
const offered = { status: { not_equals: 'draft' } } as const

/**
 * Reads how an organisation stands at an instant: its agreements, what it has accepted, the notice versions, the uses counted in the period.
 * @returns null when there is no such organisation.
 */
export async function readStanding({ payload, organisation, at }: { payload: Payload; organisation: string; at: string }): Promise<Standing | null> {
  const all = { limit: 500, pagination: false, overrideAccess: true } as const
  const [found, agreements, acceptances, versions] = await Promise.all([
    payload.findByID({ collection: 'organisations', id: organisation, depth: 0, overrideAccess: true, disableErrors: true }),
    payload.find({ collection: 'agreements', where: { and: [{ organisation: { equals: organisation } }, offered] }, sort: 'no', depth: 0, ...all }),
    payload.find({ collection: 'acceptances', where: { organisation: { equals: organisation } }, depth: 0, ...all }),
    payload.find({ collection: 'notice-versions', where: { status: { equals: 'published' } }, sort: 'effectiveFrom', depth: 1, ...all }),
  ])
  if (!found) return null
  return {
    organisation: found, at, notices: versions.docs.map(toNoticeVersion), versions: versions.docs,
    agreements: await Promise.all(agreements.docs.map(async (record): Promise<AgreementStanding> => {
      const terms = agreementTerms(record, acceptances.docs)
      const period = periodKey(terms.scope.volume?.period ?? null, at)
      return { record, terms, period, used: await countedUses({ payload, agreement: record.id, period }) }
    })),
  }
}

/** How many uses of an agreement count in a period. */
export async function countedUses({ payload, agreement, period }: { payload: Payload; agreement: string; period: string }): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: 'usage-events', overrideAccess: true,
    where: { and: [{ agreement: { equals: agreement } }, { period: { equals: period } }, { counted: { equals: true } }] },
  })
  return totalDocs
}
