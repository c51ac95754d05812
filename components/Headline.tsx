import { Fragment } from 'react'
import { loadDefaultSimplifiedChineseParser } from 'budoux'
import { headlineBreaks } from '@/domain/text/headlineBreaks'
import { headlineClauses } from './headlineClauses'

const parser = loadDefaultSimplifiedChineseParser()

/** Longer phrases are left to the browser, so that a narrow screen is never overrun. */
const LONGEST_UNBROKEN = 10

/** The clauses of a title, each in phrases; all joined they are the title again. */
export const linesOf = (title: string): string[][] => headlineClauses(title).map((clause) => headlineBreaks(clause, (text) => parser.parse(text)))

/** `473 家` has a space at which a browser would break; it is one phrase and stays in one piece. */
const hasInnerSpace = (phrase: string): boolean => /\S\s+\S/u.test(phrase) && phrase.length <= LONGEST_UNBROKEN

function Phrases({ phrases }: { phrases: string[] }) {
  return phrases.map((phrase, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {hasInnerSpace(phrase) ? <span className="whole">{phrase}</span> : phrase}
    </Fragment>
  ))
}

/**
 * A title that breaks between clauses where it can and between phrases where it must, never inside a word, and leaves no single
 * character on its last line. Copies, searches and screen readers get the plain title: `<wbr>` is no character.
 */
export function Headline({ text }: { text: string }) {
  const clauses = linesOf(text)
  return (
    <span className="phrases">
      {clauses.length < 2 ? (
        <Phrases phrases={clauses.flat()} />
      ) : (
        clauses.map((phrases, index) => (
          <span key={index} className="breath">
            <Phrases phrases={phrases} />
          </span>
        ))
      )}
    </span>
  )
}
