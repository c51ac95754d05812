import { bodyText, figuresIn } from '../domain/editorial/bodyTree'
import { cardTags } from './articles'
import { findPublic } from './database'
import { presentCard } from './present/card'
import type { StoryCard } from './views'

export type Quote = { story: StoryCard; quote: string; anchor: string }

const mostIds = 1000
const mostStories = 20

/** Stories that quote any of the observations, the newest first, with the sentence that does. */
export async function storiesQuoting(observationIds: readonly string[]): Promise<Quote[]> {
  const ids = observationIds.slice(0, mostIds)
  if (ids.length === 0) return []
  const { docs } = await findPublic('articles', { where: { keyFigures: { in: ids } }, sort: '-publishedAt', limit: mostStories, depth: 1, tags: [...ids.slice(0, 500).map((id) => `quoted:${id}`), 'articles', ...cardTags] })
  const wanted = new Set(ids)
  return docs.map((article) => {
    const inline = figuresIn(article.body)
    const at = inline.findIndex(({ observation }) => wanted.has(observation))
    const words = inline[at]?.text
    const sentence = words ? bodyText(article.body).split(/(?<=[。！？\n])/).find((part) => part.includes(words)) : undefined
    return { story: presentCard(article), quote: sentence?.trim() ?? article.summary ?? '', anchor: at >= 0 ? `fig-${at + 1}` : '' }
  })
}
