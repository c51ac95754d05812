import { classify, isOwn } from './classify'
import { freesRepublication } from './freeUse'
import type { NoticeVersion, RightsArticle, RightsClass } from './types'

/**
 * What a story tells machines about its rights, in symbols; every output (HTML, JSON-LD, ninjs, NewsML-G2, ODRL, RSL, TDMRep, robots, image
 * metadata) renders this one object, so that no two of them can disagree. `delivery/` puts addresses for the symbols.
 *
 * - `NOTICE_VERSION_URL`: the permanent address of the notice *version*, never of "the latest".
 * - `LICENSING_URL`: the page where a licence is asked for.
 * - `TDM_POLICY_URL`: the TDMRep policy, whose assigner must be the rightsholder.
 * - `OWN`: the site's rights manager, or for `sourceOrganization` the site.
 *
 * A null means that the field is left out of the output, not written empty.
 */
export type RightsSignals = {
  class: RightsClass
  decidingClause: string | null
  /** HTML `rel=license` and `Link:` header. */
  relLicense: 'NOTICE_VERSION_URL' | null
  /** schema.org `license`. */
  schemaLicense: 'NOTICE_VERSION_URL' | null
  /** schema.org `usageInfo`: own stories the version, others the clause with the number in `usageInfoClause`. */
  usageInfo: 'NOTICE_VERSION_URL' | null
  usageInfoClause: string | null
  /** schema.org `acquireLicensePage`. */
  acquireLicensePage: 'LICENSING_URL' | null
  /** schema.org, ninjs, NewsML-G2 `copyrightHolder`: OWN, or the holder's name as printed. */
  copyrightHolder: string | null
  sourceOrganization: string | null
  /** schema.org `creditText`: for own stories exactly the notice's credit line. */
  creditText: string | null
  /** schema.org `isBasedOn`, ninjs `infoSources.uri`: where the original stands (http or https). */
  isBasedOn: string | null
  /** TDMRep: 1 reserves text and data mining. Always reserved. */
  tdmReservation: 1
  /** TDMRep policy address. Must never stand in a site-wide file, for it would leak onto reprints. */
  tdmPolicy: 'TDM_POLICY_URL' | null
  /** ninjs `rightsInfo.linkedRights`; null leaves out `rightsInfo`. */
  ninjsLinkedRights: 'NOTICE_VERSION_URL' | null
  /** An ODRL Offer may be issued only by the assigner. */
  odrlOffer: boolean
  /** RSL usage tokens, one element each. `permits` is empty for what is not ours. */
  rslPermits: readonly 'search'[]
  rslProhibits: readonly 'ai-all'[]
  /** Content-Signal keys. */
  contentSignal: typeof CONTENT_SIGNAL
  /** A copy-this-story button: only where a clause of the notice frees republication of the text on the web, for own stories alone. */
  republishButton: boolean
}

/** The same for every story, and so for the whole site: be found, feed no model. */
export const CONTENT_SIGNAL = { 'search': 'yes', 'ai-input': 'no', 'ai-train': 'no' } as const

function webAddress(text: string | null | undefined): string | null {
  return text && /^https?:\/\/[^\s"'<>]+$/iu.test(text) ? text : null
}

/**
 * The signals of one story under one notice version. Pure, knows no addresses.
 *
 * Own stories carry the full set. For anything else: reserve, but claim nothing and offer nothing (a licence link on a reprint would
 * assert our licence on another's text; 信网条例 art. 5 protects the other's rights information). An undetermined story names no holder
 * and no credit. Whether the story is killed or under embargo is the caller's matter: then nothing is printed at all.
 *
 * @param article needs what `classify` reads, and `sourceUrl`.
 * @param notice the version the story is published under; null (none in force) reserves and claims nothing.
 * @throws RightsInputError NOTICE_WITHOUT_BRAND.
 */
export function signals(article: RightsArticle, notice: NoticeVersion | null): RightsSignals {
  const classified = notice && classify(article, notice)
  const rightsClass = classified?.class ?? 'undetermined'
  const reserved: RightsSignals = {
    class: rightsClass, decidingClause: classified?.decidingClause ?? null,
    relLicense: null, schemaLicense: null, usageInfo: null, usageInfoClause: null, acquireLicensePage: null,
    copyrightHolder: null, sourceOrganization: null, creditText: null, isBasedOn: null,
    tdmReservation: 1, tdmPolicy: null, ninjsLinkedRights: null, odrlOffer: false,
    rslPermits: [], rslProhibits: ['ai-all'], contentSignal: CONTENT_SIGNAL,
    republishButton: false,
  }
  if (!notice || !classified || rightsClass === 'undetermined') return reserved
  if (isOwn(rightsClass)) {
    return {
      ...reserved,
      relLicense: 'NOTICE_VERSION_URL', schemaLicense: 'NOTICE_VERSION_URL', usageInfo: 'NOTICE_VERSION_URL',
      acquireLicensePage: 'LICENSING_URL', copyrightHolder: 'OWN', sourceOrganization: 'OWN', creditText: notice.creditLine,
      tdmPolicy: 'TDM_POLICY_URL', ninjsLinkedRights: 'NOTICE_VERSION_URL', odrlOffer: true, rslPermits: ['search'],
      republishButton: freesRepublication(notice),
    }
  }
  const names = classified.sourceNames.join('、')
  const others = classified.otherSourceNames.join('、')
  return {
    ...reserved,
    usageInfo: classified.decidingClause === null ? null : 'NOTICE_VERSION_URL',
    usageInfoClause: classified.decidingClause,
    // Of a mixed story nobody holds the whole.
    copyrightHolder: rightsClass === 'mixed' || others === '' ? null : others,
    sourceOrganization: others === '' ? null : others,
    creditText: names === '' ? null : `来源:${names}`,
    isBasedOn: webAddress(article.sourceUrl),
  }
}
