import type { ArticleView } from '@/queries/views'
import { PartHead } from '../PartHead'
import { Time } from '../Time'
import { words } from '../dictionary'

/** What was corrected, when, and why; newest first as given. */
export function Corrections({ corrections }: { corrections: NonNullable<ArticleView['corrections']> }) {
  if (corrections.length === 0) return null
  return (
    <section className="corrections" aria-labelledby="corrections-title">
      <PartHead id="corrections-title" title={words.corrections} aside={words.correctionCount(corrections.length)} />
      <ol>
        {corrections.map(({ at, kindLabel, text }) => (
          <li key={`${at} ${text}`}>
            <b>{kindLabel}</b> <Time at={at} />
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
