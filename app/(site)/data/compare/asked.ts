import { instantOf } from '@/domain/figures/asOf'
import type { ComparisonAsked } from '@/queries/data/comparison'

/** What the address of a comparison asks for; what cannot be read has been left out before (server/publicPaths). */
export function comparisonAsked(query: URLSearchParams, now: string): ComparisonAsked {
  const asOf = query.get('asOf')
  const instant = asOf && instantOf(asOf)
  const all = (name: string) => [...new Set(query.getAll(name).filter(Boolean))].slice(0, 12)
  return { indicator: query.get('indicator') || null, areas: all('area'), periods: all('period'), from: query.get('from') || null, to: query.get('to') || null, asOf: instant ? asOf : null, instant: instant || null, now }
}
