import { pinyin } from 'pinyin-pro'
import { slugify } from '@/domain/text/slug'

/**
 * The address part of a title by pinyin without tones, readings chosen by the word they stand in (长春 chang-chun, 银行 yin-hang).
 * @returns null when the title has nothing to spell.
 */
export const pinyinSlug = (title: string): string | null =>
  slugify(title, han => pinyin(han, { toneType: 'none', type: 'array', v: true, nonZh: 'removed' }))
