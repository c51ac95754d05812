import type { Clauses } from './clauses'
import { isCountedHan } from './counting'
import { judgeOrdinal, judgeTop, judgeTopList, type Verdict } from './ranks'
import type { Source, Token } from './tokens'
import type { FigureKind } from './types'
import { isYear, judgeUnitless } from './unitless'
import { any, anyWord, startsWith } from './words'

export type { Verdict } from './ranks'

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
  if (token.ordinal) return judgeOrdinal(source, token, lead, tail)
  if (token.kind === 'bound') return judgeTopList(token, lead, tail)
  const top = judgeTop(source, token, lead)
  if (top) return top === 'none' ? null : top
  if (token.unit === null) return judgeUnitless(source, token, lead, tail)
  const inWords = token.numeral.form === 'han' && !token.numeral.percent && token.unitWord !== '%'
  if (inWords && !isCountedHan(source, token, lead, tail, listed)) return null
  return judgeByUnit(token, lead, tail, text)
}

const graded = anyWord('地震 震级 强震 余震 风 烈度 震度 海浪 浪高 涌浪 巨浪')
const classes = anyWord('响应 预警 景区 医院 运动员 文物 保护 标准')
const dayLength = new RegExp(
  `${any('为期 历时 长达 连续 拘留 期限 共 达 持续 工期 不少于 至少 累计 [^\\d]满 罚没 超过 以 处 公示期 公告期')}[^\\d]{0,4}$`,
)
const yearWords = startsWith('一度 级 期 制 代 后 货 轮 版 检 审 薪 报 夜饭 会 均 末 底 初 关 味 画 终 糕 限 龄 轻 度 鉴')
const thesis = startsWith('共识 意见 建议 要求 主张 倡议 措施 声明 启示 体会 看法')
const medalList = /^(?:[、,，]?[\d一二两三四五六七八九十]{1,3}(?:金|银|铜|胜|平|负)|$|[的,，、。)）]|牌|绩|成绩|场)/
const editions = anyWord('连续 已 共 举办 成功 过去')

/** Units that are words of another kind elsewhere, each with the context in which it counts; all others count always. */
function judgeByUnit(token: Token, lead: string, tail: string, text: string): Verdict | null {
  const unit = token.unitWord ?? ''
  const { numeral } = token
  const value = token.value ?? token.high ?? 0
  const arabic = numeral.form === 'arabic'
  const give = (holds: boolean, kind: FigureKind, rule = token.rule): Verdict | null => (holds ? { unit: token.unit, kind, rule } : null)
  // 2022国家, 09年 and 1/2000秒: a year before a noun, a short year, the lower half of a fraction.
  if (!token.smallAllowed && !token.more && isYear(token)) return null
  if (/^0\d/.test(text.slice(numeral.start, numeral.start + 2)) || /\d\/$/.test(lead)) return null
  switch (unit) {
    case '级': {
      const near = text.slice(Math.max(0, token.start - 14), token.start) + tail.slice(0, 5)
      return give(value <= 18 && graded.test(near) && !classes.test(tail.slice(0, 6)) && !/[应医优]$/.test(lead), 'index', 'index.grade')
    }
    case '路': case '版': case '星': case '星级': case '代': case '关': return null
    case '届': return give(editions.test(lead), 'count')
    case '期': return give(arabic && /共|举办|已|累计|培训班?/.test(lead), 'count')
    case '字': case '步': return give(numeral.magnitude > 1 || value >= 50, 'count')
    case '核': case '手': case '格': case '跨': case '帕': case '词': case '辑': case '线路': return give(arabic && value >= 2, 'count')
    case '里': case '方': case '面': case '股': case '队': case '班': return give(arabic || value >= 11, token.kind ?? 'count')
    case '分': return give(!/^(?:球|之|部|公司|行|店)/.test(tail), 'count', 'count.score')
    case '点': {
      if (thesis.test(tail)) return give(true, 'count')
      const clock = !numeral.decimals && value <= 24 && !/[涨跌升降报收指微]/.test(lead.slice(-8)) && !/^(?:大关|整数)/.test(tail)
      return give(!clock, 'index')
    }
    case '日': return give(dayLength.test(lead) || /^(?:内|之内|以内|之久|游)/.test(tail), 'duration')
    case '年': {
      const spans = /约|近|逾|超|历时|长达/.test(lead.slice(-4)) || /历史|之久|前|以上/.test(tail.slice(0, 5))
      const dated = arabic && numeral.magnitude === 1 && !token.more && value >= 1000 && !spans
      return give(!dated && !yearWords.test(tail), 'duration')
    }
    case '周': return give(!/^(?:[一二三四五六日岁年边围]|之?[前后])/.test(tail), 'duration')
    case '载': case '旬': return give(arabic, 'duration')
    case '天': case '个月': case '夜': case '晚': return give(!/^之?[前后]/.test(tail), 'duration')
    case '人': return give(!/^(?:均|次)/.test(tail), 'count')
    case '金': case '银': case '铜': case '胜': case '平': case '负': {
      const tally = medalList.test(tail) || /[金银铜胜平负][、,，]?$/.test(lead)
      return give(numeral.magnitude === 1 && tally && !/^[额融行率利]/.test(tail), 'count')
    }
    case '番': return give(token.rule === 'ratio.doubling', 'ratio')
    case '大': return give(numeral.magnitude === 1 && value <= 200, 'count', 'count.list')
    // 北纬30度 names a place; 三度 is mostly 三次.
    case '度': return give((arabic || value >= 11 || /[气体温]/.test(lead)) && !/[纬经]$|东经|西经|北纬|南纬/.test(lead.slice(-4)), 'amount')
    case '%': case '‰': case '‱': return shareOrRate(token, lead, tail)
    case '倍': return give(!/^(?:感|增|速|受|镜|频|率|数)/.test(tail), 'ratio')
    default: return give(true, token.kind ?? 'count')
  }
}

const changes = anyWord(
  '增长 增速 上涨 下降 下跌 涨幅 降幅 跌幅 增幅 上升 减少 提高 回落 降低 增加 同比 环比 涨 跌 升 降 按年 按月 年均 增 下滑 减 扩大 收窄',
)

function shareOrRate(token: Token, lead: string, tail: string): Verdict {
  const changed = changes.test(lead) && !/[占达为]比?[^增长降涨跌]{0,6}$/.test(lead)
  const rate = changed || /^的?(?:增长|增速|涨幅|降幅|跌幅|增幅)/.test(tail)
  return { unit: token.unit, kind: rate ? 'rate' : 'share', rule: rate ? 'rate.change' : token.rule }
}
