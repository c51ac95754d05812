import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bodyOf, type Cast, makeCast } from './testing/cast'
import { openPayload, type TestNewsroom } from './testing/openPayload'
import { rest } from './testing/rest'

let room: TestNewsroom
let cast: Cast
beforeAll(async () => {
  room = await openPayload()
  cast = await makeCast(room.payload)
}, 120_000)
afterAll(() => room.close())

type Who = { relationTo: string; value: string } | null
const editor = (): Who => ({ relationTo: 'users', value: cast.users.editor.id })

/** As the panel's drawer puts it into the queue (@payloadcms/ui schedulePublishHandler). */
const schedule = (id: string, { user = editor(), type = 'publish' }: { user?: Who; type?: 'publish' | 'unpublish' } = {}) =>
  room.payload.jobs.queue({ task: 'schedulePublish', waitUntil: new Date('2026-11-23T09:00:00.000Z'), input: { type, doc: { relationTo: 'articles', value: id }, user } as never })
const strike = () => room.payload.jobs.run({ limit: 10, overrideAccess: true })

const edit = (id: string, data: Record<string, unknown>) => room.payload.update({ collection: 'articles', id, draft: true, data: { ...data, _status: 'draft' } as never, overrideAccess: true })
const publicTitle = async (id: string) => (await rest(`/api/articles/${id}`)).body['title'] ?? null
const tasksOf = async (id: string) => (await room.payload.find({ collection: 'desk-tasks', where: { and: [{ article: { equals: id } }, { kind: { equals: 'schedule' } }] }, depth: 0, overrideAccess: true })).docs
const left = async () => (await room.payload.count({ collection: 'payload-jobs', overrideAccess: true })).totalDocs

describe('S35 a scheduled publication', () => {
  it('makes public what stood when it was scheduled, also after a save that changed nothing', async () => {
    const draft = await cast.draft({ title: '按时刊出的稿件' })
    await schedule(draft.id)
    await edit(draft.id, { title: '按时刊出的稿件' })
    await strike()
    expect(await publicTitle(draft.id)).toBe('按时刊出的稿件')
    expect(await tasksOf(draft.id)).toEqual([])
    expect(await left()).toBe(0)
  })

  it.each([
    ['its headline', { title: '排定以后改过的主题' }], ['its text', { body: bodyOf('排定以后改过的正文。') }], ['its place', { shortTitle: '短主题' }], ['its AI label', { aiUse: 'generated' }],
  ])('publishes nothing when somebody has changed %s since, and tells the desk what to do', async (_, change) => {
    const draft = await cast.draft({ title: '签发时的主题' })
    await schedule(draft.id)
    await edit(draft.id, change)
    await strike()
    expect(await publicTitle(draft.id)).toBeNull()
    const [task, ...more] = await tasksOf(draft.id)
    expect(more).toEqual([])
    expect(task).toMatchObject({ state: 'open' })
    expect(task?.text).toMatch(/原定 .*2026.*17:00 发布，没有发布：排定之后稿件又改过.*请核对改动，再发布或重新排定。$/)
    expect(await left()).toBe(0)
  })

  it('leaves a published story as readers know it when its next words were changed after they were scheduled', async () => {
    const story = await cast.published({ title: '已经公开的主题' })
    await edit(story.id, { title: '排定的新主题' })
    await schedule(story.id)
    await edit(story.id, { title: '没有人签发的主题' })
    await strike()
    expect(await publicTitle(story.id)).toBe('已经公开的主题')
    expect(await tasksOf(story.id)).toHaveLength(1)
    await edit(story.id, { title: '排定的新主题' })
    await schedule(story.id)
    await strike()
    expect(await publicTitle(story.id)).toBe('排定的新主题')
  })

  it('goes through the publish gate like every other: without a source it is refused by name', async () => {
    const draft = await cast.draft({ source: null })
    await schedule(draft.id)
    await strike()
    expect(await publicTitle(draft.id)).toBeNull()
    expect((await tasksOf(draft.id))[0]?.text).toMatch(/来源.*请补齐/)
  })

  it('does nothing for nobody, for a reporter, for a licensee and for an account that is gone', async () => {
    const gone = { relationTo: 'users', value: cast.users.editor.id.replace(/.$/, (last) => (last === '0' ? '1' : '0')) }
    for (const user of [null, { relationTo: 'users', value: cast.users.reporter.id }, { relationTo: 'licensees', value: cast.licensee.id }, gone]) {
      const draft = await cast.draft()
      await schedule(draft.id, { user })
      await strike()
      expect(await publicTitle(draft.id), JSON.stringify(user)).toBeNull()
      expect((await tasksOf(draft.id))[0]?.text).toContain('没有发布的权限')
    }
  })

  it('that came into the queue without what it stood for publishes nothing', async () => {
    const draft = await cast.draft()
    await room.payload.db.create({ collection: 'payload-jobs', data: { taskSlug: 'schedulePublish', queue: 'default', input: { type: 'publish', doc: { relationTo: 'articles', value: draft.id }, user: editor() } } })
    await strike()
    expect(await publicTitle(draft.id)).toBeNull()
    expect(await tasksOf(draft.id)).toHaveLength(1)
  })

  it('is off the desk once an editor has looked and published', async () => {
    const draft = await cast.draft()
    await schedule(draft.id)
    await edit(draft.id, { title: '看过再发的主题' })
    await strike()
    await room.payload.update({ collection: 'articles', id: draft.id, data: { _status: 'published' }, overrideAccess: true })
    expect((await tasksOf(draft.id)).map(({ state }) => state)).toEqual(['done'])
  })

  it('takes a story back as scheduled, whatever has been drafted since', async () => {
    const story = await cast.published()
    await schedule(story.id, { type: 'unpublish' })
    await strike()
    expect(await publicTitle(story.id)).toBeNull()
    expect(await tasksOf(story.id)).toEqual([])
  })

  it('can be cancelled by who publishes and by nobody else', async () => {
    const draft = await cast.draft()
    const { id } = await schedule(draft.id)
    const cancel = (user: typeof cast.users.editor) => room.payload.delete({ collection: 'payload-jobs', where: { id: { equals: id } }, user: { ...user, collection: 'users' }, overrideAccess: true })
    expect((await cancel(cast.users.reporter)).errors).toHaveLength(1)
    expect(await left()).toBe(1)
    await cancel(cast.users.editor)
    expect(await left()).toBe(0)
  })
})
