import type { FrontView, StoryCard } from '@/queries/views'
import { FigureStrip } from './FigureStrip'
import { PartHead } from './PartHead'
import { StoryCardLead } from './cards/StoryCardLead'
import { StoryCardSecond } from './cards/StoryCardSecond'
import { StoryRow } from './cards/StoryRow'
import { StoryRowSmall } from './cards/StoryRowSmall'
import { Time } from './Time'
import { weekdayOf } from './weekday'
import { words } from './dictionary'

/** How many stories stand under the lead; either all of them, or the lead stands alone. */
const SECONDS = 2
/** With fewer left, the list beside the lead would be shorter than the lead. */
const FEWEST_IN_LIST = 4

/** The first stories with a picture go under a lead that has one, so that both columns end together; the rest keep their order. */
export function underLead({ lead, top }: Pick<FrontView, 'lead' | 'top'>): { seconds: StoryCard[]; list: StoryCard[] } {
  const seconds = top.filter(({ picture }) => picture).slice(0, SECONDS)
  if (!lead?.picture || seconds.length < SECONDS || top.length < SECONDS + FEWEST_IN_LIST) return { seconds: [], list: top }
  return { seconds, list: top.filter((story) => !seconds.includes(story)) }
}

/**
 * The front page, as the desk arranged it.
 * @param now the instant of rendering, ISO; times of today are shown as a clock
 */
export function FrontPage({ front, now }: { front: FrontView; now: string }) {
  const { seconds, list } = underLead(front)
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
        {front.lead && (
          <div className="front-lead">
            <StoryCardLead story={front.lead} now={now} />
            {seconds.length > 0 && (
              <div className="front-seconds">
                {seconds.map((story) => (
                  <StoryCardSecond key={story.id} story={story} now={now} />
                ))}
              </div>
            )}
          </div>
        )}
        {list.length > 0 && (
          <section className="front-list" aria-label={words.topStories}>
            {list.map((story) => (
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
                  <StoryRowSmall key={story.id} story={story} now={now} withSection={false} />
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
