import type { NoticeStoriesView } from '@/queries/rights/noticeViews'
import type { LinkView } from '@/queries/views'
import { Breadcrumb } from '../Breadcrumb'
import { PageHead } from '../PageHead'
import { Pager } from '../Pager'
import { PartHead } from '../PartHead'
import { StoryRow } from '../cards/StoryRow'
import { words } from '../dictionary'
import { noticeWords } from './noticeWords'

/** Which stories a version of a notice binds. */
export function NoticeStoriesPage({ view }: { view: NoticeStoriesView }) {
  const counts = [noticeWords.storiesTotal(view.total), ...view.counts.map(({ label, count }) => noticeWords.countOf(label, count))]
  return (
    <div className="wrap list">
      <Breadcrumb links={view.breadcrumb} />
      <PageHead title={noticeWords.storiesTitle(view.title, view.no)} intro={noticeWords.storiesIntro}>
        <p className="meta">{counts.join(words.comma)}</p>
      </PageHead>
      {view.stories.length === 0 && <p className="empty">{words.emptyList}</p>}
      {view.stories.map((story) => (
        <StoryRow key={story.id} story={story} level={2} />
      ))}
      <Pager paging={view.paging} />
    </div>
  )
}

/** The page for a day on which no notice is in force: that allows nothing. */
export function NoNoticePage({ notices }: { notices: LinkView[] }) {
  return (
    <div className="wrap narrow">
      <PageHead title={noticeWords.noneInForce} intro={noticeWords.noneInForceText} />
      {notices.length > 0 && (
        <section>
          <PartHead title={noticeWords.earlier} />
          <ul className="versions">
            {notices.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
