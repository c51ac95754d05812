import { buildChart, pickVintages, type ChartForm, type ChartRecord, type ChartType } from '@/domain/charts'
import type { ChartFigureProps } from './ChartFigure'

/** One chart of every type and in every state that a reader may meet: the gallery and the tests draw these. Values are made up where not from bulletins. */
type Row = { area?: string; period?: string; indicator?: string; value: number | null; text?: string; unit?: string; status?: string; operator?: string; vintage?: number; low?: number; high?: number; missing?: string }

const statusLabels: Record<string, string> = { A: '正常', P: '初步数', V: '未核实', B: '口径变动' }
const areas: Record<string, string> = { 100000: '全国', 411000: '许昌市', 410100: '郑州市', 410300: '洛阳市', 411300: '南阳市' }

export const recordsOf = (rows: readonly Row[], { indicator = '指标', unit = '', statType = 'count' }: { indicator?: string; unit?: string; statType?: string } = {}): ChartRecord[] =>
  rows.map((row, index) => {
    const name = row.indicator ?? indicator
    const code = row.area ?? '411000'
    return {
      id: `o${index}`, indicator: { id: name, code: name, name, unit, statType, parent: null }, area: { id: code, code, name: areas[code] ?? code }, period: row.period ?? '2024',
      value: row.value, low: row.low ?? null, high: row.high ?? null, valueText: row.text ?? String(row.value ?? ''), unitText: row.unit ?? unit, operator: row.operator ?? '=',
      status: { code: row.status ?? 'A', label: statusLabels[row.status ?? 'A'] ?? '' }, missing: row.missing ?? null, vintage: row.vintage ?? 1, validFrom: '2025-01-01T00:00:00.000Z', source: null, href: '/data',
    }
  })

type Made = { id: string; type: ChartType; title: string; subtitle: string; alt: string; records: ChartRecord[] } & Partial<Pick<ChartFigureProps, 'note' | 'relation'>>
  & Partial<Pick<ChartForm, 'annotations' | 'axisFrom' | 'highlight' | 'order'>> & { vintages?: 'both' | 'first' | 'latest' }

const made = ({ id, type, title, subtitle, alt, records, note = null, relation = null, annotations = [], axisFrom = null, highlight = [], order = 'given', vintages = 'latest' }: Made): ChartFigureProps => {
  const query = { indicators: [], areas: [], from: null, to: null, vintages, asOf: null }
  return {
    id, title, subtitle, alt, note, relation, data: buildChart({ form: { type, query, order }, records: pickVintages(records, query) }),
    spec: { type, highlight, annotations, axisFrom }, sources: [{ label: '许昌专场发布会（演示）', href: '/data' }, { label: '国家统计局', href: null }],
    links: [{ label: 'SVG', href: `/charts/${id}.svg` }, { label: 'PNG', href: `/charts/${id}.png` }],
  }
}

/** Printed in a magnitude of the unit: 100868.8 亿千瓦时. */
const printed = (rows: Row[], factor: number, unit: string): Row[] => rows.map((row) => ({ ...row, text: String(row.value), value: (row.value ?? 0) * factor, unit }))
const years = (from: number, values: readonly (number | null)[], more: Partial<Row> = {}): Row[] => values.map((value, index) => ({ period: String(from + index), value, ...more }))
const divisions: [string, number][] = [
  ['410100', 12600574], ['410200', 4824016], ['410300', 7056699], ['410400', 4987137], ['410500', 5477614], ['410600', 1565973], ['410700', 6251929], ['410800', 3521078], ['410900', 3772088],
  ['411000', 4379998], ['411100', 2367490], ['411200', 2034872], ['411300', 9713112], ['411400', 7816831], ['411500', 6234401], ['411600', 9026015], ['411700', 7008427],
]

export const chartFixtures: ChartFigureProps[] = [
  made({
    id: 'bars', type: 'bar', title: '三份名单，省级那份最长', subtitle: '许昌市，2024年10月发布会口径', alt: '横条图：省级专精特新中小企业212家，国家级“小巨人”企业21家，单项冠军19家。', relation: 'overlapping',
    records: recordsOf([
      { indicator: '省级专精特新中小企业', value: 212, status: 'V' }, { indicator: '国家级专精特新“小巨人”企业', value: 21, status: 'V' }, { indicator: '国家级与省级制造业单项冠军示范企业和产品', value: 19 },
    ], { unit: '家' }),
  }),
  made({
    id: 'negative', type: 'bar', order: 'value', title: '三市增、两市降，一市没有公布', subtitle: '规模以上工业增加值比上年增长，2024年', alt: '横条图：郑州增长9.8%最高，南阳下降3.2%最低，洛阳为零，一市没有数据。',
    records: recordsOf([
      { area: '410100', value: 9.8 }, { area: '411000', value: 5.1, status: 'P' }, { area: '410300', value: 0, text: '0.0' }, { area: '411300', value: -3.2 }, { area: '示范新区（演示）', value: null, missing: '尚未公布' },
      { area: '先行区（演示）', value: 7, text: '7', operator: '≈' },
    ], { indicator: '增加值增速', unit: '%', statType: 'growth-rate' }),
  }),
  made({
    id: 'columns', type: 'bar', title: '连降七年之后，2024年出生人口回升', subtitle: '全国出生人口，2015—2024年', alt: '柱图：2016年1786万人最高，此后逐年下降到2023年的902万人，2024年回升到954万人。', highlight: ['2024'],
    annotations: [{ at: '2016', text: '全面两孩政策' }], note: '2020年为约数',
    records: recordsOf([
      ...years(2015, [1655, 1786, 1723, 1523, 1465].map((one) => one * 1e4)).map((row) => ({ ...row, text: String((row.value ?? 0) / 1e4), unit: '万人' })), { period: '2020', value: 12e6, text: '1200', unit: '万人', operator: '≈' },
      ...years(2021, [1062, 956, 902, 954].map((one) => one * 1e4)).map((row, index) => ({ ...row, text: String((row.value ?? 0) / 1e4), unit: '万人', ...(index === 3 ? { status: 'P' } : {}) })),
    ], { indicator: '出生人口', unit: '人' }),
  }),
  made({
    id: 'grouped', type: 'grouped-bar', title: '两次普查年份改得最多', subtitle: '国内生产总值，首次公布数与最新数，2018—2023年', alt: '成对柱图：2018年和2023年最新数明显高于首次公布数，其余年份相差很小。', vintages: 'both',
    records: recordsOf([
      ...years(2018, [900309, 990865, 1015986, 1143670, 1210207, 1260582], { status: 'P' }),
      ...years(2018, [919281, 986515, 1013567, 1149237, 1204724, 1294272], { vintage: 2 }),
    ].map((row) => ({ ...row, text: String(row.value), value: (row.value ?? 0) * 1e8, unit: '亿元' })), { indicator: '国内生产总值', unit: '元', statType: 'amount' }),
  }),
  made({
    id: 'grouped-areas', type: 'grouped-bar', title: '许昌两年都在洛阳之上', subtitle: '城镇新增就业，2023年和2024年', alt: '成组横条图：三市两年的城镇新增就业人数，许昌两年都高于洛阳。',
    records: recordsOf([['410100', 12.1, 12.6], ['411000', 8.2, 8.6], ['410300', 8.0, 8.1]].flatMap(([area, before, after]) => [
      { area: String(area), period: '2023', value: Number(before) * 1e4, text: Number(before).toFixed(1), unit: '万人' }, { area: String(area), period: '2024', value: Number(after) * 1e4, text: Number(after).toFixed(1), unit: '万人', status: 'P' },
    ]), { indicator: '城镇新增就业', unit: '人' }),
  }),
  made({
    id: 'lines', type: 'line', title: '两条线都在上升，间距也在拉开', subtitle: '居民人均可支配收入，2015—2024年', alt: '双折线图：城镇由31195元升至54188元，农村由11422元升至23119元。', annotations: [{ at: '2020', text: '脱贫攻坚收官之年' }],
    records: recordsOf([
      ...years(2015, [31195, 33616, 36396, 39251, 42359, 43834, 47412, 49283, 51821, 54188], { indicator: '城镇居民' }).map((row, index) => ({ ...row, ...(index === 9 ? { status: 'P' } : {}) })),
      ...years(2015, [11422, 12363, 13432, 14617, null, 17131, 18931, 20133, 21691, 23119], { indicator: '农村居民' }).map((row, index) => ({ ...row, ...(index === 7 ? { status: 'B' } : {}) })),
    ], { unit: '元', statType: 'amount' }),
  }),
  made({
    id: 'census', type: 'line', title: '一户人家，从四口多到不足三口', subtitle: '历次人口普查平均家庭户规模，1953—2020年', alt: '折线图：1953年4.33人，1982年4.41人，2020年2.62人。',
    records: recordsOf([['1953', '4.33'], ['1964', '4.43'], ['1982', '4.41'], ['1990', '3.96'], ['2000', '3.44'], ['2010', '3.10'], ['2020', '2.62']].map(([period, text]) => ({ period: period ?? '', value: Number(text), text: text ?? '' })), { indicator: '平均家庭户规模', unit: '人', statType: 'ratio' }),
  }),
  made({
    id: 'dots', type: 'dot-range', title: '四市老年人口比重都升了', subtitle: '60岁及以上人口占常住人口比重，2010年和2020年普查', alt: '点图：四市2010年与2020年的比重，南阳由12.9%升到18.4%，升得最多。',
    records: recordsOf([['410100', 10.7, 13.0], ['410300', 12.4, 17.5], ['411000', 12.9, 18.2], ['411300', 12.9, 18.4]].flatMap(([area, a, b]) => [
      { area: String(area), period: '2010', value: Number(a), text: Number(a).toFixed(1) }, { area: String(area), period: '2020', value: Number(b), text: Number(b).toFixed(1), ...(area === '410100' ? { status: 'V' } : {}) },
    ]), { indicator: '60岁及以上比重', unit: '%', statType: 'share' }),
  }),
  made({
    id: 'ranges', type: 'dot-range', title: '各家预测都在4.5%到5.2%之间', subtitle: '2025年经济增长预测（演示数）', alt: '区间图：三家机构给出的预测区间。',
    records: recordsOf([
      { indicator: '演示机构甲', value: null, low: 4.5, high: 5, text: '4.5—5.0' }, { indicator: '演示机构乙', value: 4.8, low: 4.6, high: 5.2 }, { indicator: '演示机构丙', value: 5, operator: '≈', text: '5' },
    ], { unit: '%', statType: 'growth-rate' }),
  }),
  made({
    id: 'sparks', type: 'sparkline', title: '四项里三项在涨，粮食最稳', subtitle: '2019—2024年走势', alt: '微线图：发电量、快递、粮食上升，出生人口先降后升。',
    records: [
      ...recordsOf(printed(years(2019, [75034.3, 77790.6, 85342.5, 88487.1, 94564.4, 100868.8]), 1e8, '亿千瓦时'), { indicator: '发电量', unit: '千瓦时', statType: 'amount' }),
      ...recordsOf(printed(years(2019, [635.2, 833.6, 1083, 1105.8, 1320.7, 1750.8]), 1e8, '亿件'), { indicator: '快递业务量', unit: '件' }),
      ...recordsOf(printed(years(2019, [66384, 66949, 68285, 68653, 69541, 70650]), 1e4, '万吨'), { indicator: '粮食产量', unit: '吨', statType: 'amount' }),
      ...recordsOf(printed(years(2019, [1465, 1200, 1062, 956, 902, 954]), 1e4, '万人').map((row, index) => ({ ...row, ...(index === 5 ? { status: 'P' } : {}) })), { indicator: '出生人口', unit: '人' }),
    ],
  }),
  made({
    id: 'tiles', type: 'tile-grid', title: '人口往郑州和南部、东部集中', subtitle: '河南各省辖市和济源市常住人口，2020年11月1日零时', alt: '方格图：郑州1260万人最多，鹤壁157万人最少，济源没有数据。', note: '济源的数在表外（演示缺数）',
    records: recordsOf(divisions.map(([area, value], index) => ({ area, period: '2020-11-01', value, text: (value / 1e4).toFixed(0), unit: '万人', ...(index === 3 ? { status: 'P' } : {}) })).map((row) => ({ ...row, value: Number(row.text) * 1e4 })), { indicator: '常住人口', unit: '人' }),
  }),
  made({
    id: 'provinces', type: 'tile-grid', title: '只有六地公布，其余空着', subtitle: '某项登记率，2024年（演示数）', alt: '方格图：六个省级地区有数，北京92.1%最高；其余没有数据。',
    records: recordsOf([['110000', 92.1], ['310000', 90.4], ['440000', 81], ['410000', 70.2], ['510000', 66.5], ['540000', 41.3]].map(([area, value]) => ({ area: String(area), value: Number(value) })), { indicator: '登记率', unit: '%', statType: 'share' }),
  }),
  made({
    id: 'multiples', type: 'small-multiples', title: '六市走势相近，只有一市转降', subtitle: '某项指数，2018—2024年（演示数）', alt: '小图组：六市各一条线，共用刻度，五市上升，一市2023年起下降。', highlight: ['焦作市'],
    records: recordsOf(['郑州市', '洛阳市', '许昌市', '南阳市', '焦作市', '信阳市（含代管县）'].flatMap((area, at) =>
      years(2018, [100, 104, 103, 109, 114, at === 4 ? 108 : 117 + at, at === 4 ? 102 : 121 + at], { area }).map((row, index) => ({ ...row, ...(index === 6 ? { status: 'P' } : {}) }))), { indicator: '演示指数', statType: 'index' }),
  }),
]
