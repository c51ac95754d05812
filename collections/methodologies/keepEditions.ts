import { APIError, type CollectionBeforeChangeHook } from 'payload'

import { editionsOf, type MethodologyEdition } from '../../domain/statistics/editions'

const texts = ['title', 'summary', 'body'] as const

/** Each publication and each change of published text is an edition with its date and what changed; none is ever lost. */
export const keepEditions: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const say = (zh: string, en: string) => new APIError(req.i18n.language === 'en' ? en : zh, 409, null, true)
  const before = operation === 'update' ? originalDoc : null
  const past = editionsOf(before?.['editions'])
  const kept = { ...data, editions: past, edition: past.length, editedOn: before?.['editedOn'] ?? null }
  const status = data['status'] ?? before?.['status']
  if (before?.['status'] === 'published') {
    if (status !== 'published') throw say('已发布的统计方法不能退回草稿。', 'A published methodology cannot become a draft again.')
    if ('slug' in data && data['slug'] !== before['slug']) throw say('网址片段已公开，不能修改。', 'The slug is public and cannot change.')
  }
  if (status !== 'published') return kept
  const now = Object.fromEntries(texts.map((name) => [name, String(data[name] ?? before?.[name] ?? '')])) as Pick<MethodologyEdition, (typeof texts)[number]>
  const newest = past.at(-1)
  if (newest && texts.every((name) => newest[name] === now[name])) return kept
  const note = typeof data['changeNote'] === 'string' ? data['changeNote'].trim() : ''
  if (newest && (!note || note === newest.note)) throw say('改动已发布的文字，请写明这次改了什么。', 'Please say what changed in the published text.')
  const at = new Date().toISOString()
  return { ...kept, editions: [...past, { no: past.length + 1, at, note: newest ? note : '', ...now }], edition: past.length + 1, editedOn: at }
}
