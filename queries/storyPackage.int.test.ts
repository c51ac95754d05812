import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { bodyMarkup, bodyPlain } from '../delivery/bodyMarkup'
import { bodyOf, type Cast, makeCast } from '../newsroom/testing/cast'
import { openPayload, type TestNewsroom } from '../newsroom/testing/openPayload'
import type { Article } from '../payload-types'

let room: TestNewsroom
let cast: Cast

beforeAll(async () => {
  room = await openPayload()
  cast = await makeCast(room.payload)
})
afterAll(() => room.close())

const picture = async (data: Record<string, unknown>) => {
  const bytes = await sharp({ create: { width: 800, height: 500, channels: 3, background: '#1c4f82' } }).jpeg().toBuffer()
  return room.payload.create({
    collection: 'media', overrideAccess: true, data: { alt: '云汀市高新区', credit: '演示甲 摄', aiUse: 'none', ...data } as never,
    file: { data: bytes, mimetype: 'image/jpeg', name: 'a.jpg', size: bytes.length },
  })
}

const bodyWith = (words: string, ...pictures: string[]) => {
  const body = bodyOf(words) as unknown as { root: { children: unknown[] } }
  for (const value of pictures) body.root.children.push({ type: 'upload', version: 3, relationTo: 'media', value, fields: null, format: '', id: value })
  return body as unknown as Article['body']
}

const queries = () => import('./storyPackage')

describe('the package of a story', () => {
  it('holds exactly the pictures that were granted, in its list and in its text', async () => {
    const [ours, theirs] = [await picture({}), await picture({ alt: '资料图片', credit: '示例图片社', rights: { thirdParty: true, holder: '示例图片社（演示）' } })]
    const story = await cast.published({ body: bodyWith('云汀市（虚构）科技局10月23日介绍。', ours.id, theirs.id) })
    const { storyPackage } = await queries()
    const all = await storyPackage({ articleId: story.id, components: 'all' })
    expect(all?.components.map(({ id, isOurs, holder }) => ({ id, isOurs, holder }))).toEqual([{ id: ours.id, isOurs: true, holder: null }, { id: theirs.id, isOurs: false, holder: '示例图片社（演示）' }])
    const granted = await storyPackage({ articleId: story.id, components: [ours.id] })
    expect(granted?.components.map(({ id }) => id)).toEqual([ours.id])
    const markup = bodyMarkup(granted?.body ?? [], 'https://news.example')
    expect(markup).toContain('云汀市高新区')
    expect(markup).not.toContain('资料图片')
    expect(bodyPlain((await storyPackage({ articleId: story.id, components: [] }))?.body ?? [])).toBe('云汀市（虚构）科技局10月23日介绍。')
  })

  it('names the notice version in force at publication at its permanent address', async () => {
    const story = await cast.published()
    const view = await (await queries()).storyPackage({ articleId: story.id, components: [] })
    expect(view?.rights).toMatchObject({ signals: { class: 'own_source_label', relLicense: 'NOTICE_VERSION_URL', creditText: '来源：示例在线' }, rightsManager: '示例在线版权部' })
    expect(view?.rights.noticeVersion?.url).toMatch(/\/notices\/terms\/v1$/)
    expect(view?.byline).toMatchObject([{ role: '记者', name: '演示甲' }])
  })

  it('of a draft does not exist', async () => {
    const draft = await cast.draft()
    expect(await (await queries()).storyPackage({ articleId: draft.id, components: 'all' })).toBeNull()
  })

  it('of a publication record says what that record said, after the story was changed and taken back', async () => {
    const story = await cast.published({ title: '第一次发表的标题' })
    await room.payload.update({ collection: 'articles', id: story.id, overrideAccess: true, data: { title: '更正之后的标题' } })
    await room.payload.update({ collection: 'articles', id: story.id, overrideAccess: true, data: { _status: 'draft' } })
    const { docs } = await room.payload.find({ collection: 'snapshots', where: { shortId: { equals: story.shortId ?? '' } }, sort: 'no', limit: 10, overrideAccess: true })
    const { snapshotPackage, storyPackage } = await queries()
    expect(await storyPackage({ articleId: story.id, components: 'all' })).toBeNull()
    const views = await Promise.all(docs.slice(0, 2).map(({ id }) => snapshotPackage({ snapshotId: id, components: 'all' })))
    expect(views.map((view) => [view?.headline, view?.version, view?.contentHash])).toEqual([['第一次发表的标题', 1, docs[0]?.hash], ['更正之后的标题', 2, docs[1]?.hash]])
    expect(views[0]).toMatchObject({ sources: [{ name: '示例在线' }], section: { label: '地方' }, topics: [{ label: '创新' }], byline: [{ name: '演示甲' }], rights: { signals: { class: 'own_source_label' } } })
    const canceled = await snapshotPackage({ snapshotId: docs[1]?.id ?? '', components: 'all', pubStatus: 'canceled' })
    expect(canceled).toMatchObject({ pubStatus: 'canceled', body: [], components: [] })
  })
})
