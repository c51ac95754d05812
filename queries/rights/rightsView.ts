import type { RightsSignals } from '../../domain/rights'

/**
 * The rights of one story as machines are told them: the engine's signals in symbols, and what the symbols stand for. Every output resolves
 * them in one place (delivery/rights.ts), so that no two outputs can disagree. Addresses are absolute.
 */
export type RightsView = {
  signals: RightsSignals
  /** what the symbol OWN stands for */
  siteName: string
  rightsManager: string | null
  /** the notice version in force at publication, at its permanent address; null when there was none */
  noticeVersion: { url: string; label: string } | null
  /** the clause that `usageInfoClause` names */
  clauseUrl: string | null
  licensingUrl: string
  tdmPolicyUrl: string | null
  /** where the ODRL offer of this story is, when it has one */
  offerUrl: string
  /** where the RSL document of this story is */
  rslUrl: string
  contactUrl: string
  /** year of first publication in Shanghai */
  year: number
}

/** A story as license documents name it. */
export type LicensedStory = { url: string; lastModified: string; rights: RightsView }

/** What the TDMRep policy of a notice version says. `email` is where consent is asked for, null when the site names none. */
export type NoticePolicyView = { policyUrl: string; noticeUrl: string; rightsManager: string; email: string | null; origin: string }
