import { shanghaiDate } from '../text/shanghai'

/** Over what a volume limit counts. */
export type VolumePeriod = 'calendar_month' | 'calendar_year' | 'term'

const names: Readonly<Record<VolumePeriod, string>> = { calendar_month: '本月', calendar_year: '本年', term: '整个合同期' }

export const isVolumePeriod = (period: string): period is VolumePeriod => Object.hasOwn(names, period)

/**
 * The period in which a use counts, by the calendar of Shanghai: `2026-11`, `2026`, or `term`. Uses without a limit are kept by month, so that
 * reports have something to count.
 * @param at ISO instant of the use
 */
export function periodKey(period: string | null, at: string): string {
  const date = shanghaiDate(at)
  if (period === 'term') return 'term'
  return period === 'calendar_year' ? date.slice(0, 4) : date.slice(0, 7)
}

/** 本月, 本年, 整个合同期. A period that is not known reads as the month in which it is counted. */
export const periodName = (period: string | null): string => names[period !== null && isVolumePeriod(period) ? period : 'calendar_month']
