import type { DemoObservation } from './types'

/**
 * The twenty-five records of the press conference of 23 October 2024: counts, ranks, a rate, a share, a standard's name, and the statements
 * without a number. None of them has been checked against a bulletin, so all are status V.
 */

const source = 'xuchang-conference-2024'
const base = {
  region: '411000',
  period: '2024-10-23',
  operator: '=',
  status: 'V',
  role: 'outcome',
  source,
  publishedAt: '2024-10-23',
} as const

const innovation = '发布会报道第3段：创新'
const industry = '发布会报道第4段：产业'
const gap = '发布会报道第5段：城乡'
const opening = '发布会报道第6段：改革开放'
const welfare = '发布会报道第7段：民生'

type Count = [key: string, indicator: string, value: number, valueText: string, locator: string, extra?: Partial<DemoObservation>]

const counts: Count[] = [
  ['xc-hightech', 'hightech-firms', 473, '473家', innovation, { qualifiers: ['达到'] }],
  ['xc-innovative-smes', 'innovative-smes', 723, '723家', innovation],
  ['xc-gazelle', 'gazelle-firms', 18, '18家', innovation],
  [
    'xc-platforms',
    'research-platforms',
    357,
    '357家',
    innovation,
    { qualifiers: ['累计'], comment: '“省级以上”限定级别，不是数值的下限。' },
  ],
  ['xc-incubators', 'incubators', 40, '40家', innovation, { qualifiers: ['达到'] }],
  ['xc-talents', 'leading-talents', 21, '21人', innovation],
  ['xc-coop-firms', 'cooperating-firms', 77, '77家', innovation],
  ['xc-coop-institutes', 'cooperating-institutes', 33, '33家', innovation, { comment: '与合作企业77家成对出现。' }],
  ['xc-clusters', 'industry-clusters', 10, '10大', industry, { role: 'policy_target', comment: '政策清单的条数。' }],
  ['xc-chains', 'industry-chains', 16, '16个', industry, { role: 'policy_target', comment: '政策清单的条数。' }],
  ['xc-champions', 'champion-firms', 19, '19家', industry, { comment: '国家级与省级合计，未分列。' }],
  ['xc-little-giants', 'little-giants', 21, '21家', industry],
  ['xc-specialised', 'specialised-smes', 212, '212家', industry],
  ['xc-trade-cagr', 'trade-cagr', 26.2, '26.2%', opening, { period: '2020/', comment: '几何平均增速；末年、基年和币种未说明。' }],
  [
    'xc-livelihood',
    'livelihood-share',
    70,
    '70%左右',
    welfare,
    { operator: '≈', qualifiers: ['连年', '左右'], comment: '分母和民生支出的范围未说明。' },
  ],
  ['xc-poverty', 'poverty-exit', 186000, '18.6万', welfare, { comment: '原文以万为单位，末位代表1000人，误差在正负500人以内。' }],
  ['xc-care-circle', 'care-circle', 15, '15分钟', welfare, { role: 'named_standard', comment: '建设标准的名称，不是测得的步行时间。' }],
]

const ranked = (key: string, indicator: string, of: string): DemoObservation => ({
  ...base,
  key,
  indicator,
  value: 1,
  valueText: '第1位',
  sourceLocator: innovation,
  rank: { position: 1, positionMax: null, scopeArea: '410000', of },
  comment: '参加排位的总体和统计期未说明。',
})

type Claim = [
  key: string,
  indicator: string,
  locator: string,
  valueText: string,
  claim: NonNullable<DemoObservation['claim']>,
  extra?: Partial<DemoObservation>,
]

const claims: Claim[] = [
  [
    'xc-top100',
    'top100-counties',
    gap,
    '全部进入',
    { type: 'membership', text: '所辖县（市）都在中部地区县域经济百强榜上', missing: '县（市）个数、榜单编制机构和年份' },
    { rank: { position: null, positionMax: 100, scopeArea: '100000', of: '中部地区县域经济百强榜' } },
  ],
  [
    'xc-income-vs-growth',
    'income-growth',
    gap,
    '均超过',
    { type: 'comparison', text: '近三年居民收入增得比经济快，城乡都是', missing: '三年的起止、各年增速、名义还是实际' },
  ],
  [
    'xc-rural-vs-urban',
    'income-growth-rural',
    gap,
    '高于',
    { type: 'comparison', text: '农村居民收入增得比城镇居民快', missing: '两个增速的数值' },
  ],
  [
    'xc-gap-narrowed',
    'income-ratio',
    gap,
    '进一步缩小',
    { type: 'trend', text: '城乡收入差距缩小', missing: '城乡收入比及比较的年份；比值缩小不等于差额缩小' },
  ],
  [
    'xc-service-pilot',
    'service-pilots',
    opening,
    '唯一',
    { type: 'uniqueness', text: '省内仅许昌获批国家政务服务线上线下融合和向基层延伸试点', missing: '试点名单和批次' },
    { rank: { position: 1, positionMax: 1, scopeArea: '410000', of: '获批试点的城市' } },
  ],
  [
    'xc-procurement-pilot',
    'procurement-pilots',
    opening,
    '唯一',
    { type: 'uniqueness', text: '省内仅许昌建有国家级市场采购贸易方式试点', missing: '试点名单和批次' },
    { rank: { position: 1, positionMax: 1, scopeArea: '410000', of: '国家级市场采购贸易方式试点' } },
  ],
]

export const xuchangObservations: DemoObservation[] = [
  ...counts.map(([key, indicator, value, valueText, sourceLocator, extra]): DemoObservation => ({
    ...base,
    key,
    indicator,
    value,
    valueText,
    sourceLocator,
    ...extra,
  })),
  ranked('xc-project-rank', 'project-rank', '产学研合作立项数'),
  ranked('xc-funding-rank', 'funding-rank', '产学研合作获得资金数'),
  ...claims.map(([key, indicator, sourceLocator, valueText, claim, extra]): DemoObservation => ({
    ...base,
    key,
    indicator,
    value: null,
    valueText,
    sourceLocator,
    claim,
    ...extra,
  })),
]
