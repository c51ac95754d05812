import { addresses } from '@/domain/addresses'
import type { ClauseView, FreeUseView, NoticeView } from '@/queries/views'
import { Breadcrumb } from '../Breadcrumb'
import { Facts } from '../data/Facts'
import { CopyButton } from '../CopyButton'
import { Headline } from '../Headline'
import { PartHead } from '../PartHead'
import { Seal } from '../NamePlate'
import { StoryRowSmall } from '../cards/StoryRowSmall'
import { dayInWords } from '../Time'
import { words } from '../dictionary'
import { noticeWords } from './noticeWords'

const HASH_SHOWN = 16

/** The number that stands in the margin is not printed a second time before the text. */
const withoutNumber = ({ no, text }: ClauseView): string => {
  const [, printed, rest] = /^(\d+)\s*[．.、](?!\d)\s*(.+)$/su.exec(text) ?? []
  return printed !== undefined && rest !== undefined && printed === no.split('.')[0] ? rest : text
}

/** One clause with its anchor, and our reading of it beside. */
export function Clause({ clause }: { clause: ClauseView }) {
  return (
    <section className={clause.level === 2 ? 'clause clause-sub' : 'clause'} id={clause.anchor}>
      <h3>
        <a href={`#${clause.anchor}`} aria-label={words.clauseLink(clause.no)}>
          {clause.no}
        </a>
      </h3>
      <div>
        {clause.kindLabel && <p className="clause-kind">{clause.kindLabel}</p>}
        <p className="clause-text">{withoutNumber(clause)}</p>
        {clause.explanation && (
          <aside className="clause-why">
            <b>{words.notBinding}</b>
            <p>{clause.explanation}</p>
          </aside>
        )}
      </div>
    </section>
  )
}

/** What a clause lets everybody do, as facts. */
export function FreeUse({ freeUse }: { freeUse: FreeUseView }) {
  return (
    <Facts
      rows={[
        [words.terms, noticeWords.freedLine(freeUse.acts, freeUse.media)],
        [noticeWords.freedEdit, freeUse.edit],
        [noticeWords.freedChannels, freeUse.channels],
        [noticeWords.according, <a key="clause" href={freeUse.clause.href}>{freeUse.clause.label}</a>],
        [noticeWords.freedLicence, freeUse.licence && <a key="licence" href={freeUse.licence.href} rel="license">{freeUse.licence.label}</a>],
      ]}
    />
  )
}

/** Said at once to who has come by a permanent address: that this version does not apply now, which does, and what is different. */
function NotInForce({ notice: { status, inForce, no, effectiveFrom, effectiveTo } }: { notice: NoticeView }) {
  if (status === 'current') return null
  return (
    <p className="notice-not-now" role="note">
      {status === 'future' ? noticeWords.notYet(dayInWords(effectiveFrom)) : inForce && inForce.no > no ? noticeWords.supersededBy(dayInWords(effectiveTo ?? effectiveFrom), inForce.no) : noticeWords.ended(dayInWords(effectiveTo ?? effectiveFrom))}
      {inForce && <><a href={inForce.href}>{noticeWords.seeInForce(inForce.no)}</a><a href={inForce.changes}>{noticeWords.seeChanges}</a></>}
    </p>
  )
}

/** One version of a notice: clauses with permanent addresses, our reading of them set apart, the other versions, the stories it binds. */
export function NoticePage({ notice }: { notice: NoticeView }) {
  return (
    <div className="wrap two">
      <div className="two-head">
        <Breadcrumb links={notice.breadcrumb} />
        <header className="page-head notice-head">
          <Seal size={64} />
          <div>
            <p className={`kicker notice-${notice.status}`}>
              {words.noticeVersion(notice.no)}
              {words.dot}
              {notice.status === 'superseded' && !notice.inForce ? words.noticeEnded : words.noticeStatus[notice.status]}
              {words.dot}
              {notice.appliesTo}
            </p>
            <h1 className="h-page">
              <Headline text={notice.title} />
            </h1>
            <p className="meta">
              {notice.operator}
              {words.dot}
              {words.effective(dayInWords(notice.effectiveFrom), notice.effectiveTo && dayInWords(notice.effectiveTo))}
            </p>
          </div>
        </header>
        <NotInForce notice={notice} />
      </div>
      <div className="two-main">
        <h2 className="sr">{words.clauses}</h2>
        {notice.clauses.map((clause) => (
          <Clause key={clause.anchor} clause={clause} />
        ))}
        <p className="fingerprint">
          {words.fingerprint} <code title={notice.hash}>{notice.hash.slice(0, HASH_SHOWN)}</code>
          {words.semicolon}
          <a href={notice.log}>{noticeWords.log}</a>
        </p>
        <p className="fingerprint">
          {noticeWords.machine}
          {words.colon}
          {notice.machine.map((link, index) => (
            <span key={link.href}>
              {index > 0 && words.listComma}
              <a href={link.href}>{link.label}</a>
            </span>
          ))}
        </p>
      </div>
      <aside className="two-side">
        <section>
          <p>
            <a className="button button-main" href={notice.wizard}>
              {noticeWords.wizardStart}
            </a>
          </p>
          <p className="meta">{noticeWords.wizardHint}</p>
        </section>
        {notice.freeUse && (
          <section>
            <PartHead title={noticeWords.freed} />
            <FreeUse freeUse={notice.freeUse} />
          </section>
        )}
        <section className="terms-credit-box">
          <PartHead title={words.creditToUse} />
          <p className="terms-credit">
            <code>{notice.creditLine}</code>
            <CopyButton text={notice.creditLine} />
          </p>
          {notice.contact && (
            <p>
              <a className="button" href={notice.contact.href}>
                {notice.contact.label}
              </a>
            </p>
          )}
          <p>
            <a href={addresses.verification()}>{words.verifyCertificate}</a>
          </p>
        </section>
        <section>
          <PartHead title={words.versions} />
          <ol className="versions">
            {notice.versions.map((version) => (
              <li key={version.no}>
                <a href={version.href} aria-current={version.no === notice.no ? 'page' : undefined}>
                  {words.noticeVersion(version.no)}
                </a>
                <span className="meta">{words.effective(dayInWords(version.effectiveFrom), version.effectiveTo && dayInWords(version.effectiveTo))}</span>
                <code className="meta">{version.hash.slice(0, HASH_SHOWN)}</code>
              </li>
            ))}
            {notice.diff && (
              <li>
                <a href={notice.diff.href}>{notice.diff.label}</a>
              </li>
            )}
          </ol>
        </section>
        {notice.boundStories.length > 0 && (
          <section>
            <PartHead title={words.boundStories} aside={words.boundTotal(notice.boundTotal)} />
            {notice.boundStories.map((story) => (
              <StoryRowSmall key={story.id} story={story} />
            ))}
            <p className="meta">
              <a href={notice.boundHref}>{noticeWords.boundAll(notice.boundTotal)}</a>
            </p>
          </section>
        )}
        {notice.others.length > 0 && (
          <section>
            <PartHead title={noticeWords.otherNotices} />
            <ul className="versions">
              {notice.others.map((other) => (
                <li key={other.href}>
                  <a href={other.href}>{other.label}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
      </aside>
    </div>
  )
}
