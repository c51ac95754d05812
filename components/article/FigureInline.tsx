import type { Inline } from '@/queries/views'
import { words } from '../dictionary'

declare module 'react' {
  interface AnchorHTMLAttributes<T> {
    /** Interest invokers (HTML): hover or focus shows the popover of that id, where the browser knows them. */
    interestfor?: string | (T extends never ? never : undefined)
  }
}

/** A short figure stays in one piece; a long quotation may run over the line. */
const LONGEST_UNBROKEN = 8

export const noteId = (figureId: string): string => `note-${figureId}`

/**
 * A figure in a sentence: machine-readable value, link to its note. The note is one list item at the end of the story, which the browser
 * lifts into a popover on interest (hover, focus, long press); elsewhere the link leads to it.
 */
export function FigureInline({ inline }: { inline: Extract<Inline, { kind: 'figure' }> }) {
  const target = noteId(inline.figure.id)
  const link = (
    <a
      className={inline.text.length <= LONGEST_UNBROKEN ? 'fig whole' : 'fig'}
      id={inline.figure.id}
      href={`#${target}`}
      interestfor={target}
      aria-label={words.figureNoteOf(inline.text)}
    >
      {inline.text}
    </a>
  )
  return inline.value === null ? link : <data value={inline.value}>{link}</data>
}
