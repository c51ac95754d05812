import type { ArticleView } from '@/queries/views'
import { Time } from '../Time'
import { words } from '../dictionary'

/** What happened, when and where: the event a story reports, which is not the day it was published. */
export function EventLine({ event }: { event: NonNullable<ArticleView['event']> }) {
  const parts = [event.place, event.name].filter(Boolean)
  if (parts.length === 0 && !event.date) return null
  return (
    <p className="event">
      <b>{words.eventLine}</b>
      {event.date && <Time at={event.date} form="day" />}
      {parts.map((part) => (
        <span key={part}>{part}</span>
      ))}
    </p>
  )
}
