import { APIError, type CollectionBeforeDeleteHook, Forbidden, type Job, type Payload, type PayloadRequest, type SanitizedConfig, ValidationError } from 'payload'

import { mayPublish } from '../collections/access'
import { ChangedSinceScheduled, hashOfScheduled } from '../collections/articles/hooks/refuseChangedSinceScheduled'
import { idOf } from '../domain/editorial/idOf'
import { formatDateTime } from '../domain/text/shanghai'
import type { User } from '../payload-types'
import { newestDraft, standingAdvance } from './licensing/advances/records'
import { makeTask } from './statistics/tasks'

/** What Payload's schedule stores, and what we add: the version that stood at that moment and the hash of what it says. */
type Planned = {
  type?: 'publish' | 'unpublish'
  doc?: { relationTo?: string; value?: string | number }
  user?: { relationTo?: string; value?: string | number } | null
  scheduled?: { version: string | null; hash: string }
}

const task = 'schedulePublish'

async function remembered(payload: Payload, input: Planned): Promise<Planned> {
  const id = input.doc?.relationTo === 'articles' ? idOf(input.doc.value) : null
  const story = id === null || input.type === 'unpublish' ? null : await newestDraft(payload, id)
  if (id === null || !story) return input
  const { docs: [version] } = await payload.findVersions({ collection: 'articles', where: { parent: { equals: id } }, sort: '-updatedAt', limit: 1, pagination: false, depth: 0, overrideAccess: true })
  return { ...input, scheduled: { version: version?.id ?? null, hash: hashOfScheduled({ ...story }) } }
}

/**
 * From now on every publication that is scheduled, in the panel or by our own code, remembers what stood at that moment (S35). A job that does not,
 * because it came into the queue past this, publishes nothing.
 */
export function rememberScheduled(payload: Payload): void {
  const queue = payload.jobs.queue.bind(payload.jobs) as (args: { task?: string; input?: unknown }) => Promise<unknown>
  const remembering = async (args: { task?: string; input?: unknown }) =>
    queue(args.task === task ? { ...args, input: await remembered(payload, (args.input ?? {}) as Planned) } : args)
  payload.jobs.queue = remembering as typeof payload.jobs.queue
}

/** Who scheduled it, as Payload wants an account that acts; null for nobody, for one that is gone and for any that is not the newsroom's. */
async function schedulerOf(payload: Payload, { user }: Planned): Promise<(User & { collection: 'users' }) | null> {
  const id = user?.relationTo === 'users' ? idOf(user.value) : null
  const account = id === null ? null : await payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true, overrideAccess: true })
  return account && { ...account, collection: 'users' }
}

/** Why nothing came of it, in a sentence that an editor can act on. */
function whyNot(error: unknown): string {
  const { status, data } = error as { status?: unknown; data?: { code?: unknown; errors?: { message: string }[] } | null }
  if (data?.code === 'CHANGED_SINCE_SCHEDULED') return '排定之后稿件又改过，系统不会发出没有人签发过的文字。请核对改动，再发布或重新排定。'
  if (error instanceof ValidationError || Array.isArray(data?.errors)) return `${(data?.errors ?? []).map(({ message }) => message).join('')}请补齐后再发布或重新排定。`
  if (status === 403) return '排定它的账号没有发布的权限。请由编辑发布或重新排定。'
  if (status === 404) return '稿件已不在。'
  return '系统出错。请手工办理，并告诉管理员。'
}

async function carryOut(payload: Payload, { planned, id, at }: { planned: Planned; id: string; at: string | null }): Promise<void> {
  const isPublishing = planned.type !== 'unpublish'
  const user = await schedulerOf(payload, planned)
  if (!user || !mayPublish(user)) throw new APIError('nobody who may publish has scheduled this', 403)
  // What was not remembered cannot be held to be the same.
  if (isPublishing && !planned.scheduled) throw new ChangedSinceScheduled()
  // What was given in advance is dated by its hour: readers get the very record that licensees have.
  const advance = isPublishing ? await standingAdvance(payload, id) : null
  const isItsHour = advance !== null && at !== null && Date.parse(advance.releaseAt) === Date.parse(at) && advance.wordsHash === planned.scheduled?.hash
  const dated = isItsHour ? { publishedAt: (advance.content as { publishedAt: string }).publishedAt } : {}
  await payload.update({
    collection: 'articles', id, data: { _status: isPublishing ? 'published' : 'draft', ...dated }, depth: 0, user, overrideAccess: false,
    ...(planned.scheduled ? { context: { scheduledHash: planned.scheduled.hash } } : {}),
  })
}

/** One scheduled act, at its time. What is refused leaves the story as it was and a task at the desk; a fault besides stays in the queue, failed. */
async function runScheduled({ input, job, req: { payload } }: { input: Planned; job: Job; req: PayloadRequest }): Promise<{ output: object }> {
  const id = idOf(input.doc?.value)
  if (input.doc?.relationTo !== 'articles' || id === null) throw new Error('only stories are scheduled')
  try {
    await carryOut(payload, { planned: input, id, at: job.waitUntil ? String(job.waitUntil) : null })
  } catch (error) {
    const story = await newestDraft(payload, id)
    const act = input.type === 'unpublish' ? '撤下' : '发布'
    const at = formatDateTime(String(job.waitUntil ?? job.createdAt))
    await makeTask(payload, { key: `scheduled:${job.id}`, kind: 'schedule', text: `《${story?.title || '无题'}》原定 ${at} ${act}，没有${act}：${whyNot(error)}`, article: story?.id ?? null })
    const isRefusal = typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number' && error.status < 500
    if (!isRefusal) throw error
  }
  return { output: {} }
}

/** Payload's list of what is scheduled lets everybody in the panel cancel; that is for those who publish. */
const refuseCancelByOthers: CollectionBeforeDeleteHook = ({ req }) => {
  if (req.user && !mayPublish(req.user)) throw new Forbidden(req.t)
}

/**
 * Payload publishes whatever is the newest draft when the clock strikes, and with every right when the job names nobody. Its queue, its form and its
 * list stay; what happens at the time is ours.
 */
export function withScheduledPublication(config: SanitizedConfig): SanitizedConfig {
  const ours = config.jobs.tasks?.find(({ slug }) => slug === task)
  if (!ours) throw new Error(`Payload has no task ${task}`)
  ours.handler = runScheduled as unknown as typeof ours.handler
  config.collections.find(({ slug }) => slug === 'payload-jobs')?.hooks.beforeDelete.push(refuseCancelByOthers)
  return config
}
