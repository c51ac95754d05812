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

const endsInHan = /[\p{Script=Han}]$/u
const endsInLatin = /[\p{Script=Latin}\d%‰]$/u
const startsInHan = /^[\p{Script=Han}]/u
const startsInLatin = /^[\p{Script=Latin}\d]/u

const startsInLongLatin = /^[\p{Script=Latin}\d][\p{Script=Latin}\d.,%‰]/u

/** Where the browser sets a gap between Han and digits or Latin (text-autospace). */
const meetsOtherScript = (before: string, after: string): boolean =>
  (endsInHan.test(before) && startsInLatin.test(after)) || (endsInLatin.test(before) && startsInHan.test(after))

/** 业|473: the break lies inside a span of 业4, where the browser drops the gap when a line begins there; 473 cannot break after its 4. */
const lendsFirst = (before: string | undefined, after: string | undefined): boolean =>
  before !== undefined && after !== undefined && endsInHan.test(before) && startsInLongLatin.test(after)

/**
 * A phrase with the break that may follow it. `<wbr>` is a character to the browser, which then sets no gap between the scripts at its sides;
 * there the characters at the break are freed of `keep-all` instead.
 */
function Phrase({ text, before, next }: { text: string; before: string | undefined; next: string | undefined }) {
  const rest = lendsFirst(before, text) ? text.slice(1) : text
  if (next !== undefined && meetsOtherScript(text, next)) {
    const characters = [...rest]
    return (
      <>
        {characters.slice(0, -1).join('')}
        <span className="turn">
          {(characters.at(-1) ?? '') + (lendsFirst(text, next) ? next.slice(0, 1) : '')}
        </span>
      </>
    )
  }
  return (
    <>
      {hasInnerSpace(rest) ? <span className="whole">{rest}</span> : rest}
      {next !== undefined && <wbr />}
    </>
  )
}

const Phrases = ({ phrases }: { phrases: string[] }) =>
  phrases.map((text, index) => <Phrase key={index} text={text} before={phrases[index - 1]} next={phrases[index + 1]} />)

/** A short sentence that breaks between words and balances its lines; it may be longer than a title, so that its clauses are no lines of their own. */
export const Phrased = ({ text }: { text: string }) => (
  <span className="phrases">
    <Phrases phrases={headlineBreaks(text, (whole) => parser.parse(whole))} />
  </span>
)

/**
 * A title that breaks between clauses where it can and between phrases where it must, never inside a word, and leaves no single
 * character on its last line. Copies, searches and screen readers get the plain title: `<wbr>` is no character to them.
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
