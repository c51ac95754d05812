import { addresses } from '@/domain/addresses'
import { words } from './dictionary'

/** Search by GET: works without scripts, and its result has an address. */
export function SearchForm({ query = '' }: { query?: string }) {
  return (
    <form className="search" action={addresses.search()} method="get" role="search">
      <label className="sr" htmlFor="q">
        {words.searchLabel}
      </label>
      <input id="q" name="q" type="search" defaultValue={query} placeholder={words.searchPlaceholder} enterKeyHint="search" autoComplete="off" />
      <button type="submit" className="button button-main">
        {words.searchDo}
      </button>
    </form>
  )
}
