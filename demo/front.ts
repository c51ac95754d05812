import type { DemoFront } from './types'

/** The front page as it stands on the morning of 23 November 2026. */
export const front: DemoFront = {
  lead: 'gdp-twice',
  top: ['source-line', 'income-gap', 'census-years', 'yunting-market', 'trade-cagr'],
  figures: [
    { observation: 'gdp-cn-2024', label: { zh: '国内生产总值', en: 'GDP' } },
    { observation: 'population-cn-2024', label: { zh: '年末全国人口', en: 'Population' } },
    { observation: 'income-ratio-cn-2024', label: { zh: '城乡居民收入比', en: 'Urban–rural income ratio' } },
    { observation: 'grain-output-cn-2024', label: { zh: '粮食产量', en: 'Grain output' } },
    { observation: 'goods-trade-cn-2024', label: { zh: '货物进出口', en: 'Trade in goods' } },
    { observation: 'xc-hightech', label: { zh: '许昌高新技术企业', en: 'High-tech firms, Xuchang' } },
  ],
  blocks: [
    { section: 'local', stories: ['henan-census', 'old-newspapers', 'anlan-tea', 'xuchang-conference'] },
    { section: 'economy', stories: ['internet-users', 'grain-2024', 'henan-gdp', 'power', 'parcels'] },
    { section: 'data-stories', stories: ['research', 'xuchang-two-years', 'xuchang-missing'] },
    { section: 'livelihood', stories: ['yunting-interview', 'ageing', 'kite-day', 'household', 'air'] },
    { section: 'opinion', stories: ['percentage-points', 'approximate'] },
  ],
  pictures: ['picture-essay', 'drawn-not-shot'],
  flashes: ['signals-flash', 'yunting-ferry', 'yunting-fog'],
}
