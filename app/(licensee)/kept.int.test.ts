import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { scopeNames } from '@/domain/licensing/apiWords'
import { type Cast, makeCast, password } from '@/newsroom/testing/cast'
import { openPayload, type TestNewsroom } from '@/newsroom/testing/openPayload'

import { askPortal, cookiesOf, shown } from './testing/askPortal'

vi.mock('next/headers', async () => (await import('./testing/askPortal')).mockedHeaders())

let room: TestNewsroom
let cast: Cast
let cookies: Record<string, string>
beforeAll(async () => {
  room = await openPayload()
  cast = await makeCast(room.payload)
  await room.payload.update({ collection: 'organisations', id: cast.organisation.id, depth: 0, overrideAccess: true, data: { seats: 5 } })
  await room.payload.create({ collection: 'licensees', depth: 0, overrideAccess: true, context: { bootstrap: true }, data: { email: 'admin@kept.example', name: '演示管理', organisation: cast.organisation.id, role: 'admin', password } })
  cookies = cookiesOf(await askPortal('/licensees/sign-in/send', { form: { email: 'admin@kept.example', password } }))
})
afterAll(() => room.close())

const searches = () => room.payload.find({ collection: 'saved-searches', where: { organisation: { equals: cast.organisation.id } }, depth: 0, overrideAccess: true })
const unescape = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&#x27;', "'").replaceAll('&amp;', '&')
/** The fields of the form that an answer holds, as a browser would send them. */
const fieldsOf = (text: string) => Object.fromEntries([...text.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"\/>/g)].map(([, name = '', value = '']) => [name, unescape(value)]))

describe('a form whose session has run out meanwhile', () => {
  const form = { name: '清晨“快讯”<演示>', alert: 'none', q: '云汀\n第二行 & "引号"' }

  it('is not lost: it is sent again after signing in, as it was', async () => {
    const answer = await askPortal('/licensees/searches/save', { form })
    expect(answer.status).toBe(401)
    expect(shown(answer)).toContain('填写的内容没有丢')
    expect(answer.text).toContain('action="/licensees/searches/save"')
    expect(fieldsOf(answer.text)).toEqual(form)
    expect((await searches()).totalDocs).toBe(0)
    const again = await askPortal('/licensees/searches/save', { form: fieldsOf(answer.text), cookies })
    expect(again.status).toBe(303)
    expect((await searches()).docs.map(({ name }) => name)).toEqual([form.name])
  })

  it('gives no password back', async () => {
    const { text } = await askPortal('/licensees/account/password', { form: { current: 'old-secret-1', password: 'new-secret-1', passwordAgain: 'new-secret-1', note: '随附' } })
    expect(fieldsOf(text)).toEqual({ note: '随附' })
    expect(text).not.toMatch(/(?:old|new)-secret-1/)
  })

  it('gives another site nothing of what it sends', async () => {
    const answer = await askPortal('/licensees/searches/save', { form: { name: '别站的内容' }, origin: 'https://evil.example' })
    expect([answer.status, answer.location?.split('?')[0]]).toEqual([303, '/licensees/sign-in'])
    expect(answer.text).not.toContain('别站的内容')
  })

  it('has a page that leads to signing in when it is opened by its address', async () => {
    const answer = await askPortal('/licensees/expired')
    expect(answer.text).toContain('href="/licensees/sign-in"')
    expect(answer.text).not.toContain('type="hidden"')
  })
})

describe('what no reader could read', () => {
  it('is not kept: a form in another encoding is refused', async () => {
    const before = (await searches()).totalDocs
    const answer = await askPortal('/licensees/searches/save', { form: { name: '\uFFFD\uFFFDʾ', alert: 'none', q: '云汀' }, cookies })
    expect([answer.status, shown(answer)]).toEqual([400, expect.stringContaining('不是 UTF-8 编码')])
    expect((await searches()).totalDocs).toBe(before)
  })
})

describe('a story that was withdrawn', () => {
  it('is answered 410 with the reason and what to do, and no more', async () => {
    const story = await cast.published({ title: '云汀市撤稿试稿（虚构）' })
    await room.payload.update({ collection: 'articles', id: story.id, data: { _status: 'draft', withdrawal: { reason: 'facts', note: '数字有误。' } }, overrideAccess: true })
    const answer = await askPortal(`/licensees/stories/${story.id}`, { cookies })
    expect(answer.status).toBe(410)
    for (const words of ['这篇稿件已撤下', '数字有误。', '停止使用']) expect(shown(answer)).toContain(words)
    expect(shown(answer)).not.toContain('撤稿试稿')
    const draft = await cast.draft({ title: '云汀市未发试稿（虚构）' })
    expect((await askPortal(`/licensees/stories/${draft.id}`, { cookies })).status).toBe(404)
  })
})

describe('what is typed wrongly', () => {
  it('as a day that no calendar has is told so, and no fault of the server', async () => {
    const form = { usage: cast.organisation.id, channel: 'web:press.example', url: '', usedOn: '2026-02-30', note: '' }
    expect((await askPortal('/licensees/reports/send', { form, cookies })).status).toBe(422)
    expect((await askPortal('/licensees/reports/send', { form: { ...form, usedOn: '2026-02-28' }, cookies })).status).toBe(404)
  })

  it.each([
    ['/licensees/members/invite', { email: `${'a'.repeat(300)}@x.example`, role: 'viewer' }, '邮箱最多 200 个字。'], ['/licensees/members/seats', { wanted: '9'.repeat(20), note: '' }, '请填写 1 至 10000 的整数。'],
  ])('at %s is told as what it is', async (path, form, words) => {
    const answer = await askPortal(path, { form, cookies })
    expect([answer.status, shown(answer)]).toEqual([422, expect.stringContaining(words)])
  })
})

it('a token may have every scope there is', async () => {
  const answer = await askPortal('/licensees/api/tokens', { form: { name: '全权', scopes: Object.keys(scopeNames), days: '30', allowedIps: '' }, cookies })
  expect([answer.status, /smt_[\w-]{43}/.test(answer.text)]).toEqual([201, true])
})

it('a file that is none is answered 404, kept by nobody', async () => {
  const { status, headers } = await askPortal('/licensees/files/[...rest]', { cookies })
  expect([status, headers.get('cache-control')]).toEqual([404, 'private, no-store'])
})
