import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type Cast, makeCast } from '../../testing/cast'
import { openPayload, type TestNewsroom } from '../../testing/openPayload'
import { rest } from '../../testing/rest'
import { codeOfForm, newFormToken } from '../../caseCodes'
import { acceptAgreement } from '../agreements/acceptAgreement'
import { keepLicensing } from '../daily'
import { fileRequest, requestByCode } from './fileRequest'
import { requestSchema } from './requestInput'
import { requestLog, requestMessages } from './requestRecord'
import { addMessage, readRequest, takeRequestStep } from './requests'
import { openRequest, sealRequest } from './requestSession'

let room: TestNewsroom
let cast: Cast
const applicant = { kind: 'applicant', name: '演示编辑' } as const

beforeAll(async () => {
  room = await openPayload()
  cast = await makeCast(room.payload)
}, 120_000)
afterAll(() => room.close())

const now = '2026-11-23T04:00:00.000Z'
const typed = (over: Record<string, string[]> = {}) => ({
  articles: [''], applicantName: ['示例周刊（演示）'], contact: ['演示编辑'], email: ['Editor@weekly.example'], phone: [''], purpose: ['在网站转载云汀市专题稿件，每周两篇。'], acts: ['repost'], media: ['text'],
  channelKind: ['web'], channelName: ['weekly.example'], territory: ['CN'], edit: ['none'], firstDay: ['2026-12-01'], lastDay: ['2099-11-30'], token: [newFormToken()], ...over,
})
const file = (over: Record<string, string[]> = {}, party: { organisation: string; licensee: string } | null = null) =>
  fileRequest(room.payload, { input: requestSchema(now).parse(typed(over)), source: { articles: [], noticeVersion: cast.noticeVersion.id, party }, now })
const desk = (id: string, path: string, body: object = {}, token: string | null = cast.tokens.rights) => rest(`/api/licensing/requests/${id}/${path}`, { method: 'POST', token, body })
const quoted = async (over: Record<string, string[]> = {}, quote: object = {}) => {
  const { request: { id, quote: prepared } } = await file(over)
  await rest(`/api/licence-requests/${id}`, { method: 'PATCH', token: cast.tokens.rights, body: { quote: { ...prepared, priceNote: '每年一万元（演示）', ...quote } } })
  await desk(id, 'steps', { step: 'quote' })
  return id
}
const mails = async (id: string) => (await room.payload.find({ collection: 'deliveries', where: { key: { like: `licence-request:${id}:` } }, limit: 100, depth: 0, overrideAccess: true })).docs

describe('the form', () => {
  it.each<[string, Record<string, string[]>, string]>([
    ['no organisation', { applicantName: [''] }, 'applicantName'], ['no address', { email: ['editor'] }, 'email'], ['no purpose', { purpose: ['转载'] }, 'purpose'], ['no act', { acts: [] }, 'acts'],
    ['an act that nobody knows', { acts: ['steal'] }, 'acts'], ['no territory', { territory: [] }, 'territory'], ['a wildcard in the channel', { channelName: ['*'] }, 'channelName'],
    ['a first day in the past', { firstDay: ['2026-11-22'] }, 'firstDay'], ['no day of the calendar', { firstDay: ['2027-02-29'] }, 'firstDay'], ['a last day before the first', { lastDay: ['2026-11-30'] }, 'lastDay'],
    ['51 stories', { articles: [Array.from({ length: 51 }, (_, no) => `https://news.example/${no}`).join('\n')] }, 'articles'],
  ])('says what is wrong with %s', (_case, over, field) => {
    const parsed = requestSchema(now).safeParse(typed(over))
    expect(parsed.error?.issues.map(({ path }) => String(path[0]))).toContain(field)
  })
})

describe('a request', () => {
  it('gets a number and a code that no database holds; both sides hear of it', async () => {
    const { request, code, isNew } = await file()
    expect(isNew).toBe(true)
    expect(request).toMatchObject({ no: expect.stringMatching(/^SQ-2026-\d{4}$/), state: 'open', applicant: { email: 'editor@weekly.example' } })
    expect(JSON.stringify(await readRequest(room.payload, request.id))).not.toContain(code)
    const sent = await mails(request.id)
    expect(sent.map(({ to }) => to).sort()).toEqual(['editor@weekly.example', 'rights-manager@desk.example'])
    expect(sent.some(({ body }) => body?.includes(code))).toBe(false)
  })

  it('sent five times at once is one case with one code', async () => {
    const token = newFormToken()
    const filed = await Promise.all([1, 2, 3, 4, 5].map(() => file({ token: [token] })))
    expect(new Set(filed.map(({ request }) => request.id)).size).toBe(1)
    expect(new Set(filed.map(({ code }) => code))).toEqual(new Set([codeOfForm(token)]))
    expect(await mails(filed[0]?.request.id ?? '')).toHaveLength(2)
  })

  it('is opened by its own number and code alone', async () => {
    const [a, b] = [await file(), await file()]
    const open = (no: string, code: string) => requestByCode(room.payload, { no, code })
    expect((await open(` ${a.request.no.toLowerCase()} `, a.code.toUpperCase()))?.id).toBe(a.request.id)
    expect(await open(a.request.no, b.code)).toBeNull()
    expect(await open(a.request.no, '')).toBeNull()
    expect(await open('SQ-2026-9999', a.code)).toBeNull()
  })

  it('stays open for half an hour under a note that nobody else can write', () => {
    const sealed = sealRequest('a', 1000)
    expect([openRequest(sealed, 999), openRequest(sealed, 1000), openRequest(sealed.replace('a.', 'b.'), 999), openRequest('a.1000.x', 999), openRequest(undefined, 0)]).toEqual(['a', null, null, null, null])
  })

  it('keeps what was asked and said, whoever saves it', async () => {
    const { request: { id } } = await file()
    const change = { purpose: '改', state: 'agreed', applicantName: '改', messages: [], log: [], sent: { priceNote: '0' } }
    for (const token of [cast.tokens.rights, cast.tokens.admin]) await rest(`/api/licence-requests/${id}`, { method: 'PATCH', token, body: change })
    await expect(room.payload.update({ collection: 'licence-requests', id, data: { state: 'agreed' }, overrideAccess: true })).rejects.toThrow('不能直接修改')
    expect(await readRequest(room.payload, id)).toMatchObject({ state: 'open', applicantName: '示例周刊（演示）', purpose: '在网站转载云汀市专题稿件，每周两篇。' })
    expect((await rest(`/api/licence-requests/${id}`, { method: 'DELETE', token: cast.tokens.admin })).status).toBe(403)
    expect((await rest('/api/licence-requests', { method: 'POST', token: cast.tokens.admin, body: {} })).status).toBe(403)
  })
})

describe('a case', () => {
  it('goes from the quote to the countersigned agreement, each side hearing of every step', async () => {
    const id = await quoted({ applicantName: ['示例月刊（演示）'] })
    await addMessage(room.payload, { id, by: applicant, text: '能否按季度付？' })
    expect((await desk(id, 'messages', { text: '可以。' })).status).toBe(200)
    await takeRequestStep(room.payload, { id, step: 'agree', by: applicant })
    const made = await desk(id, 'agreement')
    expect(made.status).toBe(200)
    expect((await desk(id, 'agreement')).body['id']).toBe(made.body['id'])
    const agreement = await room.payload.findByID({ collection: 'agreements', id: String(made.body['id']), depth: 1, overrideAccess: true })
    expect(agreement).toMatchObject({ status: 'draft', priceNote: '每年一万元（演示）', effectiveFrom: '2026-12-01', lastDay: '2099-11-30', organisation: { name: '示例月刊（演示）' }, scope: { channels: ['web:weekly.example'] } })
    const organisation = typeof agreement.organisation === 'string' ? agreement.organisation : agreement.organisation.id
    const signatory = await room.payload.create({ collection: 'licensees', overrideAccess: true, context: { bootstrap: true }, data: { name: '演示签署人', email: 'sign@weekly.example', role: 'signatory', organisation, password: 'correct-horse-battery' } })
    const step = (name: string) => rest(`/api/licensing/agreements/${agreement.id}/steps`, { method: 'POST', token: cast.tokens.rights, body: { step: name } })
    expect((await step('offer')).status).toBe(200)
    const offered = await room.payload.findByID({ collection: 'agreements', id: agreement.id, depth: 0, overrideAccess: true })
    await acceptAgreement(room.payload, { agreement: agreement.id, licensee: signatory, hash: offered.documentHash ?? '', method: 'click', ip: null, userAgent: null, emphasisedClauses: ['3.2'] })
    expect((await step('countersign')).body).toMatchObject({ status: 'active' })
    const request = await readRequest(room.payload, id)
    expect(request.state).toBe('countersigned')
    expect(requestMessages(request).map(({ from, text }) => [from, text])).toEqual([['applicant', '能否按季度付？'], ['desk', '可以。']])
    expect(requestLog(request).map(({ step: name }) => name)).toEqual(['send', 'quote', 'message-applicant', 'message-desk', 'agree', 'draft', 'drafted', 'countersign'])
  })

  it('makes one agreement though two people press the button at once', async () => {
    const id = await quoted()
    await takeRequestStep(room.payload, { id, step: 'agree', by: applicant })
    const answers = await Promise.all([desk(id, 'agreement'), desk(id, 'agreement'), desk(id, 'agreement')])
    expect(answers.some(({ status }) => status === 200)).toBe(true)
    expect((await room.payload.count({ collection: 'agreements', where: { request: { equals: id } }, overrideAccess: true })).totalDocs).toBe(1)
  })

  it('has no quote without a price, none agreed to after its day, and no agreement before consent', async () => {
    const { request: { id } } = await file()
    expect((await desk(id, 'steps', { step: 'quote' })).body['error']).toMatchObject({ code: 'QUOTE_INCOMPLETE' })
    expect((await desk(id, 'agreement')).status).toBe(409)
    const late = await quoted({}, { validUntil: '2098-01-01' })
    await expect(takeRequestStep(room.payload, { id: late, step: 'agree', by: applicant, now: '2098-01-02T04:00:00.000Z' })).rejects.toMatchObject({ code: 'QUOTE_OVER' })
  })

  it('is declined with a reason, withdrawn by the applicant alone, and then silent', async () => {
    const { request: { id } } = await file()
    expect((await desk(id, 'steps', { step: 'decline' })).status).toBe(409)
    expect((await desk(id, 'steps', { step: 'decline', reason: '已有独家授权' })).status).toBe(200)
    expect((await desk(id, 'messages', { text: '再问一句' })).status).toBe(409)
    const { request: { id: other } } = await file()
    expect((await desk(other, 'steps', { step: 'withdraw' })).status).toBe(400)
    await takeRequestStep(room.payload, { id: other, step: 'withdraw', by: applicant })
    expect((await readRequest(room.payload, other)).state).toBe('withdrawn')
  })

  it('is for the rights desk alone', async () => {
    const { request: { id } } = await file()
    for (const [token, status] of [[cast.tokens.editor, 403], [cast.licenseeToken, 401], [null, 401]] as const) expect((await desk(id, 'messages', { text: '甲' }, token)).status).toBe(status)
  })

  it('keeps every message though many are written at once', async () => {
    const { request: { id } } = await file()
    const sent = await Promise.allSettled(['甲', '乙', '丙', '丁'].map((text) => addMessage(room.payload, { id, by: applicant, text })))
    expect(requestMessages(await readRequest(room.payload, id))).toHaveLength(sent.filter(({ status }) => status === 'fulfilled').length)
  })

  it('tells what a killed process did not get to tell', async () => {
    const { request: { id } } = await file()
    await room.payload.update({ collection: 'licence-requests', id, overrideAccess: true, context: { bootstrap: true }, data: { unsettled: 2, revision: 2, log: [{ no: 1, at: now, step: 'send', by: '甲' }, { no: 2, at: now, step: 'decline', by: '乙', reason: '演示理由' }] } })
    await keepLicensing(room.payload, { now: new Date(Date.now() + 60_000).toISOString() })
    expect((await mails(id)).some(({ body }) => body?.includes('演示理由'))).toBe(true)
  })
})

describe('what others see of a case', () => {
  it('an organisation sees what it asked for while signed in, without our side, and nobody else’s', async () => {
    const { request: mine } = await file({}, { organisation: cast.organisation.id, licensee: cast.licensee.id })
    const { request: foreign } = await file()
    const other = await room.payload.create({ collection: 'organisations', overrideAccess: true, data: { name: '他社（演示）', kind: 'publisher', status: 'active' } })
    await room.payload.update({ collection: 'licence-requests', id: foreign.id, data: { organisation: cast.organisation.id }, overrideAccess: true })
    const answer = await rest(`/api/licence-requests/${mine.id}?depth=2`, { token: cast.licenseeToken })
    expect(answer.status).toBe(200)
    for (const hidden of ['secretHash', 'token', 'log', 'quote', 'revision', 'unsettled']) expect(answer.body).not.toHaveProperty(hidden)
    expect((await rest(`/api/licence-requests/${foreign.id}`, { token: cast.licenseeToken })).status).toBe(404)
    const { request: theirs } = await file({}, { organisation: other.id, licensee: cast.licensee.id })
    expect((await rest(`/api/licence-requests/${theirs.id}`, { token: cast.licenseeToken })).status).toBe(404)
    expect((await rest('/api/licence-requests')).status).toBe(403)
  })

  it('the desk sees no code and no token', async () => {
    const { request: { id } } = await file()
    const { text } = await rest(`/api/licence-requests/${id}`, { token: cast.tokens.admin })
    expect(text).not.toMatch(/secretHash|"token"/)
  })
})
