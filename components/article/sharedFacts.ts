import type { FigureView } from '@/queries/views'
import { statusText } from '../FigureValue'
import { dayIfDated } from '../Time'
import { words } from '../dictionary'

/** What a note says about a figure besides its value and name. */
const read = {
  area: ({ area }: FigureView) => area || null,
  period: ({ periodText }: FigureView) => periodText || null,
  status: (figure: FigureView) => statusText(figure),
  recorded: ({ vintage }: FigureView) => (vintage ? words.recordedOn(dayIfDated(vintage.recordedAt)) : null),
  source: ({ source }: FigureView) => source?.label ?? null,
}

export type Fact = keyof typeof read
export type SharedFacts = Partial<Record<Fact, string>>

/** Below this number of notes it is shorter to say everything each time. */
const FEWEST = 4

/** The facts that most of the notes have in common, so that the list says them once; a note whose fact is another still says its own. */
export const sharedFacts = (figures: FigureView[]): SharedFacts => {
  if (figures.length < FEWEST) return {}
  const shared: SharedFacts = {}
  for (const fact of Object.keys(read) as Fact[]) {
    const counts = new Map<string, number>()
    for (const figure of figures) {
      const value = read[fact](figure)
      // Silence cannot be an exception to a common fact, so all must say something.
      if (value === null) {
        counts.clear()
        break
      }
      counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    for (const [value, count] of counts) if (count * 2 > figures.length) shared[fact] = value
  }
  return shared
}

/** Whether the note's fact is the common one. */
export const isShared = (shared: SharedFacts, fact: Fact, figure: FigureView): boolean => shared[fact] !== undefined && shared[fact] === read[fact](figure)
