import type { ArticleView } from '@/queries/views'
import { words } from '../dictionary'

/** Original title, author and address of a reprint, as 互联网新闻信息服务管理规定 article 15 asks. */
export function OriginalBox({ article }: { article: ArticleView }) {
  const { original, originalTitle } = article
  if (!original && !originalTitle) return null
  return (
    <dl className="original">
      {originalTitle && (
        <div>
          <dt>{words.originalTitle}</dt>
          <dd>{originalTitle}</dd>
        </div>
      )}
      {original && (
        <div>
          <dt>{words.originalAuthor}</dt>
          <dd>{original.author ?? words.originalUnknown}</dd>
        </div>
      )}
      {original?.url && (
        <div>
          <dt>{words.originalLink}</dt>
          <dd>
            <a href={original.url} rel="noopener external">
              {original.url}
            </a>
          </dd>
        </div>
      )}
    </dl>
  )
}
