import type { DemoStory } from '../types'
import { chart, h2, list, own, p } from './compose'

export const growthStories: DemoStory[] = [
  own({
    key: 'gdp-twice',
    genre: 'explainer',
    section: 'data-stories',
    topics: ['growth', 'method'],
    series: { key: 'one-figure', position: 9 },
    regions: ['100000'],
    headline: '同一年的GDP，为什么会有两个数',
    subheadline: '八年对照：五次调低，三次调高，两次经济普查改得最多',
    shortTitle: 'GDP为什么有两个数',
    summary:
      '2023年的国内生产总值，先说是1260582亿元，后来是1294272亿元。两个数都是国家统计局公布的，都没有错。差别在于公布时手里有多少资料。',
    publishedAt: '2026-11-22T18:40:00+08:00',
    byline: [
      { role: 'data', person: 'yi' },
      { role: 'reporter', person: 'wu' },
    ],
    responsibleEditor: 'bing',
    proofreader: 'ding',
    sources: ['nbs', 'nbs-gdp-final-2023', 'nbs-communique-2023'],
    picture: 'bars',
    keyFigures: ['gdp-cn-2023', 'gdp-cn-2023-final', 'gdp-cn-2019', 'gdp-cn-2019-final', 'gdp-cn-2024'],
    body: [
      p(
        '翻旧新闻，2023年的国内生产总值是[[gdp-cn-2023|1260582亿元]]；再翻晚一些的材料，变成[[gdp-cn-2023-final|1294272亿元]]。前后差33690亿元，读者难免要问：哪个对？',
      ),
      p(
        '两个都对。国家统计局每年公布两次年度GDP：次年年初先出初步核算数，资料收齐后再出最终核实数。每五年一次的经济普查之后，还要按普查结果修订一次。数字在变，是因为资料在变多。',
      ),
      h2('先快后准'),
      p(
        '年初算账时，许多单位的年报还没有交，财政决算、部门年度资料也没有齐，只能用进度资料推算。到了下半年，资料齐了，再算一遍。2019年先公布[[gdp-cn-2019|990865亿元]]，核实后是[[gdp-cn-2019-final|986515亿元]]，少了4350亿元；2020年由[[gdp-cn-2020|1015986亿元]]改为[[gdp-cn-2020-final|1013567亿元]]；2021年则由[[gdp-cn-2021|1143670亿元]]调高到[[gdp-cn-2021-final|1149237亿元]]。',
      ),
      chart('gdp-first-final'),
      h2('普查那两年'),
      p(
        '图里2018年和2023年差得最大，因为这两年赶上经济普查。普查把平时统计不到的单位也登记进来，2018年从[[gdp-cn-2018|900309亿元]]修订为[[gdp-cn-2018-final|919281亿元]]，增加约2.1%；2023年增加约2.7%。',
      ),
      p(
        '其余六年的改动都在1%以内。增速通常也会随之小幅调整，但不会因为总量多了两万亿，就让当年“多增长”两个多百分点，因为基数那一年同样要修订。',
      ),
      h2('写稿时怎么用'),
      list(
        '说某一年“当时公布”的情况，用初步数，写明公报年份。',
        '做跨年比较，用同一批修订后的数列，不能拿一年的初步数减另一年的核实数。',
        '2024年目前引用的[[gdp-cn-2024|1349084亿元]]是公报的初步数。凡引用这个数的稿件，本站都挂在同一条记录上，核实数入库后，读者会看到“现为”。',
      ),
      p('本站的规矩是：稿子写下的数不动，变化写在旁边。旧闻不必改写，但应当让人知道后来怎样了。'),
    ],
    en: {
      headline: 'Why one year has two GDP figures',
      summary:
        'First figures are fast, final figures are complete. Eight years side by side: five cuts, three rises, and the two census years that moved most.',
    },
  }),
  own({
    key: 'census-years',
    genre: 'explainer',
    section: 'headlines',
    topics: ['population', 'growth', 'food', 'method'],
    regions: ['100000'],
    headline: '逢0数人，逢3逢8数店，逢6数田：三大普查的日历',
    subheadline: '年底是农业普查的标准时点',
    shortTitle: '三大普查的日历',
    summary: '人口普查逢0，经济普查逢3、逢8，农业普查逢6。按条例，2026年是农业普查年度，标准时点为12月31日24时。',
    publishedAt: '2026-11-21T08:10:00+08:00',
    byline: [
      { role: 'reporter', person: 'gui' },
      { role: 'data', person: 'yi' },
    ],
    responsibleEditor: 'bing',
    proofreader: 'ding',
    sources: ['nbs'],
    picture: 'field',
    keyFigures: ['census-population-cn-2020', 'gdp-cn-2023-final'],
    body: [
      p('抽样调查年年做，普查几年才有一次。按照三部国务院条例，三大普查各有固定的年份。'),
      list(
        '人口普查：每10年一次，逢0的年份，标准时点是11月1日零时。',
        '经济普查：每5年一次，逢3、逢8的年份，标准时点是12月31日。',
        '农业普查：每10年一次，逢6的年份，标准时点是12月31日24时。',
      ),
      p('照此推算，2026年是农业普查年度。标准时点好比按下快门：那一刻有多少地、多少户、多少头猪，就按那一刻记，早一天晚一天的变化都不算。'),
      h2('为什么要按同一个快门'),
      p(
        '2020年人口普查登记[[census-population-cn-2020|141178万人]]。如果各地各挑一天去数，路上的人就会被数两遍，或者一遍也数不到。统一时点，就是为了不重不漏。',
      ),
      h2('普查之后，旧数会动'),
      p(
        '普查资料最全，会倒过来修正平时的估计。第五次经济普查之后，2023年国内生产总值修订为[[gdp-cn-2023-final|1294272亿元]]；第七次人口普查之后，此前各年的人口数也作了修订。往后两年再看到农业数据调整，不必惊讶。',
      ),
    ],
    en: {
      headline: 'People in years ending 0, firms in 3 and 8, farms in 6: the census calendar',
      summary: 'By regulation 2026 is the year of the agricultural census; its reference moment is midnight on 31 December.',
    },
  }),
  own({
    key: 'gdp-2023-revised',
    notice: 'open-data',
    genre: 'news',
    section: 'headlines',
    topics: ['growth'],
    regions: ['100000'],
    headline: '2023年GDP修订为1294272亿元，增加33690亿元',
    shortTitle: '2023年GDP调高2.7%',
    summary: '国家统计局依据第五次全国经济普查结果修订2023年国内生产总值，总量增加约2.7%。',
    publishedAt: '2024-12-26T15:10:00+08:00',
    byline: [{ role: 'reporter', person: 'wu' }],
    responsibleEditor: 'bing',
    proofreader: 'ding',
    sources: ['nbs-gdp-final-2023', 'nbs-communique-2023'],
    picture: 'city',
    keyFigures: ['gdp-cn-2023-final', 'gdp-cn-2023'],
    body: [
      p('国家统计局12月26日公布，根据第五次全国经济普查结果，2023年国内生产总值修订为[[gdp-cn-2023-final|1294272亿元]]。'),
      p('今年2月发布的统计公报上，这个数是[[gdp-cn-2023|1260582亿元]]。修订后增加33690亿元，增幅约2.7%。'),
      p(
        '经济普查每五年一次。上一次普查之后，2018年的数字也从[[gdp-cn-2018|900309亿元]]修订为[[gdp-cn-2018-final|919281亿元]]。普查登记的单位更全，总量调高是常见的结果。',
      ),
      p('本站已发稿件凡引用2023年初步数的，正文不改，数字旁边自动显示修订后的数。'),
      h2('影响哪些数'),
      p(
        '总量是许多比率的分母。研发强度、单位GDP能耗、人均GDP都用它来除，分母变大，这些比率要随之重算；在部门公布新数之前，本站不自行推算。',
      ),
      p('增速另算。增速按不变价格、用修订后的上年数作基数，不能用修订后的2023年数去除修订前的2022年数。'),
    ],
    en: {
      headline: 'GDP of 2023 revised to 129.4 trillion yuan',
      summary: 'The economic census adds 3,369 billion yuan, about 2.7%, to the first figure.',
    },
  }),
  own({
    key: 'communique-2024',
    notice: 'open-data',
    genre: 'news',
    section: 'headlines',
    topics: ['growth', 'population', 'income', 'trade', 'food'],
    regions: ['100000'],
    headline: '2024年统计公报发布：GDP初步核算为1349084亿元，增长5.0%',
    subheadline: '人口、收入、外贸、粮食、电力，十四个数一次看完',
    shortTitle: '2024年统计公报的十四个数',
    summary: '国家统计局2月28日发布2024年国民经济和社会发展统计公报。本文摘出十四个常用数，并写明各自的口径。',
    publishedAt: '2025-02-28T11:20:00+08:00',
    byline: [
      { role: 'reporter', person: 'wu' },
      { role: 'data', person: 'yi' },
    ],
    responsibleEditor: 'bing',
    proofreader: 'ding',
    sources: ['nbs-communique-2024'],
    picture: 'newspapers',
    keyFigures: ['gdp-cn-2024', 'gdp-growth-cn-2024', 'population-cn-2024', 'income-all-cn-2024', 'goods-trade-cn-2024'],
    body: [
      p(
        '国家统计局2月28日发布2024年国民经济和社会发展统计公报。初步核算，全年国内生产总值[[gdp-cn-2024|1349084亿元]]，按不变价格计算，比上年增长[[gdp-growth-cn-2024|5.0%]]。',
      ),
      h2('人'),
      p(
        '年末全国人口[[population-cn-2024|140828万人]]。全年出生[[births-cn-2024|954万人]]，死亡[[deaths-cn-2024|1093万人]]。常住人口城镇化率为[[urbanisation-cn-2024|67.00%]]。',
      ),
      h2('收入与价格'),
      p(
        '居民人均可支配收入[[income-all-cn-2024|41314元]]，其中城镇[[income-urban-cn-2024|54188元]]，农村[[income-rural-cn-2024|23119元]]。居民消费价格比上年上涨[[cpi-cn-2024|0.2%]]，城镇调查失业率全年平均为[[unemployment-cn-2024|5.1%]]。',
      ),
      h2('货物'),
      p(
        '货物进出口总额[[goods-trade-cn-2024|438468亿元]]，按人民币计价。粮食产量[[grain-output-cn-2024|70650万吨]]，首次超过7亿吨。全年发电[[power-generation-cn-2024|100868.8亿千瓦时]]。',
      ),
      p('公报中的国内生产总值是初步核算数，以后还会公布最终核实数；人口为年度抽样调查推算数。引用时请带上公报年份。'),
    ],
    en: {
      headline: 'Communiqué 2024: GDP at 134.9 trillion yuan, up 5.0%',
      summary: 'Population, income, trade, grain, power: the figures most often quoted, with their definitions.',
    },
  }),
  own({
    key: 'henan-gdp',
    genre: 'explainer',
    section: 'economy',
    topics: ['growth', 'method'],
    regions: ['410000'],
    headline: '河南两年的GDP相减得出负数，为什么公报仍写增长4.1%',
    subheadline: '总量按现价、增速按不变价，初步数之间不能直接相减',
    shortTitle: '两个GDP相减为什么是负数',
    summary:
      '河南省公报首次公布的地区生产总值，2022年是61345.05亿元，2023年是59132.39亿元，看上去少了两千多亿元；公报给出的2023年增速却是4.1%。问题出在减法上。',
    publishedAt: '2026-11-17T09:15:00+08:00',
    byline: [{ role: 'data', person: 'yi' }],
    responsibleEditor: 'geng',
    proofreader: 'ding',
    sources: ['henan-communique-2022', 'henan-communique-2023'],
    picture: 'roofs',
    keyFigures: ['regional-gdp-ha-2022', 'regional-gdp-ha-2023', 'regional-gdp-growth-ha-2023', 'regional-gdp-ha-2024'],
    body: [
      p(
        '有读者来信问：河南省2022年地区生产总值[[regional-gdp-ha-2022|61345.05亿元]]，2023年[[regional-gdp-ha-2023|59132.39亿元]]，一减是负数；可是2023年的公报写着增长[[regional-gdp-growth-ha-2023|4.1%]]。是不是印错了？',
      ),
      p('没有印错。两个总量都是各自年份首次公布的初步数，算增速时用的并不是它们。'),
      chart('henan-gdp'),
      h2('第一，基数会改'),
      p(
        '地区生产总值由国家统一核算，先公布初步数，再按最终核实结果修订。2023年公报在计算增速时，上一年用的是修订后的数，而不是一年前报纸上的那个数。',
      ),
      h2('第二，价格不同'),
      p('总量按当年价格计算，增速按不变价格计算，也就是扣除价格变动之后再比。价格下降的年份，实物多了，金额也可能不涨。'),
      h2('第三，该怎么写'),
      p(
        '写增速，直接引用公报的增速；写总量，注明“初步核算”。不要自己拿两年的首次公布数去减。2024年公报公布的河南地区生产总值是[[regional-gdp-ha-2024|63589.99亿元]]，增长[[regional-gdp-growth-ha-2024|5.1%]]，同样不能由图上最后两根柱子除出来：照图去除，会得到7.5%。',
      ),
    ],
    en: {
      headline: 'Henan’s GDP: why subtracting two first figures misleads',
      summary:
        'The totals seem to fall, the bulletin reports growth of 4.1%. The base year was revised and growth is measured at constant prices.',
    },
  }),
  own({
    key: 'revisions-note',
    genre: 'explainer',
    section: 'headlines',
    topics: ['newsroom', 'method'],
    regions: [],
    headline: '编辑部说明：数字修订了，旧稿怎么办',
    shortTitle: '数字修订了，旧稿怎么办',
    summary: '修订不是更正。官方统计按计划修订时，本站旧稿正文不动，数字旁边显示现值；本站写错了，才发更正。',
    publishedAt: '2025-03-03T09:00:00+08:00',
    byline: [{ role: 'editor', person: 'geng' }],
    responsibleEditor: 'bing',
    proofreader: 'ding',
    sources: ['nbs-gdp-final-2022'],
    picture: 'newspapers',
    keyFigures: ['gdp-cn-2022', 'gdp-cn-2022-final'],
    corrections: [
      {
        kind: 'correction',
        when: '2025-03-04T10:12:00+08:00',
        text: '本文初稿把最终核实数“1204724亿元”误写为“1204742亿元”，已改正。出错的是本站，不是引用的材料。',
      },
    ],
    body: [
      p('本站把三件事分开：更正、修订、说明。'),
      h2('更正：我们错了'),
      p('抄错数、写错单位、张冠李戴，都算。更正写明原来怎么写、现在怎么写、什么时候改的，原来的版本仍可查阅。'),
      h2('修订：官方改了'),
      p(
        '例如2022年国内生产总值，公报先公布[[gdp-cn-2022|1210207亿元]]，最终核实为[[gdp-cn-2022-final|1204724亿元]]。写稿那天引用前一个数没有错，所以正文不改，只在数字旁边写上“现为”。',
      ),
      h2('说明：多告诉读者一句'),
      p('口径需要补充、背景需要交代，就发说明。说明不改正文，也不代替更正。'),
      p('判断标准只有一条：发稿那一刻，这句话是不是对的。'),
      h2('读者怎样看到'),
      p(
        '数字下面有细线的，点开就能看到来源、时点和状态。若有修订，会列出当时的数、现在的数和修订日期。所有更正另有一页，按时间排列，可以订阅。',
      ),
    ],
    en: {
      headline: 'From the newsroom: what happens to old stories when figures are revised',
      summary:
        'A revision is no correction: the text stays, the present value appears beside it. Our own errors are corrected, dated and listed.',
    },
  }),
]
