import type { RepublishView } from '@/queries/rights/noticeViews'
import { FreeUse } from './NoticePage'
import { PageHead } from '../PageHead'
import { PartHead } from '../PartHead'
import { words } from '../dictionary'
import { noticeWords } from './noticeWords'

/** A text to be taken along: to be marked and copied by hand, or by the button where the island runs. */
function CopyBox({ id, label, text, button }: { id: string; label: string; text: string; button: string }) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} className="copy-box" readOnly spellCheck={false} rows={8} defaultValue={text} />
      <button type="button" className="button" data-do="copy" data-from={id} data-done={words.copied} hidden>
        {button}
      </button>
    </div>
  )
}

const LeftOut = ({ parts }: { parts: string[] }) =>
  parts.length > 0 && (
    <p>
      {noticeWords.republishLeft}
      {parts.join(words.semicolon)}
      {words.stop}
    </p>
  )

/** On the page of a story that its notice frees: the markup to take along, and what it asks for. */
export function RepublishBox({ republish, fullHref }: { republish: RepublishView; fullHref: string }) {
  return (
    <details className="republish">
      <summary>{noticeWords.republishTitle}</summary>
      <p>{noticeWords.republishIntro}</p>
      <LeftOut parts={republish.leftOut} />
      <CopyBox id="republish-html" label={noticeWords.republishHtml} text={republish.html} button={noticeWords.copyHtml} />
      <p>
        <a href={fullHref}>{noticeWords.republishFull}</a>
      </p>
    </details>
  )
}

/** A page of its own for the same: conditions, markup, plain text. */
export function RepublishPage({ republish }: { republish: RepublishView }) {
  return (
    <div className="wrap narrow">
      <PageHead kicker={noticeWords.republishTitle} title={republish.title} intro={noticeWords.republishIntro}>
        <p className="meta">
          <a href={republish.href}>{noticeWords.republishBack}</a>
        </p>
      </PageHead>
      <section>
        <PartHead title={noticeWords.republishRules} />
        <FreeUse freeUse={republish.freeUse} />
        <p className="terms-credit log-how">
          {words.creditLine}
          <code>{republish.credit}</code>
        </p>
        <LeftOut parts={republish.leftOut} />
      </section>
      <CopyBox id="republish-html" label={noticeWords.republishHtml} text={republish.html} button={noticeWords.copyHtml} />
      <CopyBox id="republish-text" label={noticeWords.republishText} text={republish.text} button={noticeWords.copyText} />
    </div>
  )
}
