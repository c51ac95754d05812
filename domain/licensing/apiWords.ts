/** What a token may do and what a webhook may tell, in the words of the portal. */
export const scopeNames = { search: '检索', download: '下载', usage: '用量', webhooks: '通知', invoices: '账单' } as const
export const webhookEventNames = { publish: '发布', correction: '更正', kill: '撤稿' } as const
export type TokenScope = keyof typeof scopeNames
export type StoryEvent = keyof typeof webhookEventNames
