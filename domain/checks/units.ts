/** Units of one kind with their size in the first of them. Only words of this table are held against each other. */
const kinds: readonly { name: string; sizes: Record<string, number> }[] = [
  { name: 'percent', sizes: { '%': 1, '‰': 0.1 } },
  { name: 'point', sizes: { 个百分点: 1, 百分点: 1, 个基点: 0.01, 基点: 0.01 } },
  { name: 'yuan', sizes: { 元: 1, 元人民币: 1, 块钱: 1 } },
  { name: 'us-dollar', sizes: { 美元: 1, 美金: 1 } },
  { name: 'hk-dollar', sizes: { 港元: 1, 港币: 1 } },
  { name: 'euro', sizes: { 欧元: 1 } },
  { name: 'yen', sizes: { 日元: 1, 日圆: 1 } },
  { name: 'mass', sizes: { 吨: 1, 公斤: 1e-3, 千克: 1e-3, kg: 1e-3, 斤: 5e-4, 克: 1e-6, g: 1e-6 } },
  { name: 'length', sizes: { 米: 1, m: 1, 公里: 1000, 千米: 1000, km: 1000, 厘米: 0.01, cm: 0.01, 毫米: 0.001, mm: 0.001 } },
  { name: 'area', sizes: { 平方米: 1, '㎡': 1, 'm²': 1, 亩: 2000 / 3, 公顷: 1e4, 平方公里: 1e6, 平方千米: 1e6, 'km²': 1e6 } },
  { name: 'volume', sizes: { 立方米: 1, 'm³': 1, 升: 1e-3 } },
  { name: 'energy', sizes: { 千瓦时: 1, kWh: 1, 度: 1, 兆瓦时: 1000, MWh: 1000 } },
  { name: 'power', sizes: { 千瓦: 1, kW: 1, 兆瓦: 1000, MW: 1000, 吉瓦: 1e6, GW: 1e6 } },
  { name: 'time', sizes: { 分钟: 1, 小时: 60, 个小时: 60 } },
  { name: 'people', sizes: { 人: 1, 名: 1 } },
  { name: 'person-times', sizes: { 人次: 1 } },
  { name: 'households', sizes: { 户: 1 } },
  { name: 'establishments', sizes: { 家: 1 } },
  { name: 'times', sizes: { 倍: 1 } },
]

const known = new Map(kinds.flatMap(({ name, sizes }) => Object.entries(sizes).map(([word, size]) => [word, { kind: name, size }] as const)))

export type UnitKind = { kind: string; size: number }

/** What kind of unit a word is and how large; null for classifiers and units that may stand for several things. */
export const unitKind = (word: string | null): UnitKind | null => known.get(word ?? '') ?? null

export const isPercent = (word: string | null): boolean => unitKind(word)?.kind === 'percent'
export const isPoint = (word: string | null): boolean => unitKind(word)?.kind === 'point'
