import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { makeCast } from '@/newsroom/testing/cast'
import { complaintSchema } from '@/newsroom/complaints/input'
import { errorsOf } from '@/newsroom/fieldErrors'
import { openPayload, type TestNewsroom } from '@/newsroom/testing/openPayload'

let room: TestNewsroom
let send: (request: Request) => Promise<Response>
let open: (request: Request) => Promise<Response>

beforeAll(async () => {
  room = await openPayload()
  await makeCast(room.payload)
  ;({ POST: send } = await import('./send/route'))
  ;({ POST: open } = await import('./status/open/route'))
})
afterAll(() => room.close())

const origin = 'http://localhost:3000'
let people = 0
let forms = 0
/** Everybody writes from an address of their own, unless a test says otherwise. */
const someone = () => `203.0.113.${++people}`
const newToken = () => (++forms).toString(16).padStart(32, '0')

type Over = { fields?: Record<string, string>; files?: File[]; headers?: Record<string, string>; token?: string; from?: string }

function complaint({ fields = {}, files = [], headers = {}, token = newToken(), from = someone() }: Over = {}): Request {
  const form = new FormData()
  const given = {
    token, kind: 'rights', url: 'https://elsewhere.example/story', eventDay: '2026-11-01', facts: '这张照片是我拍的，没有署名。', name: '林秋水（演示）', identityKind: 'self', organisation: '', phone: '', email: 'qiushui@reader.example', truth: 'on',
    website: '', ...fields,
  }
  for (const [name, value] of Object.entries(given)) form.set(name, value)
  for (const file of files) form.append('evidence', file)
  return new Request(`${origin}/complaints/send`, { method: 'POST', body: form, headers: { origin, 'x-client-address': from, ...headers } })
}

const count = async () => (await room.payload.count({ collection: 'complaints', overrideAccess: true })).totalDocs
const receiptOf = (response: Response) => /shuming-receipt=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1] ?? ''

describe('the complaint form', () => {
  it('is taken with evidence, and leads to the receipt with a cookie that only the receipt gets', async () => {
    const response = await send(complaint({ files: [new File(['原始文件说明'], '说明.txt')] }))
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe('/complaints/receipt')
    expect(response.headers.get('set-cookie')).toMatch(/^shuming-receipt=.*; Path=\/complaints\/receipt; HttpOnly; SameSite=Lax; Max-Age=600$/)
  })
  it('sent twice, one after the other or at once, is one case with one receipt', async () => {
    const before = await count()
    const token = newToken()
    const first = await send(complaint({ token }))
    const second = await send(complaint({ token }))
    expect(receiptOf(second)).toBe(receiptOf(first))
    const together = newToken()
    const both = await Promise.all([send(complaint({ token: together })), send(complaint({ token: together }))])
    expect(receiptOf(both[0])).toBe(receiptOf(both[1]))
    expect(await count()).toBe(before + 2)
  })

  it.each<[what: string, status: number, over: Over]>([
    ['from another site', 403, { headers: { origin: 'https://evil.example' } }],
    ['without an origin', 403, { headers: { origin: '' } }],
    ['larger than five files of 10 MB by its header', 413, { headers: { 'content-length': String(60 * 1024 * 1024) } }],
    ['with a file of more than 10 MB', 413, { files: [new File([new Uint8Array(10 * 1024 * 1024 + 1).fill(65)], '大.txt')] }],
    ['with a program named as a picture', 415, { files: [new File([new Uint8Array([0x4d, 0x5a, 0, 0])], '照片.jpg', { type: 'image/jpeg' })] }],
    ['with a page that runs scripts, named as text', 415, { files: [new File(['<html><script>alert(1)</script></html>'], '说明.txt', { type: 'text/plain' })] }],
    ['with a picture that cannot be opened', 415, { files: [new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])], '照片.jpg')] }],
    ['with letters that begin like a picture', 415, { files: [new File(['GIF89a；说明'], '说明.txt')] }],
    ['with six files', 422, { files: Array.from({ length: 6 }, (_, n) => new File(['字'], `${n}.txt`)) }],
    ['with the field that people do not see', 422, { fields: { website: 'https://spam.example' } }],
    ['without facts', 422, { fields: { facts: '短' } }],
    ['without any way to reach the sender', 422, { fields: { email: '', phone: '' } }],
    ['about rights without an address', 422, { fields: { url: '' } }],
    ['with an address that is a script', 422, { fields: { url: 'javascript:alert(1)' } }],
    ['with a date in the future', 422, { fields: { eventDay: '2099-01-01' } }],
    ['with a date that does not exist', 422, { fields: { eventDay: '2026-02-30' } }],
    ['by an agent of nobody', 422, { fields: { identityKind: 'agent' } }],
    ['without saying that it is true', 422, { fields: { truth: '' } }],
    ['of an unknown kind', 422, { fields: { kind: 'lawsuit' } }],
    ['with a token that is none', 422, { token: '../../x' }],
  ])('%s is refused with %d and makes no case', async (_what, status, over) => {
    const before = await count()
    expect((await send(complaint(over))).status).toBe(status)
    expect(await count()).toBe(before)
  })
  it('says everything that is missing at once', () => {
    const { error } = complaintSchema('2026-11-23T00:00:00Z').safeParse({ kind: 'rights', url: '', eventDay: '', facts: '', name: '', identityKind: 'agent', organisation: '', phone: '', email: '', truth: '' })
    expect(Object.keys(error ? errorsOf(error) : {}).sort()).toEqual(['email', 'facts', 'name', 'organisation', 'truth', 'url'])
  })
  it('counts the window with everything that was typed, and files nothing', async () => {
    const before = await count()
    const { POST: countWindow } = await import('./new/window/route')
    const asked = complaint({ fields: { facts: '' } })
    expect((await countWindow(new Request(asked, { headers: { ...Object.fromEntries(asked.headers), origin } }))).status).toBe(200)
    expect((await countWindow(new Request(complaint(), { headers: { origin: 'https://evil.example' } }))).status).toBe(403)
    expect(await count()).toBe(before)
  })
  it.each<[route: string, load: () => Promise<{ GET: () => Response }>, page: string]>([
    ['send', () => import('./send/route'), '/complaints/new'], ['new/window', () => import('./new/window/route'), '/complaints/new'],
    ['status/open', () => import('./status/open/route'), '/complaints/status'], ['status/write', () => import('./status/write/route'), '/complaints/status'],
  ])('asked for by its address alone, %s leads to its page', async (_route, load, page) => {
    const answer = (await load()).GET()
    expect([answer.status, answer.headers.get('location')]).toEqual([303, page])
  })
  it('is refused when it is no form or was cut off', async () => {
    const post = (body: string, type: string) => send(new Request(`${origin}/complaints/send`, { method: 'POST', body, headers: { origin, 'content-type': type, 'x-client-address': someone() } }))
    expect((await post('{}', 'application/json')).status).toBe(415)
    expect((await post('--x\r\nContent-Disposition: form-data; na', 'multipart/form-data; boundary=x')).status).toBe(400)
  })
  it('counts the bytes of a body that does not say how long it is', async () => {
    const megabyte = new Uint8Array(1024 * 1024)
    let left = 60
    const body = new ReadableStream<Uint8Array>({ pull: (controller) => (left-- > 0 ? controller.enqueue(megabyte) : controller.close()) })
    const request = new Request(`${origin}/complaints/send`, { method: 'POST', body, duplex: 'half', headers: { origin, 'content-type': 'multipart/form-data; boundary=x', 'x-client-address': someone() } } as RequestInit)
    expect((await send(request)).status).toBe(413)
    expect(left).toBeGreaterThan(0)
  })
  it('is not taken without end from one address', async () => {
    const from = someone()
    const statuses: number[] = []
    for (let attempt = 1; attempt <= 21; attempt++) statuses.push((await send(complaint({ from, fields: { facts: '短' } }))).status)
    expect(statuses.slice(0, 20)).not.toContain(429)
    expect(statuses.at(-1)).toBe(429)
    expect((await send(complaint({ fields: { facts: '短' } }))).status).toBe(422)
  })
  it('keeps files under random names in a folder that is not public, whatever they are called', async () => {
    await send(complaint({ files: ['../../../etc/passwd.txt', 'a\u202etxt.exe', `${'长'.repeat(300)}.txt`, 'CON', '照片 <b>.txt'].map((name) => new File([`文字 ${name}`], name)) }))
    const { docs } = await room.payload.find({ collection: 'complaint-evidence', limit: 100, depth: 0, overrideAccess: true })
    const stored = readdirSync(join(room.dataDir, 'private', 'complaint-evidence'))
    for (const name of stored) expect(name).toMatch(/^[0-9a-f]{18}\.txt$/)
    for (const { originalName } of docs) expect(originalName).not.toMatch(/[\\/<>\u202e]/)
    expect(docs.length).toBeGreaterThanOrEqual(5)
  })
})

describe('asking for the state of a case', () => {
  const ask = (number: string, code: string, from = someone()) => {
    const form = new FormData()
    form.set('number', number)
    form.set('code', code)
    return open(new Request(`${origin}/complaints/status/open`, { method: 'POST', body: form, headers: { origin, 'x-client-address': from } }))
  }
  let number = ''
  let code = ''
  beforeAll(async () => {
    const [id = '', secret = ''] = receiptOf(await send(complaint())).split('.')
    code = secret
    number = (await room.payload.findByID({ collection: 'complaints', id, overrideAccess: true })).number
  })

  it('opens with number and code, for half an hour, on the status page alone', async () => {
    const response = await ask(number, code)
    expect(response.status).toBe(303)
    expect(response.headers.get('set-cookie')).toMatch(/^shuming-case=.*; Path=\/complaints\/status; HttpOnly; SameSite=Lax; Max-Age=1800$/)
  })
  it('says the same, whatever is wrong', async () => {
    const answers = await Promise.all([ask('投诉〔2026〕987654号', code), ask(number, 'bcdfghjkmnpqrstvwxz2'), ask(number, ''), ask('', ''), ask('不是编号', code)])
    for (const answer of answers) {
      expect([answer.status, await answer.text(), answer.headers.get('set-cookie'), answer.headers.get('location')]).toEqual([422, '', null, null])
    }
  })
  it('is not tried without end, from one address or for one number', async () => {
    const from = someone()
    const one: number[] = []
    for (let attempt = 1; attempt <= 21; attempt++) one.push((await ask('投诉〔2026〕111111号', 'x', from)).status)
    expect(one.at(-1)).toBe(429)
    const many: number[] = []
    for (let attempt = 1; attempt <= 61; attempt++) many.push((await ask('投诉〔2026〕222222号', 'x')).status)
    expect(many.at(-1)).toBe(429)
  })
})
