import { siteUrl } from '../../config/environment'
import { addresses, type DataFormat } from '../../domain/addresses'
import { type Citable, citePlain, citeStandard } from '../../domain/figures/cite'
import { formatPeriod } from '../../domain/text/period'
import { shanghaiDate } from '../../domain/text/shanghai'
import type { Indicator, Observation, Region, Source } from '../../payload-types'
import { populated } from '../database'
import type { CitationView, EmbedView, FactView } from '../data/dataViews'
import type { LinkView } from '../views'

export const home: LinkView = { label: '首页', href: addresses.front() }
export const dataHome: LinkView = { label: '统计数据', href: addresses.data() }

const statTypeLabels: Record<Indicator['statType'], string> = {
  count: '数量', amount: '总量', share: '占比', 'growth-rate': '增长率', ratio: '比率', index: '指数', rank: '位次', duration: '时长', claim: '论断', standard: '标准',
}
const basisLabels: Record<NonNullable<Indicator['comparisonBasis']>, string> = { 'year-on-year': '同比', 'period-on-period': '环比', cumulative: '累计同比', 'annual-average': '年均' }

const freqLabels: Record<NonNullable<Indicator['freq']>, string> = { A: '年', H: '半年', Q: '季', M: '月', D: '日', I: '不定期' }
const timeBasisLabels: Record<NonNullable<Indicator['timeBasis']>, string> = { stock: '时点数', flow: '时期数', cumulative: '历年累计', ytd: '年初至今', rate: '比率' }
const levelLabels: Record<NonNullable<Indicator['levelScope']>, string> = { national: '国家级', provincial: '省级', 'provincial-and-above': '省级以上', municipal: '市级', 'municipal-and-above': '市级以上', county: '县级' }

export const statTypeOf = ({ statType }: Indicator): string => statTypeLabels[statType]

/** What a reader must know to read an indicator's values rightly, beside definition and unit. */
export function indicatorFacts({ comparisonBasis, freq, timeBasis, priceBasis, levelScope, aliases }: Indicator, denominator: LinkView | null = null): FactView[] {
  const facts: [string, string | null | undefined, string?][] = [
    ['分母', denominator?.label, denominator?.href], ['频度', freq && freqLabels[freq]], ['时间口径', timeBasis && timeBasisLabels[timeBasis]], ['比较基准', comparisonBasis && basisLabels[comparisonBasis]],
    ['价格口径', priceBasis && (priceBasis === 'current' ? '现价' : '不变价')], ['级别口径', levelScope && levelLabels[levelScope]], ['又称', aliases && aliases.length > 0 ? aliases.join('、') : null],
  ]
  return facts.flatMap(([label, text, href]) => (text ? [{ label, text, href: href ?? null }] : []))
}

/** How the figures come about, when it is published. */
export function methodOf({ methodology }: Indicator): LinkView | null {
  const method = populated(methodology)
  return method && { label: method.title, href: addresses.method(method.slug) }
}

export const regionLink = ({ name, code }: Region): LinkView => ({ label: name, href: addresses.regionProfile(code) })

/** Who made the figures, or the document where its maker is not recorded. */
const producerOf = (source: Source | null): string | null => source && (source.producer ?? source.name)

export const sourceName = (observation: Observation): string | null => producerOf(populated(observation.source))

const fileLabels: Record<DataFormat, string> = { csv: 'CSV', 'csv-metadata.json': 'CSVW', xlsx: 'XLSX', json: 'JSON', 'sdmx.csv': 'SDMX-CSV', svg: 'SVG', png: 'PNG' }

export const fileLabel = (format: DataFormat): string => fileLabels[format]

/** The files of an indicator, of all its areas or of some. */
export const dataFiles = (indicator: string, areas: readonly string[] = [], formats: readonly DataFormat[] = ['csv', 'xlsx', 'json', 'sdmx.csv', 'csv-metadata.json']): LinkView[] =>
  formats.map((format) => ({ label: fileLabels[format], href: addresses.dataFile({ indicator, format, areas }) }))

export const citationOf = (of: Citable): CitationView => ({ standard: citeStandard(of), plain: citePlain(of) })

/** Names of the producers, at most three. */
export const producersOf = (sources: readonly (Source | null)[]): string | null => {
  const names = [...new Set(sources.flatMap((source) => producerOf(source) ?? []))]
  return names.length === 0 ? null : names.length > 3 ? `${names.slice(0, 3).join('，')}，等` : names.join('，')
}

/** A frame for other sites, and where their editors' programs ask for it (oEmbed). `page` is the page it stands for. */
export function embedOf({ frame, page, title, height = 420 }: { frame: string; page: string; title: string; height?: number }): EmbedView {
  const url = `${siteUrl()}${page}`
  return {
    href: frame, code: frameCode({ src: `${siteUrl()}${frame}`, title, width: null, height }),
    json: `${siteUrl()}${addresses.oembed({ url, format: 'json' })}`, xml: `${siteUrl()}${addresses.oembed({ url, format: 'xml' })}`,
  }
}

const escapeAttribute = (text: string) => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`)

/** Markup of the frame: no script, nothing is sent along, no feature is granted. */
export const frameCode = ({ src, title, width, height }: { src: string; title: string; width: number | null; height: number }): string =>
  `<iframe src="${escapeAttribute(src)}" title="${escapeAttribute(title)}" width="${width ?? '100%'}" height="${height}" style="border:0" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`

/** The day of the newest vintage among those given. */
export function modifiedOf(observations: readonly Observation[]): string | null {
  const newest = observations.reduce<string | null>((latest, { validFrom, createdAt }) => { const at = validFrom ?? createdAt; return latest === null || at > latest ? at : latest }, null)
  return newest && shanghaiDate(newest)
}

export const observationName = ({ indicator, area, period }: { indicator: string; area: string; period: string }) => `${indicator}：${area}，${formatPeriod(period)}`
