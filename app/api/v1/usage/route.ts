import { problem } from '@/delivery/problem'
import { readCursor } from '@/domain/licensing/cursor'
import { usagePage } from '@/queries/licensee/records'

import { asBearer, jsonWithTag } from '../asBearer'

export const dynamic = 'force-dynamic'

/** GET /api/v1/usage?cursor=…: what the organisation has taken, the newest first. */
export const GET = async (request: Request) => asBearer(request, 'usage', async ({ organisation }) => {
  const given = new URL(request.url).searchParams.get('cursor')
  const before = given === null ? null : readCursor(given)
  if (given !== null && !before) return problem({ status: 400, title: 'Wrong cursor', detail: 'cursor 须是上一页给出的值。 / Use the cursor of the page before.' })
  return jsonWithTag(request, await usagePage({ organisation: organisation.id, before }))
})
