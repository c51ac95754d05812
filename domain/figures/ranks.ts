import type { Source, Token } from './tokens'
import type { FigureKind } from './types'
import { anyWord, endsWith } from './words'

export type Verdict = { unit: string | null; kind: FigureKind; rule: string; start?: number; end?: number }

const positionCue = anyWord(
  '居 列 位 排 名列 获 夺 全国 全省 全市 全球 全区 全县 世界 亚洲 国内 同类 同行 首 稳 升至 跃 倒数 前列 总分 行业 中部 西部 东部 东北 沿海 规模',
  '总量 量 额 产值 占有率 份额 得分 增速 均为 保持',
)
const firstCue = anyWord(
  '居 列 排 全国 全省 全市 全球 全区 世界 亚洲 国内 行业 同类 中部 西部 东部 夺 获 名列 总分 位 稳居 倒数 量 额 增速 得分 占有率 份额 规模 得 榜',
  '[升降跌滑排冲跃]至?到?$ 第[一二三四五六七八九\\d]{1,2}[和、及与]$',
)
const largestCue = anyWord('全国 世界 全球 亚洲 我国 全省 欧洲 国内 最大 成为 跃升 跃居')
const mottoes = endsWith('安全 质量 生命 人民 友谊 健康 客户 用户 诚信 服务 信誉 天下')
const topCue = anyWord('居 列 排 进 跻 全国 全省 全球 世界 榜 入围 冲 保')

/** 第N位 and 第一 are ranks where the clause ranks; 第一书记, 第三方 and 第二天 name and order. */
export function judgeOrdinal({ text }: Source, token: Token, lead: string, tail: string): Verdict | null {
  const start = token.start - (text[token.start - 1] === ' ' ? 2 : 1)
  const context = lead.replace(/第 ?$/, '')
  const position = token.numeral.value ?? 0
  if (token.unitWord === '位' || token.unitWord === '名' || token.unitWord === '名次') {
    const cued = positionCue.test(context) || /^(?:$|[,，。;；、的))和]|左右)/.test(tail) || /[为从至到由]$/.test(context)
    return cued && position > 0 ? { unit: token.unit, kind: 'rank', rule: 'rank.position', start } : null
  }
  if (token.unitWord === '大' && largestCue.test(context) && token.numeral.magnitude === 1) {
    return { unit: '位', kind: 'rank', rule: 'rank.nth_largest', start, end: token.end - 1 }
  }
  const next = text.slice(token.numeral.end, token.numeral.end + 3)
  const closes = /^(?:$|[,，。;；、!！”"))\s]|的|和第|及第|与第|左右)/.test(next)
  const motto = position === 1 && mottoes.test(context)
  const lists = /^[,，、]/.test(next) && context.trim() === ''
  const ranks = closes && !motto && !lists && token.unit === null && position > 0 && position <= 500 && firstCue.test(context)
  return ranks ? { unit: '位', kind: 'rank', rule: 'rank.first', start } : null
}

/** 中国500强, 百强县: a bound on the rank, in positions. 四强 and 16强 without 前 are rounds of a tournament. */
export function judgeTopList(token: Token, lead: string, tail: string): Verdict | null {
  const value = token.numeral.value ?? 0
  const before = /前$/.test(lead)
  if (value < 3 || [4, 8, 16, 32, 64].includes(value) && !before) return null
  if (/第$/.test(lead) || /^(?:争|对决|之间|赛)?(?:比赛|对阵)/.test(tail)) return null
  return { unit: '名', kind: 'bound', rule: 'bound.top_list', start: token.start - (before ? 1 : 0) }
}

/** 前三, 前10名, 全球前1%. 'none' is no figure for certain (前三批, 前5轮), null says that no 前 stands before the token. */
export function judgeTop({ text }: Source, token: Token, lead: string): Verdict | 'none' | null {
  if (!/(?<![以之年月日天周此目从])前$/.test(lead) || token.numeral.magnitude > 1) return null
  const start = token.start - 1
  if (token.unitWord === '%' || token.unitWord === '‰') return { unit: token.unit, kind: 'bound', rule: 'bound.top_share' }
  if (token.unitWord === '名' || token.unitWord === '位') return { unit: token.unit, kind: 'bound', rule: 'bound.top', start }
  const closes = /^(?:$|[,，。;；、”"))\s]|的|行列|之列|甲)/.test(text.slice(token.numeral.end, token.numeral.end + 2))
  if (token.unit === null && closes && topCue.test(lead)) return { unit: '位', kind: 'bound', rule: 'bound.top', start }
  return token.kind === 'count' || token.unit === null ? 'none' : null
}
