import type { DemoObservation } from './types'
import { observeSeries } from './observe'

const communique = (year: string) => `henan-communique-${year}`
const henan = { region: '410000', area: 'ha' }

/** Counted residents of each division on 1 November 2020; they add up to the province's total. */
export const censusByDivision: readonly [code: string, people: number][] = [
  ['410100', 12600574],
  ['410200', 4824016],
  ['410300', 7056699],
  ['410400', 4987137],
  ['410500', 5477614],
  ['410600', 1565973],
  ['410700', 6251929],
  ['410800', 3521078],
  ['410900', 3772088],
  ['411000', 4379998],
  ['411100', 2367490],
  ['411200', 2034872],
  ['411300', 9713112],
  ['411400', 7816831],
  ['411500', 6234401],
  ['411600', 9026015],
  ['411700', 7008427],
  ['419001', 727265],
]

export const CENSUS_HENAN = 99365519

const census = (region: string, value: number): DemoObservation => ({
  key: `resident-population-${region}-2020-census`,
  indicator: 'resident-population',
  region,
  period: '2020-11-01',
  value,
  valueText: `${value}人`,
  operator: '=',
  status: 'A',
  role: 'outcome',
  source: 'henan-census-2020',
  sourceLocator: region === '410000' ? '第一号' : '第二号',
  publishedAt: '2021-05',
  comment: '普查标准时点为2020年11月1日零时。',
})

export const henanObservations: DemoObservation[] = [
  ...observeSeries({
    ...henan,
    indicator: 'regional-gdp',
    source: communique,
    locator: '一、综合',
    status: 'P',
    printed: { 2020: '54997.07', 2021: '58887.41', 2022: '61345.05', 2023: '59132.39', 2024: '63589.99' },
  }),
  ...observeSeries({
    ...henan,
    indicator: 'regional-gdp-growth',
    source: communique,
    locator: '一、综合',
    status: 'P',
    printed: { 2020: '1.3', 2021: '6.3', 2022: '3.1', 2023: '4.1', 2024: '5.1' },
  }),
  ...observeSeries({
    ...henan,
    indicator: 'resident-population',
    source: communique,
    locator: '人口',
    printed: { 2021: '9883', 2022: '9872', 2023: '9815', 2024: '9785' },
  }),
  ...observeSeries({
    ...henan,
    indicator: 'urbanisation',
    source: communique,
    locator: '人口',
    printed: { 2020: '55.43', 2021: '56.45', 2022: '57.07', 2023: '58.08' },
    except: { 2020: { source: 'henan-census-2020', sourceLocator: '城乡人口', publishedAt: '2021-05' } },
  }),
  ...observeSeries({
    ...henan,
    indicator: 'income-all',
    source: communique,
    locator: '居民收入消费',
    printed: { 2020: '24810', 2021: '26811', 2022: '28222', 2023: '29933', 2024: '31552' },
  }),
  ...observeSeries({
    ...henan,
    indicator: 'grain-output',
    source: (year) => `grain-notice-${year}`,
    locator: '附表：各省产量',
    printed: { 2020: '6825.8', 2021: '6544.2', 2022: '6789.4', 2023: '6624.3', 2024: '6719.4' },
  }),
  census('410000', CENSUS_HENAN),
  ...censusByDivision.map(([code, people]) => census(code, people)),
]
