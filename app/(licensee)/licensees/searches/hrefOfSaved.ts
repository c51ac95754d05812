import { hrefOfSearch, storiesPath } from '@/newsroom/licensing/finding/searchStories'
import type { SavedSearch } from '@/payload-types'

/** A saved search as the address of the page of stories, or of another page that takes one. */
export const hrefOfSaved = ({ q, section, series, act, channel, territory }: SavedSearch, path: string = storiesPath): string =>
  hrefOfSearch(path, { q: q ?? '', section: section ?? '', series: series ?? '', act: act ?? '', channel: channel ?? '', territory: territory ?? '' })
