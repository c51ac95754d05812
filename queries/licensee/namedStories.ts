import { findPublic } from '../database'
import { storyWhere } from '../rights/rights'

/** What somebody wrote to name a story, and the story it names; null when there is no such public story. */
export type NamedStory = { named: string; id: string | null }

/** Ids of the public stories that addresses, numbers, short ids or ids name, in their order, each story once. */
export async function namedStories(names: readonly string[]): Promise<NamedStory[]> {
  const found = await Promise.all(names.map(async (named): Promise<NamedStory> => {
    const where = storyWhere(named)
    const { docs } = where ? await findPublic('articles', { where, limit: 1 }) : { docs: [] }
    return { named, id: docs[0]?.id ?? null }
  }))
  return found.filter(({ id }, index) => id === null || found.findIndex((other) => other.id === id) === index)
}
