import { dayInWords } from '../Time'
import { complaintWords as words } from './words'

/** The contact window: its last day, and how it was counted. */
export function WindowBox({ lastDay, isLate, sentences }: { lastDay: string | null; isLate: boolean; sentences: readonly string[] }) {
  return (
    <section className="window" aria-labelledby="window-title" data-late={isLate}>
      <h2 id="window-title">{words.windowTitle}</h2>
      <p className="window-day">{isLate ? words.windowOver : lastDay ? words.windowOpen(dayInWords(lastDay)) : words.windowUnknown}</p>
      <ul>{sentences.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
    </section>
  )
}
