import type { StoryCard } from '@/queries/views'
import { Time } from './Time'

/** Section, source and time of a story, in one quiet line. */
export function StoryMeta({ story, now, withSection = true }: { story: StoryCard; now?: string | undefined; withSection?: boolean }) {
  return (
    <p className="meta story-meta">
      {story.label && <span className="tag">{story.label}</span>}
      {withSection && story.section && story.section.label !== story.label && <a href={story.section.href}>{story.section.label}</a>}
      {story.source && <span>{story.source}</span>}
      <Time at={story.publishedAt} form="day" now={now} />
    </p>
  )
}
