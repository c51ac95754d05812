import { addresses } from '../../domain/addresses'
import { buildChart, formOf, mostObservations, observationsOf, pickVintages, recordOf, snapshotOf, sourcesOf, specOf, type ChartForm, type Picked } from '../../domain/charts'
import { statusLabels } from '../../domain/figures/statusLabels'
import type { Chart } from '../../payload-types'
import { recordTags } from '../../server/publicRequest'
import { database, findOnePublic, findPublic, findPublicByIds } from '../database'
import type { ChartView } from '../views'

/** The records that a chart shows now. The page depends on every value that its indicators have or will have. */
async function recordsNow({ query }: ChartForm): Promise<Picked[]> {
  if (query.indicators.length === 0 || query.areas.length === 0) return []
  const tags = [...query.indicators.map((id) => `observations:${id}`), 'indicators', 'regions', 'sources']
  const { docs } = await findPublic('observations', { where: observationsOf(query), sort: ['timePeriod', 'vintage'], limit: mostObservations, depth: 1, tags })
  return pickVintages(docs.flatMap((doc) => recordOf(doc, statusLabels) ?? []), query)
}

/** A chart as readers see it: from the values that its story froze, or from those of today. */
async function presentChart(chart: Chart): Promise<ChartView> {
  recordTags(`chart:${chart.id}`)
  const form = formOf({ ...chart })
  const frozen = chart.follows === 'live' ? null : snapshotOf(chart.snapshot)
  const records = frozen ? pickVintages(frozen.records, form.query) : await recordsNow(form)
  return {
    id: chart.id, title: form.title, subtitle: form.subtitle, alt: form.altText, note: form.note || null, data: buildChart({ form, records }), spec: specOf(form), relation: form.relation,
    sources: sourcesOf(records), frozenAt: frozen?.takenAt ?? null, svg: addresses.chart(chart.id, 'svg'), png: addresses.chart(chart.id, 'png'),
  }
}

const tagsOf = (ids: readonly string[]) => (ids.length > 0 ? ids.map((id) => `chart:${id}`) : ['charts'])

/** A published chart; null when there is none that the public may see. */
export async function chartView(id: string): Promise<ChartView | null> {
  const chart = /^[0-9a-f-]{24,36}$/i.test(id) ? await findOnePublic('charts', { where: { id: { equals: id } }, tags: tagsOf([id]) }) : null
  return chart && presentChart(chart)
}

/** The charts of a story by id; those that the public may not see are left out. */
export async function chartViews(ids: readonly string[]): Promise<Map<string, ChartView>> {
  if (ids.length === 0) return new Map()
  const charts = await findPublicByIds('charts', ids, { tags: tagsOf(ids) })
  return new Map(await Promise.all(charts.map(async (chart) => [chart.id, await presentChart(chart)] as const)))
}

/** The same for the preview of a draft, whose own drafts become public with it. For staff, who have been asked for already. */
export async function draftChartViews(ids: readonly string[]): Promise<Map<string, ChartView>> {
  const known = await chartViews(ids)
  const payload = await database()
  const drafts = await Promise.all(ids.filter((id) => !known.has(id)).map((id) => payload.findByID({ collection: 'charts', id, draft: true, depth: 0, disableErrors: true, overrideAccess: true })))
  const views = await Promise.all(drafts.flatMap((chart) => (chart ? [chart] : [])).map(async (chart) => [chart.id, await presentChart(chart)] as const))
  return new Map([...known, ...views])
}
