import type { TermsView } from '@/queries/views'
import { CopyButton } from '../CopyButton'
import { TermsSeal } from '../NamePlate'
import { words } from '../dictionary'

/** What a reader may do with the story: one plain sentence, the clause it rests on, the credit to copy. */
export function TermsBox({ terms }: { terms: TermsView }) {
  return (
    <section className="terms" aria-labelledby="terms-title" data-rights={terms.rightsClass}>
      <TermsSeal />
      <div>
        <h2 id="terms-title">{terms.heading}</h2>
        <p>{terms.sentence}</p>
        {(terms.clause ?? terms.noticeVersion) && (
          <p>
            {terms.clause && (
              <>
                {words.accordingTo}
                <a href={terms.clause.href}>{terms.clause.label}</a>
                {words.stop}
              </>
            )}
            {terms.noticeVersion && (
              <>
                {words.noticeAtPublication}
                <a href={terms.noticeVersion.href}>{terms.noticeVersion.label}</a>
              </>
            )}
            {terms.newerVersion && (
              <>
                {words.semicolon}
                {words.newerNotice}
                <a href={terms.newerVersion.href}>{terms.newerVersion.label}</a>
                {terms.comparison && (
                  <>
                    {words.comma}
                    <a href={terms.comparison.href}>{terms.comparison.label}</a>
                  </>
                )}
              </>
            )}
            {words.stop}
          </p>
        )}
        {terms.excluded && terms.excluded.length > 0 && (
          <p className="terms-excluded">
            {words.excludedPictures}
            {terms.excluded.map(words.excludedPicture).join(words.listComma)}
            {words.stop}
          </p>
        )}
        {terms.credit && (
          <p className="terms-credit">
            {words.creditLine}
            <code>{terms.credit}</code>
            <CopyButton text={terms.credit} />
          </p>
        )}
        {terms.wizard && (
          <p>
            <a className="terms-ask" href={terms.wizard} rel="nofollow">
              {terms.isFree ? words.wizardFree : words.wizard}
            </a>
          </p>
        )}
        {terms.complaintLink && (
          <p>
            <a href={terms.complaintLink.href}>{terms.complaintLink.label}</a>
          </p>
        )}
      </div>
    </section>
  )
}
