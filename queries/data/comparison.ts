import { siteUrl } from '../../config/environment'
import { addresses, type Comparison, comparisonFormats } from '../../domain/addresses'
import { startOf } from '../../domain/charts/records'
import { formatPeriod } from '../../domain/text/period'
import { shanghaiDate } from '../../domain/text/shanghai'
import type { Region } from '../../payload-types'
import { byLevel, coursesOf, currentValues } from './courses'
import { chartOf } from './dataChart'
import { findPublic, findPublicFields, populated } from '../database'
import type { ComparisonView } from './dataViews'
import { indicatorByCode } from './indicator'
import { compareGroups, groupOf } from './indicatorGroups'
import { referenceTags, type Referred, withReferences } from './observations'
import { citationOf, dataHome, fileLabel, home, modifiedOf, producersOf, regionLink } from '../present/data'
import { presentFigure } from '../present/figure'
import { siteView } from '../site'

const mostAreas = 12
const mostRows = 120
const levelNames: Record<Region['level'], string> = { country: '全国', province: '省级', prefecture: '地级', county: '县级', group: '地区组' }

export type ComparisonAsked = Required<Pick<Comparison, 'areas' | 'periods'>> & { indicator: string | null; from: string | null; to: string | null; asOf: string | null; instant: string | null; now: string }

/** Which periods a comparison shows: those that are named, else those from one to another, both included. */
export const inComparison = ({ periods, from, to }: Pick<ComparisonAsked, 'from' | 'periods' | 'to'>) => (period: string): boolean =>
  periods.length > 0 ? periods.includes(period) : (!from || startOf(period) >= startOf(from)) && (!to || startOf(period) <= startOf(to) || period.startsWith(to))

/** The builder and what it builds: an indicator, areas and periods by the address alone. Null when there is no such indicator. */
export async function comparisonView(asked: ComparisonAsked): Promise<ComparisonView | null> {
  const indicator = asked.indicator === null ? null : await indicatorByCode(asked.indicator)
  if (asked.indicator !== null && !indicator) return null
  const [choice, site] = await Promise.all([indicatorChoice(asked.indicator), siteView()])
  const own: Comparison = { indicator: asked.indicator, areas: asked.areas, periods: asked.periods, from: asked.from, to: asked.to, asOf: asked.asOf }
  const base = {
    href: addresses.compare(own), breadcrumb: [home, dataHome, { label: '地区比较', href: addresses.compare() }], indicators: choice, indicator: null, areas: [], periods: [], from: asked.from, to: asked.to,
    asOf: asked.asOf, chosen: [], chart: null, table: [], message: null, downloads: [], source: null, citation: null,
  }
  if (!indicator) return base
  const { courses, keys } = await coursesOf(indicator.id, { asOf: asked.instant })
  const named = [...new Set([...asked.areas, ...courses.map(({ areaCode }) => areaCode)])].slice(0, 400)
  const { docs: regions } = await findPublic('regions', { where: { code: { in: named } }, limit: 400, tags: referenceTags })
  const areas = asked.areas.slice(0, mostAreas)
  const stored = await currentValues({ indicatorId: indicator.id, seriesKeys: areas.map((area) => `${indicator.code}.${area}`), asOf: asked.instant })
  const all = await withReferences(stored)
  const isShown = inComparison(asked)
  const ranked = (one: Referred) => areas.indexOf(one.refArea.code)
  const values = all.filter(({ timePeriod }) => isShown(timePeriod)).sort((a, b) => ranked(a) - ranked(b) || (startOf(a.timePeriod) < startOf(b.timePeriod) ? -1 : 1))
  const chosen = areas.flatMap((code) => regions.find((region) => region.code === code) ?? [])
  const source = populated(indicator.primarySource)
  const periods = [...new Set([...all.map(({ timePeriod }) => timePeriod), ...(all.length === 0 ? keys.map(({ timePeriod }) => timePeriod) : [])])].sort((a, b) => (startOf(a) < startOf(b) ? 1 : -1))
  return {
    ...base, indicator: { code: indicator.code, label: indicator.name, href: addresses.indicator(indicator.code), unit: indicator.unit ?? '', definition: indicator.definition ?? null },
    areas: groupByLevel([...regions].sort(byLevel), areas), periods: periods.map((period) => ({ period, label: formatPeriod(period) })), chosen: chosen.map(regionLink),
    chart: chartOf({ indicator, values, note: asked.asOf ? `截至 ${asked.asOf} 公布的数` : null }), table: tableOf(values, areas),
    message: areas.length > 0 && values.length === 0 ? '这些地区在所选时期没有数。换一个时期，或换几个地区。' : null,
    downloads: values.length > 0 ? comparisonFormats.map((format) => ({ label: fileLabel(format), href: addresses.compareFile(own, format) })) : [],
    source: source && { label: source.name, href: source.url ?? addresses.indicator(indicator.code) },
    citation: values.length === 0 ? null : citationOf({
      producer: producersOf(values.map((one) => populated(one.source))), title: `${indicator.name}：${chosen.map(({ name }) => name).join('、')}`, publisher: site.name,
      updated: modifiedOf(values) ?? shanghaiDate(asked.now), accessed: shanghaiDate(asked.now), url: `${siteUrl()}${base.href}`,
    }),
  }
}

async function indicatorChoice(chosen: string | null): Promise<ComparisonView['indicators']> {
  const { docs } = await findPublicFields('indicators', { fields: ['name', 'code', 'group'], where: { statType: { not_in: ['claim', 'standard'] } }, sort: 'name', limit: 5000, tags: referenceTags })
  const groups = new Map<string, ComparisonView['indicators'][number]['indicators']>()
  for (const { code, name, group } of docs) groups.set(groupOf({ group }), [...(groups.get(groupOf({ group })) ?? []), { code, name, isChosen: code === chosen }])
  return [...groups].map(([group, indicators]) => ({ group, indicators })).sort((a, b) => compareGroups(a.group, b.group))
}

function groupByLevel(regions: readonly Region[], chosen: readonly string[]): ComparisonView['areas'] {
  const levels = new Map<string, ComparisonView['areas'][number]['areas']>()
  for (const { code, name, level } of regions) levels.set(levelNames[level], [...(levels.get(levelNames[level]) ?? []), { code, name, isChosen: chosen.includes(code) }])
  return [...levels].map(([level, areas]) => ({ level, areas }))
}

/** The newest period first; one column for each area. */
function tableOf(values: readonly Referred[], areas: readonly string[]): ComparisonView['table'] {
  const periods = [...new Set(values.map(({ timePeriod }) => timePeriod))].sort((a, b) => (startOf(a) < startOf(b) ? 1 : -1)).slice(0, mostRows)
  return periods.map((period) => ({
    period, label: formatPeriod(period),
    cells: areas.map((area) => { const one = values.find(({ timePeriod, refArea }) => timePeriod === period && refArea.code === area); return one ? presentFigure(one) : null }),
  }))
}
