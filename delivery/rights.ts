import { announcesContentUsage } from '@/config/environment'
import { ownUsageTerms } from '@/domain/rights'
import type { ComponentView } from '@/queries/packageView'
import type { RightsView } from '@/queries/rights/rightsView'

/** A party as outputs name it; `isSite` when it is this site or its rights manager. */
export type NamedParty = { name: string; isSite: boolean }

/** The signals of a story with addresses in the place of symbols. Null means: leave the field out. */
export type ResolvedRights = {
  rightsClass: RightsView['signals']['class']
  /** `rel=license`, schema.org `license`: the permanent address of the notice version */
  license: string | null
  usageInfo: string | null
  acquireLicensePage: string | null
  copyrightHolder: NamedParty | null
  sourceOrganization: NamedParty | null
  copyrightNotice: string | null
  copyrightYear: number | null
  creditText: string | null
  /** one sentence for people who read metadata */
  usageTerms: string
  isBasedOn: string | null
  tdmReservation: 1
  tdmPolicy: string | null
  linkedRights: string | null
  /** the address of the ODRL offer, and who makes it */
  offer: { url: string; assigner: string } | null
  rsl: { url: string; permits: readonly string[]; prohibits: readonly string[] }
  contentSignal: RightsView['signals']['contentSignal']
  contactUrl: string
}

const OWN = 'OWN'

function usageTermsOf({ signals, noticeVersion, rightsManager }: RightsView): string {
  const holder = signals.sourceOrganization ?? signals.copyrightHolder
  switch (signals.class) {
    case 'own_source_label':
    case 'own_marker':
    case 'own_declared':
      return ownUsageTerms({ rightsManager: rightsManager ?? '本网', creditLine: signals.creditText ?? '', noticeUrl: noticeVersion?.url ?? '' })
    case 'reprint':
    case 'third_party':
      return `本站无权授权使用；请向${holder ?? '原权利人'}取得许可。`
    case 'mixed':
      return '含多家来源，本站无权整篇授权；请分别向各来源取得许可。'
    case 'undetermined':
      return '来源未定，权利保留，不接受任何使用授权。'
  }
}

/**
 * Puts addresses and names for the symbols of the signals. The only place where that is done; a symbol whose address is not known leaves the
 * field out, so that nothing is claimed without its terms.
 */
export function resolveRights(rights: RightsView): ResolvedRights {
  const { signals, noticeVersion, siteName, rightsManager, tdmPolicyUrl, year } = rights
  const versionUrl = noticeVersion?.url ?? null
  const atVersion = (symbol: 'NOTICE_VERSION_URL' | null) => symbol && versionUrl
  const party = (name: string | null, own: string): NamedParty | null => name === null ? null : name === OWN ? { name: own, isSite: true } : { name, isSite: false }
  const holder = party(signals.copyrightHolder, rightsManager ?? siteName)
  const isOwn = signals.copyrightHolder === OWN
  return {
    rightsClass: signals.class,
    license: atVersion(signals.schemaLicense),
    usageInfo: signals.usageInfoClause === null ? atVersion(signals.usageInfo) : rights.clauseUrl,
    acquireLicensePage: signals.acquireLicensePage && rights.licensingUrl,
    copyrightHolder: holder,
    sourceOrganization: party(signals.sourceOrganization, siteName),
    copyrightNotice: holder && `© ${isOwn ? `${year} ` : ''}${holder.name}`,
    copyrightYear: isOwn ? year : null,
    creditText: signals.creditText,
    usageTerms: usageTermsOf(rights),
    isBasedOn: signals.isBasedOn,
    tdmReservation: signals.tdmReservation,
    tdmPolicy: signals.tdmPolicy && tdmPolicyUrl,
    linkedRights: atVersion(signals.ninjsLinkedRights),
    offer: signals.odrlOffer && versionUrl ? { url: rights.offerUrl, assigner: rightsManager ?? siteName } : null,
    rsl: { url: rights.rslUrl, permits: signals.rslPermits, prohibits: signals.rslProhibits },
    contentSignal: signals.contentSignal,
    contactUrl: rights.contactUrl,
  }
}

/** What outputs say about one picture or chart. */
export type ComponentRights = Pick<ResolvedRights, 'acquireLicensePage' | 'copyrightHolder' | 'copyrightNotice' | 'license' | 'linkedRights' | 'usageTerms'> & { creditText: string | null }

/** The rights of a component: the story's where it is ours, the holder's name and none of our links where it is another's. */
export function componentRights({ isOurs, holder, licence, credit }: Pick<ComponentView, 'credit' | 'holder' | 'isOurs' | 'licence'>, rights: RightsView): ComponentRights {
  const story = resolveRights(rights)
  if (!isOurs) {
    return {
      acquireLicensePage: null, license: null, linkedRights: null, creditText: credit, copyrightHolder: holder === null ? null : { name: holder, isSite: false },
      copyrightNotice: holder && `© ${holder}`, usageTerms: licence ?? `第三方内容，不随稿件授权；请向${holder ?? '权利人'}取得许可。`,
    }
  }
  const name = rights.rightsManager ?? rights.siteName
  return {
    acquireLicensePage: story.acquireLicensePage, license: story.license, linkedRights: story.linkedRights, creditText: credit,
    copyrightHolder: { name, isSite: true }, copyrightNotice: `© ${rights.year} ${name}`,
    usageTerms: story.license ? story.usageTerms : `转载须经${name}书面授权。`,
  }
}

/** The relation by which a resource names its ODRL policy. */
export const hasPolicy = 'http://www.w3.org/ns/odrl/2/hasPolicy'

/** What every public answer says: text and data mining is reserved. Never a policy, for its assigner must be the holder of the rights. */
export const siteRightsHeaders = (): Record<string, string> => ({ 'tdm-reservation': '1', ...(announcesContentUsage() ? { 'content-usage': 'train-ai=n' } : {}) })

/** The HTTP headers of a story: the reservation, and for our own the policy and links to the notice version, the RSL document and the offer. */
export function rightsHeaders(rights: RightsView): Record<string, string> {
  const { license, tdmPolicy, rsl, offer } = resolveRights(rights)
  const links = [
    ...(license ? [`<${license}>; rel="license"`, `<${rsl.url}>; rel="license"; type="application/rsl+xml"`] : []),
    ...(offer ? [`<${offer.url}>; rel="${hasPolicy}"; type="application/ld+json"`] : []),
  ]
  return { ...siteRightsHeaders(), ...(tdmPolicy ? { 'tdm-policy': tdmPolicy } : {}), ...(links.length > 0 ? { link: links.join(', ') } : {}) }
}
