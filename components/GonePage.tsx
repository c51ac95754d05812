import type { GoneView } from '@/queries/views'
import { addresses } from '@/domain/addresses'
import { PageHead } from './PageHead'
import { dayInWords } from './Time'
import { words } from './dictionary'
import { Facts } from './data/Facts'

/** 410: the story was here and was withdrawn; the record says so. */
export function GonePage({ gone }: { gone: GoneView }) {
  return (
    <div className="wrap lost">
      <PageHead kicker="410" title={words.goneTitle} intro={words.goneText} />
      <Facts
        rows={[
          [words.goneStory, gone.title],
          [words.gonePublished, gone.publishedDate && dayInWords(gone.publishedDate)],
          [words.goneReason, gone.reason],
        ]}
      />
      <p>
        <a className="button" href={addresses.front()}>
          {words.backHome}
        </a>
      </p>
    </div>
  )
}
