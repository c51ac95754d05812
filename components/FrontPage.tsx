import type { FrontView } from '@/queries/views'
import { FigureStrip } from './FigureStrip'
import { PartHead } from './PartHead'
import { StoryCardLead } from './StoryCardLead'
import { StoryRow } from './StoryRow'
import { StoryRowSmall } from './StoryRowSmall'
import { Time } from './Time'
import { weekdayOf } from './weekday'
import { words } from './dictionary'

/**
 * The front page, as the desk arranged it.
 * @param now the instant of rendering, ISO; times of today are shown as a clock
 */
export function FrontPage({ front, now }: { front: FrontView; now: string }) {
  return (
    <div className="front">
      <div className="wrap front-date">
        <h1 className="sr">{words.frontHeading}</h1>
        <p>
          <Time at={now} form="day" /> {weekdayOf(now)}
        </p>
        {front.notice && (
          <p className="front-notice">
            <span>{words.noticeInForce}</span>
            <a href={front.notice.href}>{front.notice.label}</a>
          </p>
        )}
      </div>
      <div className="wrap front-top">
        {front.lead && <StoryCardLead story={front.lead} now={now} />}
        {front.top.length > 0 && (
          <section className="front-list" aria-label={words.topStories}>
            {front.top.map((story) => (
              <StoryRow key={story.id} story={story} now={now} level={2} />
            ))}
          </section>
        )}
      </div>
      <FigureStrip figures={front.figures} />
      <div className="wrap front-main">
        <div className="front-blocks">
          {front.blocks.map((block) => (
            <section className="block" key={block.href}>
              <PartHead title={block.title} href={block.href} />
              {block.stories.map((story, index) =>
                index === 0 ? (
                  <StoryRow key={story.id} story={story} now={now} withSection={false} />
                ) : (
                  <StoryRowSmall key={story.id} story={story} now={now} />
                ),
              )}
            </section>
          ))}
        </div>
        {front.latest.length > 0 && (
          <section className="latest" aria-label={words.latest}>
            <PartHead title={words.latest} />
            <ol>
              {front.latest.map((story) => (
                <li key={story.id}>
                  <StoryRowSmall story={story} now={now} />
                </li>
              ))}
            </ol>
          </section>
        )}
      </div>
    </div>
  )
}
