import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { newFormToken } from '@/newsroom/caseCodes'
import { type Cast, makeCast } from '@/newsroom/testing/cast'
import { openPayload, type TestNewsroom } from '@/newsroom/testing/openPayload'
import type { LicenceRequest } from '@/payload-types'

let room: TestNewsroom
let cast: Cast
let send: (request: Request) => Promise<Response>
let open: (request: Request) => Promise<Response>

beforeAll(async () => {
  room = await openPayload()
  cast = await makeCast(room.payload)
  ;({ POST: send } = await import('./request/send/route'))
  ;({ POST: open } = await import('./request/status/open/route'))
})
afterAll(() => room.close())

const origin = 'http://localhost:3000'
let people = 0
/** Everybody writes from an address of their own, unless a test says otherwise. */
const someone = () => `203.0.113.${++people}`

type Over = { fields?: Record<string, string>; headers?: Record<string, string>; from?: string }
const post = (to: typeof send, path: string, fields: Record<string, string>, { headers = {}, from = someone() }: Over = {}) =>
  to(new Request(`${origin}${path}`, { method: 'POST', body: new URLSearchParams(fields), headers: { origin, 'x-client-address': from, ...headers } }))

const ask = ({ fields = {}, ...over }: Over = {}) => post(send, '/licences/request/send', {
  token: newFormToken(), website: '', articles: '', applicantName: '示例周刊（演示）', contact: '演示编辑', email: 'editor@weekly.example', phone: '', purpose: '在网站转载云汀市专题稿件，每周两篇。', acts: 'repost', media: 'text',
  channelKind: 'web', channelName: '', territory: 'CN', edit: 'none', firstDay: '2099-01-01', lastDay: '', ...fields,
}, over)
const requests = async (): Promise<LicenceRequest[]> => (await room.payload.find({ collection: 'licence-requests', sort: '-createdAt', limit: 100, depth: 0, overrideAccess: true })).docs

describe('the request form', () => {
  it('leads to the receipt with a cookie that only the receipt gets', async () => {
    const response = await ask()
    expect([response.status, response.headers.get('location')]).toEqual([303, '/licences/request/receipt'])
    expect(response.headers.get('set-cookie')).toMatch(/^shuming-licence-receipt=.*; Path=\/licences\/request\/receipt; HttpOnly; SameSite=Lax; Max-Age=600$/)
  })

  it('keeps the notice that was being read; without one, the notice in force', async () => {
    const notice = await room.payload.create({ collection: 'notices', overrideAccess: true, data: { key: 'open-data', title: '开放数据声明' } })
    const { clauses, operator, rightsManager, creditLine, brandAliases, markerStems } = cast.noticeVersion
    const version = await room.payload.create({
      collection: 'notice-versions', overrideAccess: true,
      data: { notice: notice.id, no: 1, status: 'published', appliesTo: 'named', effectiveFrom: '2024-01-01', operator, rightsManager, creditLine, brandAliases, markerStems, clauses: clauses.map(({ no, kind, text }) => ({ no, kind, text })) },
    })
    await ask({ fields: { notice: 'open-data' } })
    expect((await requests())[0]?.noticeVersion).toBe(version.id)
    await ask({ fields: { notice: 'no-such-notice' } })
    expect((await requests())[0]?.noticeVersion).toBe(cast.noticeVersion.id)
  })

  it('takes a story by its address and refuses one that is not ours, saying whose it is', async () => {
    const story = await cast.published({ title: '申请授权用的短稿' })
    expect((await ask({ fields: { articles: story.shortId ?? '' } })).status).toBe(303)
    expect((await requests())[0]?.articles).toEqual([story.id])
    const before = (await requests()).length
    const reprint = await cast.published({ source: cast.other.id, originalTitle: '云汀市高新技术企业达到473家', originalUrl: 'https://evening.example/1', originalAuthor: '演示记者' })
    expect((await ask({ fields: { articles: reprint.shortId ?? '' } })).status).toBe(422)
    expect((await ask({ fields: { articles: 'https://elsewhere.example/story' } })).status).toBe(422)
    expect((await requests()).length).toBe(before)
  })

  it.each<[what: string, status: number, over: Over]>([
    ['from another site', 403, { headers: { origin: 'https://evil.example' } }], ['with the field that people do not see', 422, { fields: { website: 'https://spam.example' } }],
    ['with a token that is none', 422, { fields: { token: '../../x' } }], ['larger than words can be', 413, { fields: { purpose: '长'.repeat(40_000) } }], ['that is no form', 415, { headers: { 'content-type': 'application/json' } }],
    ['with a day that has passed', 422, { fields: { firstDay: '2020-01-01' } }], ['for a channel that is none', 422, { fields: { channelKind: '' } }],
  ])('%s is refused with %d and makes no case', async (_what, status, over) => {
    const before = (await requests()).length
    expect((await ask(over)).status).toBe(status)
    expect((await requests()).length).toBe(before)
  })

  it('is not taken without end from one address', async () => {
    const from = someone()
    const statuses: number[] = []
    for (let attempt = 1; attempt <= 21; attempt++) statuses.push((await ask({ from, fields: { purpose: '短' } })).status)
    expect([statuses.slice(0, 20).includes(429), statuses.at(-1)]).toEqual([false, 429])
  })
})

describe('asking for the state of a request', () => {
  const show = (no: string, code: string, from = someone()) => post(open, '/licences/request/status/open', { no, code }, { from })
  let no = ''
  let code = ''
  beforeAll(async () => {
    const [id = '', secret = ''] = (/shuming-licence-receipt=([^;]+)/.exec((await ask()).headers.get('set-cookie') ?? '')?.[1] ?? '').split('.')
    code = secret
    no = (await room.payload.findByID({ collection: 'licence-requests', id, overrideAccess: true })).no
  })

  it('opens with number and code, for half an hour, on the status page alone', async () => {
    const response = await show(no.toLowerCase(), ` ${code} `)
    expect(response.status).toBe(303)
    expect(response.headers.get('set-cookie')).toMatch(/^shuming-licence-request=.*; Path=\/licences\/request\/status; HttpOnly; SameSite=Lax; Max-Age=1800$/)
  })

  it('says the same, whatever is wrong', async () => {
    for (const answer of await Promise.all([show('SQ-2026-9999', code), show(no, 'bcdfghjkmnpqrstvwxz2'), show(no, ''), show('', ''), show('不是编号', code), show(no, 'x'.repeat(500))])) {
      expect([answer.status, await answer.text(), answer.headers.get('set-cookie'), answer.headers.get('location')]).toEqual([422, '', null, null])
    }
  })

  it('is not tried without end, from one address or for one number', async () => {
    const from = someone()
    const one: number[] = []
    for (let attempt = 1; attempt <= 21; attempt++) one.push((await show('SQ-2026-1111', 'x', from)).status)
    expect([one.slice(0, 20).includes(429), one.at(-1)]).toEqual([false, 429])
    const many: number[] = []
    for (let attempt = 1; attempt <= 61; attempt++) many.push((await show('SQ-2026-2222', 'x')).status)
    expect(many.at(-1)).toBe(429)
  })
})
