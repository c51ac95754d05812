import type { Payload, Where } from 'payload'

import { idOf } from '../../../domain/editorial/idOf'
import { addDays } from '../../../domain/text/shanghai'
import type { Invoice } from '../../../payload-types'

/** What an agreement was used for in the period of an invoice: takings that count, and what was reported as published. */
export type BasisLine = { agreement: string; no: string; taken: number; reported: number }

/** The instant at which a day begins in Shanghai. */
const startOf = (day: string): string => new Date(`${day}T00:00:00+08:00`).toISOString()

/**
 * What the house has recorded, for the agreements and the period that an invoice names; empty without a period or agreements. It is kept with the
 * invoice when it is issued, as it stood then.
 */
export async function basisOf(payload: Payload, { agreements, organisation, periodFrom, periodTo }: Pick<Invoice, 'agreements' | 'organisation' | 'periodFrom' | 'periodTo'>): Promise<BasisLine[]> {
  if (!periodFrom || !periodTo) return []
  const party = idOf(organisation)
  return Promise.all((agreements ?? []).flatMap((one) => idOf(one) ?? []).map(async (agreement) => {
    const record = await payload.findByID({ collection: 'agreements', id: agreement, depth: 0, disableErrors: true, overrideAccess: true })
    const own: Where[] = [{ organisation: { equals: party } }, { agreement: { equals: agreement } }]
    const { totalDocs: taken } = await payload.count({ collection: 'usage-events', overrideAccess: true, where: { and: [...own, { counted: { equals: true } }, { at: { greater_than_equal: startOf(periodFrom) } }, { at: { less_than: startOf(addDays(periodTo, 1)) } }] } })
    return { agreement, no: record?.no ?? '', taken, reported: await reportedUnder(payload, { own, periodFrom, periodTo, party }) }
  }))
}

/** Reports of use name what was taken, which names its agreement. */
async function reportedUnder(payload: Payload, { own, periodFrom, periodTo, party }: { own: Where[]; periodFrom: string; periodTo: string; party: string | null }): Promise<number> {
  const all = { limit: 0, pagination: false, depth: 0, overrideAccess: true } as const
  const { docs: reports } = await payload.find({ collection: 'usage-reports', select: { usage: true }, where: { and: [{ organisation: { equals: party } }, { usedOn: { greater_than_equal: periodFrom } }, { usedOn: { less_than_equal: periodTo } }] }, ...all })
  if (reports.length === 0) return 0
  const { docs: takings } = await payload.find({ collection: 'usage-events', select: {}, where: { and: [...own, { id: { in: [...new Set(reports.flatMap(({ usage }) => idOf(usage) ?? []))] } }] }, ...all })
  const ours = new Set(takings.map(({ id }) => id))
  return reports.filter(({ usage }) => ours.has(idOf(usage) ?? '')).length
}

export const basisIn = ({ basis }: Pick<Invoice, 'basis'>): BasisLine[] => (Array.isArray(basis) ? basis as BasisLine[] : [])
