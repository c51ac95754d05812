import type { Payload } from 'payload'

import { buildChart, formOf, lintChart, mostObservations, observationsOf, pickVintages, recordOf, type ChartData, type ChartForm, type ChartRecord, type Lint, type Picked } from '../../domain/charts'
import { statusLabels } from '../../domain/figures/statusLabels'

/**
 * The observations that a chart may show, as the public sees them: what is embargoed or confidential is in no picture, whoever looks. Read outside
 * the write's transaction, as they are committed records of their own.
 */
export async function readRecords(payload: Payload, { query }: ChartForm): Promise<ChartRecord[]> {
  if (query.indicators.length === 0 || query.areas.length === 0) return []
  const { docs } = await payload.find({
    collection: 'observations', where: observationsOf(query), sort: ['timePeriod', 'vintage'], limit: mostObservations, pagination: false, depth: 1, overrideAccess: false,
  })
  return docs.flatMap((doc) => recordOf(doc, statusLabels) ?? [])
}

export type Judged = { form: ChartForm; records: Picked[]; data: ChartData; lints: Lint[] }

/** A chart as it stands in the panel's form or in the database: what it would show, and what is wrong with it. */
export async function judgeChart(payload: Payload, stored: Record<string, unknown>): Promise<Judged> {
  const form = formOf(stored)
  const records = pickVintages(await readRecords(payload, form), form.query)
  const data = buildChart({ form, records })
  return { form, records, data, lints: lintChart({ form, records, data }) }
}
