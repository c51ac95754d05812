import type { DemoTopic } from './types'

const topic = (key: string, zh: string, en: string, aboutZh: string, aboutEn: string): DemoTopic => ({
  key,
  slug: key,
  name: { zh, en },
  description: { zh: aboutZh, en: aboutEn },
})

export const topics: DemoTopic[] = [
  topic('population', '人口', 'Population', '普查与抽样调查、出生、老龄化、城镇化。', 'Censuses, surveys, births, ageing, urbanisation.'),
  topic(
    'growth',
    '经济增长',
    'Growth',
    '国内生产总值的初步数、核实数和修订。',
    'Gross domestic product: first figures, final figures, revisions.',
  ),
  topic(
    'income',
    '居民收入',
    'Household income',
    '人均可支配收入与城乡收入比。',
    'Disposable income and the gap between town and country.',
  ),
  topic('trade', '对外贸易', 'Trade', '货物进出口总额，人民币口径。', 'Trade in goods, in yuan.'),
  topic('innovation', '科技创新', 'Research', '研发经费、企业梯队、孵化平台。', 'Research spending, firms and incubators.'),
  topic('food', '粮食', 'Grain', '全国与河南的粮食产量。', 'Grain output of China and of Henan.'),
  topic('energy', '能源', 'Energy', '发电量和用电。', 'Power generation and use.'),
  topic('transport', '交通物流', 'Transport', '高铁里程、快递业务量。', 'High-speed rail and parcels.'),
  topic('environment', '生态环境', 'Environment', '空气质量等公报数据。', 'Air quality and other published measures.'),
  topic('health', '健康与养老', 'Health and ageing', '人均预期寿命、养老服务。', 'Life expectancy and care for the old.'),
  topic('method', '统计方法', 'Method', '口径、基期、分母、四舍五入。', 'Definitions, base years, denominators, rounding.'),
  topic('copyright', '版权与授权', 'Rights and licensing', '来源标注、转载和授权条款。', 'Source lines, reprints and licensing terms.'),
  topic('newsroom', '编辑部说明', 'From the newsroom', '更正、修订和本站规则。', 'Corrections, revisions and our rules.'),
]
