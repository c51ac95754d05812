import type { StoryCard } from '@/queries/views'
import { Headline } from '../Headline'
import { Picture } from '../Picture'
import { StoryMeta } from './StoryMeta'

/** A story under the lead: on a desk picture above headline, on a phone a row like the others. */
export function StoryCardSecond({ story, now }: { story: StoryCard; now?: string | undefined }) {
  return (
    <article className="row second">
      <div className="row-text">
        <h2 className="h-row">
          <a href={story.href}>
            <Headline text={story.title} />
          </a>
        </h2>
        <StoryMeta story={story} now={now} />
      </div>
      {story.picture && (
        <a className="row-picture" href={story.href} tabIndex={-1} aria-hidden="true">
          <Picture picture={story.picture} sizes="(min-width: 1040px) 330px, 112px" bare />
        </a>
      )}
    </article>
  )
}
