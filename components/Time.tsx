import { formatClock, formatDate, formatDateTime, formatShort, startOfShanghaiDay } from '@/domain/text/shanghai'

/** `2024-10-23` or an instant → the words of its Shanghai day: `2024年10月23日`. */
export const dayInWords = (date: string): string => formatDate(/^\d{4}-\d{2}-\d{2}$/.test(date) ? startOfShanghaiDay(date) : date)

/** The same for what may be a date or already words: `2024年12月` stays. */
export const dayIfDated = (text: string): string => (/^\d{4}-\d{2}-\d{2}/.test(text) ? dayInWords(text) : text)

type Form = 'full' | 'day' | 'clock'

const inForm: Record<Form, (at: string) => string> = { full: formatDateTime, day: dayInWords, clock: formatClock }

/** An instant or a calendar date, readable for people and machines. With `now`, the shortest form that is clear at that instant. */
export function Time({ at, form = 'full', now }: { at: string; form?: Form; now?: string | undefined }) {
  return <time dateTime={at}>{now ? formatShort(at, now) : inForm[form](at)}</time>
}
