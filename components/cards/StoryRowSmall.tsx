import type { StoryCard } from '@/queries/views'
import { Headline } from '../Headline'
import { Time } from '../Time'
import { labelToPrint } from '../labelToPrint'

/** One line of a narrow list: short title and time; a label unless the list is of that section and says it already. */
export function StoryRowSmall({ story, now, withSection = true }: { story: StoryCard; now?: string | undefined; withSection?: boolean }) {
  const label = labelToPrint({ label: story.label, title: story.shortTitle })
  return (
    <article className="row-small">
      <h3 className="h-small">
        <a href={story.href}>
          <Headline text={story.shortTitle} />
        </a>
      </h3>
      <p className="meta">
        <Time at={story.publishedAt} form="day" now={now} />
        {label && (withSection || label !== story.section?.label) && <span className="tag">{label}</span>}
      </p>
    </article>
  )
}
