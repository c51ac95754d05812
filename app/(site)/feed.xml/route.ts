import { feedResponse } from '@/delivery/feeds'
import { siteFeed } from '@/queries/feeds'

export const dynamic = 'force-dynamic'

export const GET = async () => feedResponse(await siteFeed(), 'rss')
