import { createServer, type Server } from 'node:http'
import { createHmac } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Article } from '../../../payload-types'
import { deliverDue, queueDelivery } from '../../outbox'
import { makeCast, type Cast } from '../../testing/cast'
import { openPayload, type TestNewsroom } from '../../testing/openPayload'
import { rest } from '../../testing/rest'
import { announceActs } from './announce'
import { acknowledge, escalate } from './recalls'
import { addEndpoint, disableEndpoint, replay, sendWebhooksWith } from './webhooks'

type Call = { event: string; signature: string; body: string }
let room: TestNewsroom
let cast: Cast
let receiver: Server
let url = ''
let agreement = ''
let other = ''
const calls: Call[] = []
const answers: number[] = []
const hour = 3_600_000

beforeAll(async () => {
  process.env.WEBHOOKS_TO_PRIVATE_HOSTS = '1'
  room = await openPayload()
  cast = await makeCast(room.payload)
  receiver = createServer((request, response) => {
    let body = ''
    request.on('data', (part: Buffer) => { body += part.toString('utf8') })
    request.on('end', () => {
      calls.push({ event: String(request.headers['shuming-event']), signature: String(request.headers['shuming-signature']), body })
      response.writeHead(answers.shift() ?? 204).end()
    })
  })
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`
  sendWebhooksWith(room.payload)
  const scope = { acts: ['repost' as const], media: ['text' as const], channels: ['web:*'], territory: ['CN'], languages: ['zh'], collections: ['*'], edit: 'none' as const }
  const signed = { status: 'active' as const, noticeVersion: cast.noticeVersion.id, effectiveFrom: '2024-01-01', signedAt: '2024-01-01T00:00:00.000Z', scope }
  agreement = (await room.payload.create({ collection: 'agreements', overrideAccess: true, data: { no: '演示授字1号', organisation: cast.organisation.id, ...signed } })).id
  other = (await room.payload.create({ collection: 'organisations', overrideAccess: true, data: { name: '示例周刊（演示）', kind: 'publisher', status: 'active' } })).id
}, 120_000)
afterAll(async () => {
  delete process.env.WEBHOOKS_TO_PRIVATE_HOSTS
  await new Promise((resolve) => receiver.close(resolve))
  await room.close()
})

let slot = 0
const take = (article: Article, organisation = cast.organisation.id) => room.payload.create({
  collection: 'usage-events', overrideAccess: true,
  data: { organisation, licensee: cast.licensee.id, agreement, article: article.id, title: article.title ?? '', contentHash: article.contentHash ?? '', act: 'repost', format: 'html', decision: {}, period: '2026-11', counted: true, useKey: `test-${slot}`, slot: `test-${slot++}`, at: new Date().toISOString() },
})
const patch = async (id: string, body: Record<string, unknown>) => {
  const { revision } = await room.payload.findByID({ collection: 'articles', id, depth: 0, overrideAccess: true })
  const answer = await rest(`/api/articles/${id}`, { method: 'PATCH', token: cast.tokens.editor, body: { revision, ...body } })
  expect(answer.status).toBe(200)
}
const correct = (id: string) => patch(id, { _status: 'published', corrections: [{ kind: 'correction', text: '原文“473家”误作“437家”，已改正。' }] })
const kill = (id: string) => patch(id, { _status: 'draft', withdrawal: { reason: 'facts', note: '事实有误，正在核实。' } })
const recallsOf = async (article: string) => (await room.payload.find({ collection: 'recalls', where: { article: { equals: article } }, depth: 0, overrideAccess: true })).docs
const mailsAbout = async (title: string) => (await room.payload.find({ collection: 'deliveries', where: { and: [{ kind: { equals: 'mail' } }, { subject: { like: title } }] }, depth: 0, overrideAccess: true, pagination: false })).docs

describe('whoever took a story', () => {
  it('hears of its correction and its withdrawal once, by notice and by mail, and nobody else does', async () => {
    const story = await cast.published({ title: '云汀市通知试稿甲（虚构）' })
    await take(story)
    await correct(story.id)
    await announceActs(room.payload)
    await kill(story.id)
    await Promise.all([announceActs(room.payload), announceActs(room.payload)].map((run) => run.catch(() => 0)))
    await announceActs(room.payload)
    const recalls = await recallsOf(story.id)
    expect(recalls.map(({ kind, organisation }) => [kind, organisation]).sort()).toEqual([['correction', cast.organisation.id], ['kill', cast.organisation.id]])
    expect(recalls.find(({ kind }) => kind === 'kill')?.reason).toBe('事实有误：事实有误，正在核实。')
    expect(recalls.every(({ heldHashes }) => heldHashes?.includes(story.contentHash ?? ''))).toBe(true)
    expect((await mailsAbout('通知试稿甲')).map(({ to }) => to)).toEqual(['licensee@press.example', 'licensee@press.example'])
  })

  it('hears nothing of an edit without a correction', async () => {
    const story = await cast.published({ title: '云汀市通知试稿乙（虚构）' })
    await take(story)
    await patch(story.id, { _status: 'published', summary: '只改了摘要。' })
    await announceActs(room.payload)
    expect(await recallsOf(story.id)).toEqual([])
  })

  it('acknowledges it for its own organisation alone, and what nobody acknowledges goes to the desk', async () => {
    const story = await cast.published({ title: '云汀市通知试稿丙（虚构）' })
    await take(story)
    await take(story, other)
    await kill(story.id)
    await announceActs(room.payload)
    const recalls = await recallsOf(story.id)
    const mine = recalls.find(({ organisation }) => organisation === cast.organisation.id)
    const theirs = recalls.find(({ organisation }) => organisation === other)
    if (!mine || !theirs) throw new Error('two organisations took the story')
    expect(await acknowledge(room.payload, { organisation: cast.organisation.id, id: theirs.id, by: '演示专员', note: null })).toBe(false)
    expect(await acknowledge(room.payload, { organisation: cast.organisation.id, id: mine.id, by: '演示专员', note: '已下架。' })).toBe(true)
    await escalate(room.payload, { now: Date.now() + 3 * hour })
    expect((await mailsAbout('未确认')).length).toBe(0)
    await escalate(room.payload, { now: Date.now() + 5 * hour })
    await escalate(room.payload, { now: Date.now() + 6 * hour })
    const late = await mailsAbout('未确认的撤稿通知：示例周刊')
    expect(late.map(({ to }) => to)).toEqual(['rights-manager@desk.example'])
    expect((await recallsOf(story.id)).find(({ id }) => id === mine.id)?.escalatedAt ?? null).toBeNull()
  })

  const noticeOf = async (title: string) => {
    const story = await cast.published({ title })
    await take(story)
    await kill(story.id)
    await announceActs(room.payload)
    const [recall] = await recallsOf(story.id)
    if (!recall) throw new Error('no notice')
    return recall
  }
  const read = (id: string) => room.payload.findByID({ collection: 'recalls', id, depth: 0, overrideAccess: true })

  it('acknowledges it once: of two at the same moment the first stands, whole, and nothing changes it afterwards', async () => {
    const { id } = await noticeOf('云汀市通知试稿丁（虚构）')
    const by = (name: string) => acknowledge(room.payload, { organisation: cast.organisation.id, id, by: name, note: `${name}已删除` })
    expect(await Promise.all([by('甲'), by('乙'), by('丙')])).toEqual([true, true, true])
    const first = await read(id)
    expect(first.note).toBe(`${first.acknowledgedBy}已删除`)
    await by('丁')
    expect(await read(id)).toEqual(first)
    await expect(room.payload.update({ collection: 'recalls', id, data: { acknowledgedBy: '戊' }, overrideAccess: true })).rejects.toThrow()
    await expect(room.payload.update({ collection: 'recalls', id, data: { acknowledgedAt: null }, overrideAccess: true })).rejects.toThrow()
  })

  it('has its answer put down by the desk that telephoned, once it is late, by nobody else and once', async () => {
    const { id } = await noticeOf('云汀市通知试稿戊（虚构）')
    const call = (token: string | null, text = '对方王女士答复：已于今晨撤下。') => rest(`/api/licensing/recalls/${id}/call`, { method: 'POST', token, body: { text } })
    expect((await call(cast.tokens.rights)).body['error']).toMatchObject({ code: 'NOT_LATE' })
    await escalate(room.payload, { now: Date.now() + 5 * hour })
    for (const [token, status] of [[cast.tokens.editor, 403], [cast.licenseeToken, 401], [null, 401]] as const) expect((await call(token)).status).toBe(status)
    expect((await call(cast.tokens.rights, ' ')).status).toBe(400)
    expect((await read(id)).acknowledgedAt ?? null).toBeNull()
    expect((await call(cast.tokens.rights)).status).toBe(200)
    expect(await read(id)).toMatchObject({ acknowledgedBy: '版权部门 演示rights-manager（致电后代记）', note: '对方王女士答复：已于今晨撤下。' })
    expect((await call(cast.tokens.rights)).body['error']).toMatchObject({ code: 'TAKEN' })
  })

  it('is told without those who left, and where nobody can sign in the mail and the desk’s list say so', async () => {
    const member = (name: string, over: object) => room.payload.create({ collection: 'licensees', overrideAccess: true, context: { bootstrap: true }, data: { email: `${name}@weekly.example`, name, organisation: other, role: 'downloader', password: 'for-tests-only-long', ...over } })
    for (const [name, over] of [['stays', {}], ['left', { disabled: true }], ['looks', { role: 'viewer' }]] as const) await member(name, over)
    await room.payload.update({ collection: 'organisations', id: other, data: { status: 'suspended' }, overrideAccess: true })
    const story = await cast.published({ title: '云汀市通知试稿己（虚构）' })
    await take(story, other)
    await kill(story.id)
    await announceActs(room.payload)
    const mails = await mailsAbout('通知试稿己')
    expect(mails.map(({ to }) => to)).toEqual(['stays@weekly.example'])
    expect(mails[0]?.body).toContain('门户账号已停用，请直接联系版权部门')
    expect(mails[0]?.body).not.toContain('/licensees/notices')
    await escalate(room.payload, { now: Date.now() + 5 * hour })
    expect((await mailsAbout('未确认的撤稿通知：示例周刊')).some(({ body }) => body?.includes('通知试稿己') && body.includes('该机构已停用'))).toBe(true)
    await room.payload.update({ collection: 'organisations', id: other, data: { status: 'active' }, overrideAccess: true })
  })

  it('cannot change or remove the notice through any door', async () => {
    const { docs: [recall] } = await room.payload.find({ collection: 'recalls', limit: 1, depth: 0, overrideAccess: true })
    for (const token of [cast.licenseeToken, cast.tokens.rights, cast.tokens.admin]) {
      expect((await rest(`/api/recalls/${recall?.id}`, { method: 'PATCH', token, body: { reason: '没有' } })).status).toBe(403)
      expect((await rest(`/api/recalls/${recall?.id}`, { method: 'DELETE', token })).status).toBe(403)
    }
    await expect(room.payload.delete({ collection: 'recalls', id: recall?.id ?? '', overrideAccess: true })).rejects.toThrow('不能修改或删除')
  })
})

describe('a webhook', () => {
  it('is called with a signature for what it asked for, and can be replayed', async () => {
    const { id, secret } = await addEndpoint(room.payload, { organisation: cast.organisation.id, url, events: ['publish', 'kill'], createdBy: cast.licensee.id })
    const story = await cast.published({ title: '云汀市推送试稿（虚构）' })
    await correct(story.id)
    await kill(story.id)
    await announceActs(room.payload)
    await deliverDue(room.payload)
    expect(calls.map(({ event }) => event)).toEqual(['publish', 'kill'])
    for (const { signature, body } of calls) {
      const [, seconds, mac] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(signature) ?? []
      expect(mac).toBe(createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex'))
    }
    expect(JSON.parse(calls[1]?.body ?? '{}')).toMatchObject({ event: 'kill', story: { pubStatus: 'canceled', title: null }, reason: '事实有误：事实有误，正在核实。' })
    const { docs: [sent] } = await room.payload.find({ collection: 'deliveries', where: { and: [{ endpoint: { equals: id } }, { event: { equals: 'kill' } }] }, depth: 0, overrideAccess: true })
    expect(await replay(room.payload, { organisation: other, id: sent?.id ?? '' })).toBe(false)
    expect(await replay(room.payload, { organisation: cast.organisation.id, id: sent?.id ?? '' })).toBe(true)
    await deliverDue(room.payload)
    expect(calls.at(-1)?.body).toBe(calls[1]?.body)
    expect(await disableEndpoint(room.payload, { organisation: other, id })).toBe(false)
    expect(await disableEndpoint(room.payload, { organisation: cast.organisation.id, id })).toBe(true)
  })

  it('is tried again after a failure and given up at 410', async () => {
    const { id } = await addEndpoint(room.payload, { organisation: cast.organisation.id, url, events: ['publish'], createdBy: cast.licensee.id })
    answers.push(503, 410)
    await cast.published({ title: '云汀市推送再试（虚构）' })
    await announceActs(room.payload)
    await deliverDue(room.payload)
    await deliverDue(room.payload, { now: Date.now() + 2 * 60_000 })
    const { docs: [delivery] } = await room.payload.find({ collection: 'deliveries', where: { endpoint: { equals: id } }, depth: 0, overrideAccess: true })
    expect(delivery).toMatchObject({ status: 'failed', attempts: 2, log: [{ outcome: '503' }, { outcome: '410' }] })
    await disableEndpoint(room.payload, { organisation: cast.organisation.id, id })
  })

  it('is not sent again by hand while twenty calls of it wait', async () => {
    const { id } = await addEndpoint(room.payload, { organisation: cast.organisation.id, url, events: ['publish'], createdBy: cast.licensee.id })
    await queueDelivery(room.payload, { key: 'webhook:flood', kind: 'webhook', organisation: cast.organisation.id, endpoint: id, event: 'publish', to: url, subject: 'publish', body: '{}' })
    const { docs: [sent] } = await room.payload.find({ collection: 'deliveries', where: { key: { equals: 'webhook:flood' } }, depth: 0, overrideAccess: true })
    const again = () => replay(room.payload, { organisation: cast.organisation.id, id: sent?.id ?? '' })
    for (let n = 0; n < 19; n += 1) expect(await again()).toBe(true)
    expect(await again()).toMatch(/还有 20 次推送没有送达/)
    await disableEndpoint(room.payload, { organisation: cast.organisation.id, id })
  })

  it('tells nothing new to an organisation without a licence, and keeps its secret from every reader', async () => {
    await addEndpoint(room.payload, { organisation: other, url, events: ['publish'], createdBy: cast.licensee.id })
    const before = calls.length
    await cast.published({ title: '云汀市无授权推送（虚构）' })
    await announceActs(room.payload)
    await deliverDue(room.payload)
    expect(calls.length).toBe(before)
    for (const token of [cast.licenseeToken, cast.tokens.rights, cast.tokens.admin]) {
      expect((await rest('/api/webhook-endpoints', { token })).text).not.toContain('sealedSecret')
    }
  })
})
