import type { ArticleView } from '@/queries/views'
import { PartHead } from '../PartHead'
import { StoryRowSmall } from '../cards/StoryRowSmall'
import { words } from '../dictionary'

/** The other stories of the series. */
export function SeriesNav({ series, stories }: { series: NonNullable<ArticleView['series']>; stories: ArticleView['seriesStories'] }) {
  if (stories.length === 0) return null
  return (
    <nav className="more-stories" aria-label={words.seriesOthers}>
      <PartHead title={words.seriesKicker(series.label, null)} href={series.href} />
      {stories.map((story) => (
        <StoryRowSmall key={story.id} story={story} />
      ))}
    </nav>
  )
}
