import type { Paging } from '@/queries/views'
import { words } from './dictionary'

/** Back and forth through a long list; silent when there is one page. */
export function Pager({ paging }: { paging: Paging }) {
  if (paging.pages <= 1) return null
  return (
    <nav className="pager" aria-label={words.pages}>
      {paging.previous && (
        <a href={paging.previous} rel="prev">
          {words.previousPage}
        </a>
      )}
      <span>{words.page(paging.page, paging.pages)}</span>
      {paging.next && (
        <a href={paging.next} rel="next">
          {words.nextPage}
        </a>
      )}
    </nav>
  )
}
