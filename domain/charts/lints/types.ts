import type { ChartForm, Picked } from '../records'
import type { ChartData } from '../types'

/** `refuse`: the chart would mislead, so it cannot be published. `warn`: the editor should look again. */
export type Severity = 'refuse' | 'warn'

export type Lint = { code: string; severity: Severity; /** the form's field that mends it */ path: string; zh: string; en: string }

/** A chart as it is about to be saved: what the editor wrote, the records it shows, and how they are arranged. */
export type LintInput = { form: ChartForm; records: readonly Picked[]; data: ChartData }
export type Rule = (input: LintInput) => Lint[]
