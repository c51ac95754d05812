import { siteUrl } from '@/config/environment'
import { writeFigureCursor } from '@/domain/figures/cursor'

import { answerFigures, nextPage, preflight } from './answer'

export const dynamic = 'force-dynamic'

/** GET /api/public/figures?indicator=…&area=…&period=…&asOf=…&cursor=… : observations with their vintages. */
export const GET = (request: Request) =>
  answerFigures(request, ({ figures, next }) => {
    const cursor = next && writeFigureCursor(next)
    const url = nextPage(request, cursor, siteUrl())
    return Response.json({ figures, next_cursor: cursor }, { headers: { 'access-control-allow-origin': '*', ...(url ? { link: `<${url}>; rel="next"` } : {}) } })
  })

export const OPTIONS = preflight
