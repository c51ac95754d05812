import type { RightsView } from '@/queries/rights/rightsView'

import { hasPolicy, resolveRights } from './rights'

/** The rights of a story in the head of its page. A reprint reserves, and links to no licence: that would claim another's text. */
export function RightsHead({ rights }: { rights: RightsView }) {
  const { license, tdmPolicy, tdmReservation, rsl, offer } = resolveRights(rights)
  return (
    <>
      <meta name="tdm-reservation" content={String(tdmReservation)} />
      {tdmPolicy && <meta name="tdm-policy" content={tdmPolicy} />}
      {license && <link rel="license" href={license} />}
      {license && <link rel="license" type="application/rsl+xml" href={rsl.url} />}
      {offer && <link rel={hasPolicy} type="application/ld+json" href={offer.url} />}
    </>
  )
}
