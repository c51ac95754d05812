import type { Clauses } from './clauses'
import type { Source, Token } from './tokens'
import type { FigureKind, Span } from './types'

const leadNoise = /^(?:目前|其中|截至目前|据悉|据介绍|据统计|此外|同时|另外|并且?|而且|以及|累计|全年|预计|力争|共|已|也|还|又|再|将|在|使(?!用)|让|把|从|由|其|该|实现|完成|建成|培育|新增|拥有|有|获得|共有|建设|打造|研究出台|出台|扣除价格因素(?:影响)?后?|全[国省市县区]|及?以[上下内]|左右|位列|位居|排名|名列|居(?![民住家])|[的了、和及与余多“”"(（)）]|\s)+/
const moves = '(?:增长|上涨|上升|下降|下跌|减少|降低|提高|提升|增加|回升|回落|加快|放缓|扩大|收窄|缩小|攀升|下滑|[微略]?[升降增减涨跌]|[快慢高低多少])'
/** 较上年同期提升, 比第二名快, 同比多办: what a figure is held against says nothing of what it measures. */
const comparison = new RegExp(`(?:(?:较|(?<![同环])比(?![重例率值]))[^，,]{0,8}?(?:微|略|小幅|大幅)?${moves}(?:[了为至到]|${moves})?|[同环]比[多少净][一-龥]{0,2})$`)
const tailNoise = /(?:已经?|将|共|共有|共计|累计|合计|总计|达到?|达|为|至|约|近|超过?|突破|逾|增长|上涨|上升|下降|下跌|减少|降低|提高|提升|增加|回升|回落|加快|放缓|同比|环比|比上年|比去年|较上年|较去年|实际|实质|名义|分别|均|都|各|年均|日均|年[增减升降]|按年|按月|连年|保持在?|维持在?|稳定在|控制在|高达|不?低于|不?高于|不?超过|不少于|不足|收[报于]|报收|录得|仅|只|有|是|到|在|了|以|可|且|增至|降至|升至|跌至|扩大|收窄|缩小|占比?|位?居|位列|排名|名列|列|全[国省市县]第?|第|由|从|继续|首次|成功|[“”"(（、的:：]|\s)+$/
const verbs = /入选|进入|进行|开展|参加|获得|成为|通过|纳入|达到|实现|完成|稳定|死亡|受伤|受灾|签约|开工|落地|获批|被|分别|已|将|在|与|和|同|等|位于|位列|排名|居|作为|用于|来自|投入|投产|提供|覆盖|惠及|带动|临时|滞留|可|正|均/

/** `before`: where the number before this one ends. */
type Search = { source: Source; token: Token; kind: FigureKind; clauses: Clauses; periods: readonly Span[]; before: number; previous: string | null }

/** The words that say what a figure counts or measures, from its clause or the one before; null when none is found. */
export function findIndicator({ source, token, kind, clauses, periods, before, previous }: Search): string | null {
  const clauseStart = clauses.clauseStart[token.start] ?? 0
  const clauseEnd = clauses.clauseEnd[token.end] ?? token.end
  const tail = { from: token.end, to: Math.min(clauseEnd, token.end + 30) }
  if (kind === 'count' || kind === 'bound' || token.unitWord === '大') {
    const after = nounAfter(source, tail)
    if (after) return after
  }
  const noun = nounBefore(source, { from: afterPeriods(periods, Math.max(clauseStart, token.start - 40, Math.min(before, token.start)), token.start), to: token.start }, kind)
  if (noun) return noun
  return ['rate', 'share', 'rank', 'amount'].includes(kind) ? previous : nounAfter(source, tail)
}

/** A period is no part of what is measured: 2025年第三季度实现营业收入 measures 营业收入. `periods` stand in their order. */
function afterPeriods(periods: readonly Span[], from: number, to: number): number {
  let [low, high] = [0, periods.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((periods[middle]?.start ?? to) < to) low = middle + 1
    else high = middle
  }
  const last = periods[low - 1]
  return last && last.end > from && last.end <= to ? last.end : from
}

type Stretch = { from: number; to: number }

// What is looked at is the folded text, whose offsets are those of the text; what is given stands in the text.
function nounAfter({ raw, text }: Source, { from, to }: Stretch): string | null {
  const tail = text.slice(from, to)
  const skipped = /^(?:以上|左右|以下|以内|多|的|\s)+/.exec(tail)?.[0].length ?? 0
  const cut = tail.slice(skipped).split(/[、,，。;；:：?？!！)）]|(?<!“[^”]{0,12})”/)[0] ?? ''
  const listed = /^(?:企业|单位|个人|项目|产品|品牌|学科|乡镇|村|社区|学校|医院|景区|平台|产业|作品)(?:入选|获评|被认定为|获批|上榜|跻身)(.{2,24})$/.exec(cut)
  if (listed) return raw.slice(from + skipped + cut.length - (listed[1]?.length ?? 0), from + skipped + cut.length)
  const length = verbs.exec(cut)?.index ?? cut.length
  const noun = raw.slice(from + skipped, from + skipped + length).trim()
  return noun.length >= 1 && noun.length <= 24 && !/^\d/.test(noun) ? noun : null
}

function nounBefore({ raw, text }: Source, { from, to }: Stretch, kind: FigureKind): string | null {
  let [start, end] = [from, to]
  // 总数居中部省会城市首位 ranks 总数.
  if (kind === 'rank') end -= /(?<=.{2})(?:位?居|位列|名列|排名?在?)[^，,]{1,20}$/.exec(text.slice(start, end))?.[0].length ?? 0
  for (let step = 0, seen = ''; step < 4 && seen !== `${start} ${end}`; step++) {
    seen = `${start} ${end}`
    start += leadNoise.exec(text.slice(start, end))?.[0].length ?? 0
    end -= comparison.exec(text.slice(start, end))?.[0].length ?? 0
    end -= tailNoise.exec(text.slice(start, end))?.[0].length ?? 0
  }
  // “专精特新”企业 keeps both of its marks.
  if (text[start - 1] === '“' && text.slice(start, end).includes('”')) start -= 1
  const noun = raw.slice(start, end).trim()
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
