import { feedResponse, type FeedFormat } from '@/delivery/feeds'
import { sectionFeed } from '@/queries/feeds'

/** The feed of a section in one format, or 404 where there is no such section. */
export const sectionFeedRoute = (format: FeedFormat) => async (_request: Request, { params }: { params: Promise<{ slug: string }> }) => {
  const feed = await sectionFeed((await params).slug)
  return feed ? feedResponse(feed, format) : new Response('Not found\n', { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
