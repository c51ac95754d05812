import { writtenIn } from '../text/writtenIn'
import { actWords, channelKinds, editWords, embargoTierWords, inWords, mediaWords, periodWords, type Words } from './words'

/** What is asked for or granted, as it is stored. */
export type GrantScope = {
  acts: readonly string[]
  media: readonly string[]
  /** `kind:name`, `kind:*` or `*` */
  channels: readonly string[]
  /** two-letter codes or WORLD; CN does not cover HK, MO and TW */
  territory: readonly string[]
  languages?: readonly string[] | null
  /** slugs of sections or series, or `*` */
  collections: readonly string[]
  edit: string
  holdbackHours?: number | null
  /** none when left out */
  embargoTier?: string | null
  volume?: { limit?: number | null; period?: string | null } | null
  exclusive?: boolean | null
  sublicense?: boolean | null
  keepOnlineAfterTerm?: boolean | null
}

/** Only these have words of their own: other codes stay as they are, so that a signed text never depends on a list of country names. */
const territoryNames: Readonly<Record<string, Words>> = {
  WORLD: { zh: '全球', en: 'Worldwide' }, CN: { zh: '中国内地（不含港澳台）', en: 'Chinese mainland' }, HK: { zh: '中国香港', en: 'Hong Kong, China' }, MO: { zh: '中国澳门', en: 'Macao, China' }, TW: { zh: '中国台湾', en: 'Taiwan, China' },
}
const languageNames: Readonly<Record<string, Words>> = {
  zh: { zh: '中文', en: 'Chinese' }, en: { zh: '英文', en: 'English' }, fr: { zh: '法文', en: 'French' }, es: { zh: '西班牙文', en: 'Spanish' }, ru: { zh: '俄文', en: 'Russian' }, ar: { zh: '阿拉伯文', en: 'Arabic' },
  ja: { zh: '日文', en: 'Japanese' }, ko: { zh: '韩文', en: 'Korean' },
}

type Language = keyof Words

/** `CN` as 中国内地（不含港澳台）; a code without words of its own as itself. */
export const territoryInWords = (code: string, language: Language = 'zh'): string => inWords(territoryNames, code, language)

const anyOf = { zh: '不限', en: 'any' }

/** `web:news.example` as 网站 news.example, `wechat:*` as 微信（不限）, `*` as 不限. */
export function channelInWords(channel: string, language: Language = 'zh'): string {
  if (channel === '*') return anyOf[language]
  const [kind = '', ...name] = channel.split(':')
  const kindName = inWords(channelKinds, kind, language)
  return name.join(':') === '*' ? `${kindName}${writtenIn(language).aside(anyOf[language])}` : `${kindName} ${name.join(':')}`
}

const labels = {
  zh: {
    acts: '使用方式', media: '内容类型', collections: '内容范围', everything: '全部自有稿件', channels: '渠道', territory: '地域', languages: '语言', edit: '改动程度', volume: '数量', pieces: (n: number) => `${n} 件`, holdback: '首发后延时',
    hours: (n: number) => `${n} 小时`, none: '无', advance: '提前供稿', exclusive: '独家', sublicense: '转授权', keep: '期满后保留已刊内容', yes: '是', no: '否', may: '可以', mayNot: '不可以',
  },
  en: {
    acts: 'Uses', media: 'Kinds of content', collections: 'Stories', everything: 'all own stories', channels: 'Channels', territory: 'Territory', languages: 'Languages', edit: 'Editing', volume: 'Volume', pieces: (n: number) => String(n), holdback: 'Delay after publication',
    hours: (n: number) => `${n} hours`, none: 'none', advance: 'Early access', exclusive: 'Exclusive', sublicense: 'Sublicensing', keep: 'Keep online after the term', yes: 'yes', no: 'no', may: 'yes', mayNot: 'no',
  },
}

/**
 * A scope as labelled lines, always in this order and always all of them. What is signed, printed and mailed is Chinese; the panel also says it in
 * English.
 */
export function scopeInWords(scope: GrantScope, language: Language = 'zh'): { label: string; text: string }[] {
  const says = labels[language]
  const { list } = writtenIn(language)
  const listed = (values: readonly string[], name: (value: string) => string) => list(values.map(name))
  const limit = scope.volume?.limit
  return [
    { label: says.acts, text: listed(scope.acts, (act) => inWords(actWords, act, language)) },
    { label: says.media, text: listed(scope.media, (media) => inWords(mediaWords, media, language)) },
    { label: says.collections, text: scope.collections.includes('*') ? says.everything : list(scope.collections) },
    { label: says.channels, text: listed(scope.channels, (channel) => channelInWords(channel, language)) },
    { label: says.territory, text: listed(scope.territory, (code) => territoryInWords(code, language)) },
    { label: says.languages, text: scope.languages?.length ? listed(scope.languages, (code) => inWords(languageNames, code, language)) : anyOf[language] },
    { label: says.edit, text: inWords(editWords, scope.edit, language) },
    { label: says.volume, text: limit ? `${inWords(periodWords, scope.volume?.period ?? 'calendar_month', language)} ${says.pieces(limit)}` : anyOf[language] },
    { label: says.holdback, text: scope.holdbackHours ? says.hours(scope.holdbackHours) : says.none },
    { label: says.advance, text: inWords(embargoTierWords, scope.embargoTier ?? 'none', language) },
    { label: says.exclusive, text: scope.exclusive ? says.yes : says.no },
    { label: says.sublicense, text: scope.sublicense ? says.may : says.mayNot },
    { label: says.keep, text: scope.keepOnlineAfterTerm ? says.may : says.mayNot },
  ]
}
