import { odrlOffer } from '@/delivery/odrl'

import { storyLicenseRoute } from '../../../../../../storyLicenseRoute'

export const dynamic = 'force-dynamic'

export const GET = storyLicenseRoute({
  file: 'offer.jsonld', contentType: 'application/ld+json',
  write: ({ rights, url }) => {
    const offer = odrlOffer({ rights, target: url })
    return offer && JSON.stringify(offer)
  },
})
