import type { DemoChart } from './types'

/** The charts of the edition. Values are the observations'; here is only what is asked of them and what it shows. */
export const charts: DemoChart[] = [
  {
    key: 'xuchang-lists', type: 'bar', indicators: ['specialised-smes', 'little-giants', 'champion-firms'],
    regions: ['411000'], relation: 'overlapping',
    title: '三份名单，省级那份最长', subtitle: '许昌市，2024年10月发布会口径',
    alt: '横条图：省级专精特新中小企业212家，国家级专精特新“小巨人”企业21家，制造业单项冠军企业19家。',
    note: '三份名单级别不同。单项冠军为国家级与省级合计。',
  },
  {
    key: 'gdp-first-final', type: 'grouped-bar', indicators: ['gdp'],
    regions: ['100000'], from: '2016', to: '2023', vintages: 'both',
    title: '八年里五次调低、三次调高，两次普查改得最多', subtitle: '国内生产总值，初步核算数与修订后的数，2016—2023年',
    alt: '成对柱图：2016年至2023年每年两根柱，分别为初步核算数和修订后的数；2018年和2023年修订后明显高出，其余年份相差很小。',
  },
  {
    key: 'income-ratio', type: 'line', indicators: ['income-ratio'],
    regions: ['100000'], from: '2015', to: '2024',
    title: '城乡收入比九年下降0.39', subtitle: '城镇居民与农村居民人均可支配收入之比（农村=1），2015—2024年',
    alt: '折线图：城乡居民收入比由2015年的2.73逐年降到2024年的2.34。',
  },
  {
    key: 'income-levels', type: 'line', indicators: ['income-urban', 'income-rural'],
    regions: ['100000'], from: '2015', to: '2024',
    title: '两条线都在上升，间距也在拉开', subtitle: '居民人均可支配收入，2015—2024年',
    alt: '双折线图：城镇居民人均可支配收入由31195元升至54188元，农村居民由11422元升至23119元。',
  },
  {
    key: 'henan-census', type: 'bar', indicators: ['resident-population'],
    regions: ['410100', '411300', '411600', '411400', '410300', '411700', '410700', '411500', '410500', '410400', '410200', '411000', '410900', '410800', '411100', '411200', '410600', '419001'], from: '2020-11-01', to: '2020-11-01', order: 'value', highlight: ['410100', '411300', '411600'],
    title: '郑州、南阳、周口三市合计超过三成', subtitle: '河南各省辖市和济源市常住人口，2020年11月1日零时',
    alt: '横条图：十八个地区常住人口由多到少，郑州12600574人最多，济源727265人最少，许昌4379998人居第十二。',
  },
  {
    key: 'henan-gdp', type: 'bar', indicators: ['regional-gdp'],
    regions: ['410000'], from: '2020', to: '2024', vintages: 'first',
    title: '只看公报首次公布数，2023年比2022年少', subtitle: '河南省地区生产总值，各年公报首次公布数，2020—2024年',
    alt: '柱图：2020年54997.07亿元，2021年58887.41亿元，2022年61345.05亿元，2023年59132.39亿元，2024年63589.99亿元。',
    note: '各年均为初步核算数，未按后来的修订调整。',
  },
  {
    key: 'population', type: 'line', indicators: ['population'],
    regions: ['100000'], from: '2020', to: '2024',
    title: '2021年之后，年末人口逐年减少', subtitle: '年末全国人口，2020—2024年',
    alt: '折线图：年末全国人口2020年141212万人，2021年141260万人，此后降至2024年的140828万人。',
  },
  {
    key: 'births', type: 'bar', indicators: ['births'],
    regions: ['100000'], from: '2015', to: '2024', highlight: ['2024'],
    title: '连降七年之后，2024年出生人口回升', subtitle: '出生人口，2015—2024年',
    alt: '柱图：2016年1786万人最高，此后逐年下降到2023年的902万人，2024年回升到954万人。',
    note: '2020年为普查主要数据发布会给出的约数。',
  },
  {
    key: 'household-size', type: 'line', indicators: ['household-size'],
    regions: ['100000'], from: '1953', to: '2020',
    title: '一户人家，从四口多到不足三口', subtitle: '历次人口普查平均家庭户规模，1953—2020年',
    alt: '折线图：平均每个家庭户人数1953年4.33，1964年4.43，1982年4.41，1990年3.96，2000年3.44，2010年3.10，2020年2.62。',
  },
  {
    key: 'ageing', type: 'line', indicators: ['share-60-plus', 'share-65-plus'],
    regions: ['100000'], from: '2020', to: '2024',
    title: '60岁及以上人口比重四年提高3.3个百分点', subtitle: '占年末全国人口比重，2020—2024年',
    alt: '双折线图：60岁及以上人口比重由18.7%升至22.0%，65岁及以上由13.5%升至15.6%。',
  },
  {
    key: 'trade', type: 'bar', indicators: ['goods-trade'],
    regions: ['100000'], from: '2015', to: '2024',
    title: '2021年跳升，其后三年在42万亿元上下', subtitle: '货物进出口总额，人民币计价，2015—2024年',
    alt: '柱图：货物进出口总额2015年245741亿元，2020年321557亿元，2021年391009亿元，2024年438468亿元。',
  },
  {
    key: 'grain', type: 'bar', indicators: ['grain-output'],
    regions: ['100000'], from: '2018', to: '2024', highlight: ['2024'],
    title: '2024年粮食产量首次超过7亿吨', subtitle: '全国粮食总产量，2018—2024年',
    alt: '柱图：全国粮食产量由2018年的65789万吨升至2024年的70650万吨。',
  },
  {
    key: 'power', type: 'bar', indicators: ['power-generation'],
    regions: ['100000'], from: '2019', to: '2024',
    title: '五年多发两万五千多亿千瓦时', subtitle: '全国发电量，2019—2024年',
    alt: '柱图：发电量由2019年的75034.3亿千瓦时升至2024年的100868.8亿千瓦时。',
  },
  {
    key: 'parcels', type: 'bar', indicators: ['parcels'],
    regions: ['100000'], from: '2020', to: '2024',
    title: '快递业务量四年翻了一番还多', subtitle: '全国快递业务量，2020—2024年',
    alt: '柱图：快递业务量由2020年的833.6亿件升至2024年的1750.8亿件。',
  },
  {
    key: 'research', type: 'bar', indicators: ['rd-spending'],
    regions: ['100000'], from: '2018', to: '2023',
    title: '研发经费五年增加近七成', subtitle: '研究与试验发展经费，2018—2023年',
    alt: '柱图：研发经费由2018年的19677.9亿元升至2023年的33357.1亿元。',
  },
  {
    key: 'rail', type: 'line', indicators: ['high-speed-rail'],
    regions: ['100000'], from: '2019', to: '2024',
    title: '高铁营业里程五年增加1.3万公里', subtitle: '年末营业里程，2019—2024年',
    alt: '折线图：高速铁路营业里程由2019年的3.5万公里升至2024年的4.8万公里。',
  },
  {
    key: 'henan-tiles', type: 'tile-grid', indicators: ['resident-population'],
    regions: ['410100', '411300', '411600', '411400', '410300', '411700', '410700', '411500', '410500', '410400', '410200', '411000', '410900', '410800', '411100', '411200', '410600', '419001'],
    from: '2020-11-01', to: '2020-11-01',
    title: '人多的地方在中部、东部和南部', subtitle: '河南各省辖市和济源市常住人口，2020年11月1日零时',
    alt: '方格图：十八个地区按方位排列，郑州12600574人颜色最深，南阳、周口次之，西北部的济源727265人最浅。',
  },
  {
    key: 'four-courses', type: 'sparkline', indicators: ['power-generation', 'parcels', 'grain-output', 'births'], regions: ['100000'], from: '2020', to: '2024', live: true,
    title: '电、快递、粮食都在涨，出生人口刚回升', subtitle: '全国，2020—2024年',
    alt: '微线图：发电量、快递业务量、粮食产量五年连升，出生人口降到2023年的902万人，2024年回升到954万人。',
  },
  {
    key: 'ageing-dots', type: 'dot-range', indicators: ['share-60-plus', 'share-65-plus'], regions: ['100000'], from: '2023', to: '2024',
    title: '一年之间，60岁及以上的比重升得更多', subtitle: '占年末全国人口比重，2023年和2024年',
    alt: '点图：60岁及以上人口比重由2023年的21.1%升到2024年的22.0%，65岁及以上由15.4%升到15.6%。',
  },
  {
    key: 'ageing-panels', type: 'small-multiples', indicators: ['share-60-plus', 'share-65-plus'], regions: ['100000'], from: '2020', to: '2024',
    title: '两条线同一刻度，差距一眼可见', subtitle: '占年末全国人口比重，2020—2024年',
    alt: '小图组：60岁及以上由18.7%升至22.0%，65岁及以上由13.5%升至15.6%，两图共用刻度。',
  },
]
