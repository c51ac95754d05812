/** View models for tests and the gallery: the demo brand, facts in our own words, names that are plainly made up. */
import type {
  ArticleView, DataIndexView, FigureView, FrontView, GoneView, IndicatorView, Inline, LinkView, ListView, NoticeView, ObservationView,
  PictureView, SearchView, SiteView, StoryCard,
} from '@/queries/views'
import { addresses } from '@/domain/addresses'

export const now = '2024-10-23T12:10:00.000Z'
const HASH = '3f9a61c07be25d8841aa0c6e7d92f1b35c04e8a9d6f7b21c9e5a4d3f20b186ce'

const link = (label: string, href: string): LinkView => ({ label, href })
const section = (label: string, slug: string) => link(label, addresses.section(slug))

const local = section('地方', 'local')
const economy = section('经济', 'economy')
const data = section('数据', 'data')
const opinion = section('评论', 'opinion')
const rights = section('授权', 'rights')
const series = link('各地发布会手记', addresses.series('press-conferences'))

export const site: SiteView = {
  name: '署名新闻',
  tagline: '每个数字有出处，每篇稿件有条件，每个版本有署名。',
  editionLabel: '演示版',
  origin: 'https://demo.example',
  nav: [
    link('要闻', '/section/top'), local, economy, link('数据', '/data'), link('专题', '/section/special'), opinion, link('图片', '/section/pictures'),
    link('更正', '/section/corrections'), link('版权与授权', '/notices'),
  ],
  footerLinks: [link('关于本网', '/about'), link('版权与授权', '/notices'), link('更正与撤稿', '/section/corrections'), link('被授权方入口', '/licensees'), link('订阅', '/feed.xml')],
  filings: [
    { label: '互联网新闻信息服务许可证', number: '演示 00000000000', href: null },
    { label: 'ICP 备案', number: '演示 ICP 备 00000000 号', href: 'https://beian.miit.gov.cn/' },
    { label: '公网安备', number: '演示 00000000000000 号', href: 'https://beian.mps.gov.cn/' },
  ],
  contacts: [
    { label: '违法和不良信息举报', value: '000-00000000', href: 'tel:00000000000' },
    { label: '举报邮箱', value: 'jubao@demo.example', href: 'mailto:jubao@demo.example' },
  ],
  operator: '署名新闻（演示）编辑部',
}

export const picture: PictureView = {
  src: '/demo-960.jpg',
  sources: [
    { url: '/demo-480.webp', width: 480, type: 'image/webp' },
    { url: '/demo-960.webp', width: 960, type: 'image/webp' },
    { url: '/demo-480.jpg', width: 480, type: 'image/jpeg' },
    { url: '/demo-960.jpg', width: 960, type: 'image/jpeg' },
  ],
  width: 960,
  height: 540,
  alt: '线条画：丘陵之间的一条路，路边是厂房和农田',
  caption: '厂房、农田和一条路：城乡之间的距离怎么量，是这场发布会绕不开的问题。',
  credit: '绘图：署名新闻（演示）',
  aiGenerated: false,
}

let serial = 0
const story = (title: string, at: string, from: LinkView, more: Partial<StoryCard> = {}): StoryCard => {
  serial += 1
  const id = `k7m3x${String(serial).padStart(2, '0')}`
  return {
    id,
    href: addresses.article({ date: at.slice(0, 10), shortId: id, slug: 'demo' }),
    title,
    shortTitle: title,
    summary: null,
    section: from,
    series: null,
    label: null,
    source: null,
    publishedAt: at,
    picture: null,
    ...more,
  }
}

const figure = (id: string, valueText: string, unitText: string, name: string, code: string, more: Partial<FigureView> = {}): FigureView => ({
  id,
  href: addresses.observation({ indicator: code, area: '411000', period: '2024-10' }),
  operator: '=',
  valueText,
  unitText,
  indicator: link(name, addresses.indicator(code)),
  area: '许昌市',
  periodText: '2024年10月',
  status: { code: 'unverified', label: '未核实' },
  note: null,
  source: link('许昌专场新闻发布会', '/sources/press-2024-10-23'),
  now: null,
  ...more,
})

export const figures = {
  hightech: figure('f1', '473', '家', '高新技术企业', 'high-tech-enterprises', {
    now: { valueText: '475', unitText: '家', asOf: '2024年12月', href: '/data/high-tech-enterprises/411000/2024-12' },
  }),
  innovative: figure('f2', '723', '家', '省创新型中小企业', 'innovative-smes'),
  platforms: figure('f3', '357', '家', '省级以上研发平台', 'rd-platforms', { note: '累计数' }),
  incubators: figure('f4', '40', '家', '科技创新孵化平台', 'incubators', { status: { code: 'corrected', label: '已更正' } }),
  partners: figure('f5', '77', '家', '产学研合作企业', 'research-partners'),
  rank: figure('f6', '1', '位', '产学研立项数位次', 'research-projects-rank', { note: '统计期待补', periodText: '', area: '河南省' }),
  trade: figure('f7', '26.2', '%', '进出口总额年均增长', 'trade-growth', { periodText: '2020年以来', note: '截止年份未说明' }),
  welfare: figure('f8', '70', '%', '民生支出占比', 'welfare-share', { operator: '≈', periodText: '连年', note: '分母未说明' }),
  poverty: figure('f9', '18.6', '万人', '脱贫人口', 'poverty-alleviated', { status: { code: 'verified', label: '已核实' }, periodText: '发布会口径' }),
  sme: figure('f10', '212', '家', '省级专精特新中小企业', 'specialised-smes'),
  giants: figure('f11', '21', '家', '国家级“小巨人”企业', 'little-giants'),
} satisfies Record<string, FigureView>

const leadStory = story('许昌交出先行区账单：高新企业 473 家，外贸年均增两成半', '2024-10-23T10:20:00.000Z', local, {
  summary: '五个“着力点”背后是二十五个数字：哪些已经核实，哪些还缺分母，我们逐条列明。',
  series,
  shortTitle: '许昌交出先行区账单',
  picture,
})

const top = [
  story('三季度统计公报发布，我们更新了 14 篇旧稿里的数字', '2024-10-23T10:40:00.000Z', data, { source: '数据台', summary: '三十一条观测值有了新数，旧稿里的原话一个字没有动，只在注释里添上现值。' }),
  story('“15分钟养老服务圈”怎么走：六个社区的步行地图', '2024-10-23T09:10:00.000Z', section('民生', 'life'), { summary: '地图按老人的步速画，不按导航软件的步速画。' }),
  story('版权声明出了新版：第 3 条改了什么', '2024-10-23T08:30:00.000Z', rights, { label: '说明' }),
  story('中原电气实验室运行一年，第一批成果清单', '2024-10-23T07:05:00.000Z', section('创新', 'innovation')),
  story('更正：关于孵化平台数量的报道', '2024-10-23T01:05:00.000Z', section('更正', 'corrections'), { label: '更正' }),
]

export const front: FrontView = {
  lead: leadStory,
  top,
  figures: [figures.hightech, figures.trade, figures.welfare, figures.sme, figures.poverty, figures.giants],
  blocks: [
    {
      title: '地方',
      href: local.href,
      stories: [
        story('县域百强榜再看：所辖县（市）全部在列意味着什么', '2024-10-23T06:20:00.000Z', local, {
          summary: '榜单的门槛每年在变，名次不变也可能是进步，也可能是原地踏步。',
          picture,
        }),
        story('市场采购贸易试点的第一年', '2024-10-23T04:02:00.000Z', local),
        story('“无废城市”投融资试点：钱投到哪一步', '2024-10-22T08:40:00.000Z', local),
        story('巡游出租车改革之后，夜里好打车了吗', '2024-10-22T03:15:00.000Z', local),
      ],
    },
    {
      title: '经济',
      href: economy.href,
      stories: [
        story('十大产业集群，钱从哪来', '2024-10-23T05:15:00.000Z', economy, { summary: '十六条重点产业链都有培育方案，公开的资金安排只有其中五条。' }),
        story('超硬材料“锻长板”：一条链的账', '2024-10-23T03:48:00.000Z', economy),
        story('硅碳新材料集群入选之后，订单来了多少', '2024-10-21T09:20:00.000Z', economy),
        story('开发区里的“先导区”，先导了什么', '2024-10-21T02:00:00.000Z', economy),
      ],
    },
    {
      title: '数据',
      href: '/data',
      stories: [
        story('城乡收入比二十年：一张小多图', '2024-10-23T02:30:00.000Z', data, { summary: '差距缩小不等于差额缩小。两条线放在一起看，才知道先后。' }),
        story('“年均增长”为什么要写起止年份', '2024-10-23T01:55:00.000Z', data),
        story('七十个百分点里的民生：分母是什么', '2024-10-20T06:00:00.000Z', data),
        story('平台数与企业数，为什么不能相加', '2024-10-19T06:00:00.000Z', data),
      ],
    },
    {
      title: '评论',
      href: opinion.href,
      stories: [
        story('发布会不该只有一个方向的数字', '2024-10-22T22:00:00.000Z', opinion, { summary: '增长的指标有人报，持平和下降的指标也要有人问。', label: '社评' }),
        story('一篇稿件签了谁的名字', '2024-10-21T22:00:00.000Z', opinion),
        story('“第一”之前，先说在谁中间', '2024-10-20T22:00:00.000Z', opinion),
        story('更正栏为什么放在头版', '2024-10-18T22:00:00.000Z', opinion),
      ],
    },
  ],
  latest: [
    story('夜班：今日更新了三十一条观测值', '2024-10-23T11:52:00.000Z', data),
    story('省级智慧岛名单公布，两座在许昌', '2024-10-23T11:20:00.000Z', local, { label: '快讯' }),
    story('县域经济研究会谈百强榜口径', '2024-10-23T10:02:00.000Z', economy),
    story('六个社区试行“午间课堂”', '2024-10-23T09:31:00.000Z', local),
    story('声明第 3 条的新旧对照表', '2024-10-23T08:32:00.000Z', rights),
    story('三十三家院所与本地企业对接名单', '2024-10-23T06:44:00.000Z', section('创新', 'innovation')),
    story('跨境电商综试区的仓库里有什么', '2024-10-22T13:10:00.000Z', economy),
    story('医改督查激励之后：药费变了多少', '2024-10-22T11:45:00.000Z', section('民生', 'life')),
    story('收入增速与经济增速，谁快一点', '2024-10-22T09:00:00.000Z', data),
    story('转载一篇稿件需要哪几步', '2024-10-22T07:20:00.000Z', rights),
  ],
  notice: link('版权与转载声明（第 2 版）', addresses.noticeVersion({ key: 'shuming', no: 2 })),
}

const text = (value: string): Inline => ({ kind: 'text', text: value })
const quoted = (view: FigureView, printed: string, value: string | null): Inline => ({ kind: 'figure', text: printed, value, figure: view })

const terms = {
  rightsClass: 'own',
  heading: '转载须书面授权',
  sentence: '本文由本网采写，转载、摘编、复制或以其他方式使用，都要事先取得书面授权。',
  clause: link('第 2 条', addresses.clause({ key: 'shuming', no: 1, clause: '2' })),
  noticeVersion: link('声明第 1 版', addresses.noticeVersion({ key: 'shuming', no: 1 })),
  newerVersion: link('第 2 版，2024年11月1日起施行', addresses.noticeVersion({ key: 'shuming', no: 2 })),
  credit: '来源：署名新闻',
  comparison: link('逐条对照', addresses.noticeDiff({ key: 'shuming', from: 1, to: 2 })), isFree: false, freeLicence: null, wizard: addresses.reprint('k7m3x9q'),
  excluded: [{ name: '灯笼下的夜市。绘图，不是实景。', holder: '示例图片社（演示）' }],
}

export const article: ArticleView = {
  id: 'k7m3x01',
  number: '20241023-0007',
  href: '/news/2024/10/23/k7m3x01-xuchang',
  canonical: 'https://demo.example/news/2024/10/23/k7m3x01-xuchang',
  breadcrumb: [link('首页', '/'), local, link('河南', addresses.region('410000')), link('许昌', addresses.region('411000'))],
  series: { ...series, position: 7 },
  kicker: '省会办专场，市长答记者',
  title: '许昌交出先行区账单：高新企业 473 家，外贸年均增两成半',
  subtitle: '五个“着力点”背后是二十五个数字：哪些已经核实，哪些还缺分母，我们逐条列明。',
  originalTitle: null,
  summary: null,
  label: null,
  dateline: '郑州',
  publishedAt: '2024-10-23T10:20:00.000Z',
  updatedAt: '2024-10-24T01:05:00.000Z',
  event: { name: '许昌专场新闻发布会', date: '2024-10-23', place: '郑州' },
  source: { label: '来源', name: '署名新闻', href: '/about' },
  original: null,
  byline: [
    { role: '记者', name: '演示甲', href: addresses.person('demo-a') },
    { role: '编辑', name: '演示乙', href: null },
  ],
  responsibleEditors: ['演示丙'],
  proofreaders: ['演示丁'],
  aiUse: null,
  picture: null,
  body: [
    {
      kind: 'paragraph',
      children: [
        text('10月23日在郑州的一场专场发布会上，许昌市用一串数字介绍城乡融合先行试验区的进展。截至发布，全市高新技术企业有'),
        quoted(figures.hightech, '473家', '473'), text('，另有'), quoted(figures.innovative, '723家', '723'), text('企业列入省级创新型中小企业名单。'),
      ],
    },
    {
      kind: 'paragraph',
      children: [
        text('创新是开场的话题。市里说，省级以上研发平台累计'), quoted(figures.platforms, '357家', '357'), text('，孵化平台'),
        quoted(figures.incubators, '40家', '40'), text('；与高校院所合作的本地企业有'), quoted(figures.partners, '77家', '77'),
        text('，立项数和到位资金都排'), quoted(figures.rank, '全省第1位', '1'), text('。这两个位次没有说明统计期，我们标为“待补”。数据如何登记，见'),
        { kind: 'link', href: '/data', external: false, children: [text('数据栏目的说明')] }, text('。'),
      ],
    },
    {
      kind: 'table',
      caption: '入库企业的三个层级（许昌市，2024年10月发布会口径）',
      head: [[text('层级')], [text('家数')], [text('核实')]],
      rows: [
        [[text('省级专精特新中小企业')], [quoted(figures.sme, '212家', '212')], [text('未核实')]],
        [[text('国家级“小巨人”企业')], [quoted(figures.giants, '21家', '21')], [text('未核实')]],
        [[text('国家、省单项冠军企业')], [text('19家')], [text('未核实')]],
      ],
    },
    { kind: 'heading', level: 2, id: 'gap', children: [text('城乡差距怎么量')] },
    {
      kind: 'paragraph',
      children: [
        text('会上没有给出城乡收入比，只说近三年居民收入增速都快于经济增速，农村又快于城镇。外贸给了一个长跨度的数字：2020年以来进出口总额年均增长'),
        quoted(figures.trade, '26.2%', '26.2'), text('，起止年份没有写全。民生支出占财政支出的比重多年在'), quoted(figures.welfare, '70%左右', '70'),
        text('，脱贫人口'), quoted(figures.poverty, '18.6万', '186000'), text('。'),
      ],
    },
    { kind: 'picture', picture },
    {
      kind: 'quote',
      children: [text('“增速更快”说的是比例，“差距缩小”说的是差额。两句话可以同时为真，也可以一真一假——要看'), { kind: 'text', text: '基数', italic: true }, text('。')],
    },
    { kind: 'heading', level: 2, id: 'missing', children: [text('还缺什么')] },
    {
      kind: 'list',
      ordered: false,
      items: [
        [text('位次类数字的统计期和比较范围；')],
        [text('民生支出的分母：一般公共预算支出，还是财政总支出；')],
        [text('年均增长的截止年份，以及是按人民币还是按美元计算。')],
      ],
    },
    {
      kind: 'paragraph',
      children: [text('我们已把这些问题发给发布方。'), { kind: 'text', text: '收到答复后，旧稿里的数字保持原样，', bold: true }, text('新的数值会在每个数字的注释里标明。')],
    },
  ],
  keyFigures: [figures.hightech, figures.trade, figures.welfare, figures.rank, figures.poverty],
  figureCount: 25,
  terms,
  topics: [link('共同富裕', addresses.topic('common-prosperity')), link('先行试验区', addresses.topic('pilot-zone'))],
  regions: [link('许昌', addresses.region('411000')), link('河南', addresses.region('410000'))],
  related: top.slice(0, 4),
  seriesStories: [
    story('第 6 篇：一座工业城市的用电账', '2024-10-16T10:20:00.000Z', local, { series }),
    story('第 5 篇：港口说的“吞吐量”是哪一种', '2024-10-11T10:20:00.000Z', local, { series }),
    story('第 4 篇：三份发布稿里的同一个百分比', '2024-10-02T10:20:00.000Z', local, { series }),
  ],
  readingMinutes: 3,
  version: 3,
  contentHash: HASH,
  corrections: [{ at: '2024-10-24T01:05:00.000Z', kindLabel: '更正', text: '“孵化平台”初稿误作 41 家，应为 40 家，正文和数据表已改。' }],
}

/** A reprint: original title, author and address; other terms. */
export const reprint: ArticleView = {
  ...article,
  id: 'k7m3x02',
  series: null,
  seriesStories: [],
  corrections: [],
  kicker: null,
  label: '转载',
  title: '县域经济怎么比：一份研究报告的五个口径',
  subtitle: null,
  originalTitle: '县域经济比较研究中的五个统计口径及其适用范围',
  original: { author: '演示戊', url: 'https://source.example/reports/2024/county-economy-five-measures' },
  source: { label: '来源', name: '演示研究会', href: 'https://source.example/' },
  aiUse: '摘要由人工智能辅助起草，责任编辑逐句核对。',
  picture,
  updatedAt: null,
  terms: {
    ...terms,
    rightsClass: 'reprint',
    heading: '转载自其他媒体',
    sentence: '本文转载自演示研究会，转载不代表本网赞同其观点。再次使用请向原作者取得许可。',
    newerVersion: null,
    credit: null,
    wizard: addresses.reprint('k7m3x9r'),
    excluded: [],
  },
}

export const list: ListView = {
  kind: 'region',
  kindLabel: '地区',
  title: '许昌',
  intro: '河南省中部的地级市。这里汇集写到许昌的稿件，以及稿件引用过的数字。',
  breadcrumb: [link('首页', '/'), link('河南', addresses.region('410000'))],
  href: addresses.region('411000'),
  feed: '/region/411000/feed.xml',
  stories: [leadStory, ...front.blocks.flatMap(({ stories }) => stories)].slice(0, 12),
  figures: [figures.hightech, figures.trade, figures.welfare, figures.poverty],
  paging: { page: 2, pages: 5, previous: '/region/411000', next: '/region/411000?page=3' },
  total: 58,
}

export const dataIndex: DataIndexView = {
  groups: [
    {
      title: '创新',
      href: addresses.topic('innovation'),
      indicators: [
        { href: '/data/high-tech-enterprises', name: '高新技术企业', latest: figures.hightech, points: [310, 352, 391, null, 473].map((value, index) => ({ period: String(2020 + index), value })) },
        { href: '/data/rd-platforms', name: '省级以上研发平台', latest: figures.platforms, points: [280, 301, 333, 357].map((value, index) => ({ period: String(2021 + index), value })) },
        { href: '/data/incubators', name: '科技创新孵化平台', latest: figures.incubators, points: [{ period: '2024', value: 40 }] },
      ],
    },
    {
      title: '民生与外贸',
      href: null,
      indicators: [
        { href: '/data/trade-growth', name: '进出口总额年均增长', latest: figures.trade, points: [{ period: '2024', value: 26.2 }] },
        { href: '/data/welfare-share', name: '民生支出占比', latest: figures.welfare, points: [71, 70, 70.4, 70].map((value, index) => ({ period: String(2021 + index), value })) },
        { href: '/data/urban-rural-ratio', name: '城乡居民收入比', latest: null, points: [] },
      ],
    },
  ],
  newest: [figures.hightech, figures.innovative, figures.sme],
  totals: { indicators: 25, observations: 61 },
}

const xuchang = link('许昌市', addresses.region('411000'))

export const indicator: IndicatorView = {
  href: '/data/high-tech-enterprises',
  breadcrumb: [link('首页', '/'), link('数据', '/data')],
  name: '高新技术企业',
  englishName: 'High-tech enterprises',
  definition: '在有效期内、经认定机构公示的企业数量。年份之间认定口径有调整，比较时须留意。',
  population: '注册地在本市的企业',
  unit: '家',
  statType: '计数，期末数',
  source: link('各地发布会（演示登记）', '/sources/demo'),
  latest: figures.hightech,
  series: [
    {
      area: xuchang,
      points: [
        { label: '2019年', value: 268, provisional: false },
        { label: '2020年', value: 310, provisional: false },
        { label: '2021年', value: 352, provisional: false },
        { label: '2022年', value: null, provisional: false },
        { label: '2023年', value: 441, provisional: false },
        { label: '2024年', value: 473, provisional: true },
      ],
    },
  ],
  rows: [
    { figure: figures.hightech, area: xuchang, period: '2024-10', periodText: '2024年10月', vintageCount: 2, publishedAt: '2024-10-23' },
    { figure: figure('r2', '441', '家', '高新技术企业', 'high-tech-enterprises', { href: '/data/high-tech-enterprises/411000/2023', status: { code: 'verified', label: '已核实' } }), area: xuchang, period: '2023', periodText: '2023年', vintageCount: 1, publishedAt: '2024-03-18' },
    { figure: figure('r3', '352', '家', '高新技术企业', 'high-tech-enterprises', { href: '/data/high-tech-enterprises/411000/2021', status: { code: 'verified', label: '已核实' } }), area: xuchang, period: '2021', periodText: '2021年', vintageCount: 1, publishedAt: '2022-04-02' },
  ],
  quotedBy: [{ story: leadStory, quote: '截至发布，全市高新技术企业有473家' }],
}

/** The same indicator over three areas: direct labels that would touch are moved apart. */
export const indicatorOfAreas: IndicatorView = {
  ...indicator,
  series: [
    ...indicator.series,
    { area: link('甲市', '/region/1'), points: [['2020年', 402], ['2021年', 420], ['2023年', 455], ['2024年', 470]].map(([label, value]) => ({ label: String(label), value: Number(value), provisional: false })) },
    { area: link('乙市', '/region/2'), points: [['2019年', 120], ['2020年', 131], ['2021年', 149], ['2022年', 171], ['2023年', 190]].map(([label, value]) => ({ label: String(label), value: Number(value), provisional: false })) },
  ],
}

export const observation: ObservationView = {
  href: figures.hightech.href,
  breadcrumb: [link('首页', '/'), link('数据', '/data'), link('高新技术企业', '/data/high-tech-enterprises')],
  figure: figures.hightech,
  indicator: figures.hightech.indicator,
  area: xuchang,
  period: '2024-10',
  periodText: '2024年10月',
  valueExact: 473,
  rank: null,
  claim: '全市高新技术企业有473家',
  locator: '发布会答问，第 2 段',
  publishedAt: '2024-10-23',
  vintage: null,
  vintages: [
    { no: 2, href: '/data/high-tech-enterprises/411000/2024-10/v/2', figure: figure('v2', '475', '家', '高新技术企业', 'high-tech-enterprises'), validFrom: '2024-12-02T02:00:00.000Z', current: true, reason: '发布方年底公报补计两家（演示）。' },
    { no: 1, href: '/data/high-tech-enterprises/411000/2024-10/v/1', figure: figures.hightech, validFrom: '2024-10-23T10:20:00.000Z', current: false, reason: null },
  ],
  quotedBy: [{ story: leadStory, quote: '截至发布，全市高新技术企业有473家', anchor: 'f1' }],
  citation: '署名新闻：《许昌市高新技术企业，2024年10月》，第 2 次数值，https://demo.example/data/high-tech-enterprises/411000/2024-10/v/2。',
}

export const notice: NoticeView = {
  boundHref: addresses.noticeStories({ key: 'shuming', no: 2 }), appliesTo: '适用于全站', log: addresses.noticeLog('shuming'), wizard: addresses.reprint(), others: [link('开放数据声明', '/notices/open-data/v1')],
  diff: link('与第 1 版逐字对照', addresses.noticeDiff({ key: 'shuming', from: 1, to: 2 })), machine: [link('规范文本', '/notices/shuming/v2/canonical.json')],
  freeUse: { clause: link('第 4 条', '#clause-4'), acts: '转载', media: '文字', channels: '网站', edit: '不得改动', licence: null },
  key: 'shuming',
  title: '署名新闻版权与转载声明',
  no: 2,
  href: addresses.noticeVersion({ key: 'shuming', no: 2 }),
  breadcrumb: [link('首页', '/'), link('版权与授权', '/notices')],
  operator: '署名新闻（演示）编辑部',
  status: 'current',
  effectiveFrom: '2024-11-01',
  effectiveTo: null,
  hash: HASH,
  creditLine: '来源：署名新闻',
  clauses: [
    { no: '1', anchor: 'clause-1', kindLabel: '定义', level: 1, text: '本声明所称自有稿件，是指稿件上写明来源为署名新闻的文字、图表和数据。', explanation: null },
    { no: '2', anchor: 'clause-2', kindLabel: '限制', level: 1, text: '自有稿件的转载、摘编和汇编，应当事先取得编辑部的书面许可。', explanation: '先问再用。发一封邮件，写明用在哪里、用多久，编辑部三个工作日内答复。' },
    { no: '3', anchor: 'clause-3', kindLabel: '许可', level: 1, text: '取得许可的使用者，应当做到：', explanation: null },
    { no: '3.1', anchor: 'clause-3.1', kindLabel: '义务', level: 2, text: '在稿件开头注明来源，来源的写法以稿件页面所示为准；', explanation: null },
    { no: '3.2', anchor: 'clause-3.2', kindLabel: '义务', level: 2, text: '不改动标题的意思，不增减正文里的数字；', explanation: '数字可以换算单位，但要写明换算。引用旧稿的数字，请一并注明发稿日期。' },
    { no: '3.3', anchor: 'clause-3.3', kindLabel: '义务', level: 2, text: '本网更正稿件之后，在一个工作日内同步更正。', explanation: null },
    { no: '4', anchor: 'clause-4', kindLabel: '联系', level: 1, text: '权利人认为本网使用其作品不当的，请在刊发之日起三十日内与编辑部联系。', explanation: null },
  ],
  versions: [
    { no: 2, href: addresses.noticeVersion({ key: 'shuming', no: 2 }), effectiveFrom: '2024-11-01', effectiveTo: null, status: 'current', hash: HASH },
    { no: 1, href: addresses.noticeVersion({ key: 'shuming', no: 1 }), effectiveFrom: '2024-01-01', effectiveTo: '2024-10-31', status: 'superseded', hash: HASH.split('').reverse().join('') },
  ],
  boundStories: top.slice(0, 3),
  boundTotal: 41,
  contact: link('申请授权', '/licences/request'),
}

export const search: SearchView = {
  query: '高新技术企业',
  stories: [leadStory, ...top.slice(0, 3)],
  total: 4,
  paging: { page: 1, pages: 1, previous: null, next: null },
  message: null,
}

export const gone: GoneView = { title: '一篇撤下的演示稿件', publishedDate: '2024-09-12', reason: '消息来源撤回了说法，编辑部复核后撤稿。' }
