/** The fields of an observation that a table may fill, with the headings under which they are found. */
export const importFields = {
  indicator: { zh: '指标（代码或名称）', en: 'Indicator', required: true, headings: ['指标', '指标代码', '指标名称', 'indicator', 'indicatorname', 'series'] },
  refArea: { zh: '地区（代码或名称）', en: 'Area', required: true, headings: ['地区', '区域', '行政区', '区划代码', '地区代码', '城市', 'area', 'areaname', 'refarea', 'region'] },
  timePeriod: { zh: '时期', en: 'Period', required: true, headings: ['时期', '时间', '年份', '年度', '年', '月份', '日期', '统计期', 'period', 'timeperiod', 'year', 'date'] },
  value: { zh: '数值', en: 'Value', required: true, headings: ['数值', '值', '数据', '统计值', 'value', 'obsvalue', 'valuetext'] },
  unitText: { zh: '单位（可含万、亿）', en: 'Unit', required: false, headings: ['单位', '计量单位', 'unit'] },
  operator: { zh: '限定（= ≈ ≥ > ≤ <）', en: 'Operator', required: false, headings: ['限定', '限定词', 'operator'] },
  status: { zh: '状态（代码或名称）', en: 'Status', required: false, headings: ['状态', '数据状态', 'status', 'obsstatus'] },
  missingReason: { zh: '缺数原因', en: 'Why missing', required: false, headings: ['缺数原因', '缺失原因', 'missingreason'] },
  source: { zh: '来源（名称）', en: 'Source', required: true, headings: ['来源', '资料来源', '数据来源', 'source'] },
  sourceLocator: { zh: '出处', en: 'Locator', required: false, headings: ['出处', '页码', '表号', 'sourcelocator', 'locator', 'table'] },
  publishedOn: { zh: '来源发布日期', en: 'Published on', required: false, headings: ['发布日期', '公布日期', '来源发布日期', 'publishedon', 'released'] },
  revisionType: { zh: '修订类型', en: 'Kind of revision', required: false, headings: ['修订类型', 'revisiontype'] },
  revisionReason: { zh: '修订原因', en: 'Reason of revision', required: false, headings: ['修订原因', 'revisionreason'] },
  rankPosition: { zh: '位次', en: 'Rank', required: false, headings: ['位次', '排名', 'rank'] },
  rankOf: { zh: '共几个', en: 'Of how many', required: false, headings: ['共几个', '总数', 'rankof'] },
  note: { zh: '提醒读者', en: 'Caution', required: false, headings: ['提醒', '备注', '说明', 'note'] },
} as const

export type ImportField = keyof typeof importFields
export const importFieldNames = Object.keys(importFields) as ImportField[]

/** Where each field comes from: a column of the table by its position from 0, or one text for all rows. */
export type Mapping = { columns: Partial<Record<ImportField, number>>; fixed: Partial<Record<ImportField, string>> }

const plain = (heading: string) => heading.normalize('NFKC').toLowerCase().replace(/[（(【[].*?[)）】\]]/g, '').replace(/[\s_·:：*-]/g, '')

/** Guesses the mapping by the headings: whole words first, then headings that contain one. No column serves two fields. */
export function guessMapping(headers: readonly string[]): Mapping {
  const columns: Partial<Record<ImportField, number>> = {}
  const taken = new Set<number>()
  const headings = headers.map(plain)
  const take = (fits: (heading: string, known: string) => boolean) => {
    for (const field of importFieldNames) {
      if (columns[field] !== undefined) continue
      for (const known of importFields[field].headings) {
        const at = headings.findIndex((heading, index) => heading !== '' && !taken.has(index) && fits(heading, known))
        if (at < 0) continue
        columns[field] = at
        taken.add(at)
        break
      }
    }
  }
  take((heading, known) => heading === known)
  take((heading, known) => known.length > 1 && heading.includes(known))
  return { columns, fixed: {} }
}

/** Fields that neither a column nor a fixed text fills. */
export const missingFields = ({ columns, fixed }: Mapping): ImportField[] =>
  importFieldNames.filter((field) => importFields[field].required && columns[field] === undefined && !fixed[field]?.trim())

/** The text of a field in a row. */
export const cellOf = (cells: readonly string[], { columns, fixed }: Mapping, field: ImportField): string => {
  const at = columns[field]
  const cell = at === undefined ? '' : (cells[at] ?? '')
  return cell === '' ? (fixed[field]?.trim() ?? '') : cell
}
