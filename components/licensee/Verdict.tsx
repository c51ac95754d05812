import type { VerdictView } from '@/queries/licensee/storyViews'

/** The answer in one word. Its colour repeats what the word says. */
export function UseBadge({ badge }: Pick<VerdictView, 'badge'>) {
  return <span className={`badge badge-${badge.kind}`}>{badge.label}</span>
}

/** Why, and whom to ask. */
export function VerdictReasons({ sentences, ask }: Pick<VerdictView, 'ask' | 'sentences'>) {
  if (sentences.length === 0 && !ask) return null
  return (
    <p className="verdict-why">
      {sentences.join('')}
      {ask && `${ask}。`}
    </p>
  )
}
