import type { RepublishView } from '@/queries/rights/noticeViews'
import type { ArticleView } from '@/queries/views'
import { addresses } from '@/domain/addresses'
import { Picture } from '../Picture'
import { RepublishBox } from '../notices/RepublishBox'
import { ArticleBody } from './ArticleBody'
import { ArticleFoot } from './ArticleFoot'
import { ArticleHead } from './ArticleHead'
import { Corrections } from './Corrections'
import { FigureNotes } from './FigureNotes'
import { FigurePanel } from './FigurePanel'
import { OriginalBox } from './OriginalBox'
import { RelatedStories } from './RelatedStories'
import { SeriesNav } from './SeriesNav'
import { TermsBox } from './TermsBox'
import { figuresInBody } from './figuresInBody'

type Props = {
  article: ArticleView
  /** where a reader reports an error in this story */
  reportHref?: string | null
  /** a copy to take along, where the notice frees the story */
  republish?: (RepublishView & { shortId: string }) | null
}

/** A desk may name the same picture for lists and in the text; a reader sees it once, at the top. */
const withoutLeadPicture = ({ body, picture }: ArticleView): ArticleView['body'] =>
  body.filter((block) => block.kind !== 'picture' || block.picture.src !== picture?.src)

/**
 * One story. Order in the page: head, lead, figures and terms, rest of the text, colophon, notes, further stories. On a wide screen the grid
 * moves figures and terms beside the text; the order for keyboards and screen readers stays.
 */
export function ArticlePage({ article, reportHref = null, republish = null }: Props) {
  const figures = figuresInBody(article.body)
  const [lead, ...rest] = withoutLeadPicture(article)
  const others = article.seriesStories.filter(({ id }) => id !== article.id)
  // A story of the same series stands there and not a second time among the related.
  const related = article.related.filter(({ id }) => !others.some((other) => other.id === id))
  return (
    <article className="wrap art">
      <ArticleHead article={article} reportHref={reportHref} />
      <div className="art-lead prose">
        {article.picture && <Picture picture={article.picture} sizes="(min-width: 1040px) 680px, calc(100vw - 2.5rem)" first />}
        {lead && <ArticleBody blocks={[lead]} />}
      </div>
      <aside className="art-side">
        <FigurePanel figures={article.keyFigures} count={article.figureCount} withNotes={figures.length > 0} />
        <TermsBox terms={article.terms} />
        {article.corrections && <Corrections corrections={article.corrections} />}
      </aside>
      <div className="art-rest">
        <div className="prose">
          <ArticleBody blocks={rest} />
        </div>
        <OriginalBox article={article} />
        {republish && <RepublishBox republish={republish} fullHref={addresses.republish(republish.shortId)} />}
        <ArticleFoot article={article} />
        <FigureNotes figures={figures} />
      </div>
      {(others.length > 0 || related.length > 0) && (
        <div className="art-more">
          {article.series && <SeriesNav series={article.series} stories={others} />}
          <RelatedStories stories={related} />
        </div>
      )}
    </article>
  )
}
