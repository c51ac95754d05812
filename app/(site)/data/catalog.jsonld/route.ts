import { dcatCatalogue } from '@/delivery/data/dcat'
import { problem } from '@/delivery/problem'
import { catalogueView } from '@/queries/data/catalogue'
import { pageNumber } from '@/queries/lists'

export const dynamic = 'force-dynamic'

/** The catalogue of all indicators with their files, for data portals that harvest (DCAT 3). */
export async function GET(request: Request) {
  const page = pageNumber(new URL(request.url).searchParams.get('page') ?? undefined)
  const catalogue = page && (await catalogueView(page))
  if (!catalogue) return problem({ status: 404, title: 'No such page', detail: '目录没有这一页。 / The catalogue has no such page.' })
  return new Response(JSON.stringify(dcatCatalogue(catalogue)), { headers: { 'content-type': 'application/ld+json; charset=utf-8', 'access-control-allow-origin': '*' } })
}
