/** An instant as ISO 8601 with an offset (`2024-10-23T18:00:00+08:00`), or a date (`2024-10-23`), which is 00:00 of that day in Shanghai. */
export type Instant = string

/** What a clause does, whatever number the notice prints before it. */
export type ClauseKind =
  | 'operator_statement'
  | 'reserved_by_source_label'
  | 'own_rights_definition'
  | 'licensee_duties'
  | 'unlicensed_prohibition_and_liability'
  | 'reprint_disclaimer'
  | 'contact_window'
  | 'free_use_grant'

/** One clause as printed. `no` is its printed number; a paragraph of a clause is `3.2`. `text` is verbatim and decides nothing here. */
export type Clause = { no: string; kind: ClauseKind; text?: string }

/** How the notice counts the days in which it wants to hear of a complaint. */
export type ContactWindowTerms = {
  days: number
  countFrom: 'event_day_excluded' | 'event_day_included'
  roll: 'next_working_day' | 'none'
}

/**
 * What a notice version lets everybody do with the site's own stories, without asking: a public licence as data. What is not listed stays
 * reserved. It frees neither reprints nor a third party's components, and asks for the credit line.
 */
export type FreeUse = {
  /** Printed number of the clause that grants it. */
  clause: string
  acts: readonly string[]
  /** `kind:name`, `web:*`, or `*` for every channel. */
  channels: readonly string[]
  media: readonly string[]
  /** The deepest change allowed. */
  edit: LicenceScope['edit']
  /** The address of a public licence, as one of Creative Commons, where the clause names one. */
  licenceUrl?: string | null
}

/** One published version of a site's copyright notice. In force in `[effectiveFrom, effectiveTo)`; a null end is open. */
export type NoticeVersion = {
  id: string
  noticeKey: string
  version: number
  status?: 'draft' | 'published' | 'superseded'
  effectiveFrom: Instant
  effectiveTo?: Instant | null
  /** `site`, the default: every story that names no notice of its own. `named`: only stories that name this notice. */
  appliesTo?: 'site' | 'named'
  site: string
  /** Every name that means the site itself. A longer name that only contains one of them is not one of them. */
  brandAliases: readonly string[]
  operator?: string
  /** Who grants licences. */
  rightsManager: string
  /** The credit exactly as a licensee must print it, its label included. */
  creditLine: string
  /** Words that, after the brand, mark a story as the site's own. */
  markerStems: readonly string[]
  contactWindow?: ContactWindowTerms
  freeUse?: FreeUse | null
  /** Left out, the clauses are numbered as in `STANDARD_CLAUSE_NUMBERS`; given, a kind that is not listed decides nothing. */
  clauses?: readonly Clause[]
}

/** A mark in the story that says whose it is. `whole` covers the story, any other scope a part of it: the component named, if any. */
export type ThirdPartyMark = { scope: string; holder?: string | null; component?: string | null }

/** A photo, video, chart that goes with the story. `thirdParty` set means that it is not ours to license. */
export type ArticleComponent = { id: string; media: string; thirdParty?: { holder?: string | null } | null }

/** What a source is to the newsroom that keeps a list of them. */
export type SourceKind = 'own' | 'agency' | 'media' | 'government' | 'user'

/** A name on the label as the newsroom's list of sources knows it. */
export type RegisteredSource = { name: string; kind: SourceKind; aliases?: readonly string[] | null }

/** What `classify` reads of a story. */
export type ClassifiableArticle = {
  /** The source as printed, with or without its label: `来源:示例在线`. */
  sourceLabel?: string | null
  /** The first paragraph or paragraphs, separated by line breaks. */
  lead?: string | null
  byline?: string | null
  /** The story prints 原标题, a habit of reprints. Noted, never decisive. */
  originalTitleMarker?: boolean | null
  /** An editor declares the story the site's own: the notice's list of own marks is open. */
  ownDeclared?: boolean | null
  thirdPartyMarks?: readonly ThirdPartyMark[] | null
  /**
   * Entries of the list of sources for names on the label. An entry settles a name that only contains the brand: one of our own by an alias
   * that the notice claims, another's by an alias without the brand. Where the entry and the notice contradict each other nothing is ours.
   */
  registry?: readonly RegisteredSource[] | null
}

/** What `decide` and `signals` read of a story. */
export type RightsArticle = ClassifiableArticle & {
  id?: string
  /** Key of the notice that the story names; absent is the site's notice. */
  noticeKey?: string | null
  components?: readonly ArticleComponent[] | null
  /** Names of the collections a licence may be limited to. */
  collections?: readonly string[] | null
  publishedAt?: Instant | null
  embargoedUntil?: Instant | null
  /** ninjs spelling. Absent is `usable`; any other value keeps the story back. */
  pubStatus?: string | null
  /** Where the original of a reprint stands. */
  sourceUrl?: string | null
}

/** Whose story it is. The three `own_` classes are ours to license, the others never are. */
export type RightsClass =
  | 'own_source_label'
  | 'own_marker'
  | 'own_declared'
  | 'reprint'
  | 'third_party'
  | 'mixed'
  | 'undetermined'

export type ReasonCode =
  | 'OWN_SOURCE_LABEL' | 'OWN_MARKER' | 'OWN_DECLARED' | 'ORIGINAL_TITLE_MARKER'
  | 'SOURCE_MISSING' | 'AMBIGUOUS_BRAND' | 'UNTRACEABLE_SOURCE' | 'CONFLICTING_MARKERS'
  | 'MIXED_SOURCES' | 'REPRINT_NOT_OURS' | 'THIRD_PARTY_COPYRIGHT' | 'THIRD_PARTY_COMPONENT'
  | 'NOT_A_RESERVED_ACT' | 'STATUTORY_EXCEPTION_CL24'
  | 'KILLED' | 'WITHHELD' | 'EMBARGOED'
  | LicenceStateCode | 'NO_LICENCE' | 'NO_NOTICE_IN_FORCE' | 'NO_SURVIVAL_TERM' | 'NOTICE_PENDING_ACCEPTANCE'
  | BreachCode
  | 'LICENCE_IN_FORCE' | 'SURVIVAL_TERM' | 'FREE_BY_NOTICE'
  | 'OUTSIDE_CONTACT_WINDOW' | 'STATUTORY_RIGHTS_UNAFFECTED' | 'EVENT_DATE_UNKNOWN' | 'ROLLED_TO_WORKING_DAY'

/** Why an agreement is not in force at an instant. */
export type LicenceStateCode =
  | 'LICENCE_NOT_SIGNED' | 'LICENCE_NOT_YET_EFFECTIVE' | 'LICENCE_EXPIRED' | 'LICENCE_SUSPENDED' | 'LICENCE_TERMINATED'

/** How a use leaves the scope of an agreement that is in force. */
export type BreachCode =
  | 'ACT_NOT_GRANTED' | 'CHANNEL_OUT_OF_SCOPE' | 'TERRITORY_OUT_OF_SCOPE' | 'CONTENT_OUT_OF_SCOPE' | 'MEDIA_NOT_GRANTED'
  | 'EDIT_NOT_ALLOWED' | 'VOLUME_EXCEEDED' | 'HOLDBACK_NOT_ELAPSED' | 'CREDIT_MISSING'

export type Classification = {
  class: RightsClass
  /** Number of the clause that makes it so; null when no clause speaks. */
  decidingClause: string | null
  reasonCodes: ReasonCode[]
  /** Names in the label (of a third-party story: the holder), NFKC-folded, in order, each once. */
  sourceNames: string[]
  /** The part of `sourceNames` that is not the site itself. */
  otherSourceNames: string[]
  /** The own mark found in the label or at the start of a paragraph, as printed there. */
  matchedMarker: string | null
  /** Names in the label of which only an editor can say whether they are the site's own. */
  ambiguousNames: string[]
  /** What marks the story as another outlet's dispatch: the line it opens with (新华社郑州10月23日电) or the reporter in its byline. */
  dispatch: string | null
}

/** From nothing to everything: none, the headline alone, the text. */
export type EmbargoTier = 'none' | 'headline' | 'full'

/** What a licensee may do. What is not listed is not granted (著作权法 art. 29). */
export type LicenceScope = {
  acts: readonly string[]
  /** `kind:name`, as `web:news.example`; `*` is every channel, `web:*` every one of that kind. */
  channels: readonly string[]
  /** ISO 3166-1 codes, or `WORLD`. CN does not cover HK, MO and TW. */
  territory: readonly string[]
  media: readonly string[]
  /** Collection names, or `*`. */
  collections: readonly string[]
  /** The deepest change allowed. */
  edit: 'none' | 'style' | 'abridge' | 'full'
  /** The caller counts the uses of the period; null is no limit. */
  volume?: { limit: number; period: string } | null
  sublicense?: boolean
  keepOnlineAfterTerm?: boolean
  /** Hours after publication before the first use. */
  holdbackHours?: number
  /** What the party is given of a story that is released in advance; before the hour no use is allowed whatever it is. */
  embargoTier?: EmbargoTier
}

/** A record that a party accepted a later version of the notice, and from when. */
export type Acceptance = { noticeVersion: string; at: Instant }

/** A licence agreement. In force in `[effectiveFrom, effectiveTo)` once signed, unless suspended or terminated. */
export type Agreement = {
  id: string
  licensee: string
  status: 'draft' | 'active' | 'suspended' | 'terminated' | 'expired'
  signedAt?: Instant | null
  terminatedAt?: Instant | null
  noticeVersion: string
  effectiveFrom: Instant
  effectiveTo?: Instant | null
  scope: LicenceScope
  acceptances?: readonly Acceptance[] | null
}

/** One intended use. */
export type UseRequest = {
  /** The party that asks; null is anybody. */
  licensee?: string | null
  /** `read`, `link`, `quote` are free; every other word, known or not, is a reserved act. */
  act: string
  useAt: Instant
  channel?: string | null
  territory?: string | readonly string[] | null
  edit?: string | null
  /** Component ids asked for; `text` is the story itself. Absent means the story's text, with whatever components the licence covers. */
  components?: readonly string[] | null
  /** Uses already made in the period of the volume limit. */
  usedInPeriod?: number | null
  /** The credit the party will print, when it says so. */
  creditLine?: string | null
  /** For `keep_online`: when the copy went online. */
  firstUsedAt?: Instant | null
}

export type Outcome = 'allowed' | 'denied' | 'needs_written_authorisation'

/** Whom to ask. `unknown` when the story does not say whose it is. */
export type Authority =
  | { type: 'rights_manager' | 'original_source' | 'third_party'; name: string | null }
  | { type: 'unknown'; name: null }

/** What the notice says an unlicensed user pays for; the list is open. */
export type LiabilityItem = 'losses' | 'lawyers_fees' | 'litigation_costs' | 'travel_costs' | 'notarial_fees'

export type Decision = {
  outcome: Outcome
  decidingClause: string | null
  /** Every clause that had a part in the answer, the deciding one included, in printed order. */
  clausesApplied: string[]
  reasonCodes: ReasonCode[]
  /** Null when nobody's permission is needed, or nobody's would help (killed, embargoed). */
  authority: Authority | null
  licensableHere: boolean
  /** The credit to print, exactly as the governing notice has it; only with a use that a licence or a clause of the notice allows. */
  creditLine: string | null
  /** Components that must stay out of the use, though the use is allowed. */
  excludedComponents: string[]
  liability: LiabilityItem[]
  /** Where the answer comes from. */
  basis: 'law' | 'site_rule' | 'notice' | 'agreement'
  class: RightsClass
  sourceNames: string[]
  /** Ids of the governing notice version, of the agreement judged, of the version that awaits acceptance. */
  notice: string | null
  agreement: string | null
  pendingAcceptance: string | null
}

/** Rest days as data: weekends and holidays, less the days worked in exchange. Dates are Shanghai dates. */
export type RestDayCalendar = {
  id?: string
  weekendsRest: boolean
  holidays: readonly string[]
  makeupWorkdays: readonly string[]
}
