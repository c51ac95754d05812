import type { Payload, TypedUser } from 'payload'

type Acting = { payload: Payload; article: string; user: TypedUser | null }

/** As the person who decides, so that the rules of the newsroom hold; as the newsroom itself when a killed process is made good. */
const as = (user: TypedUser | null) => (user ? { user, overrideAccess: false } : { overrideAccess: true })

/** Takes the story from the public. Nothing happens when it is not public. */
export async function withdrawStory({ payload, article, user }: Acting): Promise<void> {
  const story = await payload.findByID({ collection: 'articles', id: article, depth: 0, disableErrors: true, overrideAccess: true })
  if (story?._status !== 'published') return
  await payload.update({ collection: 'articles', id: article, data: { _status: 'draft' }, depth: 0, ...as(user) })
}

/**
 * Gives the public the version back that it read before, not a draft that has grown since. Nothing happens when the story is public.
 * @throws what the publish gate says when the story may not be published any more
 */
export async function restoreStory({ payload, article, user }: Acting): Promise<void> {
  const story = await payload.findByID({ collection: 'articles', id: article, depth: 0, disableErrors: true, overrideAccess: true })
  if (!story || story._status === 'published') return
  const { docs: [published] } = await payload.findVersions({
    collection: 'articles', where: { and: [{ parent: { equals: article } }, { 'version._status': { equals: 'published' } }] },
    sort: '-updatedAt', limit: 1, pagination: false, depth: 0, overrideAccess: true,
  })
  if (published) await payload.restoreVersion({ collection: 'articles', id: String(published.id), depth: 0, ...as(user) })
  else await payload.update({ collection: 'articles', id: article, data: { _status: 'published' }, depth: 0, ...as(user) })
}
