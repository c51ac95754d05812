import type { DemoIndicator } from './types'

type Draft = Omit<DemoIndicator, 'name' | 'unitMult' | 'decimals' | 'freq' | 'betterWhen'> & { zh: string; en: string } & Partial<DemoIndicator>

const indicator = ({ zh, en, ...rest }: Draft): DemoIndicator => ({
  name: { zh, en }, unitMult: 0, decimals: 0, freq: 'A', betterWhen: 'none', ...rest,
})

const population = ([
  {
    code: 'population', zh: '年末全国人口', en: 'Population at year end', unit: '人', unitMult: 4,
    definition: '年末在31个省、自治区、直辖市的人口与现役军人之和，不含港澳台居民和外籍人员。普查年份之后，此前各年会按普查结果修订。',
    population: '31个省、自治区、直辖市人口和现役军人', statType: 'count', timeBasis: 'stock', topics: ['population'], source: 'nbs',
  },
  {
    code: 'births', zh: '出生人口', en: 'Births', unit: '人', unitMult: 4, definition: '一年内的活产婴儿数，由年度人口变动抽样调查推算。',
    population: '活产婴儿', statType: 'count', timeBasis: 'flow', topics: ['population'], source: 'nbs',
  },
  {
    code: 'birth-rate', zh: '人口出生率', en: 'Birth rate', unit: '‰', decimals: 2, definition: '一年内出生人数与年平均人数之比，以千分数表示。',
    population: '年平均人口', statType: 'ratio', timeBasis: 'rate', topics: ['population'], source: 'nbs',
  },
  {
    code: 'deaths', zh: '死亡人口', en: 'Deaths', unit: '人', unitMult: 4, definition: '一年内的死亡人数，由年度人口变动抽样调查推算。',
    population: '死亡人口', statType: 'count', timeBasis: 'flow', topics: ['population'], source: 'nbs',
  },
  {
    code: 'urbanisation', zh: '常住人口城镇化率', en: 'Urbanisation rate', unit: '%', decimals: 2, definition: '居住在城镇的常住人口占全部常住人口的比重。',
    population: '常住人口', statType: 'share', timeBasis: 'stock', topics: ['population'], source: 'nbs',
  },
  {
    code: 'population-60-plus', zh: '60岁及以上人口', en: 'Population aged 60 and over', unit: '人', unitMult: 4, definition: '年末60周岁及以上的人口数。',
    population: '60岁及以上人口', statType: 'count', timeBasis: 'stock', topics: ['population', 'health'], source: 'nbs',
  },
  {
    code: 'share-60-plus', zh: '60岁及以上人口比重', en: 'Share aged 60 and over', unit: '%', decimals: 1, definition: '60岁及以上人口占年末全国人口的比重。',
    population: '年末全国人口', statType: 'share', timeBasis: 'stock', topics: ['population', 'health'], source: 'nbs',
  },
  {
    code: 'share-65-plus', zh: '65岁及以上人口比重', en: 'Share aged 65 and over', unit: '%', decimals: 1, definition: '65岁及以上人口占年末全国人口的比重。',
    population: '年末全国人口', statType: 'share', timeBasis: 'stock', topics: ['population', 'health'], source: 'nbs',
  },
  {
    code: 'census-population', zh: '普查人口', en: 'Population counted by the census', unit: '人', unitMult: 4, freq: 'I',
    definition: '历次全国人口普查登记的全国人口，普查公报公布的可比口径。', population: '普查登记人口', statType: 'count', timeBasis: 'stock',
    topics: ['population'], source: 'nbs',
  },
  {
    code: 'household-size', zh: '平均家庭户规模', en: 'Persons per household', unit: '人', decimals: 2, freq: 'I',
    definition: '家庭户人口与家庭户户数之比；集体户不计。', population: '家庭户', statType: 'ratio', timeBasis: 'stock', topics: ['population'], source: 'nbs',
  },
  {
    code: 'resident-population', zh: '常住人口', en: 'Resident population', unit: '人', unitMult: 4,
    definition: '在本地居住半年以上或离开户口登记地不满半年等按常住口径计算的人口。', population: '常住人口', statType: 'count', timeBasis: 'stock',
    topics: ['population'], source: 'henan-stats',
  },
  {
    code: 'life-expectancy', zh: '人均预期寿命', en: 'Life expectancy at birth', unit: '岁', decimals: 1, betterWhen: 'higher',
    definition: '按当年分年龄死亡率计算，同时出生的一批人平均可能存活的年数。', population: '全国居民', statType: 'duration', timeBasis: 'stock',
    topics: ['health', 'population'], source: 'health-bulletin-2023',
  },
] satisfies Draft[]).map(indicator)

const economy = ([
  {
    code: 'gdp', zh: '国内生产总值', en: 'Gross domestic product', unit: '元', unitMult: 8, priceBasis: '现价',
    definition: '一年内常住单位生产活动的最终成果。先公布初步核算数，再公布最终核实数；经济普查后还会修订。', population: '全部常住单位',
    statType: 'amount', timeBasis: 'flow', topics: ['growth'], source: 'nbs',
  },
  {
    code: 'gdp-growth', zh: '国内生产总值增长率', en: 'GDP growth', unit: '%', decimals: 1, comparisonBasis: '同比', priceBasis: '不变价',
    definition: '按不变价格计算的国内生产总值比上年增长的百分比。', population: '全部常住单位', statType: 'growthRate', timeBasis: 'rate',
    topics: ['growth'], source: 'nbs',
  },
  {
    code: 'regional-gdp', zh: '地区生产总值', en: 'Regional GDP', unit: '元', unitMult: 8, decimals: 2, priceBasis: '现价',
    definition: '一个地区常住单位一年内生产活动的最终成果，由国家统一核算。', population: '地区内常住单位', statType: 'amount', timeBasis: 'flow',
    topics: ['growth'], source: 'henan-stats',
  },
  {
    code: 'regional-gdp-growth', zh: '地区生产总值增长率', en: 'Regional GDP growth', unit: '%', decimals: 1, comparisonBasis: '同比', priceBasis: '不变价',
    definition: '按不变价格计算的地区生产总值比上年增长的百分比。', population: '地区内常住单位', statType: 'growthRate', timeBasis: 'rate',
    topics: ['growth'], source: 'henan-stats',
  },
  {
    code: 'cpi', zh: '居民消费价格涨幅', en: 'Consumer price inflation', unit: '%', decimals: 1, comparisonBasis: '同比',
    definition: '全年居民消费价格指数比上年上涨的百分比。', population: '居民购买的消费品和服务', statType: 'growthRate', timeBasis: 'rate',
    topics: ['income'], source: 'nbs',
  },
  {
    code: 'unemployment', zh: '城镇调查失业率', en: 'Surveyed urban unemployment', unit: '%', decimals: 1, betterWhen: 'lower',
    definition: '劳动力调查得到的城镇失业人口占城镇劳动力的比重，全年平均值。', population: '城镇16岁及以上劳动力', statType: 'share', timeBasis: 'rate',
    topics: ['income'], source: 'nbs',
  },
  {
    code: 'income-all', zh: '居民人均可支配收入', en: 'Disposable income per head', unit: '元', betterWhen: 'higher',
    definition: '居民可用于最终消费支出和储蓄的收入总和，按人平均。', population: '全体居民', statType: 'amount', timeBasis: 'flow', topics: ['income'], source: 'nbs',
  },
  {
    code: 'income-urban', zh: '城镇居民人均可支配收入', en: 'Disposable income per head, urban', unit: '元', betterWhen: 'higher',
    definition: '城镇居民可用于最终消费支出和储蓄的收入总和，按人平均。', population: '城镇居民', statType: 'amount', timeBasis: 'flow', topics: ['income'], source: 'nbs',
  },
  {
    code: 'income-rural', zh: '农村居民人均可支配收入', en: 'Disposable income per head, rural', unit: '元', betterWhen: 'higher',
    definition: '农村居民可用于最终消费支出和储蓄的收入总和，按人平均。', population: '农村居民', statType: 'amount', timeBasis: 'flow', topics: ['income'], source: 'nbs',
  },
  {
    code: 'income-ratio', zh: '城乡居民收入比', en: 'Urban to rural income ratio', unit: '', decimals: 2, betterWhen: 'lower',
    definition: '城镇居民人均可支配收入与农村居民人均可支配收入之比，以农村居民为1。', population: '城镇居民与农村居民', statType: 'ratio',
    timeBasis: 'rate', topics: ['income'], source: 'nbs',
  },
  {
    code: 'goods-trade', zh: '货物进出口总额', en: 'Total trade in goods', unit: '元', unitMult: 8, priceBasis: '现价',
    definition: '实际进出关境的货物总金额，进口与出口之和，人民币计价。', population: '进出关境的货物', statType: 'amount', timeBasis: 'flow',
    topics: ['trade'], source: 'nbs',
  },
  {
    code: 'rd-spending', zh: '研究与试验发展经费', en: 'Spending on research and development', unit: '元', unitMult: 8, decimals: 1,
    definition: '全社会用于基础研究、应用研究和试验发展的经费支出。', population: '各类开展研发的单位', statType: 'amount', timeBasis: 'flow',
    topics: ['innovation'], source: 'nbs',
  },
  {
    code: 'rd-intensity', zh: '研发经费投入强度', en: 'Research intensity', unit: '%', decimals: 2, betterWhen: 'higher',
    definition: '研究与试验发展经费与国内生产总值之比。分母修订，强度也会变。', population: '国内生产总值', statType: 'share', timeBasis: 'rate',
    topics: ['innovation'], source: 'nbs',
  },
  {
    code: 'grain-output', zh: '粮食总产量', en: 'Grain output', unit: '吨', unitMult: 4, definition: '全年谷物、豆类、薯类产量之和。',
    population: '谷物、豆类、薯类', statType: 'amount', timeBasis: 'flow', topics: ['food'], source: 'nbs',
  },
  {
    code: 'power-generation', zh: '发电量', en: 'Power generation', unit: '千瓦时', unitMult: 8, decimals: 1, definition: '一年内各类发电机组生产的电量。',
    population: '各类发电机组', statType: 'amount', timeBasis: 'flow', topics: ['energy'], source: 'nbs',
  },
  {
    code: 'high-speed-rail', zh: '高速铁路营业里程', en: 'High-speed rail in operation', unit: '公里', unitMult: 4, decimals: 1, definition: '年末投入运营的高速铁路线路长度。',
    population: '运营中的高速铁路', statType: 'amount', timeBasis: 'stock', topics: ['transport'], source: 'transport-bulletin-2024',
  },
  {
    code: 'parcels', zh: '快递业务量', en: 'Parcels handled', unit: '件', unitMult: 8, decimals: 1, definition: '一年内快递企业收寄的快件数量。',
    population: '快递企业收寄的快件', statType: 'count', timeBasis: 'flow', topics: ['transport'], source: 'post-bulletin-2024',
  },
  {
    code: 'internet-users', zh: '网民规模', en: 'Internet users', unit: '人', unitMult: 8, decimals: 2, definition: '过去半年内使用过互联网的6周岁及以上居民人数。',
    population: '6周岁及以上居民', statType: 'count', timeBasis: 'stock', topics: ['innovation'], source: 'cnnic-2024',
  },
  {
    code: 'internet-penetration', zh: '互联网普及率', en: 'Internet penetration', unit: '%', decimals: 1, definition: '网民占总人口的比重。', population: '全国人口',
    statType: 'share', timeBasis: 'stock', topics: ['innovation'], source: 'cnnic-2024',
  },
  {
    code: 'pm25', zh: '细颗粒物平均浓度', en: 'Mean concentration of PM2.5', unit: '微克/立方米', betterWhen: 'lower',
    definition: '全国地级及以上城市细颗粒物年平均浓度的平均值；2020年为337个城市，其后为339个。', population: '地级及以上城市', statType: 'amount',
    timeBasis: 'rate', topics: ['environment'], source: 'environment-bulletin-2024',
  },
] satisfies Draft[]).map(indicator)

/** What the press conference of 23 October 2024 spoke of: counts of lists, kept with the level of the list in the definition. */
const conference: DemoIndicator[] = ([
  ['hightech-firms', '高新技术企业', 'High-tech enterprises', '家', '经认定、资格有效的高新技术企业。', '高新技术企业', 'innovation'],
  ['innovative-smes', '省级创新型中小企业', 'Innovative SMEs (provincial list)', '家', '列入省级创新型中小企业名单的企业。', '省级创新型中小企业', 'innovation'],
  ['gazelle-firms', '省级“瞪羚”企业', 'Gazelle firms (provincial list)', '家', '列入省级“瞪羚”企业名单的企业。', '省级“瞪羚”企业', 'innovation'],
  ['research-platforms', '省级以上研发平台', 'Research platforms, provincial and above', '家', '省级和国家级各类研发平台累计数。“以上”限定级别，不限定数值。', '研发平台', 'innovation'],
  ['incubators', '科技创新孵化平台', 'Incubators', '家', '科技创新孵化平台，级别未说明。', '孵化平台', 'innovation'],
  ['leading-talents', '科技创新领军人才', 'Leading researchers', '人', '中原学者等称号的科技创新领军人才。', '领军人才', 'innovation'],
  ['cooperating-firms', '产学研合作企业', 'Firms cooperating with institutes', '家', '与科研院所开展产学研合作的企业。', '合作企业', 'innovation'],
  ['cooperating-institutes', '产学研合作院所', 'Cooperating institutes', '家', '与本地企业开展产学研合作的科研院所。', '合作院所', 'innovation'],
  ['industry-clusters', '产业集群培育方案', 'Industry clusters in the plan', '个', '培育方案所列产业集群的个数，是政策清单，不是产出。', '产业集群', 'growth'],
  ['industry-chains', '重点产业链培育方案', 'Key industry chains in the plan', '个', '培育方案所列重点产业链的个数，是政策清单，不是产出。', '重点产业链', 'growth'],
  ['champion-firms', '制造业单项冠军企业', 'Manufacturing champions', '家', '国家级和省级制造业单项冠军企业合计，两级未分列。', '单项冠军企业', 'innovation'],
  ['little-giants', '国家级专精特新“小巨人”企业', 'Little giants (national list)', '家', '列入国家级名单的专精特新“小巨人”企业。', '“小巨人”企业', 'innovation'],
  ['specialised-smes', '省级专精特新中小企业', 'Specialised SMEs (provincial list)', '家', '列入省级名单的专精特新中小企业。', '专精特新中小企业', 'innovation'],
  ['service-pilots', '政务服务融合试点城市', 'Pilot cities for joined-up services', '个', '获批国家政务服务线上线下融合和向基层延伸试点的城市数。', '试点城市', 'method'],
  ['procurement-pilots', '市场采购贸易方式试点', 'Market-procurement trade pilots', '个', '获批国家级市场采购贸易方式试点的市场数。', '试点市场', 'trade'],
  ['poverty-exit', '稳定脱贫人口', 'People lifted out of poverty', '人', '累计实现稳定脱贫的人口，公布时以万人为单位，保留一位小数。', '脱贫人口', 'income'],
] as const).map(([code, zh, en, unit, definition, counted, topic]) => indicator({
  code, zh, en, unit, definition, population: counted, statType: 'count', timeBasis: 'stock', freq: 'I', topics: [topic], source: 'xuchang-conference-2024',
  ...(code === 'poverty-exit' ? { unitMult: 4 as const, decimals: 1 } : {}),
}))

const conferenceRates: DemoIndicator[] = ([
  ['project-rank', '产学研合作立项数位次', 'Rank by projects approved', '位', 'rank', '产学研合作项目立项数在全省的位次，总体和统计期未说明。', '省内各市', 'innovation'],
  ['funding-rank', '产学研合作资金数位次', 'Rank by funding received', '位', 'rank', '产学研合作获得资金数在全省的位次，总体和统计期未说明。', '省内各市', 'innovation'],
  ['top100-counties', '进入县域经济百强榜的县（市）', 'Counties in a regional top-100 list', '%', 'share', '所辖县（市）中进入中部地区县域经济百强榜的比例；榜单由第三方机构编制。', '所辖县（市）', 'growth'],
  ['income-growth', '居民收入增速', 'Growth of household income', '%', 'growthRate', '居民人均可支配收入比上年增长的百分比。', '全体居民', 'income'],
  ['income-growth-rural', '农村居民收入增速', 'Growth of rural household income', '%', 'growthRate', '农村居民人均可支配收入比上年增长的百分比。', '农村居民', 'income'],
  ['trade-cagr', '进出口总额年均增长', 'Trade, average yearly growth', '%', 'growthRate', '一段时期进出口总额的几何平均增长率，须注明基期和末期。', '进出口货物', 'trade'],
  ['livelihood-share', '民生支出占比', 'Share of spending on livelihood', '%', 'share', '民生支出占财政支出的比重；分母和民生支出的范围须注明。', '财政支出', 'income'],
  ['care-circle', '“15分钟养老服务圈”', 'Fifteen-minute care circle', '分钟', 'standard', '养老服务可及性的建设标准名称，其中的时间是标准，不是测得的平均值。', '养老服务', 'health'],
] as const).map(([code, zh, en, unit, statType, definition, counted, topic]) => indicator({
  code, zh, en, unit, statType, definition, population: counted, timeBasis: 'rate', freq: 'I', topics: [topic], source: 'xuchang-conference-2024',
  ...(code === 'trade-cagr' ? { decimals: 1, comparisonBasis: '年均' as const } : {}),
}))

export const indicators: DemoIndicator[] = [...population, ...economy, ...conference, ...conferenceRates]
