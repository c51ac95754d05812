import { addresses } from '../../domain/addresses'
import { idOf } from '../../domain/editorial/idOf'
import type { Observation, Region } from '../../payload-types'
import { shortCourses } from './courses'
import { findOnePublic, findPublicByIds } from '../database'
import type { FactView, RegionProfileView, RegionRow } from './dataViews'
import { compareGroups, groupOf } from './indicatorGroups'
import { pagingOf } from '../lists'
import { isWithdrawn, newestOfArea, referenceTags, type Referred, vintagesOf, withReferences } from './observations'
import { dataHome, home, regionLink } from '../present/data'
import { presentFigure } from '../present/figure'

const rowsAPage = 60
const levelNames: Record<Region['level'], string> = { country: '国家', province: '省级', prefecture: '地级', county: '县级', group: '地区组' }
const collator = new Intl.Collator('zh-Hans')

/** What is known of an area: its indicators by group, each with its newest value, its course and the value of the area above. Null when there is no such area or page. */
export async function regionProfileView(code: string, page: number): Promise<RegionProfileView | null> {
  const region = await findOnePublic('regions', { where: { code: { equals: code } }, depth: 1, tags: referenceTags })
  if (!region) return null
  const parentId = idOf(region.parent)
  const [parent] = parentId ? await findPublicByIds('regions', [parentId], { tags: referenceTags }) : []
  const keys = await newestOfArea(region.id)
  const indicators = new Map((await findPublicByIds('indicators', keys.map(({ indicator }) => indicator), { tags: referenceTags })).map((one) => [one.id, one]))
  const groupIn = (id: string) => groupOf(indicators.get(id))
  const sorted = keys.filter(({ indicator }) => indicators.has(indicator)).sort((a, b) =>
    compareGroups(groupIn(a.indicator), groupIn(b.indicator)) || collator.compare(indicators.get(a.indicator)?.name ?? '', indicators.get(b.indicator)?.name ?? ''))
  const shown = sorted.slice((page - 1) * rowsAPage, page * rowsAPage)
  if (page > 1 && shown.length === 0) return null
  const rows = await rowsOf({ keys: shown, parent: parent ?? null })
  const href = addresses.regionProfile(code)
  return {
    code, name: region.name, href, breadcrumb: [home, dataHome, ...(parent ? [regionLink(parent)] : []), { label: region.name, href }],
    facts: factsOf(region), parent: parent ? regionLink(parent) : null, stories: { label: region.name, href: addresses.region(code) },
    groups: [...new Set(shown.map(({ indicator }) => groupIn(indicator)))].map((title) => ({ title, rows: rows.filter(({ id }) => groupIn(id) === title).map(({ row }) => row) })).filter((group) => group.rows.length > 0),
    total: sorted.length, paging: pagingOf({ page, pages: Math.ceil(sorted.length / rowsAPage), href }),
    downloads: [{ label: 'CSV', href: `/api/public/figures.csv?area=${code}` }, { label: 'JSON', href: `/api/public/figures?area=${code}` }],
  }
}

function factsOf({ level, code, validFrom, validTo, predecessors, isGroup, members }: Region): FactView[] {
  const names = (regions: Region['predecessors']) => (regions ?? []).flatMap((one) => (typeof one === 'object' ? [one.name] : [])).join('、')
  const facts: [string, string | null | undefined][] = [
    ['级别', levelNames[level]], ['区划代码', isGroup ? null : code], ['启用于', validFrom], ['停用于', validTo], ['前身', names(predecessors)], ['包括', names(members)],
  ]
  return facts.flatMap(([label, text]) => (text ? [{ label, text, href: null }] : []))
}

type Keyed = { seriesKey: string; timePeriod: string; indicator: string }

async function rowsOf({ keys, parent }: { keys: readonly Keyed[]; parent: Region | null }): Promise<{ id: string; row: RegionRow }[]> {
  const above = parent ? keys.map(({ seriesKey, timePeriod }) => ({ seriesKey: `${seriesKey.slice(0, seriesKey.lastIndexOf('.'))}.${parent.code}`, timePeriod })) : []
  const [own, parents, courses] = await Promise.all([vintagesOf(keys), vintagesOf(above), shortCourses(keys)])
  const newest = (found: Map<string, Observation[]>) => [...found.values()].flatMap(([first]) => (first && !isWithdrawn(first) ? [first] : []))
  const [values, parentValues] = [await withReferences(newest(own)), await withReferences(newest(parents))]
  const byIndicator = new Map(parentValues.map((one) => [one.indicator.id, one]))
  const bySeries = new Map(values.map((one) => [one.seriesKey, one]))
  return keys.flatMap(({ seriesKey }) => bySeries.get(seriesKey) ?? []).flatMap((one) => {
    const figure = presentFigure(one)
    const compared = byIndicator.get(one.indicator.id)
    const parentFigure = compared && presentFigure(compared)
    const points = (courses.get(one.seriesKey ?? '') ?? []).map(({ value }) => value ?? null)
    return figure ? [{ id: one.indicator.id, row: { indicator: figure.indicator, figure, points, parent: compared && parentFigure ? { figure: parentFigure, words: inWords(one, compared) } : null } }] : []
  })
}

const trimmed = (value: number): string => String(Number(value.toPrecision(3)))

/** How a value stands to that of the area above: rates by their difference, counts and amounts by their part of it; nothing where neither makes sense. */
function inWords(own: Referred, above: Referred): string | null {
  const { statType, unit } = own.indicator
  if (typeof own.value !== 'number' || typeof above.value !== 'number') return null
  if (statType === 'share' || statType === 'growth-rate') {
    const gap = Number((own.value - above.value).toPrecision(6))
    return gap === 0 ? '持平' : `${gap > 0 ? '高' : '低'} ${trimmed(Math.abs(gap))} ${unit === '%' ? '个百分点' : (unit ?? '')}`
  }
  if ((statType === 'count' || statType === 'amount') && above.value > 0 && own.value >= 0 && own.value <= above.value) return `占 ${trimmed((own.value / above.value) * 100)}%`
  return null
}
