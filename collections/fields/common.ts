import type { CheckboxField, DateField, TextField } from 'payload'

import { isCalendarDate } from '../../domain/text/shanghai'
import { zhEn } from './labels'

export { isCalendarDate }

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** The part of a public address that names a section, series, topic or person: small Latin letters, digits, single hyphens. */
export const slugField = (overrides: Partial<TextField> = {}): TextField => ({
  name: 'slug', type: 'text', required: true, unique: true, index: true, label: zhEn('网址片段', 'Slug'),
  validate: (value: unknown) =>
    (typeof value === 'string' && value.length <= 60 && slugPattern.test(value)) ||
    '只用小写拉丁字母、数字和连字符，最多 60 个字符。 / Lower-case Latin letters, digits and hyphens, 60 at most.',
  admin: { position: 'sidebar', description: zhEn('公开网址的一部分，发布后请勿改动。', 'Part of the public address; do not change it once public.') },
  ...overrides,
} as TextField)

export const orderField = {
  name: 'order', type: 'number', defaultValue: 100, label: zhEn('排序', 'Order'),
  admin: { position: 'sidebar', description: zhEn('小的在前。', 'Smaller comes first.') },
} as const

/** A calendar date without a clock: stored as YYYY-MM-DD, because a day in Shanghai is not an instant in UTC. */
export const calendarDate = (name: string, zh: string, en: string, overrides: Partial<TextField> = {}): TextField => ({
  name, type: 'text', label: zhEn(zh, en), maxLength: 10,
  validate: (value: unknown) =>
    value === undefined || value === null || value === '' || isCalendarDate(value) || '写成 2024-10-23。 / Write it as 2024-10-23.',
  ...overrides,
  admin: { placeholder: '2024-10-23', ...overrides.admin },
} as TextField)

/** An instant, picked and shown in Asia/Shanghai. */
export const instant = (name: string, zh: string, en: string, overrides: Partial<DateField> = {}): DateField => ({
  name, type: 'date', label: zhEn(zh, en), ...overrides,
  admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm', timeFormat: 'HH:mm' }, ...overrides.admin },
})

export const readOnlySidebar = { position: 'sidebar', readOnly: true } as const

export const hiddenFlag = (name: string): CheckboxField => ({ name, type: 'checkbox', defaultValue: false, admin: { hidden: true } })
