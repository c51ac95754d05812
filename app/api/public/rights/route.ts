import { problem } from '@/delivery/problem'
import { RightsInputError } from '@/domain/rights'
import { publicDecision } from '@/queries/rights/rights'

export const dynamic = 'force-dynamic'

const longest = 300

/** `own`, `all`, or ids with commas between: `text,ID`. */
const componentsOf = (text: string | null) => (text === 'own' || text === 'all' ? text : text ? text.split(',').map((id) => id.trim()).filter(Boolean) : null)

/** GET /api/public/rights?article=URL-or-id&act=repost&channel=web:example.org&territory=CN&on=2026-11-23&edit=none&components=own */
export async function GET(request: Request) {
  const query = new URL(request.url).searchParams
  const article = query.get('article')
  if (!article) return problem({ status: 400, title: 'No story named', detail: '请用 article= 给出稿件的网址或编号。 / Name the story by article=URL-or-id.' })
  if ([...query.values()].some((value) => value.length > longest)) return problem({ status: 400, title: 'Too long', detail: `参数不能超过 ${longest} 个字符。 / A parameter has at most ${longest} characters.` })
  try {
    const decision = await publicDecision({
      article, act: query.get('act') || 'repost', channel: query.get('channel'), territory: query.get('territory'), on: query.get('on') || new Date().toISOString(),
      edit: query.get('edit'), components: componentsOf(query.get('components')),
    })
    return decision
      ? Response.json(decision, { headers: { 'cache-control': 'no-store', 'access-control-allow-origin': '*' } })
      : problem({ status: 404, title: 'No such story', detail: '没有这篇公开的稿件。 / There is no such public story.' })
  } catch (error) {
    if (error instanceof RightsInputError) return problem({ status: 400, title: error.code, detail: error.message })
    throw error
  }
}
