import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { noticeReviews, remindOfReviews } from './noticeReviews'
import { type Cast, makeCast } from './testing/cast'
import { openPayload, type TestNewsroom } from './testing/openPayload'

let room: TestNewsroom
let cast: Cast
beforeAll(async () => {
  room = await openPayload()
  cast = await makeCast(room.payload)
  const { notice: _notice, id: _id, ...terms } = cast.noticeVersion
  const named = await room.payload.create({ collection: 'notices', overrideAccess: true, data: { key: 'open', title: '开放声明' } })
  await room.payload.create({
    collection: 'notice-versions', overrideAccess: true,
    data: { ...terms, clauses: [{ no: '1', kind: 'other', text: '一。' }], notice: named.id, no: 1, appliesTo: 'named', reviewBy: '2098-01-01', status: 'published' },
  })
  await room.payload.update({ collection: 'notices', id: cast.notice.id, overrideAccess: true, data: { nextReview: '2099-03-01' } })
})
afterAll(() => room.close())

const mails = async () => (await room.payload.find({ collection: 'deliveries', where: { key: { contains: 'notice-review' } }, limit: 100, sort: 'createdAt', depth: 0, overrideAccess: true })).docs

describe('reviews of notices', () => {
  it('are of the versions in force, that of the site first, by the day set after the last review', async () => {
    const found = await noticeReviews(room.payload, '2099-01-01T00:00:00+08:00')
    expect(found.map(({ title, isSite, dueOn, left }) => [title, isSite, dueOn, left])).toEqual([['版权声明', true, '2099-03-01', 59], ['开放声明', false, '2098-01-01', -365]])
  })

  it('are reminded of to the rights desk once each, however often it is looked, and not before their day', async () => {
    const moments = ['2097-10-01', '2097-11-02', '2097-11-03', '2097-12-02', '2097-12-25', '2098-01-01', '2098-01-05']
    const seen: number[] = []
    for (const day of moments) {
      await remindOfReviews(room.payload, `${day}T00:00:00+08:00`)
      await remindOfReviews(room.payload, `${day}T23:59:59+08:00`)
      seen.push((await mails()).length)
    }
    expect(seen).toEqual([0, 1, 1, 2, 3, 4, 4])
    const sent = await mails()
    expect(new Set(sent.map(({ to }) => to))).toEqual(new Set([cast.users.rights.email]))
    expect(sent.map(({ key }) => key.split(':')[3])).toEqual(['60', '30', '7', '0'])
    expect(sent[0]?.subject).toBe('《开放声明》第 1 版应于 2098-01-01 前复核')
  })
})
