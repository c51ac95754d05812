import { sectionFeedRoute } from '../../../sectionFeedRoute'

export const dynamic = 'force-dynamic'

export const GET = sectionFeedRoute('atom')
