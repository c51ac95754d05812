import type { DemoPerson } from './types'

/** Invented bylines. Each name says that it is one. */
export const people: DemoPerson[] = [
  {
    key: 'jia',
    name: { zh: '演示甲', en: 'Yanshi Jia (demo)' },
    roles: ['reporter'],
    bio: {
      zh: '演示署名，并无其人。写各地发布会，习惯先数一遍材料里的数字，再问每个数字的分母。',
      en: 'A demo byline, not a person. Covers regional press conferences; counts the figures first, then asks for the denominators.',
    },
  },
  {
    key: 'yi',
    name: { zh: '演示乙', en: 'Yanshi Yi (demo)' },
    roles: ['reporter', 'data'],
    bio: {
      zh: '演示署名，并无其人。数据记者，负责统计公报的逐年比对和口径说明。',
      en: 'A demo byline, not a person. Data reporter; compares the statistical bulletins year by year and explains their definitions.',
    },
  },
  {
    key: 'bing',
    name: { zh: '演示丙', en: 'Yanshi Bing (demo)' },
    roles: ['editor'],
    bio: {
      zh: '演示署名，并无其人。责任编辑，管标题、来源行和最后一个标点。',
      en: 'A demo byline, not a person. Responsible editor: headlines, source lines and the last punctuation mark.',
    },
  },
  {
    key: 'ding',
    name: { zh: '演示丁', en: 'Yanshi Ding (demo)' },
    roles: ['editor'],
    bio: {
      zh: '演示署名，并无其人。校对，专挑“百分点”和“百分之”。',
      en: 'A demo byline, not a person. Proofreader with an eye for points mistaken for per cent.',
    },
  },
  {
    key: 'wu',
    name: { zh: '演示戊', en: 'Yanshi Wu (demo)' },
    roles: ['reporter'],
    bio: {
      zh: '演示署名，并无其人。经济记者，关注外贸、能源与物流。',
      en: 'A demo byline, not a person. Economics reporter: trade, energy and logistics.',
    },
  },
  {
    key: 'ji',
    name: { zh: '演示己', en: 'Yanshi Ji (demo)' },
    roles: ['reporter', 'photographer'],
    bio: {
      zh: '演示署名，并无其人。民生记者，兼拍照片；本站演示版的图片均为绘制。',
      en: 'A demo byline, not a person. Covers daily life and takes pictures; all pictures of this edition are drawn.',
    },
  },
  {
    key: 'geng',
    name: { zh: '演示庚', en: 'Yanshi Geng (demo)' },
    roles: ['commentator', 'editor'],
    bio: {
      zh: '演示署名，并无其人。评论员，写统计方法和新闻写法。',
      en: 'A demo byline, not a person. Comments on statistical method and on how news is written.',
    },
  },
  {
    key: 'xin',
    name: { zh: '演示辛', en: 'Yanshi Xin (demo)' },
    roles: ['illustrator'],
    bio: {
      zh: '演示署名，并无其人。绘图编辑，本版所有插图用程序绘成。',
      en: 'A demo byline, not a person. Illustrator; every picture of this edition is drawn by a program.',
    },
  },
  {
    key: 'ren',
    name: { zh: '演示壬', en: 'Yanshi Ren (demo)' },
    roles: ['editor', 'translator'],
    bio: {
      zh: '演示署名，并无其人。版权编辑，处理转载稿的来源核对和授权往来，也做英文摘要。',
      en: 'A demo byline, not a person. Rights editor: checks the sources of reprints, answers licensees, writes the English summaries.',
    },
  },
  {
    key: 'gui',
    name: { zh: '演示癸', en: 'Yanshi Gui (demo)' },
    roles: ['reporter'],
    bio: {
      zh: '演示署名，并无其人。人口与社会记者，常在普查资料里找线索。',
      en: 'A demo byline, not a person. Population and society; finds leads in census volumes.',
    },
  },
]
