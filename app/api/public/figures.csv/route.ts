import { siteUrl } from '@/config/environment'
import { figuresCsv } from '@/delivery/csv'
import { writeFigureCursor } from '@/domain/figures/cursor'
import { saveAs } from '@/domain/licensing/fileName'

import { answerFigures, nextPage, preflight } from '../figures/answer'

export const dynamic = 'force-dynamic'

/** The same answer as /api/public/figures, as CSV; what comes next stands in the header Link. */
export const GET = (request: Request) =>
  answerFigures(request, ({ figures, next }, query) => {
    const url = nextPage(request, next && writeFigureCursor(next), siteUrl())
    return new Response(figuresCsv(figures, { hasMark: query.get('bom') !== '0' }), {
      headers: {
        'content-type': 'text/csv; charset=utf-8; header=present', 'content-disposition': saveAs({ name: '数据.csv', plainName: 'figures.csv' }), 'access-control-allow-origin': '*',
        'access-control-expose-headers': 'Link, ETag', ...(url ? { link: `<${url}>; rel="next"` } : {}),
      },
    })
  })

export const OPTIONS = preflight
