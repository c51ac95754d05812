import { siteRightsHeaders } from '@/delivery/rights'
import { siteLicense } from '@/delivery/rsl'
import { licensedStories } from '@/queries/rights/licenses'

export const dynamic = 'force-dynamic'

export const GET = async () => new Response(siteLicense(await licensedStories()), { headers: { 'content-type': 'application/rsl+xml; charset=utf-8', ...siteRightsHeaders() } })
