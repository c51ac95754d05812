import { tdmPolicy } from '@/delivery/tdmrep'
import { noticePolicy } from '@/queries/rights/licenses'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ key: string; version: string }> }

/** The mining policy of one notice version. TDMRep reads it only as (ld+)json. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { key, version } = await params
  const no = Number(/^v([1-9]\d{0,3})$/.exec(version)?.[1])
  const policy = no ? await noticePolicy({ key, no }) : null
  return policy
    ? Response.json(tdmPolicy(policy), { headers: { 'content-type': 'application/ld+json' } })
    : Response.json({ title: 'No such notice version', status: 404 }, { status: 404, headers: { 'content-type': 'application/problem+json' } })
}
