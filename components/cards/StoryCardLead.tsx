import type { StoryCard } from '@/queries/views'
import { Headline } from '../Headline'
import { Picture } from '../Picture'
import { StoryMeta } from './StoryMeta'
import { words } from '../dictionary'

/** The first story of a front: large headline, summary, picture when there is one. */
export function StoryCardLead({ story, now }: { story: StoryCard; now?: string | undefined }) {
  return (
    <article className={story.picture ? 'lead-story' : 'lead-story lead-plain'}>
      {story.picture && (
        <a className="lead-picture" href={story.href} tabIndex={-1} aria-hidden="true">
          <Picture picture={story.picture} sizes="(min-width: 1040px) 680px, calc(100vw - 2.5rem)" first bare />
        </a>
      )}
      {story.series && (
        <p className="kicker">
          <a href={story.series.href}>{words.seriesKicker(story.series.label, null)}</a>
        </p>
      )}
      <h2 className="h-lead">
        <a href={story.href}>
          <Headline text={story.title} />
        </a>
      </h2>
      {story.summary && <p className="lead-summary">{story.summary}</p>}
      <StoryMeta story={story} now={now} />
    </article>
  )
}
