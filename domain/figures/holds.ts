/** A value as a story quoted it or as it stands now. */
export type Stand = { value?: number | null; rank?: number | null; operator?: string; statType: string }
export type Broken = 'direction' | 'rank'

const up = /增长|上升|提高|增加|扩大|回升|上涨|增幅|增至|升至|攀升|提升/u
const down = /下降|减少|降低|回落|缩小|下跌|降幅|降至|跌至|减至|下滑/u
const rankWords = /第\s*[\d一二三四五六七八九十]+\s*[位名]|首位|第一|榜首|居前|前列|唯一|最[高低多少大小快]/u
const bound = { over: /超过|突破|多于|高于|逾|超/u, under: /不足|低于|少于|以内|未达/u }

/**
 * Which of the words around a figure no longer hold with the value of today: a direction that has turned, a bound that is not kept any more, a rank that has
 * changed. Such words are never set anew by the machine, and the value beside them neither.
 * @param clause the clause that the figure stands in, with its number
 */
export function brokenWords({ clause, before, now }: { clause: string; before: Stand; now: Stand }): Broken[] {
  const [was, is] = [before.value ?? null, now.value ?? null]
  const isRate = before.statType === 'growth-rate'
  const turned = isRate && is !== null && ((up.test(clause) && !down.test(clause) && is < 0) || (down.test(clause) && !up.test(clause) && is > 0))
  const passed = !isRate && was !== null && is !== null && ((bound.over.test(clause) && is < was) || (bound.under.test(clause) && is > was))
  const ranks = [before.rank ?? (before.statType === 'rank' ? was : null), now.rank ?? (now.statType === 'rank' ? is : null)]
  const displaced = rankWords.test(clause) && ranks[0] !== null && ranks[1] !== null && ranks[0] !== ranks[1]
  return [...(turned || passed ? ['direction' as const] : []), ...(displaced ? ['rank' as const] : [])]
}
