import type { StoryCard } from '@/queries/views'
import { words } from './dictionary'

/** The label of a story, unless its headline says the same word first: `快讯：渡船恢复开行`. */
export const labelToPrint = ({ label, title }: Pick<StoryCard, 'label' | 'title'>): string | null =>
  label && [words.colon, words.bar].some((mark) => title.startsWith(label + mark)) ? null : label
