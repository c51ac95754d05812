import type { StoryCard } from '@/queries/views'
import { Headline } from '../Headline'
import { PartHead } from '../PartHead'
import { Time } from '../Time'
import { words } from '../dictionary'

/** The stories that quote a figure, with the words in which they do. */
export function QuotedBy({ quotes }: { quotes: { story: StoryCard; quote: string; anchor?: string }[] }) {
  return (
    <section className="quoted" aria-labelledby="quoted-title">
      <PartHead id="quoted-title" title={words.quotedBy} />
      {quotes.length === 0 && <p className="empty">{words.quotedNot}</p>}
      {quotes.map(({ story, quote, anchor }) => (
        <article key={`${story.id} ${quote}`} className="row-small">
          <h3 className="h-small">
            <a href={anchor ? `${story.href}#${anchor}` : story.href}>
              <Headline text={story.title} />
            </a>
          </h3>
          <p className="quoted-words">{words.quotation(quote)}</p>
          <p className="meta">
            <Time at={story.publishedAt} form="day" />
          </p>
        </article>
      ))}
    </section>
  )
}
