import type { DemoSection } from './types'

export const sections: DemoSection[] = [
  {
    key: 'headlines',
    slug: 'headlines',
    name: { zh: '要闻', en: 'Headlines' },
    order: 1,
    description: { zh: '当天最值得先看的几条，以及它们的出处。', en: 'What to read first today, and where it comes from.' },
  },
  {
    key: 'local',
    slug: 'local',
    name: { zh: '地方', en: 'Local' },
    order: 2,
    description: {
      zh: '省、市、县的消息。数字写明口径，说法写明谁说的。',
      en: 'Provinces, cities, counties: every figure with its definition, every claim with its speaker.',
    },
  },
  {
    key: 'economy',
    slug: 'economy',
    name: { zh: '经济', en: 'Economy' },
    order: 3,
    description: { zh: '外贸、能源、物流、研发：从公报里读出变化。', en: 'Trade, energy, logistics, research: what the bulletins show.' },
  },
  {
    key: 'data-stories',
    slug: 'data-stories',
    name: { zh: '数据', en: 'Data' },
    order: 4,
    description: { zh: '一组数列讲一件事，附表格、来源和历次修订。', en: 'One series, one story, with table, source and revisions.' },
  },
  {
    key: 'livelihood',
    slug: 'livelihood',
    name: { zh: '民生', en: 'Daily life' },
    order: 5,
    description: { zh: '收入、养老、空气、户均人口：与日子有关的数字。', en: 'Income, old age, air, households: figures close to home.' },
  },
  {
    key: 'opinion',
    slug: 'opinion',
    name: { zh: '评论', en: 'Opinion' },
    order: 6,
    description: { zh: '署名评论，只代表作者。', en: 'Signed comment; the views are the author’s.' },
  },
  {
    key: 'pictures',
    slug: 'pictures',
    name: { zh: '图片', en: 'Pictures' },
    order: 7,
    description: { zh: '演示版没有照片，这里的图都由程序画成。', en: 'This edition has no photographs: every picture here is drawn.' },
  },
]
