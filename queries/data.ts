import type { Where } from 'payload'

import { siteUrl } from '../config/environment'
import { addresses } from '../domain/addresses'
import { bodyText, figuresIn } from '../domain/editorial/bodyTree'
import { formatPeriod } from '../domain/text/period'
import { formatDate } from '../domain/text/shanghai'
import type { Indicator, Observation, Region } from '../payload-types'
import { cardTags } from './articles'
import { findOnePublic, findPublic, findPublicByIds, idOf, populated } from './database'
import { vintageKey } from './figures'
import { presentCard } from './present/card'
import { placeOf, presentFigure } from './present/figure'
import type { ChartPoint, DataIndexView, FigureView, IndicatorView, LinkView, ObservationRow, ObservationView, StoryCard } from './views'

const referenceTags = ['indicators', 'regions', 'sources']
const home = { label: '首页', href: addresses.front() }
const dataHome = { label: '统计数据', href: addresses.data() }

const statTypeLabels: Record<Indicator['statType'], string> = {
  count: '数量', amount: '总量', share: '占比', 'growth-rate': '增长率', ratio: '比率', index: '指数', rank: '位次', duration: '时长', claim: '论断', standard: '标准',
}

/** The newest vintage for each series and period, in the order given. */
function newestOnly(observations: readonly Observation[]): Observation[] {
  const newest = new Map<string, Observation>()
  for (const observation of observations) {
    const key = vintageKey(observation)
    const known = newest.get(key)
    if (!known || (observation.vintage ?? 0) > (known.vintage ?? 0)) newest.set(key, observation)
  }
  return observations.filter((observation) => newest.get(vintageKey(observation)) === observation)
}

/**
 * The observations of the area with the longest course, oldest first: a city's remark of one day does not stand for the country's ten years.
 */
function mainCourse(observations: readonly Observation[]): Observation[] {
  const areas = new Map<string, Observation[]>()
  for (const one of observations) {
    const area = populated(one.refArea)?.id ?? ''
    areas.set(area, [...(areas.get(area) ?? []), one])
  }
  const [longest] = [...areas.values()].sort((a, b) => b.length - a.length)
  return [...(longest ?? [])].sort(byPeriod)
}

const byPeriod = (a: Observation, b: Observation) => (a.timePeriod < b.timePeriod ? -1 : a.timePeriod > b.timePeriod ? 1 : 0)

export async function dataIndexView(): Promise<DataIndexView> {
  const [{ docs: indicators }, { docs }] = await Promise.all([
    findPublic('indicators', { sort: 'name', limit: 500, depth: 0, tags: referenceTags }),
    findPublic('observations', { sort: '-createdAt', limit: 3000, depth: 1 }),
  ])
  const observations = newestOnly(docs)
  const byIndicator = groupByIndicator(observations)
  const cards = indicators.map((indicator) => {
    const own = mainCourse(byIndicator.get(indicator.id) ?? [])
    const latest = own.at(-1)
    const points = own.map(({ timePeriod, value }) => ({ period: timePeriod, value: value ?? null }))
    return { group: indicator.group ?? '其他', card: { href: addresses.indicator(indicator.code), name: indicator.name, latest: latest ? presentFigure(latest) : null, points } }
  })
  const groups = [...new Set(cards.map(({ group }) => group))].sort((a, b) => a.localeCompare(b, 'zh-Hans'))
  return {
    groups: groups.map((title) => ({ title, href: null, indicators: cards.filter(({ group }) => group === title).map(({ card }) => card) })),
    newest: newestOfEach(byIndicator, 8),
    totals: { indicators: indicators.length, observations: docs.length },
  }
}

/** What was recorded last, one figure for each indicator. */
const newestOfEach = (byIndicator: ReadonlyMap<string, Observation[]>, count: number): FigureView[] =>
  [...byIndicator.values()].flatMap((own) => mainCourse(own).at(-1) ?? []).sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1)).slice(0, count)
    .flatMap((observation) => presentFigure(observation) ?? [])

function groupByIndicator(observations: readonly Observation[]): Map<string, Observation[]> {
  const groups = new Map<string, Observation[]>()
  for (const observation of observations) {
    const id = populated(observation.indicator)?.id ?? ''
    groups.set(id, [...(groups.get(id) ?? []), observation])
  }
  return groups
}

export async function indicatorView(code: string): Promise<IndicatorView | null> {
  const indicator = await findOnePublic('indicators', { where: { code: { equals: code } }, depth: 1, tags: referenceTags })
  if (!indicator) return null
  const { docs } = await findPublic('observations', { where: { indicator: { equals: indicator.id } }, sort: 'timePeriod', limit: 2000, depth: 1, tags: [`observations:${indicator.id}`] })
  const newest = newestOnly(docs)
  const vintages = new Map<string, number>()
  for (const observation of docs) vintages.set(vintageKey(observation), (vintages.get(vintageKey(observation)) ?? 0) + 1)
  const rows = [...newest].sort((a, b) => byPeriod(b, a)).flatMap((observation): ObservationRow[] => {
    const figure = presentFigure(observation)
    const place = placeOf(observation)
    return figure && place
      ? [{ figure, area: { label: place.area.name, href: addresses.region(place.area.code) }, period: observation.timePeriod, periodText: formatPeriod(observation.timePeriod), vintageCount: vintages.get(vintageKey(observation)) ?? 1, publishedAt: observation.publishedOn ?? null }]
      : []
  })
  const areas = [...new Map(newest.flatMap((one) => { const area = populated(one.refArea); return area ? [[area.id, area] as const] : [] })).values()]
  const source = populated(indicator.primarySource)
  const href = addresses.indicator(code)
  return {
    href, breadcrumb: [home, dataHome, { label: indicator.name, href }], name: indicator.name, englishName: indicator.englishName ?? null,
    definition: indicator.definition ?? null, population: indicator.population ?? null, unit: indicator.unit ?? '', statType: statTypeLabels[indicator.statType],
    source: source && { label: source.name, href: source.url ?? href },
    latest: presentLatest(newest),
    series: areas.map((area) => ({ area: { label: area.name, href: addresses.region(area.code) }, points: pointsOf(newest, area) })).filter(({ points }) => points.length >= 2),
    downloads: [{ label: 'CSV', href: addresses.figures({ indicator: code, format: 'csv' }) }, { label: 'JSON', href: addresses.figures({ indicator: code, format: 'json' }) }],
    rows, quotedBy: (await storiesQuoting(docs)).map(({ story, quote }) => ({ story, quote })),
  }
}

const presentLatest = (newest: readonly Observation[]): FigureView | null => {
  const last = mainCourse(newest).at(-1)
  return last ? presentFigure(last) : null
}

const pointsOf = (observations: readonly Observation[], area: Region): ChartPoint[] =>
  observations.filter(({ refArea }) => populated(refArea)?.id === area.id).sort(byPeriod)
    .map(({ timePeriod, value, status }) => ({ label: timePeriod, value: value ?? null, provisional: status !== 'A' }))

/** Stories that quote any of the observations, with the sentence that does. */
async function storiesQuoting(observations: readonly Observation[]): Promise<{ story: StoryCard; quote: string; anchor: string }[]> {
  const ids = observations.map(({ id }) => id)
  if (ids.length === 0) return []
  const where: Where = { keyFigures: { in: ids } }
  const { docs } = await findPublic('articles', { where, sort: '-publishedAt', limit: 20, depth: 1, tags: [...ids.slice(0, 500).map((id) => `quoted:${id}`), 'articles', ...cardTags] })
  return docs.map((article) => {
    const inline = figuresIn(article.body)
    const at = inline.findIndex(({ observation }) => ids.includes(observation))
    const words = inline[at]?.text
    const sentence = words ? bodyText(article.body).split(/(?<=[。！？\n])/).find((part) => part.includes(words)) : undefined
    return { story: presentCard(article), quote: sentence?.trim() ?? article.summary ?? '', anchor: at >= 0 ? `fig-${at + 1}` : '' }
  })
}

/** One value with all its vintages; `vintage` asks for one of them, which is then shown as it was. */
export async function observationView({ indicatorCode, areaCode, period, vintage }: { indicatorCode: string; areaCode: string; period: string; vintage?: number }): Promise<ObservationView | null> {
  const { docs } = await findPublic('observations', {
    where: { and: [{ seriesKey: { equals: `${indicatorCode}.${areaCode}` } }, { timePeriod: { equals: period } }] }, sort: '-vintage', limit: 200, depth: 1, tags: ['observations', ...referenceTags],
  })
  const newest = docs[0]
  const shown = vintage === undefined ? newest : docs.find((one) => one.vintage === vintage)
  const figure = shown && presentFigure(shown, { newest: vintage === undefined ? null : (newest ?? null) })
  const place = shown && placeOf(shown)
  if (!shown || !figure || !place) return null
  const key = { indicator: indicatorCode, area: areaCode, period }
  const href = vintage === undefined ? addresses.observation(key) : addresses.vintage({ ...key, vintage })
  const rank = shown.rank?.position ? `${shown.rank.scope ?? ''}第 ${shown.rank.position} 位${shown.rank.of ? `，共 ${shown.rank.of}` : ''}` : null
  return {
    href, figure, indicator: figure.indicator, area: { label: place.area.name, href: addresses.region(place.area.code) }, period, periodText: formatPeriod(period),
    breadcrumb: [home, dataHome, figure.indicator, { label: `${place.area.name} ${formatPeriod(period)}`, href: addresses.observation(key) }],
    valueExact: shown.value ?? null, rank, claim: shown.claim ?? null, locator: shown.sourceLocator ?? null, publishedAt: shown.publishedOn ?? null, vintage: vintage ?? null,
    vintages: docs.flatMap((one) => {
      const view = presentFigure(one)
      return view && one.vintage ? [{ no: one.vintage, href: addresses.vintage({ ...key, vintage: one.vintage }), figure: view, validFrom: one.validFrom ?? one.createdAt, current: one === newest, reason: one.revisionReason ?? null, withdrawn: withdrawalOf(one) }] : []
    }),
    withdrawn: withdrawalOf(shown), footnotes: (shown.footnotes ?? []).map(({ text }) => text), verifiedBy: await verifiedBy(shown),
    quotedBy: await storiesQuoting(docs), citation: citationOf({ shown, figure, place, href }),
  }
}

const withdrawalOf = ({ withdrawnAt, withdrawnReason }: Observation) => (withdrawnAt ? { at: withdrawnAt, reason: withdrawnReason ?? '' } : null)

async function verifiedBy({ verifiedBy: link }: Observation): Promise<LinkView | null> {
  const id = idOf(link)
  const [bulletin] = id ? await findPublicByIds('observations', [id], { depth: 1 }) : []
  const [figure, source] = [bulletin && presentFigure(bulletin), bulletin && populated(bulletin.source)]
  return bulletin && figure ? { label: `${source?.name ?? ''} ${figure.valueText}${figure.unitText}`.trim(), href: addresses.vintage({ ...keyOf(bulletin), vintage: bulletin.vintage ?? 1 }) } : null
}

const keyOf = (observation: Observation) => {
  const place = placeOf(observation)
  return { indicator: place?.indicator.code ?? '', area: place?.area.code ?? '', period: observation.timePeriod }
}

/** Plain citation: who says, what, when seen, where. */
function citationOf({ shown, figure, place, href }: { shown: Observation; figure: FigureView; place: NonNullable<ReturnType<typeof placeOf>>; href: string }): string {
  const source = populated(shown.source)?.name ?? ''
  const recorded = formatDate(shown.validFrom ?? shown.createdAt)
  return `${source}：${place.area.name}${place.indicator.name}，${formatPeriod(shown.timePeriod)}，${figure.valueText}${figure.unitText}（${recorded}录入）。${siteUrl()}${href}`
}
