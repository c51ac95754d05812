import type { Clauses } from './clauses'
import type { Source, Token } from './tokens'
import type { FigureKind } from './types'

const leadNoise = /^(?:目前|其中|截至目前|据悉|据介绍|据统计|此外|同时|另外|并且?|而且|以及|累计|全年|预计|力争|共|已|也|还|又|再|将|在|使|让|把|从|由|其|该|实现|完成|建成|培育|新增|拥有|有|获得|共有|建设|打造|研究出台|出台|全[国省市县区]|[的了、和及与“”"(（]|\s)+/
const tailNoise = /(?:已经?|将|共|共有|共计|累计|合计|总计|达到?|达|为|至|约|近|超过?|突破|逾|增长|上涨|上升|下降|下跌|减少|降低|提高|增加|同比|环比|比上年|比去年|较上年|较去年|实际|名义|分别|均|都|各|年均|日均|保持在?|稳定在|控制在|高达|仅|只|有|是|到|在|了|增至|降至|升至|跌至|扩大|收窄|占比?|位?居|位列|排名|名列|列|全[国省市县]第?|第|由|从|按年|按月|连年|继续|首次|成功|[“”"(（、的:：]|\s)+$/
const verbs = /入选|进入|进行|开展|参加|获得|成为|通过|纳入|达到|实现|完成|稳定|死亡|受伤|受灾|签约|开工|落地|获批|被|分别|已|将|在|与|和|同|等|位于|居|作为|用于|来自|投入|投产|提供|覆盖|惠及|带动|可|正|均/

/** The words that say what a figure counts or measures, from its clause or the one before; null when none is found. */
export function findIndicator(source: Source, token: Token, kind: FigureKind, clauses: Clauses, previous: string | null): string | null {
  const { raw } = source
  const clauseStart = clauses.clauseStart[token.start] ?? 0
  const clauseEnd = clauses.clauseEnd[token.end] ?? token.end
  const lead = raw.slice(Math.max(clauseStart, token.start - 40), token.start)
  const tail = raw.slice(token.end, Math.min(clauseEnd, token.end + 30))
  if (kind === 'count' || kind === 'bound' || token.unitWord === '大') {
    const after = nounAfter(tail)
    if (after) return after
  }
  const before = nounBefore(lead)
  if (before) return before
  return ['rate', 'share', 'rank', 'amount'].includes(kind) ? previous : nounAfter(tail)
}

function nounAfter(tail: string): string | null {
  const clean = tail.replace(/^(?:以上|左右|以下|以内|多|的|\s)+/, '')
  const cut = clean.split(/[、,，。;；:：?？!！)）”]/)[0] ?? ''
  const listed = /^(?:企业|单位|个人|项目|产品|品牌|学科|乡镇|村|社区|学校|医院|景区|平台|产业|作品)(?:入选|获评|被认定为|获批|上榜|跻身)(.{2,24})$/.exec(cut)
  if (listed) return listed[1] ?? null
  const verb = verbs.exec(cut)
  const noun = (verb ? cut.slice(0, verb.index) : cut).trim()
  return noun.length >= 1 && noun.length <= 24 && !/^\d/.test(noun) ? noun : null
}

function nounBefore(lead: string): string | null {
  const parts = lead.split(/[、(（]?\d[\d.,%万亿]*[一-龥]{0,2}/)
  let noun = (parts[parts.length - 1] ?? '').trim()
  for (let step = 0, before = ''; step < 4 && noun !== before; step++) {
    before = noun
    noun = noun.replace(leadNoise, '').replace(tailNoise, '')
  }
  return noun.length >= 2 && noun.length <= 30 ? noun : null
}

/** Splits 立项数、获得资金数均居 into its subjects, so that 均 gives each its own record; one subject gives an empty list. */
export function sharedSubjects(source: Source, token: Token, clauses: Clauses): string[] {
  const clauseStart = clauses.clauseStart[token.start] ?? 0
  const lead = source.raw.slice(Math.max(clauseStart, token.start - 40), token.start)
  const both = /^([^均都]{3,30})(?:均|都)(?!衡|匀)/.exec(lead)
  if (!both) return []
  const subjects = (both[1] ?? '').split(/、|和|与|及/).map((word) => word.trim()).filter((word) => word.length >= 2)
  return subjects.length >= 2 && subjects.length <= 6 ? subjects : []
}
