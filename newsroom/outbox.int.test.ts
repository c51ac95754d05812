import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Delivery } from '../payload-types'
import { deliverDue, queueDelivery, queueMail, sendWith, type SendResult } from './outbox'
import { openPayload, type TestNewsroom } from './testing/openPayload'

let room: TestNewsroom
const outcomes: SendResult[] = []
const seen: Delivery[] = []
const minute = 60_000
const hanging: { promise: Promise<void>; end: () => void } = { promise: Promise.resolve(), end: () => undefined }

beforeAll(async () => {
  room = await openPayload()
  sendWith('webhook', async (delivery) => {
    seen.push(delivery)
    if (delivery.to.includes('hangs.example')) await hanging.promise
    return outcomes.shift() ?? { ok: true, note: '200' }
  })
}, 120_000)
afterAll(() => room.close())

const row = async (key: string) => (await room.payload.find({ collection: 'deliveries', where: { key: { equals: key } }, depth: 0, overrideAccess: true })).docs[0]
const hook = (key: string, to = 'https://press.example/hook') => queueDelivery(room.payload, { key, kind: 'webhook', to, subject: '撤稿', body: '{}' })

describe('the outbox', () => {
  it('takes one thing once, however often it is queued', async () => {
    expect(await hook('once')).toBe(true)
    expect(await hook('once')).toBe(false)
    expect(await deliverDue(room.payload)).toBe(1)
    expect(await deliverDue(room.payload)).toBe(0)
    expect((await row('once'))?.status).toBe('sent')
  })

  it('is sent by one of several processes that look at the same time', async () => {
    await hook('race')
    const before = seen.length
    await Promise.all([1, 2, 3, 4].map(() => deliverDue(room.payload).catch(() => 0)))
    await deliverDue(room.payload, { now: Date.now() + 3 * minute })
    expect(seen.slice(before).filter(({ key }) => key === 'race')).toHaveLength(1)
  })

  it('tries again after a failure, waits longer each time, and keeps every attempt', async () => {
    outcomes.push({ ok: false, note: '503', retry: true }, { ok: false, note: '503', retry: true }, { ok: true, note: '200' })
    await hook('again')
    const start = Date.now()
    expect(await deliverDue(room.payload, { now: start })).toBe(0)
    expect(await deliverDue(room.payload, { now: start + 30_000 })).toBe(0)
    expect(await deliverDue(room.payload, { now: start + 2 * minute })).toBe(0)
    expect(await deliverDue(room.payload, { now: start + 8 * minute })).toBe(1)
    expect((await row('again'))?.log?.map(({ outcome }) => outcome)).toEqual(['503', '503', '200'])
  })

  it('keeps no mail and no other address waiting for one that does not answer', async () => {
    hanging.promise = new Promise((resolve) => { hanging.end = () => resolve() })
    await hook('hangs', 'https://hangs.example/hook')
    await hook('beside', 'https://beside.example/hook')
    await queueMail(room.payload, { key: 'urgent', to: 'a@press.example', subject: '撤稿通知', text: '请立即停止使用。' })
    const round = deliverDue(room.payload, { kind: 'webhook' })
    await deliverDue(room.payload, { kind: 'mail' })
    expect((await row('urgent'))?.status).toBe('held')
    await expect.poll(async () => (await row('beside'))?.status).toBe('sent')
    expect((await row('hangs'))?.status).toBe('sending')
    hanging.end()
    expect(await round).toBe(2)
  })

  it('leaves the calls behind a failed one for its next attempt, in their order', async () => {
    const start = Date.now()
    outcomes.push({ ok: false, note: 'timeout', retry: true })
    for (const key of ['first', 'second', 'third']) await hook(key, 'https://slow.example/hook')
    const before = seen.length
    expect(await deliverDue(room.payload, { now: start + 1000, kind: 'webhook' })).toBe(0)
    expect(seen.slice(before).map(({ key }) => key)).toEqual(['first'])
    expect(await row('second')).toMatchObject({ status: 'pending', attempts: 0, nextAttemptAt: (await row('first'))?.nextAttemptAt })
    expect(await deliverDue(room.payload, { now: start + 2 * minute, kind: 'webhook' })).toBe(3)
    expect(seen.slice(before + 1).map(({ key }) => key).sort()).toEqual(['first', 'second', 'third'])
  })

  it('gives up at once what cannot be mended, and what is out of date', async () => {
    outcomes.push({ ok: false, note: '410', retry: false })
    await hook('gone')
    await deliverDue(room.payload)
    expect((await row('gone'))?.status).toBe('failed')
    await queueMail(room.payload, { key: 'late', to: 'a@press.example', subject: '重设密码', text: 'secret', isSecret: true, expiresAt: new Date(Date.now() - minute).toISOString() })
    await deliverDue(room.payload)
    expect(await row('late')).toMatchObject({ status: 'failed', body: '' })
  })

  it('takes the reset of a staff password, token and all, for an hour', async () => {
    await room.payload.create({ collection: 'users', overrideAccess: true, context: { bootstrap: true }, data: { name: '演示甲', email: 'jia@desk.example', roles: ['reporter'], password: 'correct-horse-battery' } })
    await room.payload.forgotPassword({ collection: 'users', data: { email: 'jia@desk.example' } })
    const { docs: [mail] } = await room.payload.find({ collection: 'deliveries', where: { to: { equals: 'jia@desk.example' } }, overrideAccess: true })
    expect(mail).toMatchObject({ kind: 'mail', isSecret: true })
    expect(mail?.body).toMatch(/\/admin\/reset\/[0-9a-f]+/)
  })

  it('holds mail when there is no mail server, and says so', async () => {
    await queueMail(room.payload, { key: 'held', to: 'a@press.example', subject: '提醒', text: '协议将于六十日后到期。' })
    await deliverDue(room.payload)
    expect(await row('held')).toMatchObject({ status: 'held', log: [{ outcome: 'SMTP_URL is not set' }] })
  })
})
