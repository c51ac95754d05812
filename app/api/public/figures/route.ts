import { answerFigures } from './answer'

export const dynamic = 'force-dynamic'

/** GET /api/public/figures?indicator=…&area=…&period=…&asOf=… : observations with their vintages. */
export const GET = (request: Request) =>
  answerFigures(request, (figures) => Response.json({ figures }, { headers: { 'cache-control': 'no-store', 'access-control-allow-origin': '*' } }))
