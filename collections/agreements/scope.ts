import type { Field, PayloadRequest } from 'payload'

import { actWords, editWords, embargoTierWords, mediaWords, periodWords, type Words } from '../../domain/licensing/words'
import { option, zhEn } from '../fields/labels'

const options = (table: Record<string, Words>) => Object.entries(table).map(([value, { zh, en }]) => option(value, zh, en))

export const actOptions = options(actWords)
export const mediaOptions = options(mediaWords)
export const editOptions = options(editWords)
const embargoTierOptions = options(embargoTierWords)
export const periodOptions = options(periodWords)

/** Words as `kind:name` or a wildcard: `web:news.example`, `web:*`, `*`. */
const channel = (value: unknown) =>
  (Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry === 'string' && /^(\*|[a-z]+:(\*|[^\s:*]+))$/.test(entry))) || '写成 web:news.example、wechat:* 或 *。 / Write web:news.example, wechat:* or *.'
const territory = (value: unknown) =>
  (Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry === 'string' && /^([A-Z]{2}|WORLD)$/.test(entry))) || '写两位国家或地区代码，或 WORLD。 / Two-letter codes, or WORLD.'

/** Slugs that there are: a slip of the pen would grant nothing, and nobody would see why. Our own code may bring in what is made later. */
const contents = async (value: unknown, { req }: { req: PayloadRequest }): Promise<true | string> => {
  const named = (Array.isArray(value) ? value : []).filter((entry): entry is string => typeof entry === 'string')
  if (named.length === 0) return '至少写一项；* 为全部自有稿件。 / At least one; * for all own stories.'
  const slugs = [...new Set(named)].filter((slug) => slug !== '*')
  if (req.payloadAPI === 'local' || slugs.length === 0) return true
  const among = { where: { slug: { in: slugs } }, select: { slug: true }, limit: slugs.length, pagination: false, depth: 0, overrideAccess: true, req } as const
  const [sections, series] = [await req.payload.find({ collection: 'sections', ...among }), await req.payload.find({ collection: 'series', ...among })]
  const known = new Set([...sections.docs, ...series.docs].map(({ slug }) => slug))
  const wrong = slugs.filter((slug) => !known.has(slug))
  return wrong.length === 0 || `没有这样的栏目或系列：${wrong.join('、').slice(0, 200)}。 / There is no such section or series.`
}
const wholeNumber = (value: unknown): true | string => value === null || value === undefined || (Number.isInteger(value) && Number(value) >= 1) || '写一个不小于 1 的整数，或留空。 / A whole number from 1, or empty.'

/** What a licence covers. The same fields describe what is asked for in a request and what is granted in an agreement. */
export const scopeFields = (): Field[] => [
  { type: 'row', fields: [
    { name: 'acts', type: 'select', hasMany: true, required: true, options: actOptions, label: zhEn('使用方式', 'Acts') },
    { name: 'media', type: 'select', hasMany: true, required: true, defaultValue: ['text'], options: mediaOptions, label: zhEn('内容类型', 'Media') },
  ] },
  { name: 'channels', type: 'text', hasMany: true, required: true, validate: channel, label: zhEn('渠道', 'Channels'), admin: { description: zhEn('如 web:news.example、wechat:某公众号、print:*；* 为不限。', 'Such as web:news.example, wechat:name, print:*; * for any.') } },
  { type: 'row', fields: [
    { name: 'territory', type: 'text', hasMany: true, required: true, defaultValue: ['CN'], validate: territory, label: zhEn('地域', 'Territory'), admin: { description: zhEn('CN 不含 HK、MO、TW；WORLD 为全球。', 'CN does not cover HK, MO and TW.') } },
    { name: 'languages', type: 'text', hasMany: true, defaultValue: ['zh'], label: zhEn('语言', 'Languages') },
  ] },
  { name: 'collections', type: 'text', hasMany: true, required: true, validate: contents, defaultValue: ['*'], label: zhEn('内容范围', 'Collections'), admin: { description: zhEn('栏目或系列的网址片段；* 为全部自有稿件。', 'Slugs of sections or series; * for all own stories.') } },
  { type: 'row', fields: [
    { name: 'edit', type: 'select', required: true, defaultValue: 'none', options: editOptions, label: zhEn('改动程度', 'Edits') },
    { name: 'holdbackHours', type: 'number', min: 0, defaultValue: 0, label: zhEn('首发后延时（小时）', 'Hold-back in hours') },
    {
      name: 'embargoTier', type: 'select', defaultValue: 'none', options: embargoTierOptions, label: zhEn('提前供稿', 'Early access'),
      admin: { description: zhEn('编辑提前供出的稿件，发布时间之前给对方看什么。', 'What they see of a story released in advance, before its hour.') },
    },
  ] },
  { name: 'volume', type: 'group', label: zhEn('数量', 'Volume'), fields: [
    { type: 'row', fields: [
      { name: 'limit', type: 'number', min: 1, validate: wholeNumber, label: zhEn('上限（空为不限）', 'Limit (empty: none)') },
      { name: 'period', type: 'select', defaultValue: 'calendar_month', options: periodOptions, label: zhEn('周期', 'Period') },
    ] },
  ] },
  { type: 'row', fields: [
    { name: 'exclusive', type: 'checkbox', defaultValue: false, label: zhEn('独家', 'Exclusive') },
    { name: 'sublicense', type: 'checkbox', defaultValue: false, label: zhEn('可转授权', 'May sublicense') },
    { name: 'keepOnlineAfterTerm', type: 'checkbox', defaultValue: false, label: zhEn('期满后可保留已刊内容', 'May keep online after the term') },
  ] },
]
