import type { Clauses } from './clauses'
import type { Source, Token } from './tokens'
import type { Operator } from './types'

const joiner = '(?:了|到|至|为|人民币|有|共|的|总计|合计|达|达到|其中|全年|年|每年|每天|每月|日|月|出|收|各|[“"「(])*'

const before: readonly [RegExp, Operator][] = [
  [new RegExp(`(?:不低于|不少于|不小于|不短于|不晚于|至少|最少|起码|少则|下限为|达到或超过|大于等于|≥)${joiner}$`), '≥'],
  [new RegExp(`(?:不超过|不高于|不多于|不大于|不超|不得超过|至多|最多|最高不超过|上限为|顶多|小于等于|≤)${joiner}$`), '≤'],
  [new RegExp(`(?:不足|不到|低于|少于|小于|未满|不满|未达|未到|未超过|<|<)${joiner}$`), '<'],
  [new RegExp(`(?:超过|超出|突破|高于|多于|大于|逾|(?<!反)超|远超|高达超过|好于|优于|>|>)${joiner}$`), '>'],
  [new RegExp(`(?:大约|约莫|约|将近|接近|近|大概|差不多|估计|约合|逼近|可能有)${joiner}$`), '≈'],
]

const after: readonly [RegExp, Operator][] = [
  [/^(?:左右|上下|许|前后)/, '≈'],
  [/^(?:及?以上|之上|及其以上|\+)/, '≥'], [/^起(?=[,，。;；、))\s]|$)/, '≥'], [/^开外/, '>'],
  [/^(?:及?以下|之下)/, '≤'], [/^(?:以内|之内|内(?!部|地|容|陆|外|存|需|的|蒙|[一-龥]*部))/, '≤'],
]

/** The operator that the words around a token give its value, with those words. */
export function readOperator({ text }: Source, token: Token, clauses: Clauses): { operator: Operator; words: string[] } {
  const from = Math.max(clauses.clauseStart[token.start] ?? 0, token.start - 10)
  const lead = text.slice(from, token.start)
  const tail = text.slice(token.end, token.end + 4)
  if (/^[左上许前及之+起开以下内]/.test(tail)) for (const [pattern, operator] of after) {
    const found = pattern.exec(tail)
    if (found) return { operator, words: [found[0]] }
  }
  for (const [pattern, operator] of before) {
    const found = pattern.exec(lead)
    if (found && !(operator === '≈' && /附近$/.test(lead))) return { operator, words: [found[0].replace(/^[^一-龥≥≤<>]/, '')] }
  }
  // 上百 and 过万 only stand before a magnitude of their own.
  if (token.numeral.bare && /(?<![线网以路地身世天海晚早马会街市史船车岸楼难])上$/.test(lead)) return { operator: '≥', words: ['上'] }
  if (token.numeral.bare && /(?<![通经透度])[过破]$/.test(lead)) return { operator: '>', words: ['过'] }
  if (token.more) return { operator: '>', words: ['多'] }
  return { operator: token.numeral.about || token.numeral.vague ? '≈' : '=', words: [] }
}

const decline =
  '下降|减少|降低|下跌|回落|下滑|下调|下挫|下行|缩减|缩小|缩短|收窄|萎缩|负增长|锐减|骤降|骤减|大跌|暴跌|重挫|减产|减收|减亏|调降|调减|压减|压降|压缩|削减|裁减|递减|贬值|走低|走弱|' +
  '收跌|跌去|跌了|微跌|微降|降幅|跌幅|减幅|降温|降准|降息|减慢|放缓|倒退|退步|少了|少于去年|降了|减了|短了|低了|慢了|下探|衰减|流失|减员|同比降|环比降|按年降|按月降|按年跌|按月跌|再降|续降|续跌|累跌|急跌|急挫|挫|便宜了|少赚|少收|' +
  '缩水|减值|折损|缩量|缩表|低开|瘦身|精简|减至|降至|跌至|降到|减到|跌到|降|跌|减'
const declinePattern = new RegExp(decline, 'g')
const nouns = new Set(['降幅', '跌幅', '减幅'])
/** Words that hold 降 or 减 and say nothing of this number's direction. */
const harmless = /减[免税肥排灾贫负隔震刑持轻弱]|降[费本压解落水雨雪噪临碳级]|跌[倒宕破穿出入]|降[回入]|增减|升降|霜降|空降|(?:下降|减少|降低|缩短|下调|回落|下跌|下滑|减|降|跌)[的到至为成回]/
const resets = /到|至|为|的|有|达|使|带动|共|占|仍|其中|增|升|涨|剩|余|是|实现|完成|后|超|突破|收报|报收|收于|报|仅|却|但|而|转|拉动|累计|合计|推动|助|让|惠及|含|用于|支出|投入/

/** Every word above and every comparison below holds one of these; most clauses hold none. */
const downward = /[降减跌落滑挫行缩窄萎负削裁递贬走放慢倒退少短低下衰流折瘦精累急便轻矮早]/

/** −1 when the clause says that the value fell by it; the level after 降至 and the like keeps its sign. */
export function readSign(source: Source, token: Token, clauses: Clauses, previous: { end: number; sign: number; kind: string | null } | null): 1 | -1 {
  const { text } = source
  const clauseStart = clauses.clauseStart[token.start] ?? 0
  const from = Math.max(clauseStart, token.start - 40, previous?.end ?? 0)
  const lead = text.slice(from, token.start)
  const tail = text.slice(token.end, token.end + 7)
  if (/^(?:左右|以上|多)?的(?:大幅)?(?:降幅|跌幅|减幅|下降|下跌|负增长|降低|减少)/.test(tail)) return -1
  const inherits = previous !== null && previous.sign < 0 && /^(?:[、,，/;；和与及或]|以及|左右|以上|\([^)]{0,8}\))*(?:约|近|超过|超)?$/.test(text.slice(previous.end, token.start))
  if (inherits && previous.kind === token.kind) return -1
  if (!downward.test(lead)) return 1
  // 降幅收窄至3.2% is still a decline of 3.2 %.
  if (/(?:降幅|跌幅|减幅)[^\d]{0,8}(?:收窄|扩大|缩小|回落|放缓)?(?:至|到|为|达)$/.test(lead)) return -1
  let verb: RegExpExecArray | null = null
  declinePattern.lastIndex = 0
  for (let found = declinePattern.exec(lead); found; found = declinePattern.exec(lead)) verb = found
  if (!verb) return comparesDownward(lead, token) ? -1 : 1
  const between = lead.slice(verb.index + verb[0].length)
  if (nouns.has(verb[0])) return /扩大|增|升|至.*至/.test(between) && !/至|到/.test(between) ? 1 : -1
  if (harmlessAt(lead, verb)) return 1
  if (/[至到]$/.test(verb[0])) return 1
  if (between.length > 16) return 1
  const trimmed = between.replace(/^(?:了|超过|超|逾|近|约|将近|不到|不足|接近|至少|达|幅度(?:为|达到?|超过?)?|速度|人民币|大约|幅|[^一-龥])+/, '')
  return resets.test(trimmed) || /^[至到为]/.test(between) ? 1 : -1
}

function harmlessAt(lead: string, verb: RegExpExecArray): boolean {
  const around = lead.slice(Math.max(0, verb.index - 1), verb.index + verb[0].length + 2)
  const found = harmless.exec(around)
  if (!found) return false
  const start = Math.max(0, verb.index - 1) + found.index
  return start <= verb.index + verb[0].length && start + found[0].length > verb.index
}

/** 比上年少3人, 较去年低0.5个百分点, 低于全国平均水平2.1个百分点. */
function comparesDownward(lead: string, token: Token): boolean {
  if (/[比较].{1,14}(?:少|低|短|慢|轻|矮|便宜|早)了?(?:约|近|超过)?$/.test(lead)) return true
  return token.kind === 'rate' && /低于.{1,16}$/.test(lead) && !/[高超]/.test(lead.slice(lead.lastIndexOf('低于')))
}
