import { storyLicense } from '@/delivery/rsl'

import { storyLicenseRoute } from '../../../../../../storyLicenseRoute'

export const dynamic = 'force-dynamic'

export const GET = storyLicenseRoute({ file: 'license.xml', contentType: 'application/rsl+xml; charset=utf-8', write: storyLicense })
