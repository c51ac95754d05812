import type { DemoIndicator } from './types'

/** What an indicator must state; the rest has the usual values unless stated. */
export type IndicatorDraft = Omit<DemoIndicator, 'name' | 'unitMult' | 'decimals' | 'freq' | 'betterWhen'> & {
  zh: string
  en: string
} & Partial<DemoIndicator>

export const indicator = ({ zh, en, ...rest }: IndicatorDraft): DemoIndicator => ({
  name: { zh, en },
  unitMult: 0,
  decimals: 0,
  freq: 'A',
  betterWhen: 'none',
  ...rest,
})
