import { addresses } from '@/domain/addresses'
import { PageHead } from './PageHead'
import { SearchForm } from './SearchForm'
import { words } from './dictionary'

/** 404: what to do next. */
export function NotFoundPage() {
  return (
    <div className="wrap lost">
      <PageHead kicker="404" title={words.notFoundTitle} intro={words.notFoundText} />
      <SearchForm />
      <p>
        <a className="button" href={addresses.front()}>
          {words.backHome}
        </a>
      </p>
    </div>
  )
}
