import { newsSitemap } from '@/delivery/sitemap'
import { recentNews } from '@/queries/feeds'

export const dynamic = 'force-dynamic'

export const GET = async () => new Response(newsSitemap(await recentNews()), { headers: { 'content-type': 'application/xml; charset=utf-8' } })
