import { problem } from '@/delivery/problem'
import { instantOf } from '@/domain/figures/asOf'
import { readFigureCursor } from '@/domain/figures/cursor'
import { publicFigures, type FiguresPage } from '@/queries/data/publicFigures'

const parts = { indicator: /^[a-z0-9-]{1,60}$/, area: /^\d{6}$/, period: /^\d{4}[\d/QH-]{0,20}$/, vintages: /^(?:all|latest)$/, limit: /^[1-9]\d{0,3}$/, bom: /^[01]$/ } as const
const mostRows = 1000

const open = { 'access-control-allow-origin': '*' }
const bad = (part: string, detail: string, more: Record<string, unknown> = {}) => problem({ status: 400, title: `Bad ${part}`, detail, more: { parameter: part, ...more }, headers: open })

/** Reads the query, asks, and lets the caller write the rows; every refusal says which part is wrong. */
export async function answerFigures(request: Request, write: (page: FiguresPage, query: URLSearchParams) => Response): Promise<Response> {
  const query = new URL(request.url).searchParams
  for (const [name, pattern] of Object.entries(parts)) {
    const value = query.get(name)
    if (value && !pattern.test(value)) return bad(name, `参数 ${name} 写得不对。 / The parameter ${name} cannot be read.`)
  }
  const limit = Number(query.get('limit') || mostRows)
  if (limit > mostRows) return bad('limit', `一次最多 ${mostRows} 条，其余用 cursor 接着取。 / At most ${mostRows} at a time; follow the cursor.`, { maximum: mostRows })
  const asOf = query.get('asOf')
  const instant = asOf ? instantOf(asOf) : null
  if (asOf && instant === null) return bad('asOf', 'asOf 是日期（2024-10-23）或带时区的时刻（2024-10-23T08:00:00+08:00）。 / asOf is a date or an instant with its zone.')
  const cursor = query.get('cursor')
  const after = cursor ? readFigureCursor(cursor) : null
  if (cursor && after === null) return bad('cursor', 'cursor 不是上一页给出的。 / The cursor is not one that a page gave.')
  if (!query.get('indicator') && !query.get('area')) return bad('query', '请给出 indicator 或 area。 / Name an indicator or an area.')
  const page = await publicFigures({
    indicator: query.get('indicator') || null, area: query.get('area') || null, period: query.get('period') || null, asOf: instant, after, limit, newestOnly: query.get('vintages') === 'latest',
  })
  if (!page) return problem({ status: 404, title: 'Unknown indicator or area', detail: '没有这个指标或地区。 / There is no such indicator or area.', headers: open })
  return write(page, query)
}

/** The address of the next page, as it was asked for. */
export function nextPage(request: Request, cursor: string | null, origin: string): string | null {
  if (cursor === null) return null
  const url = new URL(request.url)
  url.searchParams.set('cursor', cursor)
  return `${origin}${url.pathname}${url.search}`
}

/** Browsers ask first when a program sends a header of its own, as If-None-Match. */
export const preflight = () => new Response(null, { status: 204, headers: { ...open, 'access-control-allow-methods': 'GET, HEAD', 'access-control-allow-headers': 'If-None-Match, Accept', 'access-control-max-age': '86400' } })
