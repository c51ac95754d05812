import type { ArticleView } from '@/queries/views'
import { Breadcrumb } from '../Breadcrumb'
import { Headline, Phrased } from '../Headline'
import { Time } from '../Time'
import { words } from '../dictionary'
import { EventLine } from './EventLine'

function Sizes() {
  return (
    <span className="sizes" data-sizes="" hidden>
      {words.fontSize}
      {(['large', 'medium', 'small'] as const).map((size) => (
        <button key={size} type="button" data-do="size" data-size={size} aria-label={words.fontSizeNames[size]}>
          {words.fontSizes[size]}
        </button>
      ))}
    </span>
  )
}

/** 引题, 标题, 副题, and the line that says when, from whom and by whom. */
export function ArticleHead({ article, reportHref }: { article: ArticleView; reportHref: string | null }) {
  const { series, source } = article
  return (
    <header className="art-head">
      <Breadcrumb links={article.breadcrumb} />
      {(series ?? article.label) && (
        <p className="kicker kicker-seal">
          {article.label && <span className="tag">{article.label}</span>}
          {series && <a href={series.href}>{words.seriesKicker(series.label, series.position)}</a>}
        </p>
      )}
      {article.kicker && <p className="art-kicker">{article.kicker}</p>}
      <h1 className="h-article">
        <Headline text={article.title} />
      </h1>
      {article.subtitle && (
        <p className="art-subtitle">
          <Phrased text={article.subtitle} />
        </p>
      )}
      <div className="art-line">
        <p className="art-facts">
          <span>
            <Time at={article.publishedAt} />
            {words.beijingTime}
          </span>
          <span>
            {source.label}
            {words.colon}
            <b>{source.href ? <a href={source.href}>{source.name}</a> : source.name}</b>
          </span>
          {article.byline.map(({ role, name, href }) => (
            <span key={`${role} ${name}`}>
              {role} {href ? <a href={href}>{name}</a> : name}
            </span>
          ))}
          {article.updatedAt && (
            <span className="now">
              {words.updated} <Time at={article.updatedAt} />
            </span>
          )}
          {article.readingMinutes > 0 && <span>{words.readingMinutes(article.readingMinutes)}</span>}
        </p>
        <div className="art-tools" role="group" aria-label={words.articleTools}>
          <Sizes />
          <button type="button" data-do="print" hidden>
            {words.print}
          </button>
          <button type="button" data-do="share" data-done={words.shared} hidden>
            {words.share}
          </button>
          {reportHref && <a href={reportHref}>{words.reportError}</a>}
        </div>
      </div>
      {article.event && <EventLine event={article.event} />}
    </header>
  )
}
