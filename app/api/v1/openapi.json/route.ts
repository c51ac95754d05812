import { openApi } from '@/delivery/openApi'
import { siteUrl } from '@/config/environment'

export const dynamic = 'force-dynamic'

/** The description of this interface for programs. */
export const GET = () => Response.json(openApi(siteUrl()), { headers: { 'cache-control': 'public, max-age=300', 'access-control-allow-origin': '*' } })
