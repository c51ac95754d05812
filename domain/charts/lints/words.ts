import { textWidth } from '../text'
import type { Rule } from './types'

const trimmed = (text: string) => text.replace(/\s+/g, '')

/** The title says what was found, the subtitle what was measured where and when, the alternative text what a picture would show. */
export const wordRules: readonly Rule[] = [
  ({ form }) => (trimmed(form.title) === '' ? [{ code: 'NO_TITLE', severity: 'refuse', path: 'title', zh: '请写标题，一句话说出图里的发现。', en: 'Write the finding as the title.' }] : []),
  ({ form }) => (trimmed(form.subtitle) === '' ? [{ code: 'NO_SUBTITLE', severity: 'refuse', path: 'subtitle', zh: '请写副题：指标、地区、时期。', en: 'Write measure, area and period as the subtitle.' }] : []),
  ({ form }) => {
    const alt = trimmed(form.altText)
    if (alt === '') return [{ code: 'NO_ALT', severity: 'refuse', path: 'altText', zh: '请写替代文字：什么图、画的什么、看得出什么。看不见图的读者靠它。', en: 'Write the alternative text: what kind of chart, of what, showing what.' }]
    if (alt === trimmed(form.title) || alt === trimmed(form.subtitle)) {
      return [{ code: 'ALT_IS_TITLE', severity: 'refuse', path: 'altText', zh: '替代文字和标题一样，等于没写。请写出图里的数。', en: 'The alternative text repeats the title. Say what the chart shows.' }]
    }
    return alt.length < 12 ? [{ code: 'ALT_SHORT', severity: 'warn', path: 'altText', zh: '替代文字太短，请写出最大、最小或首尾的数。', en: 'The alternative text is short: name the largest, smallest, first or last value.' }] : []
  },
  ({ form }) => (textWidth(form.title, 1) > 28 ? [{ code: 'TITLE_LONG', severity: 'warn', path: 'title', zh: '标题超过 28 个字，手机上要占三行。', en: 'The title is longer than a line and a half.' }] : []),
  ({ form, data }) => (data.axis !== 'period' && form.subtitle !== '' && !/\d{4}|年|月|日/.test(form.subtitle)
    ? [{ code: 'NO_PERIOD', severity: 'warn', path: 'subtitle', zh: '副题里没有时期，读者不知道是哪一年的数。', en: 'The subtitle does not say of when the values are.' }] : []),
]
