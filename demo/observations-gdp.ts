import type { DemoObservation } from './types'
import { observeSeries, shiftDecimal } from './observe'

/** First figures, as each year's communiqué printed them. */
const gdpFirst: Record<string, string> = {
  2015: '676708',
  2016: '744127',
  2017: '827122',
  2018: '900309',
  2019: '990865',
  2020: '1015986',
  2021: '1143670',
  2022: '1210207',
  2023: '1260582',
  2024: '1349084',
}

/** What became of them: final verification, or the economic census for 2018 and 2023. */
const gdpFinal: Record<string, string> = {
  2016: '743585',
  2017: '820754',
  2018: '919281',
  2019: '986515',
  2020: '1013567',
  2021: '1149237',
  2022: '1204724',
  2023: '1294272',
}

const finalDates: Record<string, string> = {
  2016: '2018-01',
  2017: '2019-01',
  2018: '2019-11',
  2019: '2020-12',
  2020: '2021-12',
  2021: '2022-12',
  2022: '2023-12',
  2023: '2024-12',
}

const gdpVintages = Object.entries(gdpFinal).map(([year, printed]): DemoObservation => ({
  key: `gdp-cn-${year}-final`,
  indicator: 'gdp',
  region: '100000',
  period: year,
  value: shiftDecimal(printed, 8),
  valueText: `${printed}亿元`,
  operator: '=',
  status: 'A',
  role: 'outcome',
  source: `nbs-gdp-final-${year}`,
  sourceLocator: '公告正文',
  publishedAt: finalDates[year] ?? year,
  supersedes: `gdp-cn-${year}`,
  revisionType: 'scheduled',
  comment: year === '2018' || year === '2023' ? '依据全国经济普查结果修订。' : '年度最终核实。',
}))

/** Both vintages of each year, the later one naming the earlier. */
export const gdpObservations: DemoObservation[] = [
  ...observeSeries({
    region: '100000',
    area: 'cn',
    indicator: 'gdp',
    source: (year) => `nbs-communique-${year}`,
    locator: '一、综合',
    status: 'P',
    printed: gdpFirst,
  }),
  ...gdpVintages,
]
