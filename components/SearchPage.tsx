import type { SearchView } from '@/queries/views'
import { Pager } from './Pager'
import { SearchForm } from './SearchForm'
import { StoryRow } from './cards/StoryRow'
import { words } from './dictionary'

/** The search form and what it found. */
export function SearchPage({ search }: { search: SearchView }) {
  return (
    <div className="wrap list">
      <header className="page-head">
        <h1 className="h-page">{words.searchTitle}</h1>
        <SearchForm query={search.query} />
        {search.query && <p className="meta">{words.searchResults(search.query, search.total)}</p>}
        {search.message && (
          <p className="aside-note" role="status">
            {search.message}
          </p>
        )}
      </header>
      {search.stories.map((story) => (
        <StoryRow key={story.id} story={story} level={2} />
      ))}
      <Pager paging={search.paging} />
    </div>
  )
}
