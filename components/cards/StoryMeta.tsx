import type { StoryCard } from '@/queries/views'
import { Time } from '../Time'
import { labelToPrint } from '../labelToPrint'

type Props = { story: StoryCard; now?: string | undefined; withSection?: boolean }

/** Section, time, label and, where it is not ours, source of a story, in one quiet line. */
export function StoryMeta({ story, now, withSection = true }: Props) {
  const label = labelToPrint(story)
  return (
    <p className="meta story-meta">
      {label && (withSection || label !== story.section?.label) && <span className="tag">{label}</span>}
      {withSection && story.section && story.section.label !== label && <a href={story.section.href}>{story.section.label}</a>}
      {story.source && !story.isOwn && <span>{story.source}</span>}
      <Time at={story.publishedAt} form="day" now={now} />
    </p>
  )
}
