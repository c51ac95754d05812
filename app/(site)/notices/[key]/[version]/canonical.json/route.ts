import { problem } from '@/delivery/problem'
import { canonicalText } from '@/queries/rights/noticeHistory'

import { type NoticeParams, placeOf } from '../../../place'

export const dynamic = 'force-dynamic'

/** Exactly the bytes that are hashed. */
export async function GET(_request: Request, props: NoticeParams) {
  const place = await placeOf(props)
  const text = place && (await canonicalText(place))
  if (text === null) return problem({ status: 404, title: 'No such version', detail: '没有这一版声明。 / There is no such version.' })
  return new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8', 'access-control-allow-origin': '*' } })
}
