import type { StoryCard } from '@/queries/views'
import { Headline } from '../Headline'
import { Picture } from '../Picture'
import { StoryMeta } from './StoryMeta'

type Props = { story: StoryCard; now?: string | undefined; level?: 2 | 3; withSummary?: boolean; withSection?: boolean }

/** A story in a list: headline, summary, meta line, a small picture at the side when there is one. */
export function StoryRow({ story, now, level = 3, withSummary = true, withSection = true }: Props) {
  const Title = `h${level}` as const
  return (
    <article className="row">
      <div className="row-text">
        <Title className="h-row">
          <a href={story.href}>
            <Headline text={story.title} />
          </a>
        </Title>
        {withSummary && story.summary && <p className="row-summary">{story.summary}</p>}
        <StoryMeta story={story} now={now} withSection={withSection} />
      </div>
      {story.picture && (
        <a className="row-picture" href={story.href} tabIndex={-1} aria-hidden="true">
          <Picture picture={story.picture} sizes="(min-width: 768px) 168px, 112px" bare />
        </a>
      )}
    </article>
  )
}
