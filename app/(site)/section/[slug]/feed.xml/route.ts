import { rss } from '@/delivery/rss'
import { sectionFeed } from '@/queries/feeds'

export const dynamic = 'force-dynamic'

export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }) {
  const feed = await sectionFeed((await params).slug)
  return feed ? new Response(rss(feed), { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } }) : new Response('Not found', { status: 404 })
}
