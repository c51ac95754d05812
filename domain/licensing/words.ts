/** What the licensing desk calls things, in both languages: one table for the panel's options, the text that is signed, certificates and mails. */
export type Words = { zh: string; en: string }

const words = (zh: string, en: string): Words => ({ zh, en })

/** An act that is not granted is not granted (著作权法 art. 29). */
export const actWords = {
  repost: words('转载', 'Repost'), excerpt: words('摘编', 'Excerpt'), print: words('印刷', 'Print'), broadcast: words('广播', 'Broadcast'), translate: words('翻译', 'Translate'),
  adapt: words('改编', 'Adapt'), archive: words('资料留存', 'Archive'), sell: words('转售', 'Sell on'), mirror: words('镜像', 'Mirror'), text_mining: words('文本与数据挖掘', 'Text and data mining'),
  ai_training: words('模型训练', 'Model training'),
} as const
export const mediaWords = { text: words('文字', 'Text'), photo: words('图片', 'Photo'), chart: words('图表', 'Chart'), video: words('视频', 'Video'), audio: words('音频', 'Audio') } as const
export const editWords = { none: words('不得改动', 'None'), style: words('文字体例', 'House style'), abridge: words('删节', 'Abridge'), full: words('改写', 'Full') } as const
/** What an organisation is shown of a story that is released in advance (提前供稿): nothing, its headline, or its text before the hour. */
export const embargoTierWords = { none: words('无', 'None'), headline: words('仅标题', 'Headline only'), full: words('全文', 'Full text') } as const
export const periodWords = { calendar_month: words('每月', 'Calendar month'), calendar_year: words('每年', 'Calendar year'), term: words('整个期限', 'The whole term') } as const
/** Kinds of channels, as they stand before the colon: `web:news.example`. */
export const channelKinds = {
  web: words('网站', 'Website'), app: words('应用', 'App'), wechat: words('微信', 'WeChat'), weibo: words('微博', 'Weibo'), print: words('印刷品', 'Print'), broadcast: words('广播电视', 'Broadcast'),
  api: words('接口', 'API'),
} as const
export const stateWords = {
  draft: words('草稿', 'Draft'), offered: words('已发出', 'Offered'), accepted: words('对方已接受', 'Accepted'), active: words('生效', 'Active'), suspended: words('中止', 'Suspended'),
  expired: words('期满', 'Expired'), terminated: words('终止', 'Terminated'),
} as const
export const stepWords = {
  offer: words('发出', 'Offer'), withdraw: words('撤回', 'Withdraw'), decline: words('不接受', 'Decline'), accept: words('接受', 'Accept'), countersign: words('会签', 'Countersign'),
  suspend: words('中止', 'Suspend'), resume: words('恢复', 'Resume'), terminate: words('终止', 'Terminate'), expire: words('期满', 'Expire'),
} as const

export const requestStateWords = {
  open: words('待处理', 'Open'), quoted: words('已报价', 'Quoted'), agreed: words('已同意报价', 'Agreed'), countersigned: words('已签约', 'Countersigned'), declined: words('不予授权', 'Declined'),
  withdrawn: words('已撤回', 'Withdrawn'),
} as const
export const requestStepWords = {
  quote: words('报价', 'Quote'), agree: words('同意报价', 'Agree'), decline: words('不予授权', 'Decline'), withdraw: words('撤回', 'Withdraw'), countersign: words('签约', 'Countersign'),
} as const

/** The words for one value of a table, or the value itself where the table has none. */
export const inWords = (table: Readonly<Record<string, Words>>, value: string, language: keyof Words = 'zh'): string => table[value]?.[language] ?? value
