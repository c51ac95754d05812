import { siteUrl } from '@/config/environment'
import { dataOpenApi } from '@/delivery/data/openApi'

export const dynamic = 'force-dynamic'

/** The open data described for machines (OpenAPI 3.1). */
export const GET = () => Response.json(dataOpenApi(siteUrl()), { headers: { 'access-control-allow-origin': '*' } })
