import { addresses } from '../../domain/addresses'
import { foldText } from '../../domain/text/fold'
import { formatPeriod } from '../../domain/text/period'
import { simplified } from '../../domain/text/simplified'
import type { Region } from '../../payload-types'
import { byLevel } from './courses'
import { latestOf, latestOfSeries } from './data'
import { findPublic, findPublicFields } from '../database'
import type { DataSearchView } from './dataViews'
import { isWithdrawn, newestVintages, referenceTags, vintageKey, withReferences } from './observations'
import { presentFigure } from '../present/figure'

const mostIndicators = 30
const mostFigures = 30
const longest = 80

/** One form for what is typed and what is stored: one width, simplified, small letters, no spaces. */
const folded = (text: string): string => simplified(foldText(text)).toLowerCase().replace(/[\s“”"《》、，,。·]/gu, '')

type Named = { id: string; name: string; code: string; englishName?: string | null; aliases?: string[] | null }

/** How well words fit an indicator: 3 its very name, 2 all words in a name or alias, 1 every pair of characters; 0 not at all. `why` is the alias that fits. */
export function fitOf(words: string, { name, code, englishName, aliases }: Omit<Named, 'id'>): { score: number; why: string | null } {
  const names = [name, code, englishName ?? ''].map(folded)
  if (names.includes(words)) return { score: 3, why: null }
  const alias = (aliases ?? []).find((one) => folded(one) === words || (words.length > 1 && folded(one).includes(words)))
  if (names.some((one) => one !== '' && one.includes(words))) return { score: 2, why: null }
  if (alias) return { score: 2, why: alias }
  const pairs = Array.from({ length: Math.max(0, words.length - 1) }, (_, index) => words.slice(index, index + 2))
  return { score: pairs.length > 0 && names.some((one) => pairs.every((pair) => one.includes(pair))) ? 1 : 0, why: null }
}

/** Areas whose names stand in the words: 许昌 and 许昌市 alike. Looked up by the pieces of the question, so that no list of areas is read. */
async function areasIn(words: string): Promise<{ region: Region; text: string }[]> {
  const pieces = new Set<string>()
  for (let from = 0; from < words.length; from += 1) for (let to = from + 2; to <= Math.min(words.length, from + 12); to += 1) pieces.add(words.slice(from, to))
  // Brackets are stored wide and typed either way.
  const han = [...pieces].filter((piece) => /^\p{Script=Han}[\p{Script=Han}()]*$/u.test(piece)).map((piece) => piece.replace('(', '（').replace(')', '）'))
  const codes = [...pieces].filter((piece) => /^\d{6}$/.test(piece))
  const names = han.flatMap((piece) => [piece, ...['省', '市', '县', '区'].map((level) => `${piece}${level}`)])
  const wanted = [...new Set([...names, ...codes])].slice(0, 1200)
  if (wanted.length === 0) return []
  const { docs } = await findPublic('regions', { where: { or: [{ name: { in: wanted } }, { code: { in: wanted } }] }, limit: 60, tags: referenceTags })
  const found = docs.flatMap((region) => {
    const text = [folded(region.name), region.code, region.name.replace(/[省市县区]$/u, '')].find((name) => name.length > 1 && words.includes(name))
    return text ? [{ region, text }] : []
  })
  // 河南 inside 河南省 is one place; a longer name hides the shorter one inside it.
  return found.filter(({ text }) => !found.some((other) => other.text.length > text.length && other.text.includes(text))).sort((a, b) => byLevel(a.region, b.region))
}

/** A number as it is typed, with its magnitude: 18.6万 is 186000. */
export function numberIn(words: string): { value: number; text: string } | null {
  const match = /(?<![\d.-])(-?\d{1,15}(?:\.\d{1,8})?)(万亿|亿|万)?(?![\d.])/u.exec(words.replace(/(?<=\d),(?=\d{3})/g, ''))
  if (!match) return null
  const factor = match[2] === '万亿' ? 1e12 : match[2] === '亿' ? 1e8 : match[2] === '万' ? 1e4 : 1
  return { value: Number((Number(match[1]) * factor).toPrecision(15)), text: match[0] }
}

const yearIn = (words: string): string | null => /(?<!\d)((?:19|20)\d{2})年?(?!\d)/.exec(words)?.[1] ?? null

/** Indicators by name and alias, areas, where both meet, and values: 许昌高新技术企业, 高企, 473. */
export async function dataSearchView(query: string): Promise<DataSearchView> {
  const shown = foldText(query).slice(0, longest)
  const words = folded(shown)
  const nothing: DataSearchView = { query: shown, indicators: [], regions: [], figures: [], series: [], message: null }
  if (words === '') return nothing
  const areas = await areasIn(words)
  const year = yearIn(words)
  const rest = [...areas.map(({ text }) => text), ...(year ? [`${year}年`, year] : [])].reduce((left, text) => left.replace(text, ''), words)
  const { docs } = await findPublicFields('indicators', { fields: ['name', 'code', 'englishName', 'aliases'], sort: 'name', limit: 5000, tags: referenceTags })
  const ranked = (text: string) => (text === '' ? [] : docs.flatMap((indicator) => { const fit = fitOf(text, indicator); return fit.score > 0 ? [{ indicator, ...fit }] : [] }).sort((a, b) => b.score - a.score))
  // An area's name may be part of an indicator's: the whole question goes first.
  const whole = ranked(words)
  const found = (whole.length > 0 ? whole : ranked(rest)).slice(0, mostIndicators)
  const [latest, figures, series] = await Promise.all([latestOf(found.map(({ indicator }) => indicator)), figuresOf(words), seriesOf(found.slice(0, 8).map(({ indicator }) => indicator), areas.slice(0, 4).map(({ region }) => region), year)])
  const view: DataSearchView = {
    ...nothing, figures, series, regions: areas.slice(0, 20).map(({ region }) => ({ label: region.name, href: addresses.regionProfile(region.code) })),
    indicators: found.map(({ indicator, why }) => ({ link: { label: indicator.name, href: addresses.indicator(indicator.code) }, latest: latest.get(indicator.id) ?? null, why: why && `又称“${why}”` })),
  }
  const isEmpty = view.indicators.length + view.regions.length + view.figures.length + view.series.length === 0
  return { ...view, message: isEmpty ? `没有找到“${shown}”。只写指标名、地区名或数字再试一次。` : null }
}

/** Current values that are the number asked for, as a value or as it is printed. */
async function figuresOf(words: string): Promise<DataSearchView['figures']> {
  const number = numberIn(words)
  if (!number) return []
  const { docs } = await findPublic('observations', { where: { value: { equals: number.value } }, sort: '-validFrom', limit: 200, depth: 0, tags: ['observations', ...referenceTags] })
  const newest = await newestVintages(docs)
  const current = docs.filter((one) => newest.get(vintageKey(one))?.id === one.id && !isWithdrawn(one)).slice(0, mostFigures)
  return (await withReferences(current)).flatMap((one) => presentFigure(one) ?? [])
}

async function seriesOf(indicators: readonly Named[], regions: readonly Region[], year: string | null): Promise<DataSearchView['series']> {
  const found = await Promise.all(indicators.map(async (indicator) => {
    const keys = regions.map(({ code }) => `${indicator.code}.${code}`)
    const latest = await latestOfSeries(indicator.id, keys, year)
    return regions.flatMap((region) => {
      const figure = latest.get(`${indicator.code}.${region.code}`)
      const label = [`${region.name}${indicator.name}`, year && formatPeriod(year)].filter(Boolean).join('，')
      return figure ? [{ link: { label, href: year ? figure.href : `${addresses.indicator(indicator.code)}?area=${region.code}` }, latest: figure }] : []
    })
  }))
  return found.flat()
}
