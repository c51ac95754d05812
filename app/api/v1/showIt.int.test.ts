import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { splitNotice } from '@/domain/editorial/noticeClauses'
import { readSourceFile } from '@/importing/readSourceFile'
import type { Agreement, Article, NoticeVersion, Organisation, Source } from '@/payload-types'
import { offerNoticeDraft } from '@/newsroom/import/importNotice'
import { deliverDue } from '@/newsroom/outbox'
import { bodyOf } from '@/newsroom/testing/cast'
import { openPayload, type TestNewsroom } from '@/newsroom/testing/openPayload'
import { announceActs } from '@/newsroom/licensing/telling/announce'
import { createToken } from '@/newsroom/licensing/tokens'
import { addEndpoint, sendWebhooksWith } from '@/newsroom/licensing/telling/webhooks'

/** The whole of what licensing promises, told once, under the real notice where it lies and a notice of our own elsewhere. */
const REAL = new URL('../../../../shared/seed/press-conference.txt', import.meta.url)
const file = existsSync(REAL) ? REAL : new URL('../../../importing/fixtures/08-list-then-notice.txt', import.meta.url)

let room: TestNewsroom
let version: NoticeVersion
let brand: Source
let organisation: Organisation
let agreement: Agreement
let token: string
let story: Article
let hook: Server
const calls: { event: string; body: { story: { pubStatus: string } } }[] = []
const at = (day: string, clock: string) => `${day}T${clock}:00+08:00`
const own = (title: string): Promise<Article> => room.payload.create({
  collection: 'articles', overrideAccess: true,
  data: { title, body: bodyOf('云汀市（虚构）科技局介绍，全市高新技术企业有473家。'), source: brand.id, section: refs.section, responsibleEditors: [refs.person], byline: [{ role: 'reporter', person: refs.person }], genre: 'news', aiUse: 'none', _status: 'published' },
})
const refs = { section: '', person: '' }
const create = { overrideAccess: true, depth: 0 } as const

beforeAll(async () => {
  process.env.WEBHOOKS_TO_PRIVATE_HOSTS = '1'
  room = await openPayload()
  const { payload } = room
  refs.section = (await payload.create({ collection: 'sections', data: { name: '要闻', slug: 'news' }, ...create })).id
  refs.person = (await payload.create({ collection: 'people', data: { name: '演示甲', slug: 'jia' }, ...create })).id
  const { blocks } = await readSourceFile({ bytes: new Uint8Array(readFileSync(file)), fileName: 'notice.txt' })
  const { version: draft } = await offerNoticeDraft({ payload, user: null, clauses: splitNotice(blocks).clauses, on: '2024-01-01' })
  version = await payload.update({ collection: 'notice-versions', id: draft.id, data: { status: 'published' }, ...create })
  brand = await payload.create({ collection: 'sources', data: { name: version.brandAliases[0] ?? '', kind: 'own' }, ...create })
  organisation = await payload.create({ collection: 'organisations', data: { name: '示例出版社（演示）', kind: 'publisher', status: 'active' }, ...create })
  const licensee = await payload.create({ collection: 'licensees', data: { name: '演示专员', email: 'a@press.example', organisation: organisation.id, role: 'admin', password: 'correct-horse-battery' }, context: { bootstrap: true }, ...create })
  agreement = await payload.create({
    collection: 'agreements', ...create,
    data: {
      no: '演示授字1号', organisation: organisation.id, status: 'active', noticeVersion: version.id, signedAt: at('2024-01-01', '09:00'), effectiveFrom: '2024-01-01', lastDay: '2027-12-31',
      scope: { acts: ['repost'], media: ['text'], channels: ['web:press.example'], territory: ['CN'], languages: ['zh'], collections: ['*'], edit: 'none', volume: { limit: 5, period: 'calendar_month' } },
    },
  })
  token = (await createToken(payload, { organisation: organisation.id, name: '采编系统', scopes: ['search', 'download', 'usage', 'webhooks'], days: 30, createdBy: licensee.id })).token
  hook = createServer((request, response) => {
    let body = ''
    request.on('data', (part: Buffer) => { body += part.toString('utf8') }).on('end', () => {
      calls.push({ event: String(request.headers['shuming-event']), body: JSON.parse(body) })
      response.writeHead(204).end()
    })
  })
  await new Promise<void>((resolve) => hook.listen(0, '127.0.0.1', resolve))
  sendWebhooksWith(payload)
  await addEndpoint(payload, { organisation: organisation.id, url: `http://127.0.0.1:${(hook.address() as AddressInfo).port}/`, events: ['kill'], createdBy: licensee.id })
  story = await own('云汀市高新技术企业达到473家（虚构）')
}, 120_000)
afterAll(async () => {
  delete process.env.WEBHOOKS_TO_PRIVATE_HOSTS
  await new Promise((resolve) => hook.close(resolve))
  await room.close()
})

const publicDecision = async (act = 'repost') => (await import('@/queries/rights/rights')).publicDecision({ article: story.id, act, channel: null, territory: null, on: new Date().toISOString() })
const take = async (over: Record<string, unknown> = {}, id = story.id) => {
  const { POST } = await import('./stories/[id]/package/route')
  const request = new Request('https://news.example/api/v1/x', { method: 'POST', headers: { authorization: `Bearer ${token}` }, body: JSON.stringify({ act: 'repost', channel: 'web:press.example', formats: ['text'], ...over }) })
  return POST(request, { params: Promise.resolve({ id }) })
}
const clauseOf = (kind: string) => version.clauses.find((clause) => clause.kind === kind)?.no

describe('the notice in force', () => {
  it('is version 1, sealed, and an own story stands under it', () => {
    expect([version.no, version.hash?.length, story.rights?.class]).toEqual([1, 64, 'own_source_label'])
  })

  it('tells an anonymous reader which clause asks for a written authorisation, and whom to ask', async () => {
    expect(await publicDecision()).toMatchObject({ outcome: 'needs_written_authorisation', decidingClause: clauseOf('reserved_by_source_label') ?? null, authority: { type: 'rights_manager', name: version.rightsManager } })
    expect(await publicDecision('read')).toMatchObject({ outcome: 'allowed' })
  })
})

describe('a licensee', () => {
  it('inside the scope downloads, and finds the credit line and a manifest', async () => {
    const answer = await take()
    expect(answer.status).toBe(200)
    const files = Object.entries(unzipSync(new Uint8Array(await answer.arrayBuffer()))).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)] as const)
    const text = (end: string) => files.find(([name]) => name.endsWith(end))?.[1] ?? ''
    expect(text('.txt')).toContain(version.creditLine)
    expect(JSON.parse(text('manifest.json'))).toMatchObject({ contentHash: story.contentHash, terms: { notice: { hash: version.hash } } })
  })

  it('outside the scope is denied with the clause of its duties', async () => {
    const { licenceDecision } = await import('@/newsroom/licensing/taking/decide')
    const { readLicensedStory } = await import('@/newsroom/licensing/taking/story')
    const read = await readLicensedStory(story.id)
    if (!read) throw new Error('the story is public')
    const asked = await licenceDecision({ payload: room.payload, organisation: organisation.id, story: read.story, use: { act: 'print', channel: 'print:press', territory: 'HK' }, at: new Date().toISOString() })
    const duties = clauseOf('licensee_duties')
    expect(asked?.decision).toMatchObject({ outcome: 'denied', ...(duties ? { decidingClause: duties } : {}) })
    expect(asked?.decision.reasonCodes).toEqual(expect.arrayContaining(['ACT_NOT_GRANTED', 'CHANNEL_OUT_OF_SCOPE', 'TERRITORY_OUT_OF_SCOPE']))
    expect((await take({ channel: 'wechat:other' })).status).toBe(403)
  })

  it.each([['2027-12-31', '23:59', true], ['2028-01-01', '00:00', false]])('whose last day is 2027-12-31 may take it on %s at %s in Shanghai: %s', async (day, clock, mayTake) => {
    const { licenceDecision } = await import('@/newsroom/licensing/taking/decide')
    const { readLicensedStory } = await import('@/newsroom/licensing/taking/story')
    const read = await readLicensedStory(story.id)
    const asked = read && await licenceDecision({ payload: room.payload, organisation: organisation.id, story: read.story, use: { act: 'repost', channel: 'web:press.example', territory: 'CN' }, at: at(day, clock) })
    expect(asked?.mayTake).toBe(mayTake)
    if (!mayTake) expect(asked?.decision).toMatchObject({ outcome: 'needs_written_authorisation', reasonCodes: ['LICENCE_EXPIRED'] })
  })

  it('never takes more than the limit, when twenty of its programs ask at once', async () => {
    const stories = await Promise.all(Array.from({ length: 20 }, (_, index) => own(`云汀市限量试稿之${index}（虚构）`)))
    const statuses = await Promise.all(stories.map(async ({ id }) => (await take({}, id)).status))
    const { totalDocs } = await room.payload.count({ collection: 'usage-events', where: { and: [{ agreement: { equals: agreement.id } }, { counted: { equals: true } }] }, overrideAccess: true })
    expect(totalDocs).toBe(5)
    expect(statuses.filter((status) => status === 200)).toHaveLength(4) // one was taken before
    expect(statuses.filter((status) => status === 403)).toHaveLength(16)
  })

  it('waits, when the notice has a second version, until it has accepted it', async () => {
    const { clauses, operator, rightsManager, creditLine, brandAliases, markerStems, contactWindow, notice } = version
    const second = await room.payload.create({
      collection: 'notice-versions', ...create,
      data: { notice: typeof notice === 'string' ? notice : notice.id, no: 2, status: 'published', effectiveFrom: '2026-01-01', operator, rightsManager, creditLine, brandAliases, markerStems, contactWindow, clauses: clauses.map(({ no, kind, text }, index) => ({ no, kind, text: index === 0 ? `${text}（第二版）` : text })) },
    })
    const held = await take()
    expect([held.status, (await held.json() as { title: string }).title]).toEqual([403, 'NOTICE_PENDING_ACCEPTANCE'])
    const { docs: [signer] } = await room.payload.find({ collection: 'licensees', where: { organisation: { equals: organisation.id } }, ...create })
    await room.payload.create({ collection: 'acceptances', ...create, data: { organisation: organisation.id, licensee: signer?.id ?? '', signer: '演示专员 a@press.example', noticeVersion: second.id, hash: second.hash ?? '', at: new Date().toISOString(), method: 'click' } })
    expect((await take()).status).toBe(200)
  })

  it('hears of a withdrawal on its page, in its interface and at its webhook', async () => {
    await room.payload.update({ collection: 'articles', id: story.id, data: { _status: 'draft', withdrawal: { reason: 'facts' } }, overrideAccess: true })
    expect((await take()).status).toBe(410)
    await announceActs(room.payload)
    await deliverDue(room.payload)
    const { recallsOf } = await import('@/queries/licensee/records')
    expect((await recallsOf(organisation.id)).waiting.map(({ kind, article }) => [kind, article])).toEqual([['kill', story.id]])
    expect(calls.map(({ event, body }) => [event, body.story.pubStatus])).toEqual([['kill', 'canceled']])
  })
})
