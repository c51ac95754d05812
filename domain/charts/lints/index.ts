import { dataRules } from './data'
import { partsRule } from './parts'
import type { Lint, LintInput } from './types'
import { wordRules } from './words'

export type { Lint, LintInput, Severity } from './types'

/** What is wrong with a chart, the grave first. A chart with a `refuse` cannot be published. */
export const lintChart = (input: LintInput): Lint[] =>
  [...wordRules, ...dataRules, partsRule].flatMap((rule) => rule(input)).sort((a, b) => (a.severity === b.severity ? 0 : a.severity === 'refuse' ? -1 : 1))

export const refusals = (lints: readonly Lint[]): Lint[] => lints.filter(({ severity }) => severity === 'refuse')
