import { earlyStories } from '@/newsroom/licensing/advances/story'
import { readStanding } from '@/newsroom/licensing/standing'
import { database, populated } from '@/queries/database'

import { asBearer, jsonWithTag } from '../asBearer'

export const dynamic = 'force-dynamic'

/**
 * GET /api/v1/advances: stories before their hour, the next hour first. Under the headline tier headline, section and hour; under the full tier also the
 * id by which the text is read and taken.
 */
export const GET = async (request: Request) => asBearer(request, 'search', async ({ organisation }) => {
  const payload = await database()
  const standing = await readStanding({ payload, organisation: organisation.id, at: new Date().toISOString() })
  const items = (standing ? await earlyStories({ payload, standing }) : []).map(({ advance, article, tier }) => ({
    tier, headline: advance.title, section: populated(article.section)?.slug ?? null, embargoedUntil: advance.releaseAt,
    ...(tier === 'full' ? { id: article.id, number: advance.number, no: advance.no, contentHash: advance.contentHash, releasedAt: advance.releasedAt } : {}),
  }))
  return jsonWithTag(request, { items })
})
