import type { FreeUseView, LinkView, Paging, StoryCard } from '../views'

/** View models of the pages about the history of notices, and about reprinting. */

export type NoticeLogEntry = {
  no: number
  href: string
  effectiveFrom: string
  effectiveTo: string | null
  publishedAt: string
  status: string
  hash: string
  previousHash: string | null
  recordHash: string
  /** whether what is stored today still gives these hashes */
  isIntact: boolean
  text: LinkView
  record: LinkView
  /** the record as it is hashed */
  canonicalRecord: string
  diff: LinkView | null
}

export type NoticeLogView = { key: string; title: string; href: string; json: string; breadcrumb: LinkView[]; appliesTo: string; entries: NoticeLogEntry[]; isChained: boolean }

export type TextChangeView = { op: 'same' | 'del' | 'ins'; text: string }
export type ClauseChangeView = { change: 'added' | 'changed' | 'removed' | 'renumbered' | 'same'; before: string | null; after: string | null; beforeHref: string | null; afterHref: string | null; diff: TextChangeView[] }
export type NoticeSideView = { no: number; href: string; effectiveFrom: string; hash: string }
export type NoticeDiffView = {
  title: string
  href: string
  breadcrumb: LinkView[]
  from: NoticeSideView
  to: NoticeSideView
  changes: ClauseChangeView[]
  facts: { label: string; before: string; after: string }[]
  counts: { added: number; changed: number; removed: number; renumbered: number; same: number }
}

export type NoticeStoriesView = {
  title: string
  no: number
  href: string
  breadcrumb: LinkView[]
  counts: { label: string; count: number }[]
  stories: StoryCard[]
  total: number
  paging: Paging
}

export type ReprintFieldView =
  | { kind: 'select'; name: string; value: string; options: { value: string; label: string }[]; error: string | null }
  | { kind: 'input'; type: 'date' | 'text'; name: string; value: string; error: string | null }

export type ReprintAnswerView = {
  outcome: 'allowed' | 'denied' | 'needs_written_authorisation'
  heading: string
  use: string
  reasons: string[]
  clause: LinkView | null
  version: LinkView | null
  authority: string | null
  credit: string | null
  excluded: string[]
  next: { text: string; link: LinkView | null }
  /** the same decision for machines */
  api: string
}

export type ReprintView = {
  step: 1 | 2 | 3
  /** of the answer: 400 when something was sent that cannot be read, 404 when it names no public story, 410 when that story was withdrawn */
  status: 200 | 400 | 404 | 410
  article: { value: string }
  articleError: string | null
  /** for words that are no address: a search of the site */
  articleSearch: LinkView | null
  story: (LinkView & { source: string }) | null
  fields: ReprintFieldView[]
  answer: ReprintAnswerView | null
  siteName: string
}

/** A story that its notice frees, ready to be copied. */
export type RepublishView = {
  title: string
  href: string
  /** clean markup with the credit and the address of the original in it */
  html: string
  text: string
  credit: string
  freeUse: FreeUseView
  /** parts of the story that are not in the copy, and whose they are */
  leftOut: string[]
}
