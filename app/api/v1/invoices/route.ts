import { problem } from '@/delivery/problem'
import { readCursor } from '@/domain/licensing/cursor'
import { invoicePage } from '@/queries/licensee/invoices'

import { asBearer, jsonWithTag } from '../asBearer'

export const dynamic = 'force-dynamic'

/** GET /api/v1/invoices?cursor=…: what the organisation was asked to pay, with its state now, the newest first. */
export const GET = async (request: Request) => asBearer(request, 'invoices', async ({ organisation }) => {
  const given = new URL(request.url).searchParams.get('cursor')
  const before = given === null ? null : readCursor(given)
  if (given !== null && !before) return problem({ status: 400, title: 'Wrong cursor', detail: 'cursor 须是上一页给出的值。 / Use the cursor of the page before.' })
  return jsonWithTag(request, await invoicePage({ organisation: organisation.id, before }))
})
