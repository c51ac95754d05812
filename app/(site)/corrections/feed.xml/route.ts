import { correctionsRss } from '@/delivery/correctionsRss'
import { correctionsFeed } from '@/queries/corrections'

export const dynamic = 'force-dynamic'

export const GET = async () => new Response(correctionsRss(await correctionsFeed()), { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } })
