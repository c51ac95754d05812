import type { StoryCard } from '@/queries/views'
import { PartHead } from '../PartHead'
import { StoryRowSmall } from '../cards/StoryRowSmall'
import { words } from '../dictionary'

/** Where a reader may go on. */
export function RelatedStories({ stories }: { stories: StoryCard[] }) {
  if (stories.length === 0) return null
  return (
    <section className="more-stories" aria-label={words.related}>
      <PartHead title={words.related} />
      {stories.map((story) => (
        <StoryRowSmall key={story.id} story={story} />
      ))}
    </section>
  )
}
