import type { MarkedBlock } from '../../domain/text/markedText'
import type { LinkView } from '../views'

/** View models of the release calendar and of methodology pages. An empty `href` is no link. */
export type ReleaseView = {
  id: string
  title: string
  summary: string | null
  status: 'cancelled' | 'confirmed' | 'postponed' | 'provisional' | 'published'
  statusLabel: string
  scheduledAt: string
  isAhead: boolean
  url: string | null
  source: LinkView | null
  indicators: LinkView[]
  /** each change of an announced date, oldest first */
  changes: { at: string; from: string; to: string; statusLabel: string; reason: string }[]
}

export type ReleasesView = { breadcrumb: LinkView[]; ahead: ReleaseView[]; past: ReleaseView[] }

export type MethodView = {
  href: string
  /** the address of the newest edition, on the page of an older one */
  current: string | null
  breadcrumb: LinkView[]
  title: string
  summary: string
  blocks: MarkedBlock[]
  no: number
  at: string
  notes: { date: string; text: string }[]
  sources: LinkView[]
  indicators: LinkView[]
  editions: { no: number; at: string; note: string; href: string; isShown: boolean }[]
}
