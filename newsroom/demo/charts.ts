import { charts } from '../../demo/charts'
import type { Loading } from './loading'
import { type Ids, idFor, type References } from './references'

/** The charts of the edition, as drafts: each becomes public with the first story that shows it, through the ordinary gate. */
export async function loadCharts({ ensure, payload, say }: Loading, references: References): Promise<Ids> {
  say(`图表 ${charts.length} 张`)
  const { docs: indicators } = await payload.find({ collection: 'indicators', limit: 1000, pagination: false, depth: 0, overrideAccess: true })
  const indicatorIds: Ids = new Map(indicators.map(({ code, id }) => [code, id]))
  const ids: Ids = new Map()
  for (const one of charts) {
    ids.set(one.key, await ensure('charts', { title: { equals: one.title } }, {
      _status: 'published', type: one.type, title: one.title, subtitle: one.subtitle, altText: one.alt, note: one.note ?? null, order: one.order ?? 'given', relation: one.relation ?? null,
      highlight: one.highlight ?? [], annotations: one.annotations ?? [], follows: one.live ? 'live' : 'frozen',
      query: {
        indicators: one.indicators.map((code) => idFor(indicatorIds, code)), areas: one.regions.map((code) => idFor(references.regions, code)),
        from: one.from ?? null, to: one.to ?? null, vintages: one.vintages ?? 'latest',
      },
    }))
  }
  return ids
}
