import { siteUrl } from '../../config/environment'
import { addresses } from '../../domain/addresses'
import { shanghaiDate } from '../../domain/text/shanghai'
import type { Indicator, Observation, Source } from '../../payload-types'
import { findPublic, populated } from '../database'
import type { DataRow, DatasetView } from './dataViews'
import { indicatorByCode } from './indicator'
import { allObservations, isWithdrawn, type ObservationFilter, referenceTags, type Referred, vintageKey, withReferences } from './observations'
import { citationOf, indicatorFacts, methodOf, producersOf, statTypeOf } from '../present/data'
import { siteView } from '../site'

/** One vintage of an observation as files and the interface give it. */
export function dataRow(one: Referred, { current, asOf = null }: { current: boolean; asOf?: string | null }): DataRow {
  const address = { indicator: one.indicator.code, area: one.refArea.code, period: one.timePeriod, vintage: one.vintage ?? 1 }
  return {
    indicator: one.indicator.code, indicatorName: one.indicator.name, area: one.refArea.code, areaName: one.refArea.name, period: one.timePeriod, operator: one.operator,
    value: one.value ?? null, valueText: one.valueText, unit: one.unitText ?? '', status: one.status, vintage: address.vintage,
    validFrom: one.validFrom ?? one.createdAt, current, source: populated(one.source)?.name ?? null, sourceLocator: one.sourceLocator ?? null,
    publishedOn: one.publishedOn ?? null, note: one.note ?? null, url: `${siteUrl()}${addresses.vintage(address)}`,
    valueLow: one.valueLow ?? null, valueHigh: one.valueHigh ?? null, missingReason: one.missingReason ?? null, revisionType: one.revisionType ?? null, revisionReason: one.revisionReason ?? null, ...(isWithdrawn(one, asOf) ? { withdrawnAt: one.withdrawnAt ?? null, withdrawnReason: one.withdrawnReason ?? null } : { withdrawnAt: null, withdrawnReason: null }),
    validTo: one.validTo && (asOf === null || one.validTo <= asOf) ? one.validTo : null,
  }
}

/** Rows in the order given (newest vintage first); the first of each series and period is what holds, unless `before` says that it came earlier or it is withdrawn. */
export function dataRows(observations: readonly Referred[], { before = null, asOf = null }: { before?: string | null; asOf?: string | null } = {}): DataRow[] {
  const seen = new Set(before === null ? [] : [before])
  return observations.map((one) => {
    const current = !seen.has(vintageKey(one)) && !isWithdrawn(one, asOf)
    seen.add(vintageKey(one))
    return dataRow(one, { current, asOf })
  })
}

type Asked = { areas?: readonly string[]; periods?: (period: string) => boolean; asOf?: string | null }

/** Everything there is of an indicator, or of some of its areas, with what must be known to use it. Null when there is no such indicator. */
export async function datasetView(code: string, { areas = [], periods, asOf = null }: Asked = {}): Promise<DatasetView | null> {
  const indicator = await indicatorByCode(code)
  if (!indicator) return null
  const filter: ObservationFilter = { indicatorId: indicator.id, asOf, ...(areas.length > 0 ? { seriesKeys: areas.map((area) => `${code}.${area}`) } : {}) }
  const stored = await allObservations(filter)
  const referred = await withReferences(periods ? stored.filter(({ timePeriod }) => periods(timePeriod)) : stored)
  return present({ indicator, referred, areas, asOf })
}

async function present({ indicator, referred, areas, asOf }: { indicator: Indicator; referred: readonly Referred[]; areas: readonly string[]; asOf: string | null }): Promise<DatasetView> {
  const site = await siteView()
  const [named, sources] = [await namedAreas(areas, referred), sourcesOf(indicator, referred)]
  const modified = newestInstant(referred)
  const url = `${siteUrl()}${addresses.indicator(indicator.code)}`
  const title = areas.length > 0 && areas.length <= 3 ? `${indicator.name}：${named.map(({ name }) => name).join('、')}` : indicator.name
  return {
    code: indicator.code, title, name: indicator.name, fileName: title, url, csvUrl: `${siteUrl()}${addresses.dataFile({ indicator: indicator.code, format: 'csv', areas })}`,
    unit: indicator.unit ?? '', unitCode: populated(indicator.unitMeasure)?.code ?? null, decimals: indicator.decimals ?? null, definition: indicator.definition ?? null, population: indicator.population ?? null, statType: statTypeOf(indicator),
    facts: indicatorFacts(indicator), method: methodOf(indicator), sources: sources.map(({ name, url: address, license }) => ({ name, url: address ?? null, licence: license ?? null })), areas: named,
    terms: { label: '版权声明', href: `${siteUrl()}${addresses.notices()}` }, publisher: { name: site.name, url: `${siteUrl()}/` },
    citation: citationOf({ producer: producersOf(sources), title, publisher: site.name, updated: shanghaiDate(modified ?? indicator.updatedAt), accessed: null, url }),
    modified, asOf, rows: dataRows(referred, { asOf }),
  }
}

const newestInstant = (observations: readonly Observation[]): string | null =>
  observations.reduce<string | null>((newest, { validFrom, createdAt }) => { const at = validFrom ?? createdAt; return newest === null || at > newest ? at : newest }, null)

function sourcesOf(indicator: Indicator, referred: readonly Referred[]): Source[] {
  const main = populated(indicator.primarySource)
  const all = [...(main ? [main] : []), ...referred.flatMap(({ source }) => populated(source) ?? [])]
  return [...new Map(all.map((source) => [source.id, source])).values()]
}

async function namedAreas(asked: readonly string[], referred: readonly Referred[]): Promise<DatasetView['areas']> {
  const found = new Map(referred.map(({ refArea }) => [refArea.code, refArea.name]))
  const missing = asked.filter((code) => !found.has(code))
  if (missing.length > 0) for (const { code, name } of (await findPublic('regions', { where: { code: { in: missing } }, limit: missing.length, tags: referenceTags })).docs) found.set(code, name)
  return [...found].map(([code, name]) => ({ code, name })).sort((a, b) => (a.code < b.code ? -1 : 1))
}
