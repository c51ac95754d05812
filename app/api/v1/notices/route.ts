import type { Recall } from '@/payload-types'
import { recallsOf } from '@/queries/licensee/records'

import { asBearer, jsonWithTag } from '../asBearer'

export const dynamic = 'force-dynamic'

const written = ({ id, kind, article, title, reason, heldHashes, at, acknowledgedAt, acknowledgedBy, note }: Recall) =>
  ({ id, kind, story: typeof article === 'string' ? article : article.id, title, reason, heldHashes: heldHashes ?? [], at, acknowledgedAt: acknowledgedAt ?? null, acknowledgedBy: acknowledgedBy ?? null, note: note ?? null })

/** GET /api/v1/notices: corrections and withdrawals of stories that the organisation took, those that wait for an acknowledgement first. */
export const GET = async (request: Request) => asBearer(request, 'webhooks', async ({ organisation }) => {
  const { waiting, done } = await recallsOf(organisation.id)
  return jsonWithTag(request, { items: [...waiting, ...done].map(written) })
})
