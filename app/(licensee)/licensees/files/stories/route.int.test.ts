import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { type Cast, makeCast, password } from '@/newsroom/testing/cast'
import { openPayload, type TestNewsroom } from '@/newsroom/testing/openPayload'

const signedIn = vi.hoisted(() => ({ token: null as string | null }))
vi.mock('next/headers', () => ({ cookies: async () => ({ get: () => (signedIn.token === null ? undefined : { value: signedIn.token }) }), headers: async () => new Headers() }))

let room: TestNewsroom
let cast: Cast
let POST: (request: Request) => Promise<Response>
let origin: string
let take: string
const tokens: Record<string, string> = {}

beforeAll(async () => {
  room = await openPayload()
  cast = await makeCast(room.payload)
  ;({ POST } = await import('./route'))
  origin = (await import('@/config/environment')).siteUrl()
  await room.payload.create({
    collection: 'agreements', overrideAccess: true,
    data: {
      no: '协-1', organisation: cast.organisation.id, status: 'active', noticeVersion: cast.noticeVersion.id, signedAt: '2026-01-01T00:00:00.000Z', effectiveFrom: '2026-01-01', lastDay: null,
      scope: { acts: ['repost'], media: ['text'], channels: ['web:*'], territory: ['CN'], collections: ['*'], edit: 'none' },
    } as never,
  })
  for (const role of ['viewer', 'downloader'] as const) {
    const email = `${role}@press.example`
    await room.payload.create({ collection: 'licensees', overrideAccess: true, context: { bootstrap: true }, data: { email, name: `演示${role}`, organisation: cast.organisation.id, role, password } as never })
    tokens[role] = (await room.payload.login({ collection: 'licensees', data: { email, password } })).token ?? ''
  }
  const story = await cast.published()
  take = `${story.id}:${story.contentHash}`
})
afterAll(() => room.close())

type Fields = Record<string, string | string[]>
const usual = (): Fields => ({ story: take, act: 'repost', channel: 'web:press.example', territory: 'CN', format: 'docx' })

async function send(fields: Fields = {}, { as = 'downloader', from = origin }: { as?: string | null; from?: string } = {}) {
  signedIn.token = as === null ? null : (tokens[as] ?? null)
  const body = new URLSearchParams(Object.entries({ ...usual(), ...fields }).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one])))
  return POST(new Request(`${origin}/licensees/files/stories`, { method: 'POST', body, headers: { origin: from, 'x-client-address': '192.0.2.9' } }))
}
const rows = async () => (await room.payload.find({ collection: 'usage-events', limit: 100, sort: 'createdAt', depth: 0, overrideAccess: true })).docs
const whereTo = (answer: Response) => decodeURIComponent(answer.headers.get('location') ?? '')

describe('an order that is not carried out gives no bytes and leaves no row', () => {
  it.each<[what: string, fields: Fields, who: { as?: string | null; from?: string }, status: number, place: string]>([
    ['by nobody', {}, { as: null }, 303, '/licensees/sign-in?return=/licensees/stories'],
    ['by somebody who may only look', {}, { as: 'viewer' }, 403, ''],
    ['from another site', {}, { from: 'https://evil.example' }, 303, 'refused=ORIGIN'],
    ['of nothing', { story: [] }, {}, 303, 'refused=NONE_CHOSEN'],
    ['of something that is no story', { story: '../secret' }, {}, 303, 'refused=FORM'],
    ['of an act that there is not', { act: 'everything' }, {}, 303, 'refused=FORM'],
    ['without a format', { format: [] }, {}, 303, 'refused=NO_FORMAT'],
    ['in a format that there is not', { format: 'exe' }, {}, 303, 'refused=NO_FORMAT'],
    ['for every channel at once', { channel: '*' }, {}, 303, 'refused=NO_CHANNEL'],
    ['for a channel outside the agreement', { channel: '', otherChannel: 'print:paper' }, {}, 303, 'refused=CHANNEL_OUT_OF_SCOPE'],
    ['of a version that is not the newest', { story: `65f000000000000000000000:${'0'.repeat(64)}` }, {}, 303, 'refused=NOT_FOUND'],
  ])('%s', async (_what, fields, who, status, place) => {
    const answer = await send(fields, who)
    expect([answer.status, answer.headers.get('content-disposition')]).toEqual([status, null])
    expect(whereTo(answer)).toContain(place)
    expect(answer.headers.get('cache-control')).toContain('no-store')
    expect(await rows()).toEqual([])
  })

  it('by somebody without the second factor that the organisation demands', async () => {
    const demand = (requireSecondFactor: boolean) => room.payload.update({ collection: 'organisations', id: cast.organisation.id, data: { requireSecondFactor }, overrideAccess: true })
    await demand(true)
    const answer = await send()
    await demand(false)
    expect([answer.status, answer.headers.get('location'), answer.headers.get('content-disposition')]).toEqual([303, '/licensees/account', null])
    expect(await rows()).toEqual([])
  })

  it('of more than fifty stories', async () => {
    const many = Array.from({ length: 51 }, (_, index) => `${String(index).padStart(24, '0')}:${'0'.repeat(64)}`)
    expect(whereTo(await send({ story: many }))).toContain('refused=TOO_MANY')
  })
})

describe('an order', () => {
  it('of one story in one format is that file, saved under its Chinese name and kept nowhere', async () => {
    const answer = await send()
    expect(answer.status).toBe(200)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'cache-control': 'private, no-store', 'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    })
    expect(decodeURIComponent(answer.headers.get('content-disposition') ?? '')).toContain('云汀市高新技术企业达到473家 第1版.docx')
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await answer.arrayBuffer()) })
    expect(value).toContain('署名：来源：示例在线')
    expect((await rows()).at(-1)).toMatchObject({ format: 'docx', act: 'repost', channel: 'web:press.example', ip: '192.0.2.9', counted: true, organisation: cast.organisation.id })
  })

  it('of several stories is a zip with a folder for each, and names in words what was refused', async () => {
    const second = await cast.published({ title: '云汀第二篇' })
    const reprint = await cast.published({ title: '云汀转载', source: cast.other.id, originalTitle: '云汀转载', originalAuthor: '演示作者', originalUrl: 'https://evening.example/1' })
    const answer = await send({ story: [take, ...[second, reprint].map(({ id, contentHash }) => `${id}:${contentHash}`)], format: ['html', 'text'], archive: '1' })
    expect(answer.headers.get('content-type')).toBe('application/zip')
    expect(decodeURIComponent(answer.headers.get('content-disposition') ?? '')).toMatch(/稿件 \d{4}-\d\d-\d\d 共2篇\.zip/)
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
    const whole = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())) as { stories: unknown[]; refused: { title: string; ask: string }[] }
    expect(whole.stories).toHaveLength(2)
    expect(whole.refused).toEqual([expect.objectContaining({ title: '云汀转载', ask: '请向示例晚报（演示）取得许可' })])
    expect((await rows()).slice(-2).map(({ format }) => format)).toEqual(['zip', 'zip'])
  })

  it('is put off when one organisation asks without end', async () => {
    const answers = []
    for (let n = 0; n < 8; n += 1) answers.push(await send({ story: [take, `65f000000000000000000000:${'0'.repeat(64)}`], archive: '1', format: 'text' }))
    expect(whereTo(answers.at(-1) as Response)).toContain('refused=TOO_OFTEN')
  })
})
