import { siteUrl } from '@/config/environment'
import { robots } from '@/delivery/robots'

export const dynamic = 'force-dynamic'

export const GET = () => new Response(robots({ origin: siteUrl() }), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
