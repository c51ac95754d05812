import type { DemoStory } from '../types'
import { chart, h2, list, own, p } from './compose'

const event = {
  eventName: '“推进中国式现代化建设河南实践”系列主题许昌专场新闻发布会',
  eventDate: '2024-10-23',
  eventPlace: '郑州',
}

export const xuchangStories: DemoStory[] = [
  own({
    key: 'xuchang-conference',
    genre: 'news',
    section: 'local',
    topics: ['innovation', 'growth', 'trade', 'income'],
    series: { key: 'press-notes', position: 1 },
    regions: ['411000', '410000'],
    ...event,
    dateline: '郑州10月23日',
    kicker: '省里办专场，市里报数字',
    headline: '许昌专场发布会：高新技术企业473家，外贸年均增长26.2%',
    subheadline: '五个部分，二十五处可以记录的说法，逐一列出',
    shortTitle: '许昌专场发布会的二十五处说法',
    summary:
      '10月23日的许昌专场新闻发布会从创新、产业、城乡、开放、民生五个方面介绍情况。会上有17个数值、2个位次和6条没有数字的判断，发稿时都没有同统计公报核对。',
    publishedAt: '2024-10-23T18:20:00+08:00',
    byline: [
      { role: 'reporter', person: 'jia' },
      { role: 'data', person: 'yi' },
    ],
    responsibleEditor: 'bing',
    proofreader: 'ding',
    sources: ['xuchang-conference-2024'],
    picture: 'factory',
    keyFigures: ['xc-hightech', 'xc-trade-cagr', 'xc-livelihood', 'xc-project-rank', 'xc-poverty', 'xc-talents'],
    corrections: [
      {
        kind: 'notice',
        when: '2024-10-25T09:05:00+08:00',
        text: '补充说明：文中“第1位”两处，参加排位的总体和统计期在会上未说明，数据库已加注“待补”，正文未改。',
      },
    ],
    body: [
      p(
        '河南省委宣传部10月23日在郑州举办“推进中国式现代化建设河南实践”系列主题许昌专场新闻发布会，由许昌市负责人介绍当地建设城乡融合共同富裕先行试验区的情况。本文按会上的五个部分，把数字一一列出。',
      ),
      p('这些数字目前只见于发布会，还没有同统计公报对照，入库时一律标为“未核实”。会上没有交代的口径，文中写明“未说明”。'),
      h2('创新：企业、平台和人'),
      p(
        '会上给出的高新技术企业数是[[xc-hightech|473家]]。另有[[xc-innovative-smes|723家]]企业在省级创新型中小企业名单上，[[xc-gazelle|18家]]在省级“瞪羚”企业名单上。',
      ),
      p(
        '研发平台按省级和国家级合计，累计[[xc-platforms|357家]]；孵化平台[[xc-incubators|40家]]，级别未说明。以中原学者为代表的领军人才有[[xc-talents|21人]]。',
      ),
      p(
        '产学研合作给出一对数：[[xc-coop-firms|77家]]本地企业，[[xc-coop-institutes|33家]]科研院所。按会上的说法，合作项目的立项数列[[xc-project-rank|全省第1位]]，拿到的资金数也列[[xc-funding-rank|第1位]]。共有几个市参加排位、算到哪一天，未说明。',
      ),
      h2('产业：先看名单，再看清单'),
      p(
        '国家级和省级的制造业单项冠军企业合在一起是[[xc-champions|19家]]，国家级专精特新“小巨人”企业[[xc-little-giants|21家]]，省级专精特新中小企业[[xc-specialised|212家]]。三个数出自三份级别不同的名单，可以并列，不能相加。',
      ),
      chart('xuchang-lists'),
      p('培育方案里写着[[xc-clusters|10大]]产业集群、[[xc-chains|16个]]重点产业链。它们是政策清单的条数，不是已经形成的规模。'),
      h2('城乡：有判断，没有数字'),
      p(
        '这一部分讲了三层意思：近三年居民收入增得[[xc-income-vs-growth|比经济快]]，农村居民增得[[xc-rural-vs-urban|比城镇快]]，城乡之间的差距[[xc-gap-narrowed|有所缩小]]。三句都没有附数字，“近三年”从哪年算到哪年也没有交代。',
      ),
      p('会上还说，许昌下辖的县（市）[[xc-top100|都在榜上]]，指的是中部地区县域经济百强榜。县（市）有几个、用的是哪一年的榜，需要另查。'),
      h2('开放：两个“唯一”，一个增速'),
      p(
        '“全省唯一”出现了两次。一次说[[xc-service-pilot|国家政务服务线上线下融合和向基层延伸试点]]，一次说[[xc-procurement-pilot|国家级市场采购贸易方式试点]]。这类说法可以核对：去数试点名单里的河南城市，应当只有一个。',
      ),
      p('外贸只给了增速：2020年以来，进出口总额年均增长[[xc-trade-cagr|26.2%]]。想复算，还要知道基年、末年和币种。'),
      h2('民生：约数照约数写'),
      p(
        '民生支出占比在[[xc-livelihood|70%左右]]，而且是“连年”如此；分母是一般公共预算支出还是别的口径，未说明。稳定脱贫的人口为[[xc-poverty|18.6万]]，末位代表一千人，写成个位数反而不准。',
      ),
      p('“[[xc-care-circle|15分钟]]养老服务圈”也在经验之列。这里的15分钟是建设标准的名称，不是测出来的步行时间。'),
    ],
    en: {
      headline: 'Xuchang’s press conference: 473 high-tech firms, trade up 26.2% a year',
      summary:
        'Seventeen values, two ranks and six claims without a number, listed one by one. None had been checked against a bulletin at the time of writing.',
    },
  }),
  own({
    key: 'xuchang-missing',
    genre: 'analysis',
    section: 'data-stories',
    topics: ['method', 'innovation', 'trade'],
    series: { key: 'press-notes', position: 2 },
    regions: ['411000'],
    ...event,
    headline: '二十五处说法，缺的是分母、基年和名单',
    subheadline: '给许昌专场发布会开一张补数清单',
    shortTitle: '缺的是分母、基年和名单',
    summary: '数字要能复算才有用。我们把许昌专场发布会的25条记录过了一遍，按缺什么分成四类：缺分母、缺起止、缺总体、缺时点。',
    publishedAt: '2024-10-24T10:30:00+08:00',
    byline: [
      { role: 'data', person: 'yi' },
      { role: 'reporter', person: 'jia' },
    ],
    responsibleEditor: 'geng',
    proofreader: 'ding',
    sources: ['xuchang-conference-2024'],
    picture: 'archive',
    keyFigures: ['xc-livelihood', 'xc-trade-cagr', 'xc-funding-rank', 'xc-top100'],
    body: [
      p(
        '一场发布会能写进数据库的话，未必每句都带数字。10月23日的许昌专场发布会，我们记下25条：17个数值，2个位次，6条只有判断。一天过去，先不评价高低，只问一件事：别人拿到这些话，能不能复算？',
      ),
      h2('缺分母'),
      p(
        '民生支出占比[[xc-livelihood|70%左右]]。占的是什么？同一个“民生支出”，放在一般公共预算支出里算，和放在全部财政支出里算，结果不同；哪些科目算民生，各地的做法也不完全一样。没有分母，这个数只能在许昌自己的年份之间比，不能和别的市比。',
      ),
      h2('缺起止'),
      p(
        '进出口总额年均增长[[xc-trade-cagr|26.2%]]，起点是“2020年以来”。如果基年是2019年，2020年就是第一个增长年；如果基年是2020年，第一个增长年要到2021年。基年低，增速就显得高。末年是2023年还是2024年前几个月，也会改变开几次方。',
      ),
      p(
        '“近三年”也是同样的问题。收入[[xc-income-vs-growth|增得比经济快]]、农村[[xc-rural-vs-urban|增得比城镇快]]，要核对就得先定下是哪三年，再看用名义增速还是扣除价格的实际增速。',
      ),
      h2('缺总体'),
      p(
        '两个[[xc-project-rank|第1位]]没有说在多少个市里排。河南有17个省辖市，另有济源市由省直接管辖，按17个排和按18个排，说法要写清。两个“唯一”同理：[[xc-service-pilot|试点城市]]和[[xc-procurement-pilot|试点市场]]都应当附上名单和批次。',
      ),
      p('至于县（市）[[xc-top100|都在榜上]]，榜单由第三方编制，年年更新。没有年份的“在榜”，读者无从查起。'),
      h2('缺时点'),
      p('[[xc-hightech|473家]]、[[xc-specialised|212家]]这类名单数，资格有期限，名单会增会减。只要补一句“截至某年某月”，数字就站得住。'),
      h2('我们的做法'),
      list(
        '全部25条先标“未核实”，找到公报或名单后再改状态，旧稿正文不动。',
        '没有数字的判断单独建档，写明要用哪两个数来核。',
        '约数保留“左右”，以万为单位的数不换算成个位数，例如[[xc-poverty|18.6万]]。',
      ),
    ],
    en: {
      headline: 'Twenty-five statements, and what they lack: denominators, base years, lists',
      summary: 'Can a reader recompute them? We sort the figures of the Xuchang press conference by what is missing.',
    },
  }),
  own({
    key: 'xuchang-two-years',
    genre: 'analysis',
    section: 'data-stories',
    topics: ['method', 'newsroom'],
    series: { key: 'press-notes', position: 3 },
    regions: ['411000'],
    headline: '两年后翻旧账：发布会的数字，在我们库里还是“未核实”',
    shortTitle: '两年后翻旧账',
    subheadline: '一条记录从“未核实”走到“正常”，要过三道关',
    summary: '2024年10月的25条记录至今仍挂着“未核实”。不是说它们有错，而是我们还没有把它们同公报逐条对上。这篇讲对账该怎么对。',
    publishedAt: '2026-10-23T09:40:00+08:00',
    byline: [{ role: 'data', person: 'yi' }],
    responsibleEditor: 'geng',
    proofreader: 'ding',
    sources: ['xuchang-conference-2024'],
    picture: 'dots',
    keyFigures: ['xc-hightech', 'xc-platforms', 'xc-incubators'],
    body: [
      p(
        '到今天，许昌专场发布会整整两年。打开本站数据库，当天记下的25条仍标着“未核实”。这不等于数字有误，只说明编辑部还没有把每一条同公报、名单对上。演示版没有派人去许昌，我们不替任何一方下结论。',
      ),
      h2('第一关：找到同一个东西'),
      p(
        '高新技术企业[[xc-hightech|473家]]，要对的是认定管理部门公布的有效名单，而不是累计认定数。研发平台[[xc-platforms|357家]]说的是“累计”，那就不能拿某一年的存量去比。名字相同、口径不同，是对账时最常见的坑。',
      ),
      h2('第二关：找到同一天'),
      p('发布会在10月，公报按年末算。两个时点之间企业进进出出，差几家很正常。遇到这种情况，我们并列两个数，各写各的日期，不判谁对谁错。'),
      h2('第三关：写清怎么改'),
      p(
        '对上了，状态从“未核实”改为“正常”，并附公报名称和页码；对不上，读者会在旧稿的数字旁看到“发稿时”和“现为”两行。旧稿里的[[xc-incubators|40家]]不会悄悄变成别的数：写下的话不动，变化摆在旁边。',
      ),
    ],
    en: {
      headline: 'Two years on, still “not validated”',
      summary: 'The figures of October 2024 have not been matched with a bulletin yet. What matching them would take.',
    },
  }),
]
