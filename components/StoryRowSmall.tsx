import type { StoryCard } from '@/queries/views'
import { Headline } from './Headline'
import { Time } from './Time'

/** One line of a narrow list: short title and time. */
export function StoryRowSmall({ story, now }: { story: StoryCard; now?: string | undefined }) {
  return (
    <article className="row-small">
      <h3 className="h-small">
        <a href={story.href}>
          <Headline text={story.shortTitle} />
        </a>
      </h3>
      <p className="meta">
        <Time at={story.publishedAt} form="day" now={now} />
        {story.label && <span className="tag">{story.label}</span>}
      </p>
    </article>
  )
}
