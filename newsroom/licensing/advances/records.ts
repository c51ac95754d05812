import type { Payload } from 'payload'

import { hashOfScheduled } from '../../../collections/articles/hooks/refuseChangedSinceScheduled'
import { contentHashOf } from '../../../collections/articles/hooks/stampContent'
import { idOf } from '../../../domain/editorial/idOf'
import { type Fate, fateOf, type Schedule, type StoryNow } from '../../../domain/licensing/advances'
import type { Advance, Article } from '../../../payload-types'

const all = { pagination: false, depth: 0, overrideAccess: true } as const

/** The newest words of a story, draft or public, as a write of its status would make them public. */
export const newestDraft = (payload: Payload, id: string): Promise<Article | null> =>
  payload.findByID({ collection: 'articles', id, draft: true, depth: 0, disableErrors: true, showHiddenFields: true, overrideAccess: true })

/** Publications of a story that are scheduled and have not run, the earliest first. */
export async function schedulesOf(payload: Payload, article: string): Promise<Schedule[]> {
  const { docs } = await payload.find({
    collection: 'payload-jobs', sort: 'waitUntil', ...all,
    where: { and: [{ taskSlug: { equals: 'schedulePublish' } }, { 'input.doc.value': { equals: article } }, { completedAt: { exists: false } }, { hasError: { not_equals: true } }] },
  })
  return docs.flatMap(({ waitUntil, input }) => {
    const { type, doc, scheduled } = (input ?? {}) as { type?: string; doc?: { relationTo?: string }; scheduled?: { hash?: string } }
    return waitUntil && doc?.relationTo === 'articles' && type !== 'unpublish' && scheduled?.hash ? [{ at: new Date(waitUntil).toISOString(), hash: scheduled.hash }] : []
  })
}

export const advancesWhere = async (payload: Payload, where: Parameters<Payload['find']>[0]['where']): Promise<Advance[]> =>
  (await payload.find({ collection: 'advances', where: where ?? {}, sort: 'no', ...all })).docs

/** Every advance of a story, the first first. */
export const advancesOf = (payload: Payload, article: string): Promise<Advance[]> => advancesWhere(payload, { article: { equals: article } })

/** The advance of a story that has not ended, as far as the record says; `fateIn` says whether it may still be handed out. */
export async function standingAdvance(payload: Payload, article: string): Promise<Advance | null> {
  return (await advancesWhere(payload, { and: [{ article: { equals: article } }, { state: { equals: 'standing' } }] })).at(-1) ?? null
}

async function storyNow(payload: Payload, advance: Advance): Promise<StoryNow | null> {
  const id = idOf(advance.article) ?? ''
  const [live, newest] = await Promise.all([payload.findByID({ collection: 'articles', id, draft: false, depth: 0, disableErrors: true, overrideAccess: true }), newestDraft(payload, id)])
  if (!live || !newest || live.deletedAt) return null
  const content = advance.content as { publishedAt?: unknown }
  return {
    isPublic: live._status === 'published', publicSince: live.firstPublishedAt ?? null,
    // The date that publication writes into the story is no word of it.
    saysTheSame: contentHashOf({ ...live, publishedAt: content.publishedAt }) === advance.contentHash,
    wordsHash: hashOfScheduled({ ...newest }),
  }
}

/** What has become of an advance, asked of the story and of the queue themselves. */
export async function fateIn(payload: Payload, advance: Advance): Promise<Fate> {
  const [story, schedules] = await Promise.all([storyNow(payload, advance), schedulesOf(payload, idOf(advance.article) ?? '')])
  return fateOf({ advance: { releaseAt: new Date(advance.releaseAt).toISOString(), wordsHash: advance.wordsHash }, story, schedules })
}
