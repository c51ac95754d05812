import type { Article } from '../payload-types'
import type { RightsView } from './rights/rightsView'
import type { BodyBlock, BylineView, FreeUseView } from './views'

/** A file of a component. `url` is absolute; sizes in bytes and pixels, null when not known. */
export type RenditionView = { name: string; url: string; contentType: string; width: number | null; height: number | null; bytes: number | null }

/** A picture or chart that goes with the story. */
export type ComponentView = {
  /** what a licence names: the id of the picture, or `chart:` and the id of a chart that is drawn from records */
  id: string
  /** id of the stored file; null for a chart that is drawn from records */
  media: string | null
  uri: string
  kind: 'picture' | 'graphic'
  /** main picture, or one inside the text */
  role: 'body' | 'main'
  alt: string
  caption: string | null
  /** as printed: 记者 张三 摄 */
  credit: string | null
  /** ours to license together with the story; another's picture carries its holder and none of our links */
  isOurs: boolean
  holder: string | null
  /** the holder's own licence, as the desk noted it */
  licence: string | null
  /** IPTC term of how the picture came to be (`trainedAlgorithmicMedia`…), or null when nobody said */
  digitalSourceType: string | null
  renditions: RenditionView[]
}

export type TermView = { label: string; url: string }

/**
 * A story as it is handed to others: what ninjs, NewsML-G2, HTML and plain text are made of. Instants are ISO 8601 in UTC, addresses absolute.
 * It holds exactly the components that were asked for: of those that were not, pictures are gone from the body too, and charts have left their values as a table.
 */
export type StoryPackageView = {
  id: string
  /** never changes, whatever the address does */
  uri: string
  url: string
  number: string
  version: number
  contentHash: string
  pubStatus: 'canceled' | 'usable' | 'withheld'
  headline: string
  kicker: string | null
  subtitle: string | null
  originalTitle: string | null
  summary: string | null
  byline: BylineView[]
  responsibleEditors: string[]
  dateline: string | null
  place: string | null
  body: BodyBlock[]
  language: 'zh-Hans'
  genre: { code: string; label: string }
  firstPublishedAt: string
  /** when this version became public */
  versionAt: string
  embargoedUntil: string | null
  section: TermView | null
  topics: TermView[]
  regions: (TermView & { code: string })[]
  /** names as printed, with the address of the source or of the original */
  sources: { name: string; url: string | null }[]
  originalAuthor: string | null
  aiUse: 'assisted' | 'generated' | 'none'
  rights: RightsView
  components: ComponentView[]
  /** of a story before its hour: how many charts of it come with the public story; 0 otherwise */
  chartsToCome: number
  /** what was corrected after publication, newest first */
  corrections: { at: string; kindLabel: string; text: string }[]
  provider: { name: string; url: string }
}

/** A story that its notice lets everybody put on a web site, with exactly the components that may go along, and whose those are that may not. */
export type RepublishPackage = { story: StoryPackageView; credit: string; freeUse: FreeUseView; leftOut: string[] }

/** Where an advance stands and whose it is, frozen with its words. */
export type AdvanceFrame = Pick<Article, 'createdAt' | 'number' | 'rights' | 'shortId' | 'shortTitle' | 'slug'> & { notice: string | null }
