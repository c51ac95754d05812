import { shanghaiDate } from '@/domain/text/shanghai'
import { words } from './dictionary'

/** The weekday of an instant in Shanghai, in words: 星期三. */
export const weekdayOf = (instant: string): string => words.weekdays[new Date(`${shanghaiDate(instant)}T00:00:00Z`).getUTCDay()] ?? ''
