import { checkStory, type CitedFigure, type Finding, type IndicatorFacts, type RecordFacts } from './index'

/** The few words that a case says of its record; the rest is an ordinary annual count of an invented city. */
export type Given = Partial<Omit<RecordFacts, 'area' | 'source'>> & { area?: string; from?: string; type?: string; authority?: number; printed?: string }
export type About = Partial<IndicatorFacts>

export const areas = [
  { code: '000000', name: '全国', parent: null, level: 'country' },
  { code: '410000', name: '云川省', parent: '000000', level: 'province' }, { code: '420000', name: '江原省', parent: '000000', level: 'province' },
  { code: '411000', name: '许城市', parent: '410000', level: 'prefecture' }, { code: '410100', name: '郑安市', parent: '410000', level: 'prefecture' },
  { code: '411500', name: '信南市', parent: '410000', level: 'prefecture' }, { code: '411081', name: '禹阳县', parent: '411000', level: 'county' },
]

export const indicator = (about: About = {}): IndicatorFacts => ({
  id: 'i', name: '高新技术企业', unit: '家', statType: 'count', betterWhen: 'higher', staleAfter: null, timeBasis: null, parent: null, ...about,
})

let made = 0

/** `printed` is what the source printed: 18.6万人 becomes digits and unit. */
export function record({ area = '许城市', from = '许城市统计局', type = 'bulletin', authority, printed, ...over }: Given = {}): RecordFacts {
  const place = areas.find(({ name }) => name === area)
  if (!place) throw new Error(`no area ${area}`)
  const parts = /^([-\d.,]+)(.*)$/.exec(printed ?? '473家')
  made += 1
  const base = { id: `r${made}`, indicator: 'i', period: '2024', vintage: 1, operator: '=' as const, value: 473, valueText: parts?.[1] ?? '', unitText: parts?.[2] ?? '' }
  return {
    ...base, low: null, high: null, status: 'A', rank: null, validFrom: '2025-03-01', revisionType: null, supersedes: null, withdrawn: null, verifiedBy: null,
    seriesKey: `${over.indicator ?? 'i'}.${place.code}`, area: place, source: { id: from, name: from, type, authority: authority ?? null }, ...over,
  }
}

/** Takes the cited figures from 【】 in the text, in the order of the records. */
export function cite(marked: string, records: readonly RecordFacts[], mode: CitedFigure['mode'] = 'frozen'): { text: string; figures: CitedFigure[] } {
  let text = ''
  const figures: CitedFigure[] = []
  for (const part of marked.split(/(【[^】]*】)/)) {
    const isFigure = part.startsWith('【')
    const words = isFigure ? part.slice(1, -1) : part
    if (isFigure) figures.push({ id: `f${figures.length + 1}`, start: text.length, end: text.length + words.length, observation: records[figures.length]?.id ?? '', mode })
    text += words
  }
  return { text, figures }
}

type Check = { marked: string; records: readonly RecordFacts[]; more?: readonly RecordFacts[]; about?: About; others?: readonly IndicatorFacts[]; publishedOn?: string | null; articleDate?: string; mode?: CitedFigure['mode'] }

export function check({ marked, records, more = [], about = {}, others = [], publishedOn = null, articleDate = '2025-04-01', mode = 'frozen' }: Check): Finding[] {
  return checkStory({ ...cite(marked, records, mode), records: [...records, ...more], indicators: [indicator(about), ...others], publishedOn, articleDate, areas })
}

export const brief = (findings: readonly Finding[]): string => findings.map(({ code, severity }) => (severity === 'error' ? code : `${code}?${severity === 'note' ? '?' : ''}`)).join(' ')
