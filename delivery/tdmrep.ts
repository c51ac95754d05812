import type { NoticePolicyView } from '@/queries/rights/rightsView'

/** The site file of TDMRep. First match wins; it reserves and names no policy, which would leak onto reprints. */
export const tdmSiteFile = () => [{ 'location': '/', 'tdm-reservation': 1 }]

/** The TDMRep policy of one notice version: mining only with the consent of the rights manager. An ODRL offer by the TDMRep profile. */
export const tdmPolicy = ({ policyUrl, noticeUrl, rightsManager, email, origin }: NoticePolicyView) => ({
  '@context': ['http://www.w3.org/ns/odrl.jsonld', 'http://www.w3.org/ns/tdmrep.jsonld'],
  '@type': 'Offer', 'profile': 'http://www.w3.org/ns/tdmrep', 'uid': policyUrl,
  'assigner': { 'uid': `${origin}/#rights-manager`, 'vcard:fn': rightsManager, ...(email ? { 'vcard:hasEmail': `mailto:${email}` } : {}), 'vcard:hasURL': noticeUrl },
  'permission': [{ action: 'tdm:mine', duty: [{ action: 'obtainConsent' }] }],
})
