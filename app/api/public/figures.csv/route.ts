import { figuresCsv } from '@/delivery/csv'

import { answerFigures } from '../figures/answer'

export const dynamic = 'force-dynamic'

/** The same answer as /api/public/figures, as CSV. */
export const GET = (request: Request) =>
  answerFigures(request, (figures) => new Response(figuresCsv(figures), { headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="figures.csv"', 'cache-control': 'no-store', 'access-control-allow-origin': '*' } }))
