import type { DataRow } from '@/queries/data/dataViews'

type Column = { title: string; description: string; datatype: 'boolean' | 'date' | 'dateTime' | 'decimal' | 'integer' | 'string' | 'anyURI'; about?: string }

/** What each column of a data file holds; the words that CSVW, the notes sheet and the description of the interface print. */
export const columnNotes: Record<keyof DataRow, Column> = {
  indicator: { title: '指标代码', description: '指标的固定代码', datatype: 'string' },
  indicatorName: { title: '指标', description: '指标名称', datatype: 'string' },
  area: { title: '区划代码', description: 'GB/T 2260 行政区划代码', datatype: 'string', about: 'http://purl.org/linked-data/sdmx/2009/dimension#refArea' },
  areaName: { title: '地区', description: '地区名称', datatype: 'string' },
  period: { title: '时期', description: '2024、2024-Q3、2024-H1、2024-09、2024-10-23、2020/2023，2020/ 是“2020年以来”', datatype: 'string', about: 'http://purl.org/linked-data/sdmx/2009/dimension#refPeriod' },
  operator: { title: '限定', description: '= 等于，≈ 约，≥ > ≤ < 是界限', datatype: 'string' },
  value: { title: '数值', description: '换算成指标单位的数，不带万、亿；没有数值时为空，空不是零', datatype: 'decimal', about: 'http://purl.org/linked-data/sdmx/2009/measure#obsValue' },
  valueText: { title: '原文数字', description: '来源所写的数字，保留位数', datatype: 'string' },
  unit: { title: '原文单位', description: '来源所写的单位，可带万、亿', datatype: 'string', about: 'http://purl.org/linked-data/sdmx/2009/attribute#unitMeasure' },
  status: { title: '状态', description: 'SDMX 观测状态：A 正常，P 初步，E 估计，F 预测，B 口径变动，V 未核实等', datatype: 'string', about: 'http://purl.org/linked-data/sdmx/2009/attribute#obsStatus' },
  vintage: { title: '第几次数值', description: '同一数列、同一时期从 1 起计', datatype: 'integer' },
  validFrom: { title: '公开时间', description: '这次数值何时起公开', datatype: 'dateTime' },
  current: { title: '现行', description: '是不是所问时点上最新的一次', datatype: 'boolean' },
  source: { title: '来源', description: '发布这个数的机构或文件', datatype: 'string' },
  sourceLocator: { title: '出处', description: '在来源中的位置', datatype: 'string' },
  publishedOn: { title: '来源发布日期', description: '来源哪天发布', datatype: 'date' },
  note: { title: '提醒', description: '读这个数要留意什么', datatype: 'string' },
  url: { title: '固定地址', description: '这次数值的页面，内容不再变动', datatype: 'anyURI' },
  valueLow: { title: '下限', description: '范围的下限', datatype: 'decimal' },
  valueHigh: { title: '上限', description: '范围的上限', datatype: 'decimal' },
  missingReason: { title: '缺值原因', description: 'H 节假日，L 未收集，M 不可能有，O 缺数，Q 不公布', datatype: 'string' },
  revisionType: { title: '修订类别', description: 'scheduled 按期修订，correction 更正，rebasing 换基，method 方法变化', datatype: 'string' },
  revisionReason: { title: '修订原因', description: '与上一次不同的原因', datatype: 'string' },
  withdrawnReason: { title: '撤回原因', description: '为什么撤回', datatype: 'string' },
  validTo: { title: '取代时间', description: '何时被下一次数值取代；空为没有', datatype: 'dateTime' },
  withdrawnAt: { title: '撤回时间', description: '已撤回的数不应再引用', datatype: 'dateTime' },
}
