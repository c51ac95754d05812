import { tdmSiteFile } from '@/delivery/tdmrep'

import { renewDaily } from '../../renewDaily'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  renewDaily()
  return Response.json(tdmSiteFile())
}
