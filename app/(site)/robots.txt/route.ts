import { siteUrl } from '@/config/environment'
import { robots } from '@/delivery/robots'

import { renewDaily } from '../renewDaily'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  renewDaily()
  return new Response(robots({ origin: siteUrl() }), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
