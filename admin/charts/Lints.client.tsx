'use client'

import { useTranslation } from '@payloadcms/ui'

import { refusals, type Lint } from '@/domain/charts'
import { chartPanelWords } from './words'

/** What is wrong with a chart, the grave first, in the panel's language. */
export function Lints({ lints }: { lints: readonly Lint[] }) {
  const { i18n } = useTranslation()
  const words = chartPanelWords(i18n.language)
  const grave = refusals(lints)
  const light = lints.filter(({ severity }) => severity === 'warn')
  const list = (some: readonly Lint[]) => (
    <ul>{some.map((lint) => <li key={lint.code} data-lint={lint.code} data-severity={lint.severity}>{i18n.language === 'en' ? lint.en : lint.zh}</li>)}</ul>
  )
  return (
    <div role="status" aria-live="polite">
      {grave.length > 0 ? <div className="chart-refused"><p>{words.refused(grave.length)}</p>{list(grave)}</div> : null}
      {light.length > 0 ? <div className="chart-warned"><p>{words.warned}</p>{list(light)}</div> : null}
      {lints.length === 0 ? <p className="chart-sound">{words.sound}</p> : null}
    </div>
  )
}
