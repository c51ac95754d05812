import { isCalendarDate } from '@/domain/text/shanghai'
import type { UsageFilter } from '@/queries/licensee/usage'

/** What the formats of usage rows are called. */
export const formatNames: Readonly<Record<string, string>> = { html: 'HTML', text: '文本', docx: 'DOCX', ninjs: 'ninjs', newsml: 'NewsML-G2', picture: '图片', zip: '打包' }

type Query = Readonly<Record<string, string | string[] | undefined>>

/** The filter that an address asks for; what cannot be meant asks for nothing. */
export function usageFilter(query: Query): UsageFilter {
  const text = (name: string, pattern: RegExp) => {
    const value = query[name]
    return typeof value === 'string' && pattern.test(value) ? value : ''
  }
  const day = (name: string) => (isCalendarDate(query[name]) ? String(query[name]) : '')
  return { from: day('from'), to: day('to'), agreement: text('agreement', /^[0-9a-f-]{24,36}$/), act: text('act', /^[a-z_]{1,30}$/), format: text('format', /^[a-z]{1,10}$/) }
}

/** The filter as the query of an address, without what asks for nothing. */
export const filterQuery = (filter: UsageFilter, more: Record<string, string> = {}): string => {
  const query = new URLSearchParams(Object.entries({ ...filter, ...more }).filter(([, value]) => value !== ''))
  return query.size > 0 ? `?${query}` : ''
}
