import { rss } from '@/delivery/rss'
import { siteFeed } from '@/queries/feeds'

export const dynamic = 'force-dynamic'

export const GET = async () => new Response(rss(await siteFeed()), { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } })
