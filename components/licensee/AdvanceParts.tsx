import type { AdvanceListView, AdvanceView } from '@/queries/licensee/storyViews'

import { ArticleBody } from '../article/ArticleBody'
import { CopyButton } from '../CopyButton'
import { Facts } from '../data/Facts'
import { PartHead } from '../PartHead'
import { Time } from '../Time'
import { Excluded } from './LicensedStoryPage'
import { advanceWords, storyWords } from './storyWords'
import { TakeForm } from './TakeForm'
import { UseBadge, VerdictReasons } from './Verdict'

/** Until when nobody may use it. Read aloud first; it heads every place where an advance is shown. */
export const EmbargoLabel = ({ label }: { label: string }) => <strong className="embargo">{label}</strong>

/** What is coming, the next hour first: headline, section, hour. */
export function AdvanceList({ list, mayRead }: { list: AdvanceListView; mayRead: boolean }) {
  if (list.tier === 'none') return <p className="aside-note">{advanceWords.noTier}</p>
  return (
    <>
      {list.tier === 'full' && !mayRead && <p className="form-note">{advanceWords.needsRole}</p>}
      {list.tier === 'headline' && <p className="form-note">{advanceWords.headlineTier}</p>}
      {list.rows.length === 0 ? <p className="empty">{advanceWords.nothing}</p> : (
        <ol className="lic-list">
          {list.rows.map(({ title, section, releaseAt, label, href }) => (
            <li key={href ?? `${releaseAt} ${title}`} className="advance-row">
              <EmbargoLabel label={label} />
              <h2>{href ? <a href={href}>{title}</a> : title}</h2>
              {section && <p className="meta">{section}</p>}
            </li>
          ))}
        </ol>
      )}
    </>
  )
}

/** One story before its hour: the label, the answer, the form to take it, its words. */
export function AdvancePage({ view, send, failure }: { view: AdvanceView; send: string; failure: string | null }) {
  return (
    <div className="two lic-story">
      <div className="two-main">
        {failure && <p role="alert" className="form-error">{failure}</p>}
        <div className="advance-head">
          <EmbargoLabel label={view.label} />
          <p>{advanceWords.rule}</p>
        </div>
        <p className="lic-answer"><UseBadge badge={view.badge} /></p>
        <VerdictReasons sentences={view.sentences} ask={view.ask} />
        <section aria-labelledby="advance-text">
          <PartHead title={advanceWords.text} id="advance-text" aside={advanceWords.wording(view.no)} />
          <div className="prose advance-text">
            {view.subtitle && <p><strong>{view.subtitle}</strong></p>}
            <ArticleBody blocks={view.body} />
          </div>
        </section>
        <Excluded parts={view.excluded} />
        {view.mayTake && (
          <section aria-labelledby="take">
            <PartHead title={advanceWords.take} id="take" aside={advanceWords.wording(view.no)} />
            <TakeForm view={view} send={send} place="advances" />
          </section>
        )}
      </div>
      <aside className="two-side">
        {view.credit && (
          <section aria-labelledby="credit">
            <PartHead title={storyWords.credit} id="credit" />
            <p className="terms-credit"><code>{view.credit}</code><CopyButton text={view.credit} /></p>
            <p className="meta">{storyWords.creditHint}</p>
          </section>
        )}
        <Facts
          rows={[
            ['编号', view.number], ['稿次', advanceWords.wording(view.no)], ['供出', <Time key="given" at={view.releasedAt} />], ['发布', <Time key="hour" at={view.releaseAt} />], ['栏目', view.section], ['来源', view.source],
            [storyWords.authors, view.authors.join('、')], ['指纹', <code key="hash">{view.contentHash.slice(0, 16)}…</code>],
          ]}
        />
        <p className="meta">{advanceWords.logged}</p>
      </aside>
    </div>
  )
}
