import { Fragment } from 'react'
import { loadDefaultSimplifiedChineseParser } from 'budoux'
import { headlineBreaks } from '@/domain/text/headlineBreaks'

const parser = loadDefaultSimplifiedChineseParser()

/** Longer phrases are left to the browser, so that a narrow screen is never overrun. */
const LONGEST_UNBROKEN = 10

/** The phrases of a title, in order; joined they are the title again. */
export const phrasesOf = (title: string): string[] => headlineBreaks(title, (text) => parser.parse(text))

/** `473 家` has a space at which a browser would break; it is one phrase and stays in one piece. */
const hasInnerSpace = (phrase: string): boolean => /\S\s+\S/u.test(phrase) && phrase.length <= LONGEST_UNBROKEN

/**
 * A title that breaks between phrases, never inside a word, and leaves no single character on its last line.
 * Copies, searches and screen readers get the plain title: `<wbr>` is no character.
 */
export function Headline({ text }: { text: string }) {
  return (
    <span className="phrases">
      {phrasesOf(text).map((phrase, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {hasInnerSpace(phrase) ? <span className="whole">{phrase}</span> : phrase}
        </Fragment>
      ))}
    </span>
  )
}
