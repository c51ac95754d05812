import { type WantedUse, wantedUseQuery } from '../licensing/requestPrefill'

/** Every public address in one place. Paths are absolute on this site, without a host; Han characters never occur in them. */

const withQuery = (path: string, query: string) => (query ? `${path}?${query}` : path)

/** `2024-10-23` → `2024/10/23` */
const datePath = (date: string) => date.replaceAll('-', '/')

const feedFiles = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' } as const

export const dataFormats = ['csv', 'csv-metadata.json', 'xlsx', 'json', 'sdmx.csv', 'svg', 'png'] as const
export type DataFormat = (typeof dataFormats)[number]
export const comparisonFormats = ['csv', 'csv-metadata.json', 'xlsx', 'json', 'svg', 'png'] as const
export type ComparisonFormat = (typeof comparisonFormats)[number]

export type Comparison = { indicator?: string | null; areas?: readonly string[]; periods?: readonly string[]; from?: string | null; to?: string | null; asOf?: string | null }

/** Codes, divisions, periods and dates need no encoding but the slash of a span. */
const queryOf = (pairs: readonly (readonly [string, string])[]) => (pairs.length > 0 ? `?${pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}` : '')

const comparisonQuery = ({ indicator, areas = [], periods = [], from, to, asOf }: Comparison) => queryOf([
  ...(indicator ? [['indicator', indicator] as const] : []), ...areas.map((area) => ['area', area] as const), ...periods.map((period) => ['period', period] as const),
  ...(from ? [['from', from] as const] : []), ...(to ? [['to', to] as const] : []), ...(asOf ? [['asOf', asOf] as const] : []),
])

export const addresses = {
  front: () => '/',
  /** The permanent address of a story: the Shanghai date of its first publication, its short id, and the slug it had then. */
  article: ({ date, shortId, slug }: { date: string; shortId: string; slug: string | null }) =>
    `/news/${datePath(date)}/${slug ? `${shortId}-${slug}` : shortId}`,
  section: (slug: string) => `/section/${slug}`,
  series: (slug: string) => `/series/${slug}`,
  topic: (slug: string) => `/topic/${slug}`,
  region: (code: string) => `/region/${code}`,
  person: (slug: string) => `/people/${slug}`,
  data: () => '/data',
  releases: () => '/data/releases',
  /** How figures come about; an earlier edition when its number is given. */
  method: (slug: string, edition?: number) => `/data/methods/${slug}${edition ? `/v/${edition}` : ''}`,
  indicator: (code: string) => `/data/${code}`,
  /** The current value of one observation: indicator, area, period. */
  observation: ({ indicator, area, period }: { indicator: string; area: string; period: string }) =>
    `/data/${indicator}/${area}/${encodeURIComponent(period.replaceAll('/', '~'))}`,
  /** One vintage of an observation; never changes. */
  vintage: ({ indicator, area, period, vintage }: { indicator: string; area: string; period: string; vintage: number }) =>
    `${addresses.observation({ indicator, area, period })}/v/${vintage}`,
  /** A chart as a file of its own. */
  chart: (id: string, format: 'png' | 'svg') => `/charts/${id}.${format}`,
  /** The values of an indicator with all their vintages, for machines. */
  figures: ({ indicator, format }: { indicator: string; format: 'csv' | 'json' }) =>
    `/api/public/figures${format === 'csv' ? '.csv' : ''}?indicator=${indicator}`,
  /** The series of an indicator in a format of its own, of all areas or of some. */
  dataFile: ({ indicator, format, areas = [] }: { indicator: string; format: DataFormat; areas?: readonly string[] }) => `/data/${indicator}.${format}${queryOf(areas.map((area) => ['area', area]))}`,
  dataSearch: (query?: string) => `/data/search${queryOf(query ? [['q', query]] : [])}`,
  /** A comparison; everything it shows is in its address. */
  compare: (asked: Comparison = {}) => `/data/compare${comparisonQuery(asked)}`,
  compareFile: (asked: Comparison, format: ComparisonFormat) => `/data/compare.${format}${comparisonQuery(asked)}`,
  dataCatalogue: (page = 1) => `/data/catalog.jsonld${page > 1 ? `?page=${page}` : ''}`,
  dataApi: () => '/data/api',
  /** What is known of one area, indicator by indicator. */
  regionProfile: (code: string) => `/regions/${code}`,
  /** What other sites show in a frame: the indicator, one of its series, or one value. */
  embed: ({ indicator, area, period }: { indicator: string; area?: string; period?: string }) =>
    ['/embed/data', indicator, ...(area ? [area] : []), ...(area && period ? [encodeURIComponent(period.replaceAll('/', '~'))] : [])].join('/'),
  oembed: ({ url, format }: { url: string; format: 'json' | 'xml' }) => `/oembed?url=${encodeURIComponent(url)}&format=${format}`,
  notices: () => '/notices',
  noticeVersion: ({ key, no }: { key: string; no: number }) => `/notices/${key}/v${no}`,
  clause: ({ key, no, clause }: { key: string; no: number; clause: string }) => `/notices/${key}/v${no}#clause-${clause}`,
  /** The stories whose terms are those of that version. */
  noticeStories: ({ key, no }: { key: string; no: number }) => `/notices/${key}/v${no}/stories`,
  /** The bytes whose SHA-256 is the version's hash, and those of its record in the log. */
  noticeText: ({ key, no }: { key: string; no: number }) => `/notices/${key}/v${no}/canonical.json`,
  noticeRecord: ({ key, no }: { key: string; no: number }) => `/notices/${key}/v${no}/record.json`,
  noticeDiff: ({ key, from, to }: { key: string; from: number; to: number }) => `/notices/${key}/v${from}..v${to}`,
  noticeLog: (key: string, format?: 'json') => `/notices/${key}/log${format ? `.${format}` : ''}`,
  /** Guides a reader who wants to reprint a story to the decision, its clause and the next step. */
  reprint: (story?: string) => (story ? `/reprint?article=${encodeURIComponent(story)}` : '/reprint'),
  /** Where anybody asks for a licence, with as much of the use filled in as is known. */
  licenceRequest: (use: WantedUse = {}) => withQuery('/licences/request', wantedUseQuery(use)),
  /** The same for a member of a licensed organisation. */
  memberRequest: (use: WantedUse = {}) => withQuery('/licensees/requests', wantedUseQuery(use)),
  /** A story that its notice frees, as clean HTML and plain text. */
  republish: (shortId: string) => `/republish/${shortId}`,
  search: (query?: string) => (query ? `/search?q=${encodeURIComponent(query)}` : '/search'),
  licensees: () => '/licensees',
  complaints: () => '/complaints',
  /** The complaint form, about a story when its short id is given. */
  newComplaint: (shortId?: string) => (shortId ? `/complaints/new?article=${shortId}` : '/complaints/new'),
  complaintStatus: () => '/complaints/status',
  corrections: () => '/corrections',
  correctionsFeed: () => '/corrections/feed.xml',
  requestStatus: () => '/licences/request/status',
  /** Where anybody checks a certificate by its number. */
  verification: (number?: string) => (number ? `/licences/verify/${number}` : '/licences/verify'),
  /** The certificate as its holder prints it. */
  certificate: (number: string) => `/licensees/certificates/${number}`,
  /** The TDMRep policy of one notice version; never changes. */
  tdmPolicy: ({ key, no }: { key: string; no: number }) => `/notices/${key}/v${no}/tdm-policy.jsonld`,
  /** The ODRL offer of our own story at that address, and the RSL document of any story. */
  storyOffer: (story: string) => `${story}/offer.jsonld`,
  storyRsl: (story: string) => `${story}/license.xml`,
  feed: (section?: string, format: 'atom' | 'json' | 'rss' = 'rss') => `${section ? `/section/${section}` : ''}/${feedFiles[format]}`,
} as const

/** The period part of an observation's address back to the period: `2020~` → `2020/`. */
export const periodFromPath = (segment: string) => decodeURIComponent(segment).replaceAll('~', '/')

/** `/news/2024/10/23/k7m3x9-xuchang` → its short id, or null when the last segment cannot be one. */
export const shortIdFromSegment = (segment: string): string | null => /^([0-9a-z]{7})(?:-|$)/.exec(segment)?.[1] ?? null
