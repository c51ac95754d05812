import type { DemoObservation } from './types'
import { observeSeries, shiftDecimal } from './observe'

const communique = (year: string) => `nbs-communique-${year}`
const cn = { region: '100000', area: 'cn' }

/** First figures, as each year's communiqué printed them. */
const gdpFirst: Record<string, string> = {
  2015: '676708', 2016: '744127', 2017: '827122', 2018: '900309', 2019: '990865',
  2020: '1015986', 2021: '1143670', 2022: '1210207', 2023: '1260582', 2024: '1349084',
}

/** What became of them: final verification, or the economic census for 2018 and 2023. */
const gdpFinal: Record<string, string> = {
  2016: '743585', 2017: '820754', 2018: '919281', 2019: '986515', 2020: '1013567', 2021: '1149237', 2022: '1204724', 2023: '1294272',
}

const finalDates: Record<string, string> = {
  2016: '2018-01', 2017: '2019-01', 2018: '2019-11', 2019: '2020-12', 2020: '2021-12', 2021: '2022-12', 2022: '2023-12', 2023: '2024-12',
}

const gdpVintages = Object.entries(gdpFinal).map(([year, printed]): DemoObservation => ({
  key: `gdp-cn-${year}-final`, indicator: 'gdp', region: '100000', period: year, value: shiftDecimal(printed, 8), valueText: `${printed}亿元`,
  operator: '=', status: 'A', role: 'outcome', source: `nbs-gdp-final-${year}`, sourceLocator: '公告正文', publishedAt: finalDates[year] ?? year,
  supersedes: `gdp-cn-${year}`, revisionType: 'scheduled',
  comment: year === '2018' || year === '2023' ? '依据全国经济普查结果修订。' : '年度最终核实。',
}))

const yearbook2020 = { source: 'nbs-yearbook-2021', sourceLocator: '人口篇', publishedAt: '2021' }

export const nationalObservations: DemoObservation[] = [
  ...observeSeries({ ...cn, indicator: 'gdp', source: communique, locator: '一、综合', status: 'P', printed: gdpFirst }),
  ...gdpVintages,
  ...observeSeries({
    ...cn, indicator: 'gdp-growth', source: communique, locator: '一、综合', status: 'P',
    printed: { 2015: '6.9', 2016: '6.7', 2017: '6.9', 2018: '6.6', 2019: '6.1', 2020: '2.3', 2021: '8.1', 2022: '3.0', 2023: '5.2', 2024: '5.0' },
  }),
  ...observeSeries({
    ...cn, indicator: 'population', source: communique, locator: '人口',
    printed: {
      2015: '137462', 2016: '138271', 2017: '139008', 2018: '139538', 2019: '140005', 2020: '141212', 2021: '141260', 2022: '141175', 2023: '140967', 2024: '140828',
    },
    except: { 2020: { ...yearbook2020, comment: '2020年公报未公布年末人口，用次年年鉴；2019年及以前为普查前公布数，后来有修订。' } },
  }),
  ...observeSeries({
    ...cn, indicator: 'births', source: communique, locator: '人口',
    printed: { 2015: '1655', 2016: '1786', 2017: '1723', 2018: '1523', 2019: '1465', 2020: '1200', 2021: '1062', 2022: '956', 2023: '902', 2024: '954' },
    except: { 2020: { source: 'nbs-census-2020', sourceLocator: '发布会答问', publishedAt: '2021-05-11', operator: '≈', comment: '普查主要数据发布会给出的约数。' } },
  }),
  ...observeSeries({
    ...cn, indicator: 'birth-rate', source: communique, locator: '人口',
    printed: {
      2015: '12.07', 2016: '12.95', 2017: '12.43', 2018: '10.94', 2019: '10.48', 2020: '8.52', 2021: '7.52', 2022: '6.77', 2023: '6.39', 2024: '6.77',
    },
    except: { 2020: yearbook2020 },
  }),
  ...observeSeries({
    ...cn, indicator: 'deaths', source: communique, locator: '人口', printed: { 2021: '1014', 2022: '1041', 2023: '1110', 2024: '1093' },
  }),
  ...observeSeries({
    ...cn, indicator: 'urbanisation', source: communique, locator: '人口',
    printed: {
      2015: '56.10', 2016: '57.35', 2017: '58.52', 2018: '59.58', 2019: '60.60', 2020: '63.89', 2021: '64.72', 2022: '65.22', 2023: '66.16', 2024: '67.00',
    },
    except: { 2020: { source: 'nbs-census-2020', sourceLocator: '第七号', publishedAt: '2021-05-11', comment: '普查时点为11月1日。' } },
  }),
  ...observeSeries({
    ...cn, indicator: 'population-60-plus', source: communique, locator: '人口年龄构成',
    printed: { 2020: '26402', 2021: '26736', 2022: '28004', 2023: '29697', 2024: '31031' },
    except: { 2020: { source: 'nbs-census-2020', sourceLocator: '第五号', publishedAt: '2021-05-11' } },
  }),
  ...observeSeries({
    ...cn, indicator: 'share-60-plus', source: communique, locator: '人口年龄构成',
    printed: { 2020: '18.7', 2021: '18.9', 2022: '19.8', 2023: '21.1', 2024: '22.0' },
    except: { 2020: { source: 'nbs-census-2020', sourceLocator: '第五号', publishedAt: '2021-05-11', valueText: '18.70%' } },
  }),
  ...observeSeries({
    ...cn, indicator: 'share-65-plus', source: communique, locator: '人口年龄构成',
    printed: { 2020: '13.5', 2021: '14.2', 2022: '14.9', 2023: '15.4', 2024: '15.6' },
    except: { 2020: { source: 'nbs-census-2020', sourceLocator: '第五号', publishedAt: '2021-05-11', valueText: '13.50%' } },
  }),
  ...observeSeries({
    ...cn, indicator: 'census-population', source: () => 'nbs-census-2020', locator: '第二号',
    printed: { 1953: '58260', 1964: '69458', 1982: '100818', 1990: '113368', 2000: '126583', 2010: '133972', 2020: '141178' },
  }),
  ...observeSeries({
    ...cn, indicator: 'household-size', source: () => 'nbs-census-2020', locator: '历次普查家庭户规模',
    printed: { 1953: '4.33', 1964: '4.43', 1982: '4.41', 1990: '3.96', 2000: '3.44', 2010: '3.10', 2020: '2.62' },
  }),
  ...observeSeries({
    ...cn, indicator: 'cpi', source: communique, locator: '价格',
    printed: { 2015: '1.4', 2016: '2.0', 2017: '1.6', 2018: '2.1', 2019: '2.9', 2020: '2.5', 2021: '0.9', 2022: '2.0', 2023: '0.2', 2024: '0.2' },
  }),
  ...observeSeries({
    ...cn, indicator: 'unemployment', source: communique, locator: '就业', printed: { 2020: '5.6', 2021: '5.1', 2022: '5.6', 2023: '5.2', 2024: '5.1' },
  }),
  ...observeSeries({
    ...cn, indicator: 'income-all', source: communique, locator: '居民收入消费',
    printed: {
      2015: '21966', 2016: '23821', 2017: '25974', 2018: '28228', 2019: '30733', 2020: '32189', 2021: '35128', 2022: '36883', 2023: '39218', 2024: '41314',
    },
  }),
  ...observeSeries({
    ...cn, indicator: 'income-urban', source: communique, locator: '居民收入消费',
    printed: {
      2015: '31195', 2016: '33616', 2017: '36396', 2018: '39251', 2019: '42359', 2020: '43834', 2021: '47412', 2022: '49283', 2023: '51821', 2024: '54188',
    },
  }),
  ...observeSeries({
    ...cn, indicator: 'income-rural', source: communique, locator: '居民收入消费',
    printed: {
      2015: '11422', 2016: '12363', 2017: '13432', 2018: '14617', 2019: '16021', 2020: '17131', 2021: '18931', 2022: '20133', 2023: '21691', 2024: '23119',
    },
  }),
  ...observeSeries({
    ...cn, indicator: 'income-ratio', source: communique, locator: '居民收入消费',
    printed: { 2015: '2.73', 2016: '2.72', 2017: '2.71', 2018: '2.69', 2019: '2.64', 2020: '2.56', 2021: '2.50', 2022: '2.45', 2023: '2.39', 2024: '2.34' },
  }),
  ...observeSeries({
    ...cn, indicator: 'goods-trade', source: communique, locator: '对外经济',
    printed: {
      2015: '245741', 2016: '243386', 2017: '277923', 2018: '305050', 2019: '315505', 2020: '321557', 2021: '391009', 2022: '420678', 2023: '417568', 2024: '438468',
    },
  }),
  ...observeSeries({
    ...cn, indicator: 'grain-output', source: communique, locator: '农业', printed: {
      2018: '65789', 2019: '66384', 2020: '66949', 2021: '68285', 2022: '68653', 2023: '69541', 2024: '70650',
    },
  }),
  ...observeSeries({
    ...cn, indicator: 'power-generation', source: communique, locator: '主要工业产品产量表',
    printed: { 2019: '75034.3', 2020: '77790.6', 2021: '85342.5', 2022: '88487.1', 2023: '94564.4', 2024: '100868.8' },
  }),
  ...observeSeries({
    ...cn, indicator: 'rd-spending', source: (year) => `rd-bulletin-${year}`, locator: '一、研究与试验发展经费投入总体情况',
    printed: { 2018: '19677.9', 2019: '22143.6', 2020: '24393.1', 2021: '27956.3', 2022: '30782.9', 2023: '33357.1' },
  }),
  ...observeSeries({
    ...cn, indicator: 'rd-intensity', source: (year) => `rd-bulletin-${year}`, locator: '一、研究与试验发展经费投入总体情况',
    printed: { 2018: '2.19', 2019: '2.23', 2020: '2.40', 2021: '2.44', 2022: '2.54', 2023: '2.65' },
  }),
  ...observeSeries({
    ...cn, indicator: 'high-speed-rail', source: (year) => `transport-bulletin-${year}`, locator: '铁路',
    printed: { 2019: '3.5', 2020: '3.8', 2021: '4.0', 2022: '4.2', 2023: '4.5', 2024: '4.8' },
  }),
  ...observeSeries({
    ...cn, indicator: 'parcels', source: (year) => `post-bulletin-${year}`, locator: '快递业务',
    printed: { 2020: '833.6', 2021: '1083.0', 2022: '1105.8', 2023: '1320.7', 2024: '1750.8' },
  }),
  ...observeSeries({
    ...cn, indicator: 'internet-users', source: (year) => `cnnic-${year}`, locator: '核心数据',
    printed: { 2018: '8.29', 2020: '9.89', 2021: '10.32', 2022: '10.67', 2023: '10.92', 2024: '11.08' },
  }),
  ...observeSeries({
    ...cn, indicator: 'internet-penetration', source: (year) => `cnnic-${year}`, locator: '核心数据',
    printed: { 2018: '59.6', 2020: '70.4', 2021: '73.0', 2022: '75.6', 2023: '77.5', 2024: '78.6' },
  }),
  ...observeSeries({
    ...cn, indicator: 'life-expectancy', source: (year) => `health-bulletin-${year}`, locator: '居民健康水平',
    printed: { 2015: '76.34', 2019: '77.3', 2020: '77.93', 2021: '78.2', 2023: '78.6' },
    except: { 2020: { ...yearbook2020, sourceLocator: '平均预期寿命' } },
  }),
  ...observeSeries({
    ...cn, indicator: 'pm25', source: (year) => `environment-bulletin-${year}`, locator: '大气环境',
    printed: { 2020: '33', 2021: '30', 2022: '29', 2023: '30', 2024: '29.3' },
  }),
]
