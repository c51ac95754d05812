import type { Clauses } from './clauses'
import type { Source, Token } from './tokens'
import type { FigureKind } from './types'

export type Verdict = { unit: string | null; kind: FigureKind; rule: string; start?: number; end?: number }

/**
 * Says whether a token is a figure, with its final unit and kind, or null for what names, orders or merely words something.
 * `listed` tells that a neighbouring token of the same list is a figure, which makes 一人 beside 三人 one too.
 */
export function judge(source: Source, token: Token, clauses: Clauses, listed: boolean): Verdict | null {
  const { text } = source
  const clauseStart = clauses.clauseStart[token.start] ?? 0
  const lead = text.slice(Math.max(clauseStart, token.start - 24), token.start)
  const tail = text.slice(token.end, Math.min(token.end + 12, clauses.clauseEnd[token.end] ?? token.end))
  if (token.rule === 'rank.first') return { unit: '位', kind: 'rank', rule: token.rule }
  if (token.ordinal) return judgeRank(source, token, lead, tail)
  if (token.kind === 'bound') return judgeTopList(token, lead, tail)
  const top = judgeTop(source, token, lead)
  if (top) return top.rule === 'none' ? null : top
  if (token.unit === null) return judgeUnitless(source, token, lead, tail)
  if (token.numeral.vague && !token.unit) return null
  if (token.numeral.form === 'han' && !token.numeral.percent && token.unitWord !== '%' && !isCountedHan(source, token, lead, tail, listed)) return null
  return judgeByUnit(token, lead, tail, text)
}

const rankCue = /居|列|位|排|名列|获|夺|全国|全省|全市|全球|全区|全县|世界|亚洲|国内|同类|同行|首|稳|升至|跃|倒数|前列|总分|行业|中部|西部|东部|东北|沿海|规模|总量|量|额|产值|占有率|份额|得分|增速|均为|保持/

function judgeRank({ text }: Source, token: Token, lead: string, tail: string): Verdict | null {
  const start = token.start - (text[token.start - 1] === ' ' ? 2 : 1)
  const context = lead.replace(/第 ?$/, '')
  if (token.unitWord === '位' || token.unitWord === '名' || token.unitWord === '名次') {
    const cued = rankCue.test(context) || /^(?:$|[,,。;;、的))和]|左右)/.test(tail) || /[为从至到由]$/.test(context)
    return cued && token.numeral.value !== null ? { unit: token.unit, kind: 'rank', rule: 'rank.position', start } : null
  }
  if (token.unitWord === '大' && /全国|世界|全球|亚洲|我国|全省|欧洲|国内|最大|成为|跃升|跃居/.test(context) && token.numeral.magnitude === 1) {
    return { unit: '位', kind: 'rank', rule: 'rank.nth_largest', start, end: token.end - 1 }
  }
  const open = text.slice(token.numeral.end, token.numeral.end + 3)
  const closes = /^(?:$|[,,。;;、!!”"))\s]|的|和第|及第|与第|左右)/.test(open)
  const idiom = /(?:安全|质量|生命|人民|友谊|健康|客户|用户|诚信|服务|信誉|天下)$/.test(context) && token.numeral.value === 1
  if (!closes || idiom || token.unit !== null || !(token.numeral.value ?? 0) || (token.numeral.value ?? 0) > 500) return null
  if (!/居|列|排|全国|全省|全市|全球|全区|世界|亚洲|国内|行业|同类|中部|西部|东部|夺|获|名列|总分|位|稳居|倒数|量|额|增速|得分|占有率|份额|规模|得|榜|[升降跌滑排冲跃]至?到?$|第[一二三四五六七八九\d]{1,2}[和、及与]$/.test(context)) return null
  if (/^[,,、]/.test(open) && context.trim() === '') return null
  return { unit: '位', kind: 'rank', rule: 'rank.first', start }
}

/** 中国500强, 百强县: a bound on the rank, in positions. */
function judgeTopList(token: Token, lead: string, tail: string): Verdict | null {
  const value = token.numeral.value ?? 0
  // 四强 and 16强 without 前 are rounds of a tournament.
  if (value < 3 || [4, 8, 16, 32, 64].includes(value) && !/前$/.test(lead)) return null
  if (/第$/.test(lead) || /^(?:争|对决|之间|赛)?(?:比赛|对阵)/.test(tail)) return null
  return { unit: '名', kind: 'bound', rule: 'bound.top_list', start: token.start - (/前$/.test(lead) ? 1 : 0) }
}

/** 前三, 前10名, 全球前1%. An index verdict means: certainly no figure (前三批, 前5轮). */
function judgeTop({ text }: Source, token: Token, lead: string): Verdict | null {
  if (!/(?<![以之年月日天周此目从])前$/.test(lead) || token.numeral.magnitude > 1) return null
  if (token.unitWord === '%' || token.unitWord === '‰') return { unit: token.unit, kind: 'bound', rule: 'bound.top_share' }
  if (token.unitWord === '名' || token.unitWord === '位') return { unit: token.unit, kind: 'bound', rule: 'bound.top', start: token.start - 1 }
  const open = text.slice(token.numeral.end, token.numeral.end + 2)
  const closes = /^(?:$|[,,。;;、”"))\s]|的|行列|之列|甲)/.test(open)
  if (token.unit === null && closes && /居|列|排|进|跻|全国|全省|全球|世界|榜|入围|冲|保/.test(lead)) return { unit: '位', kind: 'bound', rule: 'bound.top', start: token.start - 1 }
  return token.kind === 'count' || token.unit === null ? { unit: null, kind: 'index', rule: 'none' } : null
}

const persons = /^(?:名)?(?:[^\d,,。;;、]{0,6}?)(?:人口|群众|居民|职工|学生|游客|旅客|观众|党员|干部|农民工|农民|儿童|老人|老年人|志愿者|粉丝|村民|市民|员工|师生|考生|毕业生|移民|难民|民众|大学生|青少年|患者|消费者|球迷|网民|会员|劳动力|残疾人|学子|人才|听众|选民|乘客)/
const personsBefore = /(?:人口|人数|粉丝|游客|网民|参与者|人员|旅客|观众|学生|职工|会员数?|员工|粉丝数|患者)(?:总数|总量|规模|数量?|已|将|首次|一举|再)?(?:达到?|超过?|突破|为|约|近|逾|至|增至|降至|约为|共|有|高达|接近|不足|将达|升至|减至|过)+$/
const indexBefore = /(?:指数|系数|评分|得分|PMI|CPI|均值|比值|收入比|比例|倍差|之比|倍率|市盈率|市净率|点位|沪指|大盘|深成指|恒指|指标值|水平|GPA|总分|均分|景气度|活跃度|综合值|差值|pH值?|豆瓣|震级|规模)[^\d,,。;;]{0,8}(?:为|至|到|达|报|收|是|在|于|高达|降|升|分|仅|约|由|从|[::])+(?:\d{4}年的)?$|(?:指数|系数|评分|pH值|震级|市净率|市盈率|容积率)[^\d,,。;;]{0,2}$|规模$/

/** Numbers without a unit: implied persons (18.6万贫困人口), bare magnitudes at the end of a clause, values of an index. */
function judgeUnitless({ text }: Source, token: Token, lead: string, tail: string): Verdict | null {
  const { numeral } = token
  const isYear = numeral.form === 'arabic' && !numeral.decimals && numeral.magnitude === 1 && numeral.value !== null && numeral.value >= 1900 && numeral.value <= 2100
  const strict = numeral.form === 'han' && (numeral.bare || numeral.positional)
  const quantifies = numeral.magnitude > 1 || numeral.form === 'han' && (numeral.value ?? 0) >= 1e4
  if (quantifies && persons.test(tail) && !(strict && !token.more && !/[近超约上过逾破]$/.test(lead))) return { unit: '人', kind: 'count', rule: 'count.implied_person' }
  if (!quantifies && persons.test(tail) && numeral.form === 'arabic' && !isYear && /^(?:群众|居民|职工|学生|村民|员工|师生|患者|儿童|老人|学子)/.test(tail) && !numeral.decimals) return { unit: '人', kind: 'count', rule: 'count.implied_person' }
  if (/^[死伤亡](?:[\d一二两三四五六七八九十多]|$|[,,。;;、))\s失])/.test(tail) && numeral.value !== null) return { unit: '人', kind: 'count', rule: 'count.casualties' }
  if (/^[A-Za-z]/.test(tail) && !/^ ?(?:tokens?|users?)/.test(tail)) return null
  if (quantifies && !strict && /^(?:[^\d,,。;;、]{0,4}?)(?:农户|商户|住户|贫困户|脱贫户|养殖户|用户|家庭户|移民户|经营户)/.test(tail)) return { unit: '户', kind: 'count', rule: 'count.implied_household' }
  if (numeral.magnitude >= 1e4 && (numeral.form === 'arabic' || !strict)) {
    if (personsBefore.test(lead)) return { unit: '人', kind: 'count', rule: 'count.implied_person' }
    return { unit: null, kind: 'amount', rule: 'amount.magnitude_only' }
  }
  const closes = /^(?:$|[,,。;;、))]|左右|以上|以下|的?(?:有感)?地震|分位|(?:进一步)?(?:缩小|下降|降|扩大|上升|升|提高|降低|提升|增加|回落|回升|跌|涨)[到至为])/.test(text.slice(token.end, token.end + 8)) || tail === ''
  if (!closes || numeral.form !== 'arabic' || isYear && !numeral.decimals) return null
  if (indexBefore.test(lead)) return { unit: null, kind: 'index', rule: 'index.bare' }
  return null
}

/** Small Chinese numerals count only with a strong classifier; 一 needs words that show it is counted. */
function isCountedHan({ text }: Source, token: Token, lead: string, tail: string, listed: boolean): boolean {
  const { numeral } = token
  const value = numeral.value ?? numeral.high
  if (numeral.vague) return token.kind !== 'index' && !/[参函系]$/.test(lead)
  if (value === null || numeral.positional) return false
  if (numeral.bare) return isQualifiedBare(text, token, lead)
  if (token.unitWord === '大') return value > 1 && /^(?:重点|主要|主导|优势|特色|支柱|战略性?新兴|新兴|传统|核心|关键|专项|标志性|未来)?(?:产业|领域|行业|板块|类|集群|工程|行动|方面|任务|体系|平台|片区|系列|专项|品类|市场|门类|环节|举措|措施|项目|运营商|功能|模块|基地|场景|指标)/.test(tail)
  if (token.unitWord === '级') return true
  if (token.unitWord === '番') return token.rule === 'ratio.doubling'
  if (value >= 11 || numeral.magnitude > 1) return true
  const run = text.slice(numeral.start, numeral.end)
  // 二 before a classifier orders (二套房, 二次分配), where 两 counts; 三双 is a feat in basketball.
  if (run === '二' && /^(?:套|次|本|部|则|层|道|轮|把|片|批|级|类|中|产)$/.test(token.unitWord ?? '')) return false
  if (token.unitWord === '双' && !/^(?:鞋|袜|手套|筷|眼|手|儿女|溜冰|运动|雪)/.test(tail)) return false
  if (!token.smallAllowed) return listed && /^(?:分|胜|平|负|金|银|铜|点)$/.test(token.unitWord ?? '')
  if (value === 1 && !token.range) return isCountedOne(token, lead, tail, listed)
  if (/[“"「『‘]$/.test(lead) && !/[分钟小时公里]/.test(token.unitWord ?? '')) return false
  if (token.unitWord === '人' && value === 2) return !/^(?:[的一均都也又在是则还便就之相同共此彼关])/.test(tail) || /死|伤|亡/.test(tail) ? /死|伤|亡|获|被|失|遇|溺|落|受|当场|涉|分|重|轻|以上|左右|$/.test(tail.slice(0, 4)) && (tail === '' || /^(?:死|受|重|轻|遇|失|溺|被|获|当场|涉|不幸|身亡|落|以上|左右|组|[、,。和]|下落|送|伤)/.test(tail)) || listed || /(?:致|共|仅|有|成|等|名|加|少|另|及|其中|造成)$/.test(lead) : false
  if (token.unitWord === '口' || token.unitWord === '头' && /^[六]/.test(tail)) return /^(?:井|之家|人)/.test(tail)
  return true
}

function isQualifiedBare(text: string, token: Token, lead: string): boolean {
  const run = text.slice(token.numeral.start, token.numeral.end)
  if (token.more || /(?:近|超|约|过|逾|破|达|足|余|达到|超过|突破|接近|不足|不到|至少|(?<![线网以路地身世天海晚早马会街市史船车岸楼])上)$/.test(lead)) return true
  return /^(?:百亿|千亿|万亿|百万亿|千万|百万)$/.test(run) && ['amount', 'count'].includes(token.kind ?? '') && !/^(?:级|富|大[奖军]|像素|富翁)/.test(text.slice(token.end, token.end + 2)) && token.unitWord !== '大' && /\S/.test(lead)
}

/** 一 is mostly an article. It counts with measures, casualties, gains, bounds and beside other figures of a list. */
function isCountedOne(token: Token, lead: string, tail: string, listed: boolean): boolean {
  const unit = token.unitWord ?? ''
  if (/^(?:倍|番|%|个百分点|百分点|个基点)$/.test(unit)) return true
  if (/^(?:半)/.test(tail)) return false
  if (token.value !== null && token.value % 1 !== 0) return true
  if (token.more && token.kind === 'duration') return true
  if (token.kind === 'amount') return !/^(?:元|圆|度|里|卡|点|米|牛|焦|瓦|伏|丈|尺|寸|担|斤|盾|方|克|顷|磅)$/.test(unit) || /(?:近|超|约|过|逾|达|仅|共|增加|减少|每|涨|跌|降|为|到|至)$/.test(lead)
  if (/^(?:小时|个小时|分钟|个工作日|工作日|秒)$/.test(unit)) return !/^(?:内)?(?:又)/.test(tail)
  const quantified = /(?:(?<!最)近|超|约|满|不到|不足|超过|仅|只|仅有|只有|共|各|为期|历时|徒刑|缓刑|拘役|管制|时隔|延长|缩短|提前|推迟|质保|保修|期限|长达|连续|新增|增加|增设|减少|再添|各有|至少|最多|少|多|任期|禁赛|停赛|有效期|周期|服刑|超出|剥夺政治权利|夺得|斩获|摘得)(?:了|为)?$/
  if (quantified.test(lead)) return true
  if (/^(?:以上|以内|左右|之内|及以上|及以下|以下|期满)/.test(tail)) return true
  if (/^(?:人|名|例|位)$/.test(unit) && /^(?:[^,,。;;]{0,5})(?:死亡|受伤|重伤|轻伤|身亡|遇难|失踪|失联|溺亡|遇害|获救)/.test(tail)) return true
  return listed && ['count', 'duration'].includes(token.kind ?? '') && !/^(?:[名位](?:[老年女男])|系列|部分)/.test(tail)
}

function judgeByUnit(token: Token, lead: string, tail: string, text: string): Verdict | null {
  const unit = token.unitWord ?? ''
  const value = token.value ?? token.high
  if (isYearBeforeNoun(token) || /^0\d/.test(text.slice(token.numeral.start, token.numeral.start + 2)) || /\d\/$/.test(lead.slice(-2))) return null
  const plain = (kind: FigureKind, rule = token.rule): Verdict => ({ unit: token.unit, kind, rule })
  switch (unit) {
    case '级': {
      const near = text.slice(Math.max(0, token.start - 14), token.start)
      const graded = /地震|震级|强震|余震|风|烈度|震度|海浪|浪高|涌浪|巨浪/.test(near + tail.slice(0, 5)) && !/响应|预警|景区|医院|运动员|文物|保护|标准/.test(tail.slice(0, 6)) && !/[应医优]$/.test(lead)
      return graded && (value ?? 99) <= 18 ? plain('index', 'index.grade') : null
    }
    case '星': case '星级': case '届': case '代': case '期': case '路': case '版': case '关': case '核': case '步': case '手': case '格': case '跨': case '字': case '帕': case '词': case '辑': case '线路':
      if (unit === '届') return /连续|已|共|举办|成功|过去/.test(lead) ? plain('count') : null
      if (unit === '期') return /共|举办|已|累计|培训班?/.test(lead) && token.numeral.form === 'arabic' ? plain('count') : null
      if (unit === '字' || unit === '步') return token.numeral.magnitude > 1 || (value ?? 0) >= 50 ? plain('count') : null
      return ['路', '版', '星', '星级', '代', '关'].includes(unit) ? null : token.numeral.form === 'arabic' && (value ?? 0) >= 2 ? plain('count') : null
    case '分': return  /^(?:球|之|部|公司|行|店)/.test(tail) ? null : plain('count', 'count.score')
    case '点': {
      if (/^(?:共识|意见|建议|要求|主张|倡议|措施|声明|启示|体会|看法)/.test(tail)) return plain('count')
      const clock = !token.numeral.decimals && (value ?? 99) <= 24 && !/[涨跌升降报收指微]/.test(lead.slice(-8)) && !/^(?:大关|整数)/.test(tail)
      return clock ? null : plain('index')
    }
    case '日': {
      const length = /(?:为期|历时|长达|连续|拘留|期限|共|达|持续|工期|不少于|至少|累计|[^\d]满|罚没|超过|以|处|公示期|公告期)(?:[^\d]{0,4})$/.test(lead) || /^(?:内|之内|以内|之久|游)/.test(tail)
      return length ? plain('duration') : null
    }
    case '年': {
      if (token.numeral.form === 'arabic' && token.numeral.magnitude === 1 && !token.more && (value ?? 0) >= 1000 && !/约|近|逾|超|历时|长达/.test(lead.slice(-4)) && !/历史|之久|前|以上/.test(tail.slice(0, 5))) return null
      if (/^(?:一度|级|期|制|代|后|前|货|轮|版|检|审|薪|报|夜饭|会|均|末|底|初|关|味|画|终|糕|限|龄|轻|度|鉴|内)/.test(tail) && !/^内/.test(tail) && !/^前/.test(tail)) return null
      return plain('duration')
    }
    case '天': case '周': case '个月': case '夜': case '晚': case '载': case '旬':
      if (/^(?:假期|长假|之后|之前|前|后)/.test(tail) && /^(?:之?[前后])/.test(tail)) return null
      if (unit === '周' && /^[一二三四五六日岁年边围]/.test(tail)) return null
      if (['夜', '晚', '载', '旬'].includes(unit) && token.numeral.form === 'han' && !/^[三四五六七八九]/.test(lead) && unit !== '晚' && unit !== '夜') return null
      return plain('duration')
    case '人': case '个': case '家':
      if (/^(?:均|次)/.test(tail) && unit === '人') return null
      return plain('count')
    case '金': case '银': case '铜': case '胜': case '平': case '负':
      return (token.numeral.magnitude === 1 && (new RegExp('^(?:[、,]?[\\d一二两三四五六七八九十]{1,3}(?:金|银|铜|胜|平|负)|$|[的,、。))]|牌|绩|成绩|场)').test(tail) || /[金银铜胜平负][、,]?$/.test(lead))) && !/^[额融行率利]/.test(tail) ? plain('count') : null
    case '番': return token.rule === 'ratio.doubling' ? plain('ratio') : null
    case '大': return token.numeral.magnitude > 1 || (value ?? 0) > 200 ? null : plain('count', 'count.list')
    case '度': return token.numeral.form === 'han' && (value ?? 0) < 11 && !/[气体温]/.test(lead) ? null : /[纬经]$/.test(lead.slice(-2)) || /东经|西经|北纬|南纬/.test(lead.slice(-4)) ? null : plain('amount')
    case '里': case '方': case '面': case '股': case '线': case '队': case '班': case '手续': return token.numeral.form === 'han' && (value ?? 0) < 11 ? null : plain(token.kind ?? 'count')
    case '%': case '‰': case '‱': return shareOrRate(token, lead, tail)
    case '倍': return /^(?:感|增|速|受|镜|频|率|数)/.test(tail) ? null : plain('ratio')
    default: return plain(token.kind ?? 'count')
  }
}

/** 2022国家, 2024世界: a year in a name, before a noun that is a unit elsewhere. */
function isYearBeforeNoun({ numeral, smallAllowed, value, more }: Token): boolean {
  return !smallAllowed && !more && numeral.form === 'arabic' && numeral.magnitude === 1 && !numeral.decimals && value !== null && value >= 1900 && value <= 2100
}

function shareOrRate(token: Token, lead: string, tail: string): Verdict {
  const changed = /增长|增速|上涨|下降|下跌|涨幅|降幅|跌幅|增幅|上升|减少|提高|回落|降低|增加|同比|环比|涨|跌|升|降|按年|按月|年均|增|下滑|减|扩大|收窄/.test(lead) && !/[占达为]比?[^增长降涨跌]{0,6}$/.test(lead)
  const rate = changed || /^的?(?:增长|增速|涨幅|降幅|跌幅|增幅)/.test(tail)
  return { unit: token.unit, kind: rate ? 'rate' : 'share', rule: rate ? 'rate.change' : token.rule }
}
