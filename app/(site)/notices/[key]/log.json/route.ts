import { noticeLogJson } from '@/delivery/noticeLog'
import { problem } from '@/delivery/problem'
import { noticeLog } from '@/queries/rights/noticeHistory'
import { siteView } from '@/queries/site'

export const dynamic = 'force-dynamic'

export async function GET(_request: Request, { params }: { params: Promise<{ key: string }> }) {
  const log = await noticeLog((await params).key)
  if (!log) return problem({ status: 404, title: 'No such notice', detail: '没有这份声明。 / There is no such notice.' })
  return Response.json(noticeLogJson(log, (await siteView()).origin), { headers: { 'access-control-allow-origin': '*' } })
}
