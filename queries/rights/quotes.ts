import type { Where } from 'payload'

import { idOf } from '../../domain/editorial/idOf'
import { cardTags } from '../articles'
import { database, findPublic } from '../database'
import { presentCard } from '../present/card'
import type { StoryCard } from '../views'

export type Quote = { story: StoryCard; quote: string; anchor: string }

const mostIds = 1000
const mostStories = 20

/** Stories that quote any of the observations in the text or beside it, the newest first, with the sentence that does. */
export async function storiesQuoting(observationIds: readonly string[]): Promise<Quote[]> {
  const ids = observationIds.slice(0, mostIds)
  if (ids.length === 0) return []
  const payload = await database()
  // Goes round the access rule of the index, which is the newsroom's: only rows of published texts, and every story is read as the public reads it below.
  const { docs: citations } = await payload.find({
    collection: 'figure-citations', where: { and: [{ observation: { in: ids } }, { state: { equals: 'published' } }] }, sort: ['-confirmedAt', 'order'], limit: 200, pagination: false, depth: 0, overrideAccess: true,
    select: { article: true, order: true, sentence: true },
  })
  const quoting = [...new Set(citations.map(({ article }) => idOf(article)).filter((id) => id !== null))]
  const where: Where = quoting.length > 0 ? { or: [{ keyFigures: { in: ids } }, { id: { in: quoting } }] } : { keyFigures: { in: ids } }
  const { docs } = await findPublic('articles', { where, sort: '-publishedAt', limit: mostStories, depth: 1, tags: [...ids.slice(0, 500).map((id) => `quoted:${id}`), 'articles', ...cardTags] })
  return docs.map((article) => {
    const citation = citations.filter((row) => idOf(row.article) === article.id).sort((a, b) => a.order - b.order)[0]
    return { story: presentCard(article), quote: citation?.sentence ?? article.summary ?? '', anchor: citation ? `fig-${citation.order}` : '' }
  })
}
