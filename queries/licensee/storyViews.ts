import type { Badge } from '@/domain/licensing/reasons'
import type { BodyBlock, LinkView, Paging } from '../views'

/** View models of the portal's story pages. Addresses are absolute paths of this site, instants ISO 8601 in UTC. */

export type OptionView = { value: string; label: string }

/** What the organisation's agreements in force allow to be asked: acts, channels by name, territories. */
export type UseChoices = {
  acts: OptionView[]
  channels: OptionView[]
  territories: OptionView[]
  /** a channel of the agreements is a pattern (`web:*`): others may be typed */
  takesOtherChannels: boolean
}

/** The use that decisions on a page are about. */
export type UseView = { act: string; channel: string; territory: string }

export type VerdictView = {
  badge: Badge
  /** why not, or what must be done first; empty for a plain yes */
  sentences: string[]
  ask: string | null
  clause: LinkView | null
}

export type LicensedRowView = VerdictView & {
  id: string
  href: string
  title: string
  number: string
  section: string | null
  source: string | null
  publishedAt: string
  version: number
  /** what a form sends to take it: id and hash of the version shown; null when it cannot be taken */
  take: string | null
  /** the newest version that the organisation has taken */
  taken: number | null
}

export type StorySearchView = {
  query: string
  scope: 'all' | 'licensed'
  section: string
  series: string
  from: string
  to: string
  sections: OptionView[]
  allSeries: OptionView[]
  choices: UseChoices
  use: UseView
  rows: LicensedRowView[]
  total: number
  paging: Paging
  /** how many agreements are in force */
  agreements: number
  /** why the list is empty, or what the form got wrong */
  message: string | null
}

export type DecisionRowView = VerdictView & {
  actLabel: string
  channelLabel: string
  agreement: string | null
  /** 本月还可取 57 件（共 60 件） */
  remaining: string | null
  /** taken already in this period: again does not count */
  isCounted: boolean
}

export type ExcludedView = { what: string; reason: string; ask: string | null }

export type PartView = { id: string; label: string; detail: string | null }

export type TakenView = { version: number; isNewest: boolean; at: string; by: string | null; use: string; format: string; counted: boolean }

export type LicensedStoryView = VerdictView & {
  id: string
  title: string
  number: string
  version: number
  contentHash: string
  publishedAt: string
  versionAt: string
  section: string | null
  source: string | null
  summary: string | null
  publicHref: string
  credit: string | null
  authors: string[]
  noticeVersion: LinkView | null
  /** every act and channel of the agreements in force, each decided */
  decisions: DecisionRowView[]
  excluded: ExcludedView[]
  /** pictures and charts that may go along */
  parts: PartView[]
  choices: UseChoices
  use: UseView
  /** at least one of the decisions allows taking */
  mayTake: boolean
  awaitsAcceptance: boolean
  history: TakenView[]
  /** a version that the organisation has taken is no longer the newest */
  hasNewer: boolean
}

/** A story before its hour in the list: headline, section, hour and nothing else; a link for who is shown the text. */
export type AdvanceRowView = { title: string; section: string | null; releaseAt: string; label: string; href: string | null }

export type AdvanceListView = {
  rows: AdvanceRowView[]
  /** the most that an agreement in force gives at all */
  tier: 'full' | 'headline' | 'none'
}

/** A story before its hour with its text. */
export type AdvanceView = VerdictView & {
  id: string
  title: string
  subtitle: string | null
  number: string
  /** which wording of the advance this is */
  no: number
  contentHash: string
  releaseAt: string
  releasedAt: string
  label: string
  section: string | null
  source: string | null
  authors: string[]
  summary: string | null
  /** text alone: pictures come with the package */
  body: BodyBlock[]
  credit: string | null
  parts: PartView[]
  excluded: ExcludedView[]
  choices: UseChoices
  use: UseView
  mayTake: boolean
}

/** One early look, for the organisation's own record. */
export type LookView = { id: string; title: string; no: number; contentHash: string; at: string; by: string }
