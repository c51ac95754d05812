import { problem } from '@/delivery/problem'
import { type PublicFigure, publicFigures } from '@/queries/publicFigures'

const parts = { indicator: /^[a-z0-9-]{1,60}$/, area: /^\d{6}$/, period: /^[\d/QH-]{4,24}$/, asOf: /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2}))?$/ } as const

/** Reads the query, asks, and lets the caller write the rows; every refusal says which part is wrong. */
export async function answerFigures(request: Request, write: (rows: PublicFigure[]) => Response): Promise<Response> {
  const query = new URL(request.url).searchParams
  for (const [name, pattern] of Object.entries(parts)) {
    const value = query.get(name)
    if (value && !pattern.test(value)) return problem({ status: 400, title: `Bad ${name}`, detail: `参数 ${name} 写得不对。 / The parameter ${name} cannot be read.` })
  }
  const asOf = query.get('asOf')
  if (asOf && Number.isNaN(Date.parse(asOf))) return problem({ status: 400, title: 'Bad asOf', detail: 'asOf 不是一个日期。 / asOf is not a date.' })
  if (!query.get('indicator') && !query.get('area')) return problem({ status: 400, title: 'Nothing asked', detail: '请给出 indicator 或 area。 / Name an indicator or an area.' })
  return write(await publicFigures({ indicator: query.get('indicator'), area: query.get('area'), period: query.get('period'), asOf: asOf && (asOf.length === 10 ? `${asOf}T23:59:59.999+08:00` : asOf) }))
}
