import { type CollectionBeforeChangeHook, Forbidden, type Payload, type PayloadRequest } from 'payload'

import { mayPublish } from '../../../collections/access'
import { deriveRights } from '../../../collections/articles/hooks/deriveRights'
import { holdFigureErrors } from '../../../collections/articles/hooks/holdFigureErrors'
import { hashOfScheduled } from '../../../collections/articles/hooks/refuseChangedSinceScheduled'
import { requirePublishable } from '../../../collections/articles/hooks/requirePublishable'
import { contentHashOf, publicContent } from '../../../collections/articles/hooks/stampContent'
import { requireSoundCharts } from '../../../collections/charts/freezeCharts'
import { compareAndSet } from '../../../database/compareAndSet'
import { idOf } from '../../../domain/editorial/idOf'
import { isOwn } from '../../../domain/rights'
import type { Advance, Article } from '../../../payload-types'
import type { AdvanceFrame } from '../../../queries/packageView'
import type { DeskUser } from '../../deskEndpoint'
import { LicensingRefusal } from '../desk'
import { advancesOf, newestDraft, schedulesOf, standingAdvance } from './records'

type Story = Article & { rights: NonNullable<Article['rights']> }

const refuse = (code: string, zh: string, en: string, status = 409) => new LicensingRefusal(code, { zh, en }, status)

/** The gate that the story will meet at its hour, asked now: the same hooks, in the same order, without a write. @throws what they throw */
async function throughTheGate(req: PayloadRequest, draft: Article): Promise<Story> {
  const collection = req.payload.collections['articles'].config
  const gate: CollectionBeforeChangeHook[] = [deriveRights, requirePublishable, requireSoundCharts, holdFigureErrors]
  let data: Record<string, unknown> = { ...draft, _status: 'published' }
  for (const hook of gate) data = (await hook({ collection, context: req.context, data, operation: 'update', originalDoc: draft, req }) ?? data) as Record<string, unknown>
  return data as unknown as Story
}

/** Fields of an advance that are made of the words of a story and of its hour. */
export function frozen(story: Article, releaseAt: string): Pick<Advance, 'content' | 'contentHash' | 'frame' | 'wordsHash'> {
  const words: Record<string, unknown> = { ...story, publishedAt: story.publishedAt ?? releaseAt }
  const { createdAt, number, rights, shortId, shortTitle, slug } = story
  const frame: AdvanceFrame = { createdAt, number: number ?? null, rights: rights ?? {}, shortId: shortId ?? null, shortTitle: shortTitle ?? null, slug: slug ?? null, notice: idOf(story.notice) }
  return { content: publicContent(words), contentHash: contentHashOf(words), frame, wordsHash: hashOfScheduled({ ...story }) }
}

/**
 * Releases a scheduled story in advance to licensees: exactly the words that stand scheduled, for the hour they are scheduled for. What stood before is
 * superseded, and whoever has any earlier words is told.
 * @throws Forbidden for who may not publish, LicensingRefusal with a sentence, ValidationError of the publish gate
 */
export async function releaseAdvance(req: PayloadRequest, { user, article, now = new Date().toISOString() }: { user: DeskUser; article: string; now?: string }): Promise<Advance> {
  const { payload } = req
  if (!mayPublish(user)) throw new Forbidden(req.t)
  const draft = await newestDraft(payload, article)
  if (!draft || draft.deletedAt) throw refuse('NOT_FOUND', '没有这篇稿件。', 'There is no such story.', 404)
  if (draft.firstPublishedAt) throw refuse('ALREADY_PUBLIC', '稿件已经公开过，不能提前供稿。', 'The story has been public already.')
  const schedule = (await schedulesOf(payload, article)).find(({ at }) => at > now)
  if (!schedule) throw refuse('NOT_SCHEDULED', '请先排定发布时间，再提前供稿。', 'Schedule the publication first.')
  if (schedule.hash !== hashOfScheduled({ ...draft })) throw refuse('CHANGED_SINCE_SCHEDULED', '排定之后稿件又改过。请重新排定，再提前供稿。', 'The story was changed after it was scheduled. Schedule it anew first.')
  const { rights } = await throughTheGate(req, draft)
  if (!rights.class || !isOwn(rights.class)) throw refuse('NOT_OURS', '只有本网自有的稿件可以提前供稿。', 'Only stories of our own are released in advance.')
  const before = await advancesOf(payload, article)
  const standing = before.findLast(({ state }) => state === 'standing')
  const given = frozen({ ...draft, rights }, schedule.at)
  if (standing?.contentHash === given.contentHash) throw refuse('ALREADY_GIVEN', '这一稿已经提前供出。', 'These very words have been released already.')
  return openAdvance(payload, { draft, given, releaseAt: schedule.at, by: user.name, before, now, opening: before.length > 0 ? 'correction' : null })
}

/** Writes the row of a new advance, then ends the one that stood. The number is taken by one caller; a process that dies between leaves two that stand, and the clock ends the older. */
export async function openAdvance(payload: Payload, { draft, given, releaseAt, by, before, now, opening }: {
  draft: Pick<Article, 'id' | 'number' | 'title'>; given: ReturnType<typeof frozen>; releaseAt: string; by: string; before: readonly Advance[]; now: string; opening: Advance['opening']
}): Promise<Advance> {
  const no = (before.at(-1)?.no ?? 0) + 1
  const key = `${draft.id}:${no}`
  const { totalDocs } = await payload.count({ collection: 'advances', where: { key: { equals: key } }, overrideAccess: true })
  if (totalDocs > 0) throw refuse('TAKEN', '刚好有人同时办理了提前供稿，请刷新后再试。', 'Somebody did this at the same moment. Reload and try again.')
  const row = await payload.create({
    collection: 'advances', depth: 0, overrideAccess: true, disableTransaction: true,
    data: { key, article: draft.id, no, title: draft.title ?? '', number: draft.number ?? '', releaseAt, releasedAt: now, by, state: 'standing', opening: opening ?? null, openTold: !opening, closeTold: false, ...given },
  })
  for (const old of before.filter(({ state }) => state === 'standing')) {
    await closeAdvance(payload, { id: old.id, state: opening === 'moved' ? 'moved' : 'superseded', closing: null, reason: null, by, now })
  }
  return row
}

/** Ends an advance that stands; false when somebody else has. Notices follow by the clock (keepAdvances). */
export const closeAdvance = (payload: Payload, { id, state, closing, reason, by, now }: { id: string; state: Advance['state']; closing: NonNullable<Advance['closing']> | null; reason: string | null; by: string; now: string }): Promise<boolean> =>
  compareAndSet(payload, { collection: 'advances', id, field: 'state', from: 'standing', to: state, also: { closing, reason, closedBy: by, closedAt: now, updatedAt: now } })

/** Takes an advance back: from now on nobody is given it, and whoever has it is told not to use it. @throws Forbidden, LicensingRefusal */
export async function withdrawAdvance(req: PayloadRequest, { user, article, reason, now = new Date().toISOString() }: { user: DeskUser; article: string; reason: string; now?: string }): Promise<void> {
  if (!mayPublish(user)) throw new Forbidden(req.t)
  const standing = await standingAdvance(req.payload, article)
  const isOurs = standing && await closeAdvance(req.payload, { id: standing.id, state: 'withdrawn', closing: 'kill', reason, by: user.name, now })
  if (!isOurs) throw refuse('NOTHING_GIVEN', '这篇稿件没有在禁发期内的提前供稿。', 'No advance of this story stands.')
}
