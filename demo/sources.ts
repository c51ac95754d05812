import type { DemoSource } from './types'

const NBS = 'https://www.stats.gov.cn'

/** Dates on which the bureau released its annual communiqué. */
const communiqueDates: Record<number, string> = {
  2015: '2016-02-29',
  2016: '2017-02-28',
  2017: '2018-02-28',
  2018: '2019-02-28',
  2019: '2020-02-28',
  2020: '2021-02-28',
  2021: '2022-02-28',
  2022: '2023-02-28',
  2023: '2024-02-29',
  2024: '2025-02-28',
}

const communiques = Object.entries(communiqueDates).map(([year, date]): DemoSource => ({
  key: `nbs-communique-${year}`,
  name: { zh: `${year}年统计公报`, en: `Statistical communiqué ${year}` },
  kind: 'government',
  statisticalType: 'bulletin',
  aliases: [`${year}年国民经济和社会发展统计公报`],
  url: NBS,
  producer: '国家统计局',
  citation: `国家统计局：《中华人民共和国${year}年国民经济和社会发展统计公报》`,
  datePublished: date,
  fictional: false,
}))

const finalGdpDates: Record<number, string> = {
  2016: '2018-01',
  2017: '2019-01',
  2018: '2019-11',
  2019: '2020-12',
  2020: '2021-12',
  2021: '2022-12',
  2022: '2023-12',
  2023: '2024-12',
}

/** The 2018 and 2023 figures were settled by an economic census, the others by the yearly final verification. */
const finalGdp = Object.entries(finalGdpDates).map(([year, date]): DemoSource => {
  const byCensus = year === '2018' || year === '2023'
  const name = byCensus ? `${year}年国内生产总值修订公告` : `${year}年国内生产总值最终核实公告`
  return {
    key: `nbs-gdp-final-${year}`,
    name: { zh: name, en: `${byCensus ? 'Revised' : 'Final'} GDP ${year}` },
    kind: 'government',
    statisticalType: 'release',
    aliases: [],
    url: NBS,
    producer: '国家统计局',
    citation: `国家统计局：${byCensus ? `关于修订${year}年国内生产总值数据的公告` : `关于${year}年国内生产总值最终核实的公告`}`,
    datePublished: date,
    fictional: false,
  }
})

type Yearly = {
  prefix: string
  years: number[]
  zh: (year: number) => string
  en: (year: number) => string
  by: string
  url: string
  lag: number
}

/** Bulletins that come out once a year; `lag` is the number of years from the year they cover to the year they appear. */
const yearly: Yearly[] = [
  {
    prefix: 'rd-bulletin',
    years: [2018, 2019, 2020, 2021, 2022, 2023],
    by: '国家统计局、科学技术部、财政部',
    url: NBS,
    lag: 1,
    zh: (year) => `${year}年全国科技经费投入统计公报`,
    en: (year) => `Bulletin on research funding ${year}`,
  },
  {
    prefix: 'grain-notice',
    years: [2020, 2021, 2022, 2023, 2024],
    by: '国家统计局',
    url: NBS,
    lag: 0,
    zh: (year) => `关于${year}年粮食产量数据的公告`,
    en: (year) => `Notice on grain output ${year}`,
  },
  {
    prefix: 'transport-bulletin',
    years: [2019, 2020, 2021, 2022, 2023, 2024],
    by: '交通运输部',
    url: 'https://www.mot.gov.cn',
    lag: 1,
    zh: (year) => `${year}年交通运输行业发展统计公报`,
    en: (year) => `Transport bulletin ${year}`,
  },
  {
    prefix: 'post-bulletin',
    years: [2020, 2021, 2022, 2023, 2024],
    by: '国家邮政局',
    url: 'https://www.spb.gov.cn',
    lag: 1,
    zh: (year) => `${year}年邮政行业发展统计公报`,
    en: (year) => `Postal bulletin ${year}`,
  },
  {
    prefix: 'environment-bulletin',
    years: [2020, 2021, 2022, 2023, 2024],
    by: '生态环境部',
    url: 'https://www.mee.gov.cn',
    lag: 1,
    zh: (year) => `${year}中国生态环境状况公报`,
    en: (year) => `Report on the environment ${year}`,
  },
  {
    prefix: 'health-bulletin',
    years: [2015, 2019, 2021, 2023],
    by: '国家卫生健康委员会',
    url: 'https://www.nhc.gov.cn',
    lag: 1,
    zh: (year) => (year < 2018 ? `${year}年卫生和计划生育事业发展统计公报` : `${year}年我国卫生健康事业发展统计公报`),
    en: (year) => `Health bulletin ${year}`,
  },
  {
    prefix: 'henan-communique',
    years: [2020, 2021, 2022, 2023, 2024],
    by: '河南省统计局、国家统计局河南调查总队',
    url: 'https://tjj.henan.gov.cn',
    lag: 1,
    zh: (year) => `${year}年河南省国民经济和社会发展统计公报`,
    en: (year) => `Henan communiqué ${year}`,
  },
]

const bulletins = yearly.flatMap(({ prefix, years, zh, en, by, url, lag }) =>
  years.map((year): DemoSource => ({
    key: `${prefix}-${year}`,
    name: { zh: zh(year), en: en(year) },
    kind: 'government',
    statisticalType: 'bulletin',
    aliases: [],
    url,
    producer: by,
    citation: `${by}：《${zh(year)}》`,
    datePublished: String(year + lag),
    fictional: false,
  })),
)

/** CNNIC reports by the December they describe: number and month of release. */
const cnnicReports: [year: number, no: number, date: string][] = [
  [2018, 43, '2019-02'],
  [2020, 47, '2021-02'],
  [2021, 49, '2022-02'],
  [2022, 51, '2023-03'],
  [2023, 53, '2024-03'],
  [2024, 55, '2025-01'],
]

const cnnic = cnnicReports.map(([year, no, date]): DemoSource => ({
  key: `cnnic-${year}`,
  name: { zh: `第${no}次《中国互联网络发展状况统计报告》`, en: `CNNIC report no. ${no}` },
  kind: 'government',
  statisticalType: 'release',
  aliases: ['CNNIC'],
  url: 'https://www.cnnic.cn',
  producer: '中国互联网络信息中心',
  citation: `中国互联网络信息中心：第${no}次《中国互联网络发展状况统计报告》`,
  datePublished: date,
  fictional: false,
}))

export const sources: DemoSource[] = [
  {
    key: 'shuming',
    name: { zh: '署名新闻', en: 'Shuming News' },
    kind: 'own',
    aliases: ['署名新闻网', '署名新聞', 'Shuming News'],
    url: 'https://demo.shuming.example',
    fictional: true,
    note: { zh: '本站演示版的品牌。', en: 'The brand of this demo edition.' },
  },
  {
    key: 'example-evening',
    name: { zh: '示例晚报（演示）', en: 'Example Evening News (demo)' },
    kind: 'media',
    aliases: ['示例晚报'],
    url: 'https://evening.example',
    listing: { edition: '2025-01-01', isOn: true, note: '演示记录：虚构媒体，不在任何真实名单里。' },
    agreement: { no: '演示转载-001', from: '2026-01-01', to: null, isSublicensable: false, terms: '演示协议：可以转载文字，须注明来源、原作者和原标题；不得转授权。' },
    fictional: true,
    note: { zh: '虚构媒体，用来演示转载稿。', en: 'Invented, to show reprints.' },
  },
  {
    key: 'example-agency',
    name: { zh: '示例通讯社（演示）', en: 'Example Agency (demo)' },
    kind: 'agency',
    aliases: ['示例社'],
    url: 'https://agency.example',
    listing: { edition: '2025-01-01', isOn: true, note: '演示记录：虚构通讯社，不在任何真实名单里。' },
    fictional: true,
    note: { zh: '虚构通讯社，用来演示综合稿。', en: 'Invented, to show stories from mixed sources.' },
  },
  {
    key: 'nbs',
    name: { zh: '国家统计局', en: 'National Bureau of Statistics' },
    kind: 'government',
    statisticalType: 'department',
    aliases: ['国统局', 'NBS'],
    url: NBS,
    fictional: false,
  },
  {
    key: 'henan-stats',
    name: { zh: '河南省统计局', en: 'Henan Bureau of Statistics' },
    kind: 'government',
    statisticalType: 'department',
    aliases: [],
    url: 'https://tjj.henan.gov.cn',
    fictional: false,
  },
  {
    key: 'xuchang-conference-2024',
    name: { zh: '许昌专场新闻发布会（2024年10月23日）', en: 'Press conference on Xuchang, 23 October 2024' },
    kind: 'government',
    statisticalType: 'press-conference',
    aliases: ['许昌专场新闻发布会'],
    producer: '中共河南省委宣传部',
    citation: '中共河南省委宣传部：“推进中国式现代化建设河南实践”系列主题许昌专场新闻发布会，郑州',
    datePublished: '2024-10-23',
    fictional: false,
    note: {
      zh: '发布会不是统计公报：会上的数字先按“未核实”入库。',
      en: 'A press conference is no bulletin: its figures are entered as not validated.',
    },
  },
  {
    key: 'nbs-yearbook-2021',
    name: { zh: '中国统计年鉴2021', en: 'China Statistical Yearbook 2021' },
    kind: 'government',
    statisticalType: 'yearbook',
    aliases: [],
    url: NBS,
    producer: '国家统计局',
    citation: '国家统计局：《中国统计年鉴2021》',
    datePublished: '2021',
    fictional: false,
  },
  {
    key: 'nbs-census-2020',
    name: { zh: '第七次全国人口普查公报', en: 'Seventh national census' },
    kind: 'government',
    statisticalType: 'census',
    aliases: ['七人普'],
    url: NBS,
    producer: '国家统计局',
    citation: '国家统计局、国务院第七次全国人口普查领导小组办公室：《第七次全国人口普查公报》',
    datePublished: '2021-05-11',
    fictional: false,
  },
  {
    key: 'henan-census-2020',
    name: { zh: '河南省第七次全国人口普查公报', en: 'Seventh census, Henan' },
    kind: 'government',
    statisticalType: 'census',
    aliases: [],
    url: 'https://tjj.henan.gov.cn',
    producer: '河南省统计局',
    citation: '河南省统计局：《河南省第七次全国人口普查公报》',
    datePublished: '2021-05',
    fictional: false,
  },
  ...communiques,
  ...finalGdp,
  ...bulletins,
  ...cnnic,
]
