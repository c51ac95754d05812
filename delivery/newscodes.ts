/** Terms of the IPTC and PLUS vocabularies that our outputs use (cv.iptc.org/newscodes, ns.useplus.org/ldf/vocab). */
const cv = 'http://cv.iptc.org/newscodes'

export const odrlNamespace = 'http://www.w3.org/ns/odrl/2/'

export const itemNature = (term: 'composite' | 'graphic' | 'picture' | 'text') => ({ qcode: `ninat:${term}`, uri: `${cv}/ninature/${term}` })
export const publicationStatus = (term: 'canceled' | 'usable' | 'withheld') => ({ qcode: `stat:${term}`, uri: `${cv}/pubstatusg2/${term}` })
export const digitalSource = (term: string) => `${cv}/digitalsourcetype/${term}`

/** Search engines may index; every other mining is reserved. The same in every class, as `tdm-reservation: 1` and `ai-all` are. */
export const dataMining = 'http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING'

/** How a text came to be, when a machine had a part in it. */
export const textSource = (aiUse: 'assisted' | 'generated' | 'none'): string | null =>
  aiUse === 'generated' ? 'trainedAlgorithmicMedia' : aiUse === 'assisted' ? 'compositeWithTrainedAlgorithmicMedia' : null
