import { problem } from '@/delivery/problem'
import { readCursor } from '@/domain/licensing/cursor'
import { licenceState } from '@/domain/rights'
import { isCalendarDate } from '@/domain/text/shanghai'
import { readStanding } from '@/newsroom/licensing/standing'
import { database } from '@/queries/database'
import { storyFeed } from '@/queries/licensee/storyFeed'

import { asBearer, jsonWithTag } from '../asBearer'

export const dynamic = 'force-dynamic'

const usualPage = 50
const largestPage = 100
const instantShape = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/

/** GET /api/v1/stories?updated_since=2026-11-01&cursor=…&limit=50&section=local: what the organisation is licensed to, the oldest change first. */
export const GET = async (request: Request) => asBearer(request, 'search', async ({ organisation }) => {
  const query = new URL(request.url).searchParams
  const limit = Number(query.get('limit') ?? usualPage)
  if (!Number.isInteger(limit) || limit < 1 || limit > largestPage) return problem({ status: 400, title: 'Wrong limit', detail: `limit 须为 1 至 ${largestPage}。 / limit is 1 to ${largestPage}.` })
  // A plus sign that a client did not encode arrives as a space.
  const since = query.get('updated_since')?.replace(' ', '+') ?? null
  if (since !== null && (!instantShape.test(since) || !isCalendarDate(since.slice(0, 10)) || Number.isNaN(Date.parse(since)))) return problem({ status: 400, title: 'Wrong instant', detail: 'updated_since 写成 2026-11-01 或 2026-11-01T08:00:00+08:00。 / An ISO 8601 date or instant.' })
  const given = query.get('cursor')
  const after = given === null ? null : readCursor(given)
  if (given !== null && !after) return problem({ status: 400, title: 'Wrong cursor', detail: 'cursor 须是上一页给出的值。 / Use the cursor of the page before.' })
  const section = query.get('section')
  if (section !== null && !/^[a-z0-9-]{1,60}$/.test(section)) return problem({ status: 400, title: 'Wrong section', detail: 'section 是栏目的网址片段。 / section is the slug of a section.' })
  const at = new Date().toISOString()
  const standing = await readStanding({ payload: await database(), organisation: organisation.id, at })
  const inForce = (standing?.agreements ?? []).filter(({ terms }) => licenceState(terms, Date.parse(at)) === null)
  const collections = [...new Set(inForce.flatMap(({ terms }) => terms.scope.collections))]
  if (collections.length === 0) return jsonWithTag(request, { items: [], next_cursor: null, note: '贵机构没有生效的协议。 / No agreement in force.' })
  const { entries, next } = await storyFeed({ collections, after, updatedSince: since === null ? null : new Date(since.includes('T') ? since : `${since}T00:00:00+08:00`).toISOString(), section, limit })
  return jsonWithTag(request, { items: entries, next_cursor: next })
})
