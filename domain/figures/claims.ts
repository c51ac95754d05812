import type { Clauses } from './clauses'
import type { Source } from './tokens'
import type { Claim, Figure } from './types'

const rules: readonly { type: Claim['type']; rule: string; pattern: RegExp; withFigure: boolean }[] = [
  { type: 'uniqueness', rule: 'claim.only', pattern: /(?:(?:全[国省市县区球]|世界|我国|国内|亚洲|全行业|唯|中西部|中部|西部|东北)[^,，。;；]{0,8})?唯一(?![性起同副边样直块个]|标识|编码)/g, withFigure: true },
  {
    type: 'comparison', rule: 'claim.above',
    pattern: /(?:增速|增幅|水平|收入|均|占比|比重|规模|总量|涨幅|降幅|均价|成绩|指标|数量)[^,，。;；]{0,6}?(?:超过|高于|低于|快于|慢于|优于|好于|领先于|多于|少于|不及|跑赢|落后于)(?=[^\d,，。;；]{2,20})/g,
    withFigure: false,
  },
  { type: 'trend', rule: 'claim.gap', pattern: /(?:差距|差异|缺口|逆差|顺差|鸿沟|剪刀差|价差|利差)[^,，。;；]{0,8}(?:缩小|扩大|收窄|拉大|收敛)/g, withFigure: false },
  { type: 'trend', rule: 'claim.turn', pattern: /由(?:负转正|正转负|降转升|升转降|增转降|降转增|跌转涨|涨转跌|亏转盈|盈转亏)|扭亏为盈/g, withFigure: true },
  { type: 'membership', rule: 'claim.all', pattern: /(?:全部|悉数|无一例外|全都)(?:进入|跻身|入选|达标|纳入|脱贫|摘帽|合格)/g, withFigure: false },
]

/** Statements about figures that carry no value of their own. A clause that states a figure makes no comparison or trend claim besides it. */
export function findClaims(source: Source, clauses: Clauses, figures: readonly Figure[]): Claim[] {
  const body = source.text.slice(0, source.end)
  const stated = new Set(figures.map((figure) => clauses.clauseStart[figure.numeral.start]))
  const claims: Claim[] = []
  const taken = new Set<string>()
  for (const { type, rule, pattern, withFigure } of rules) {
    for (const match of body.matchAll(pattern)) {
      const clause = clauses.clauseStart[match.index] ?? 0
      if (!withFigure && stated.has(clause) || taken.has(`${type}:${clause}`)) continue
      taken.add(`${type}:${clause}`)
      const start = trimStart(source.raw, clause)
      const end = Math.min(clauses.clauseEnd[match.index] ?? match.index, source.end)
      claims.push({ start, end, quote: source.raw.slice(start, end), type, rule })
    }
  }
  return claims.sort((a, b) => a.start - b.start)
}

export function trimStart(text: string, at: number): number {
  let start = at
  while (start < text.length && /[\s”"’」』)\uff09]/.test(text[start] ?? '_')) start++
  return start
}
