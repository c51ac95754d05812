import type { StaticLabel } from 'payload'

/** A label or help text in both languages of the panel, Chinese first. */
export const zhEn = (zh: string, en: string): Record<'zh' | 'en', string> => ({ zh, en })

export const option = <Value extends string>(value: Value, zh: string, en: string): { value: Value; label: StaticLabel & Record<string, string> } =>
  ({ value, label: zhEn(zh, en) })
