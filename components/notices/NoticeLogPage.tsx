import type { NoticeLogEntry, NoticeLogView } from '@/queries/rights/noticeViews'
import { Breadcrumb } from '../Breadcrumb'
import { Facts } from '../data/Facts'
import { PageHead } from '../PageHead'
import { PartHead } from '../PartHead'
import { dayInWords, Time } from '../Time'
import { words } from '../dictionary'
import { noticeWords } from './noticeWords'

function Entry({ entry }: { entry: NoticeLogEntry }) {
  return (
    <section className="log-entry" id={`v${entry.no}`}>
      <h2>
        <a href={entry.href}>{noticeWords.version(entry.no)}</a> <span className="tag">{entry.status}</span>
      </h2>
      <Facts
        rows={[
          [noticeWords.effective, words.effective(dayInWords(entry.effectiveFrom), entry.effectiveTo && dayInWords(entry.effectiveTo))],
          [noticeWords.publishedAt, <Time key="at" at={entry.publishedAt} />],
          [noticeWords.textHash, <span key="hash"><code className="hash">{entry.hash}</code> <a href={entry.text.href}>{entry.text.label}</a></span>],
          [noticeWords.previousHash, entry.previousHash ? <code key="previous" className="hash">{entry.previousHash}</code> : noticeWords.firstRecord],
          [noticeWords.recordHash, <span key="record"><code className="hash">{entry.recordHash}</code> <a href={entry.record.href}>{entry.record.label}</a></span>],
        ]}
      />
      <p className={entry.isIntact ? 'log-intact' : 'form-error'}>
        {entry.isIntact ? noticeWords.intact : noticeWords.broken}
        {entry.diff && (
          <>
            {words.semicolon}
            <a href={entry.diff.href}>{entry.diff.label}</a>
          </>
        )}
      </p>
    </section>
  )
}

/** The public log of a notice: every version, with the hashes by which anybody can check it. */
export function NoticeLogPage({ log, origin }: { log: NoticeLogView; origin: string }) {
  const [newest] = log.entries
  return (
    <div className="wrap narrow">
      <Breadcrumb links={log.breadcrumb} />
      <PageHead kicker={log.title} title={noticeWords.logTitle} intro={noticeWords.logIntro} />
      {log.entries.map((entry) => (
        <Entry key={entry.no} entry={entry} />
      ))}
      {newest && (
        <section>
          <PartHead title={noticeWords.howToCheck} />
          <p className="log-how">{noticeWords.howToCheckText}</p>
          <pre className="log-command">
            <code>
              curl -s {origin}
              {newest.text.href} | sha256sum{'\n'}curl -s {origin}
              {newest.record.href} | sha256sum
            </code>
          </pre>
          <p className="meta">
            <a href={log.json} type="application/json">
              {noticeWords.asJson}
            </a>
          </p>
        </section>
      )}
    </div>
  )
}
