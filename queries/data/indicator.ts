import { siteUrl } from '../../config/environment'
import { addresses } from '../../domain/addresses'
import { formatPeriod } from '../../domain/text/period'
import { shanghaiDate } from '../../domain/text/shanghai'
import type { Indicator, Observation } from '../../payload-types'
import { coursesOf, currentValues } from './courses'
import { chartOf, withoutWholes } from './dataChart'
import { latestOf } from './data'
import { findOnePublic, findPublic, findPublicByIds, findPublicFields, idOf, idsOf, populated } from '../database'
import type { ChartView, IndicatorView, ObservationRow } from './dataViews'
import { pagingOf } from '../lists'
import { isWithdrawn, keysOf, type Referred, referenceTags, type SeriesPeriod, vintageKey, vintagesOf, withReferences } from './observations'
import { citationOf, dataFiles, dataHome, embedOf, home, indicatorFacts, methodOf, modifiedOf, producersOf, regionLink, statTypeOf } from '../present/data'
import { placeOf, presentFigure } from '../present/figure'
import { storiesQuoting } from '../rights/quotes'
import { siteView } from '../site'
import type { LinkView } from '../views'

const rowsAPage = 50
const mostSeries = 4
const mostBars = 31
const mostAreas = 60
const mostRevisions = 12

type Asked = { area?: string | null; page?: number; now?: string }

/** An indicator by its code; null when there is none. */
export const indicatorByCode = (code: string): Promise<Indicator | null> => findOnePublic('indicators', { where: { code: { equals: code } }, depth: 1, tags: referenceTags })

/**
 * One indicator: definition and method, newest value, course, areas compared, revisions, a page of its records, the stories that quote it.
 * `area` narrows records and course to one area. Null when there is no such indicator, area or page. `now` dates the citation.
 */
export async function indicatorView(code: string, { area = null, page = 1, now = new Date().toISOString() }: Asked = {}): Promise<IndicatorView | null> {
  const indicator = await indicatorByCode(code)
  if (!indicator) return null
  const { courses, keys, isWhole } = await coursesOf(indicator.id)
  const seriesKey = area === null ? null : `${code}.${area}`
  const drawn = seriesKey ? [seriesKey] : courses.slice(0, mostSeries).map((course) => course.seriesKey)
  const [records, values] = await Promise.all([
    keysOf({ indicatorId: indicator.id, ...(seriesKey ? { seriesKeys: [seriesKey] } : {}) }, { limit: rowsAPage, page }),
    currentValues({ indicatorId: indicator.id, seriesKeys: drawn }),
  ])
  if ((page > 1 || area !== null) && records.keys.length === 0) return null
  const [referred, rows, comparison, revisions, areas, children, related, site, coverage] = await Promise.all([
    withReferences(values), rowsOf(records.keys), comparisonOf(indicator, keys), revisionsOf(indicator, seriesKey), areasOf(code, courses, area), childrenOf(indicator), relatedOf(indicator), siteView(),
    coverageOf({ indicator, keys, isWhole, courses }),
  ])
  const href = addresses.indicator(code)
  const shownHref = area === null ? href : `${href}?area=${area}`
  const course = courseOf(indicator, referred)
  const main = referred.filter((one) => one.seriesKey === drawn[0]).at(-1)
  const source = populated(indicator.primarySource)
  return {
    code, href: shownHref, breadcrumb: [home, dataHome, { label: indicator.name, href }], name: indicator.name, englishName: indicator.englishName ?? null,
    definition: indicator.definition ?? null, population: indicator.population ?? null, unit: indicator.unit ?? '', statType: statTypeOf(indicator), facts: indicatorFacts(indicator, related.get(idOf(indicator.denominator) ?? '')),
    method: methodOf(indicator), source: source && { label: source.name, href: source.url ?? href }, parent: related.get(idOf(indicator.parent) ?? '') ?? null, children, supersededBy: related.get(idOf(indicator.supersededBy) ?? '') ?? null,
    latest: main ? presentFigure(main) : null, course, comparison, revisions, coverage,
    rows, total: records.total, paging: pagingOf({ page, pages: records.pages, href: shownHref }), areas,
    quotedBy: await storiesQuoting((await storedOf(indicator)).map(({ id }) => id)),
    downloads: dataFiles(code, area ? [area] : []), pictures: course ? dataFiles(code, area ? [area] : [], ['svg', 'png']) : [],
    citation: citationOf({
      producer: producersOf(source ? [source] : referred.map((one) => populated(one.source))), title: indicator.name, publisher: site.name,
      updated: modifiedOf(values) ?? shanghaiDate(indicator.updatedAt), accessed: shanghaiDate(now), url: `${siteUrl()}${href}`,
    }),
    embed: embedOf({ frame: addresses.embed({ indicator: code, ...(area ? { area } : {}) }), page: shownHref, title: indicator.name }),
    modified: modifiedOf(values),
  }
}

/** Observations that stories may have quoted: the newest of them, which is what stories quote. */
const storedOf = async (indicator: Indicator): Promise<{ id: string }[]> =>
  (await findPublicFields('observations', { fields: ['timePeriod'], where: { indicator: { equals: indicator.id } }, sort: '-timePeriod', limit: 1000, tags: [`observations:${indicator.id}`] })).docs

/** The course of an indicator, or of some of its areas, for a picture; areas compared where none has two periods. Null when there is no such indicator. */
export async function indicatorChart(code: string, { areas, asOf = null }: { areas: readonly string[]; asOf?: string | null }): Promise<{ name: string; chart: ChartView | null } | null> {
  const indicator = await indicatorByCode(code)
  if (!indicator) return null
  const { courses, keys } = await coursesOf(indicator.id, { asOf })
  const seriesKeys = areas.length > 0 ? areas.slice(0, mostSeries).map((area) => `${code}.${area}`) : courses.slice(0, mostSeries).map(({ seriesKey }) => seriesKey)
  const values = await withReferences(await currentValues({ indicatorId: indicator.id, seriesKeys, asOf }))
  const chart = courseOf(indicator, values) ?? (areas.length > 0 ? chartOf({ indicator, values }) : ((await comparisonOf(indicator, keys))?.chart ?? null))
  return { name: indicator.name, chart }
}

/** The course of areas that have more than one period. */
function courseOf(indicator: Indicator, values: readonly Referred[]): IndicatorView['course'] {
  const periods = new Map<string, number>()
  for (const { seriesKey } of values) periods.set(seriesKey ?? '', (periods.get(seriesKey ?? '') ?? 0) + 1)
  const chart = chartOf({ indicator, values: values.filter(({ seriesKey }) => (periods.get(seriesKey ?? '') ?? 0) > 1) })
  return chart?.spec.type === 'line' ? chart : null
}

async function rowsOf(keys: readonly SeriesPeriod[]): Promise<ObservationRow[]> {
  const vintages = await vintagesOf(keys)
  const newest = await withReferences(keys.flatMap((key) => vintages.get(vintageKey(key))?.[0] ?? []))
  return newest.flatMap((observation): ObservationRow[] => {
    const figure = presentFigure(observation)
    return figure
      ? [{
          figure, area: regionLink(observation.refArea), period: observation.timePeriod, periodText: formatPeriod(observation.timePeriod),
          vintageCount: vintages.get(vintageKey(observation))?.length ?? 1, publishedAt: observation.publishedOn ?? null, isWithdrawn: isWithdrawn(observation),
        }]
      : []
  })
}

/** The newest period that two or more areas have, largest value first. */
async function comparisonOf(indicator: Indicator, sample: readonly SeriesPeriod[]): Promise<IndicatorView['comparison']> {
  const areasIn = new Map<string, number>()
  for (const { timePeriod } of sample) areasIn.set(timePeriod, (areasIn.get(timePeriod) ?? 0) + 1)
  const period = [...areasIn].find(([, count]) => count >= 2)?.[0]
  if (!period) return null
  const { keys } = await keysOf({ indicatorId: indicator.id, periods: [period] }, { limit: 500 })
  const vintages = await vintagesOf(keys, { tags: [`observations:${indicator.id}`] })
  const known = (await withReferences(keys.flatMap((key) => vintages.get(vintageKey(key))?.[0] ?? []).filter((one) => !isWithdrawn(one)))).filter(({ value }) => typeof value === 'number')
  const values = withoutWholes(known)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0))
  const shown = values.slice(0, mostBars)
  const chart = chartOf({ indicator, values: shown, note: values.length > shown.length ? `图中为前 ${shown.length} 个，共 ${values.length} 个地区` : null })
  return chart && { chart, href: addresses.compare({ indicator: indicator.code, areas: shown.slice(0, 12).map(({ refArea }) => refArea.code), periods: [period] }) }
}

/** What was printed first and what holds now, the latest change first. */
async function revisionsOf(indicator: Indicator, seriesKey: string | null): Promise<IndicatorView['revisions']> {
  const { docs } = await findPublic('observations', {
    where: { and: [seriesKey ? { seriesKey: { equals: seriesKey } } : { indicator: { equals: indicator.id } }, { vintage: { greater_than: 1 } }] }, sort: '-validFrom', limit: 100, depth: 0, tags: [`observations:${indicator.id}`],
  })
  const changed = [...new Map(docs.map((one) => [vintageKey(one), { seriesKey: one.seriesKey ?? '', timePeriod: one.timePeriod }])).values()].slice(0, mostRevisions)
  const vintages = await vintagesOf(changed, { tags: [`observations:${indicator.id}`] })
  const pairs = changed.flatMap((key) => { const all = vintages.get(vintageKey(key)) ?? []; const [now, then] = [all[0], all.at(-1)]; return now && then && now !== then ? [[now, then] as const] : [] })
  const referred = new Map((await withReferences(pairs.flat())).map((one) => [one.id, one]))
  return pairs.flatMap(([newest, first]) => {
    const [now, then] = [referred.get(newest.id), referred.get(first.id)]
    const [nowFigure, thenFigure] = [now && presentFigure(now), then && presentFigure(then)]
    const place = now && placeOf(now)
    return place && nowFigure && thenFigure
      ? [{ href: nowFigure.href, area: place.area.name, periodText: nowFigure.periodText, then: thenFigure, now: nowFigure, at: dayOf(newest), reason: newest.revisionReason ?? null, isWithdrawn: isWithdrawn(newest) }]
      : []
  })
}

const dayOf = ({ validFrom, createdAt }: Observation): string => validFrom ?? createdAt

async function areasOf(code: string, courses: readonly { areaCode: string }[], chosen: string | null): Promise<IndicatorView['areas']> {
  const codes = [...new Set([...(chosen ? [chosen] : []), ...courses.map(({ areaCode }) => areaCode)])].slice(0, mostAreas)
  if (codes.length < 2) return []
  const { docs } = await findPublic('regions', { where: { code: { in: codes } }, sort: 'code', limit: mostAreas, depth: 0, tags: referenceTags })
  return [
    { label: '全部地区', href: addresses.indicator(code), isChosen: chosen === null },
    ...docs.map((region) => ({ label: region.name, href: `${addresses.indicator(code)}?area=${region.code}`, isChosen: region.code === chosen })),
  ]
}

type Records = { indicator: Indicator; keys: readonly SeriesPeriod[]; isWhole: boolean; courses: readonly { areaCode: string }[] }

/** The years and areas that the records span. `keys` are the newest; the oldest is looked up where they are not all. */
async function coverageOf({ indicator, keys, isWhole, courses }: Records): Promise<IndicatorView['coverage']> {
  const [newest, last] = [keys[0], keys.at(-1)]
  if (!newest || !last) return null
  const { docs: [oldest] } = isWhole ? { docs: [last] } : await findPublicFields('observations', { fields: ['timePeriod'], where: { indicator: { equals: indicator.id } }, sort: 'timePeriod', limit: 1, tags: [`observations:${indicator.id}`] })
  const { docs: regions } = await findPublicFields('regions', { fields: ['name'], where: { code: { in: courses.slice(0, mostAreas).map(({ areaCode }) => areaCode) } }, sort: 'code', limit: mostAreas, tags: referenceTags })
  return { from: (oldest ?? last).timePeriod.slice(0, 4), to: newest.timePeriod.slice(0, 4), areas: regions.map(({ name }) => name) }
}

async function childrenOf({ id }: Indicator): Promise<IndicatorView['children']> {
  const { docs: children } = await findPublicFields('indicators', { fields: ['name', 'code'], where: { parent: { equals: id } }, sort: 'name', limit: 100, tags: referenceTags })
  const latest = await latestOf(children)
  return children.map((child) => ({ link: { label: child.name, href: addresses.indicator(child.code) }, latest: latest.get(child.id) ?? null }))
}

/** Whole, denominator and successor of an indicator, by id. */
async function relatedOf({ parent, denominator, supersededBy }: Indicator): Promise<Map<string, LinkView>> {
  const docs = await findPublicByIds('indicators', idsOf([parent, denominator, supersededBy]), { tags: referenceTags })
  return new Map(docs.map(({ id, code, name }) => [id, { label: name, href: addresses.indicator(code) }]))
}
