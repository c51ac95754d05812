import { actWords, channelKinds, editWords, embargoTierWords, inWords, mediaWords, periodWords } from './words'

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
const territoryNames: Readonly<Record<string, string>> = { WORLD: '全球', CN: '中国内地（不含港澳台）', HK: '中国香港', MO: '中国澳门', TW: '中国台湾' }
const languageNames: Readonly<Record<string, string>> = { zh: '中文', en: '英文', fr: '法文', es: '西班牙文', ru: '俄文', ar: '阿拉伯文', ja: '日文', ko: '韩文' }

/** `CN` as 中国内地（不含港澳台）; a code without words of its own as itself. */
export const territoryInWords = (code: string): string => territoryNames[code] ?? code

/** `web:news.example` as 网站 news.example, `wechat:*` as 微信（不限）, `*` as 不限. */
export function channelInWords(channel: string): string {
  if (channel === '*') return '不限'
  const [kind = '', ...name] = channel.split(':')
  const kindName = inWords(channelKinds, kind)
  return name.join(':') === '*' ? `${kindName}（不限）` : `${kindName} ${name.join(':')}`
}

const listed = (values: readonly string[], name: (value: string) => string) => values.map(name).join('、')
const yesNo = (value: boolean | null | undefined) => (value ? '是' : '否')

/** A scope as labelled lines in Chinese, always in this order and always all of them: the signed text, certificates and pages print the same. */
export function scopeInWords(scope: GrantScope): { label: string; text: string }[] {
  const limit = scope.volume?.limit
  return [
    { label: '使用方式', text: listed(scope.acts, (act) => inWords(actWords, act)) },
    { label: '内容类型', text: listed(scope.media, (media) => inWords(mediaWords, media)) },
    { label: '内容范围', text: scope.collections.includes('*') ? '全部自有稿件' : scope.collections.join('、') },
    { label: '渠道', text: listed(scope.channels, channelInWords) },
    { label: '地域', text: listed(scope.territory, territoryInWords) },
    { label: '语言', text: scope.languages?.length ? listed(scope.languages, (code) => languageNames[code] ?? code) : '不限' },
    { label: '改动程度', text: inWords(editWords, scope.edit) },
    { label: '数量', text: limit ? `${inWords(periodWords, scope.volume?.period ?? 'calendar_month')} ${limit} 件` : '不限' },
    { label: '首发后延时', text: scope.holdbackHours ? `${scope.holdbackHours} 小时` : '无' },
    { label: '提前供稿', text: inWords(embargoTierWords, scope.embargoTier ?? 'none') },
    { label: '独家', text: yesNo(scope.exclusive) },
    { label: '转授权', text: scope.sublicense ? '可以' : '不可以' },
    { label: '期满后保留已刊内容', text: scope.keepOnlineAfterTerm ? '可以' : '不可以' },
  ]
}
