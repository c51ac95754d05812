/** The headings of the data index, by topic; the first that fits an indicator is its group. */
const groups: readonly [topic: string, name: string][] = [
  ['population', '人口'], ['income', '收入、物价与就业'], ['trade', '外贸'], ['innovation', '创新与产业'], ['growth', '经济总量'], ['food', '农业'],
  ['energy', '能源与交通'], ['transport', '能源与交通'], ['environment', '环境'], ['health', '民生与服务'], ['method', '民生与服务'],
]

/** Null when no topic has a heading. */
export const indicatorGroup = (topics: readonly string[]): string | null => groups.find(([topic]) => topics.includes(topic))?.[1] ?? null
