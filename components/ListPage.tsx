import { addresses } from '@/domain/addresses'
import type { ListView } from '@/queries/views'
import { Breadcrumb } from './Breadcrumb'
import { FigureStrip } from './FigureStrip'
import { PageHead } from './PageHead'
import { Pager } from './Pager'
import { StoryRow } from './cards/StoryRow'
import { words } from './dictionary'

/** Stories of a section, series, topic, region or person, newest first. */
export function ListPage({ list }: { list: ListView }) {
  return (
    <>
      <div className="wrap">
        <Breadcrumb links={list.breadcrumb} />
        <PageHead kicker={list.kindLabel} title={list.title} intro={list.intro}>
          <p className="meta head-links">
            <span>{words.storyCount(list.total)}</span>
            {list.kind === 'region' && <a href={addresses.regionProfile(list.href.split('/').at(-1) ?? '')}>{words.regionProfile}</a>}
            {list.feed && <a href={list.feed}>{words.feed}</a>}
          </p>
        </PageHead>
      </div>
      <FigureStrip figures={list.figures} label={words.regionFigures} />
      <div className="wrap list">
        {list.stories.length === 0 && <p className="empty">{words.emptyList}</p>}
        {list.stories.map((story) => (
          <StoryRow key={story.id} story={story} level={2} withSection={list.kind !== 'section'} />
        ))}
        <Pager paging={list.paging} />
      </div>
    </>
  )
}
