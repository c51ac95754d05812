import type { Clauses } from './clauses'
import type { Source, Token } from './tokens'
import type { FigureRole } from './types'

const aims = /力争|目标|预期|计划|确保|争取|预计|拟|将(?!近|领|军|士)|到20[2-9]\d年(?:末|底)?,?(?:.{0,12})(?:达|超|建|力争|形成)|有望|规划建设|今后|未来|明年/
const policies = /出台|制定|印发|聚焦|围绕|实施方案|培育方案|行动计划|编制/

/** Whether a figure is reported, aimed at, listed in a plan or part of the quoted name of a standard. */
export function findRole(source: Source, token: Token, clauses: Clauses): FigureRole {
  const { text } = source
  const clauseStart = clauses.clauseStart[token.start] ?? 0
  const clauseEnd = Math.min(clauses.clauseEnd[token.end] ?? token.end, token.end + 30)
  const lead = text.slice(Math.max(clauseStart, token.start - 30), token.start)
  const tail = text.slice(token.end, clauseEnd)
  if (/[“"「『][^”"」』]{0,6}$/.test(lead) && /^[^“"「『]{1,14}[”"」』]/.test(tail)) return 'named_standard'
  if (token.kind === 'count' && (policies.test(lead) || /方案|规划|行动计划/.test(tail))) return 'policy_target'
  const sentence = text.slice(Math.max(clauses.sentenceStart[token.start] ?? 0, token.start - 60), token.start)
  if (aims.test(lead) || /力争|预期目标|主要目标|目标是/.test(sentence)) return 'target'
  return /此前|曾|以往|上年同期|去年同期/.test(lead) ? 'background' : 'outcome'
}
