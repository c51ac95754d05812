import { siteUrl } from '../../config/environment'
import { addresses } from '../../domain/addresses'
import { operatorWord } from '../../domain/figures/operatorWords'
import { formatPeriod } from '../../domain/text/period'
import { shanghaiDate } from '../../domain/text/shanghai'
import type { Indicator, Observation } from '../../payload-types'
import { type CourseValue, currentValues, mainSeries, shortCourses } from './courses'
import { countPublic, findPublic, findPublicByIds, findPublicFields, idOf, populated } from '../database'
import type { DataIndexView, FactView, ObservationState, ObservationView } from './dataViews'
import { compareGroups, groupOf } from './indicatorGroups'
import { pagingOf } from '../lists'
import { isWithdrawn, referenceTags, vintageKey, vintagesOf, withReferences } from './observations'
import { citationOf, dataFiles, dataHome, embedOf, home, observationName, regionLink, sourceName } from '../present/data'
import { placeOf, presentFigure } from '../present/figure'
import { storiesQuoting } from '../rights/quotes'
import { siteView } from '../site'
import type { FigureView, LinkView } from '../views'

const indicatorsAPage = 60
const collator = new Intl.Collator('zh-Hans')

/** Every indicator by group, with its latest value and course; a page of them at a time. Null behind the last page. */
export async function dataIndexView(page = 1): Promise<DataIndexView | null> {
  const { docs } = await findPublicFields('indicators', { fields: ['name', 'code', 'group'], sort: 'name', limit: 5000, tags: referenceTags })
  const all = [...docs].sort((a, b) => compareGroups(groupOf(a), groupOf(b)) || collator.compare(a.name, b.name))
  const shown = all.slice((page - 1) * indicatorsAPage, page * indicatorsAPage)
  if (page > 1 && shown.length === 0) return null
  const [{ courses, latest }, newest, observations] = await Promise.all([mainCourses(shown), page === 1 ? newestFigures(8) : [], countPublic('observations')])
  const cards = shown.map((indicator) => {
    const points = (courses.get(indicator.id) ?? []).map(({ timePeriod, value }) => ({ period: timePeriod, value: value ?? null }))
    return { group: groupOf(indicator), card: { href: addresses.indicator(indicator.code), name: indicator.name, latest: latest.get(indicator.id) ?? null, points } }
  })
  return {
    groups: [...new Set(cards.map(({ group }) => group))].map((title) => ({ title, href: null, indicators: cards.filter(({ group }) => group === title).map(({ card }) => card) })),
    newest, totals: { indicators: all.length, observations },
    paging: pagingOf({ page, pages: Math.ceil(all.length / indicatorsAPage), href: addresses.data() }),
  }
}

/** The newest figure of each of the indicators that had something recorded last. */
async function newestFigures(count: number): Promise<FigureView[]> {
  const { docs } = await findPublic('observations', { sort: '-validFrom', limit: 120, depth: 0 })
  const ids = [...new Set(docs.filter((one) => !isWithdrawn(one)).flatMap(({ indicator }) => idOf(indicator) ?? []))].slice(0, count)
  const { latest } = await mainCourses(ids.map((id) => ({ id })))
  return ids.flatMap((id) => latest.get(id) ?? [])
}

/** The course that stands for each indicator, and its newest figure, by indicator. */
async function mainCourses(indicators: readonly Pick<Indicator, 'id'>[]): Promise<{ courses: Map<string, CourseValue[]>; latest: Map<string, FigureView> }> {
  const courses = await shortCourses(await mainSeries(indicators.map(({ id }) => id)))
  const ends = [...courses.values()].flatMap((course) => course.at(-1)?.id ?? [])
  const last = await withReferences(await findPublicByIds('observations', ends, { tags: ['observations', ...referenceTags] }))
  return {
    courses: new Map(last.map((one) => [one.indicator.id, courses.get(one.seriesKey ?? '') ?? []])),
    latest: new Map(last.flatMap((one) => { const figure = presentFigure(one); return figure ? [[one.indicator.id, figure] as const] : [] })),
  }
}

/** The newest figure of each indicator's main course. */
export const latestOf = async (indicators: readonly Pick<Indicator, 'id'>[]): Promise<Map<string, FigureView>> => (await mainCourses(indicators)).latest

/** The newest figures of some series of one indicator, by series; of one year when it is named. */
export async function latestOfSeries(indicatorId: string, seriesKeys: readonly string[], year: string | null = null): Promise<Map<string, FigureView>> {
  const values = (await currentValues({ indicatorId, seriesKeys })).filter(({ timePeriod }) => year === null || timePeriod.startsWith(year))
  const last = new Map(values.map((one) => [one.seriesKey, one]))
  return new Map((await withReferences([...last.values()])).flatMap((one) => { const figure = presentFigure(one); return figure ? [[one.seriesKey ?? '', figure] as const] : [] }))
}

type Asked = { indicatorCode: string; areaCode: string; period: string; vintage?: number; now?: string }

/** One value with all its vintages; `vintage` asks for one of them, which is then shown as it was. `now` dates the citation. */
export async function observationView({ indicatorCode, areaCode, period, vintage, now = new Date().toISOString() }: Asked): Promise<ObservationView | null> {
  const key = { seriesKey: `${indicatorCode}.${areaCode}`, timePeriod: period }
  const stored = (await vintagesOf([key], { tags: ['observations', ...referenceTags] })).get(vintageKey(key)) ?? []
  const docs = await withReferences(await withRankAreas(stored))
  const newest = docs[0]
  const shown = vintage === undefined ? newest : docs.find((one) => one.vintage === vintage)
  const figure = shown && presentFigure(shown, { newest: vintage === undefined ? null : (newest ?? null) })
  const place = shown && placeOf(shown)
  if (!shown || !newest || !figure || !place) return null
  const address = { indicator: indicatorCode, area: areaCode, period }
  const current = addresses.observation(address)
  const href = vintage === undefined ? current : addresses.vintage({ ...address, vintage })
  const rank = shown.rank?.position ? `${populated(shown.rank.scopeArea)?.name ?? ''}${shown.rank.scope ?? ''}第 ${shown.rank.position} 位${shown.rank.of ? `，共 ${shown.rank.of}` : ''}` : null
  const name = observationName({ indicator: place.indicator.name, area: place.area.name, period })
  const { name: publisher } = await siteView()
  return {
    href, figure, indicator: figure.indicator, area: regionLink(place.area), period, periodText: formatPeriod(period),
    breadcrumb: [home, dataHome, figure.indicator, { label: `${place.area.name} ${formatPeriod(period)}`, href: current }],
    valueExact: shown.value ?? null, rank, claim: shown.claim ?? null, locator: shown.sourceLocator ?? null, publishedAt: shown.publishedOn ?? null, vintage: vintage ?? null,
    facts: factsOf(shown), footnotes: (shown.footnotes ?? []).map(({ text }) => text), state: stateOf({ shown, newest, current }),
    vintages: docs.flatMap((one) => {
      const view = presentFigure(one)
      return view && one.vintage
        ? [{ no: one.vintage, href: addresses.vintage({ ...address, vintage: one.vintage }), figure: view, validFrom: one.validFrom ?? one.createdAt, current: one === newest && !one.withdrawnAt, reason: reasonOf(one), withdrawn: one.withdrawnAt ? { at: one.withdrawnAt, reason: one.withdrawnReason ?? null } : null }]
        : []
    }),
    quotedBy: await storiesQuoting(docs.map(({ id }) => id)),
    citation: citationOf({
      producer: sourceName(shown), title: vintage === undefined ? name : `${name}（第 ${vintage} 次数值）`, publisher,
      updated: shanghaiDate(shown.validFrom ?? shown.createdAt), accessed: shanghaiDate(now), url: `${siteUrl()}${href}`,
    }),
    downloads: dataFiles(indicatorCode, [areaCode]), verifiedBy: await verifiedBy(shown),
    embed: embedOf({ frame: addresses.embed(address), page: current, title: name, height: 260 }),
  }
}

const revisionLabels: Record<NonNullable<Observation['revisionType']>, string> = { scheduled: '例行修订', correction: '更正', rebasing: '基期调整', method: '口径变动' }
const missingLabels: Record<NonNullable<Observation['missingReason']>, string> = { H: '节假日', L: '有数据但未收集', M: '不可能有数据', O: '缺数', Q: '不公布' }

const reasonOf = ({ revisionType, revisionReason }: Observation): string | null =>
  revisionType || revisionReason ? [revisionType && revisionLabels[revisionType], revisionReason].filter(Boolean).join('：') : null

const factsOf = ({ missingReason, valueLow, valueHigh }: Observation): FactView[] => [
  ...(missingReason ? [{ label: '缺数原因', text: missingLabels[missingReason], href: null }] : []),
  ...(typeof valueLow === 'number' || typeof valueHigh === 'number' ? [{ label: '范围', text: `${valueLow ?? '…'}—${valueHigh ?? '…'}`, href: null }] : []),
]

/** The areas within which ranks count, read once. */
async function withRankAreas(observations: readonly Observation[]): Promise<Observation[]> {
  const ids = observations.flatMap(({ rank }) => idOf(rank?.scopeArea) ?? [])
  const areas = new Map((await findPublicByIds('regions', ids, { tags: referenceTags })).map((region) => [region.id, region]))
  return observations.map((one) => ({ ...one, rank: { ...one.rank, scopeArea: areas.get(idOf(one.rank?.scopeArea) ?? '') ?? null } }))
}

async function verifiedBy({ verifiedBy: link }: Observation): Promise<LinkView | null> {
  const id = idOf(link)
  const [bulletin] = id ? await withReferences(await findPublicByIds('observations', [id])) : []
  const figure = bulletin && presentFigure(bulletin)
  if (!bulletin || !figure) return null
  const address = { indicator: bulletin.indicator.code, area: bulletin.refArea.code, period: bulletin.timePeriod, vintage: bulletin.vintage ?? 1 }
  return { label: `${sourceName(bulletin) ?? ''} ${figure.valueText}${figure.unitText}`.trim(), href: addresses.vintage(address) }
}

function stateOf({ shown, newest, current }: { shown: Observation; newest: Observation; current: string }): ObservationState {
  if (shown.withdrawnAt) return { kind: 'withdrawn', at: shown.withdrawnAt, reason: shown.withdrawnReason ?? null }
  if (shown.id === newest.id) return { kind: 'current' }
  return { kind: 'superseded', by: { href: current, valueText: `${operatorWord(newest.operator)}${newest.valueText}${newest.unitText ?? ''}`, at: newest.validFrom ?? newest.createdAt } }
}

