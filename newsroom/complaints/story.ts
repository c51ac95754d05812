import type { Payload, TypedUser } from 'payload'

import { publicContent } from '../../collections/articles/hooks/stampContent'
import type { ComplaintKind } from '../../domain/complaints'
import type { WithdrawalReason } from '../../domain/editorial/publicRecord'
import type { Article } from '../../payload-types'

const reasons: Record<ComplaintKind, WithdrawalReason> = { rights: 'rights', content: 'facts', personal_data: 'privacy', other: 'other' }

/** As the person who decides, so that the rules of the newsroom hold; null is the newsroom itself, which makes good what a killed process left. */
type Acting = { payload: Payload; article: string; user: TypedUser | null }

/** Takes the story from the public, with the case as the reason that its address tells. Nothing happens when it is not public. */
export async function withdrawStory({ payload, article, user, kind, number }: Acting & { kind: ComplaintKind; number: string }): Promise<void> {
  const story = await payload.findByID({ collection: 'articles', id: article, depth: 0, disableErrors: true, overrideAccess: true })
  if (story?._status !== 'published') return
  await payload.update({ collection: 'articles', id: article, data: { _status: 'draft', withdrawal: { reason: reasons[kind], note: `因${number}撤下。` } }, depth: 0, user, overrideAccess: user === null })
}

/**
 * Gives the public the version back that it read before, not a draft that has grown since. Nothing happens when the story is public.
 * Written as a change, because the record of a publication does not survive Payload's restoreVersion.
 * @throws what the publish gate says when the story may not be published any more
 */
export async function restoreStory({ payload, article, user }: Acting): Promise<void> {
  const story = await payload.findByID({ collection: 'articles', id: article, depth: 0, disableErrors: true, overrideAccess: true })
  if (!story || story._status === 'published') return
  const { docs: [published] } = await payload.findVersions({
    collection: 'articles', where: { and: [{ parent: { equals: article } }, { 'version._status': { equals: 'published' } }] },
    sort: '-updatedAt', limit: 1, pagination: false, depth: 0, overrideAccess: true,
  })
  const content = Object.keys(publicContent({})).filter((name) => name !== 'corrections')
  const words = published ? Object.fromEntries(content.map((name) => [name, published.version[name as keyof typeof published.version]])) : {}
  await payload.update({ collection: 'articles', id: article, data: { ...words, _status: 'published' } as Partial<Article>, depth: 0, user, overrideAccess: user === null })
}
