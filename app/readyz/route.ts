import { databaseProblem } from '@/database/check'

export const dynamic = 'force-dynamic'

/** Ready to serve: the database answers, and a MongoDB is a replica set. */
export async function GET() {
  const problem = await databaseProblem()
  return problem
    ? Response.json({ type: 'about:blank', title: 'Not ready', status: 503, detail: problem }, { status: 503, headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' } })
    : new Response('ready\n', { headers: { 'content-type': 'text/plain', 'cache-control': 'no-store' } })
}
