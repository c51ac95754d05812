import type { Payload, TypedUser } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { complaintNumber, type Deadline } from '../../domain/complaints'
import { shanghaiDate } from '../../domain/text/shanghai'
import type { Complaint } from '../../payload-types'
import { type Cast, makeCast } from '../testing/cast'
import { openPayload, type TestNewsroom } from '../testing/openPayload'
import { rest } from '../testing/rest'
import { actOnCase, writeMessage } from './actOnCase'
import { entriesOf } from './caseLog'
import { fileComplaint } from './fileComplaint'
import type { ComplaintInput } from './input'
import { openCase, reportSuit, sendCounterNotice, sendMessage } from './party'
import { newFormToken } from '../caseCodes'
import { sweepCases } from './sweepCases'

let room: TestNewsroom
let cast: Cast
let payload: Payload
let rights: TypedUser
let editor: TypedUser

const plain = { depth: 0, overrideAccess: true } as const
const input = (over: Partial<ComplaintInput> = {}): ComplaintInput => ({
  kind: 'rights', url: null, eventDay: shanghaiDate(new Date().toISOString()), facts: '这张照片是我拍的，没有署名，也没有付酬。', name: '林秋水（演示）', identityKind: 'self', organisation: null,
  phone: '000-12345678', email: 'qiushui@reader.example', truth: 'on', ...over,
})
const file = (over: Partial<ComplaintInput> = {}, files: Parameters<typeof fileComplaint>[0]['files'] = []) => fileComplaint({ payload, input: input(over), files, token: newFormToken() })
const desk = (user: TypedUser = rights) => ({ party: 'desk' as const, by: '演示经办人', user })
const act = (complaint: Complaint, step: Parameters<typeof actOnCase>[0]['act'], user?: TypedUser, over: Partial<Parameters<typeof actOnCase>[0]> = {}) =>
  actOnCase({ payload, id: complaint.id, act: step, actor: desk(user), reason: `按规定${step}`, ...(step === 'forward' ? { transfer: { name: '示例晚报（演示）', email: 'desk@other.example' } } : {}), ...over })
const stateOf = async (complaint: Complaint) => (await payload.findByID({ collection: 'complaints', id: complaint.id, ...plain })).state
const publicStory = async () => {
  const story = await cast.published()
  return { story, url: `http://localhost:3000/news/2026/11/23/${story.shortId}-x` }
}
const isPublic = async (id: string) => (await rest(`/api/articles/${id}`)).status === 200
const text = (words: string) => ({ name: '说明.txt', bytes: new TextEncoder().encode(words), mime: 'text/plain' })

beforeAll(async () => {
  room = await openPayload()
  payload = room.payload
  cast = await makeCast(payload)
  rights = { ...cast.users.rights, collection: 'users' }
  editor = { ...cast.users.editor, collection: 'users' }
})
afterAll(() => room.close())

describe('filing', () => {
  it('gives a number of the year, a window, deadlines and a first line', async () => {
    const { complaint, code } = await file()
    const year = shanghaiDate(complaint.submittedAt).slice(0, 4)
    expect(complaint.number).toMatch(new RegExp(`^投诉〔${year}〕\\d+号$`))
    expect(code).toMatch(/^[23456789b-df-hj-np-tv-xz]{20}$/)
    expect(complaint).toMatchObject({ state: 'received', lastNo: 1, procedure: 'network_regulation', window: { late: false } })
    expect(complaint.window?.computation).toContain('声明第 5 条')
    expect(complaint.dueAt).toBeTruthy()
    expect((await entriesOf(payload, complaint.id)).map((entry) => entry.act)).toEqual(['file'])
  })
  it('accepts a late complaint and flags it', async () => {
    const { complaint } = await file({ eventDay: '2024-01-02' })
    expect(complaint.window?.late).toBe(true)
    expect(complaint.window?.computation).toMatch(/照常受理.*不影响您依法享有的权利/u)
    expect(complaint.state).toBe('received')
  })
  it('finds the story that an address names', async () => {
    const { story, url } = await publicStory()
    expect((await file({ url })).complaint.article).toBe(story.id)
    expect((await file({ url: 'https://elsewhere.example/news/abc' })).complaint.article ?? null).toBeNull()
  })
  it('goes by the civil code for everything but rights', async () => {
    expect((await file({ kind: 'content' })).complaint.procedure).toBe('civil_code')
  })
  it('makes one case of one form, sent twice in a row or at once, with the same code', async () => {
    const token = newFormToken()
    const once = () => fileComplaint({ payload, input: input(), files: [text('一份证据')], token })
    const first = await once()
    const again = await Promise.all([once(), once(), once()])
    for (const { complaint, code } of again) expect([complaint.id, code]).toEqual([first.complaint.id, first.code])
    const together = newFormToken()
    const filed = await Promise.all([1, 2, 3].map(() => fileComplaint({ payload, input: input(), files: [text('另一份')], token: together })))
    expect(new Set(filed.map(({ complaint }) => complaint.id)).size).toBe(1)
    const { totalDocs } = await payload.count({ collection: 'complaint-evidence', where: { caseKey: { in: [first.complaint.submissionKey, filed[0]?.complaint.submissionKey ?? ''] } }, overrideAccess: true })
    expect(totalDocs).toBe(2)
  })
  it('mails the complainant the number and never the code', async () => {
    const { complaint, code } = await file({ email: 'copy@reader.example' })
    const { docs: [mail] } = await payload.find({ collection: 'deliveries', where: { to: { equals: 'copy@reader.example' } }, ...plain })
    expect(mail?.body).toContain(complaint.number)
    expect(mail?.body).not.toContain(code.slice(0, 5))
  })
  it('keeps the deadlines of its day when the settings change later', async () => {
    const { complaint } = await file()
    await payload.updateGlobal({ slug: 'complaint-desk', overrideAccess: true, data: { decideWorkingDays: 9 } })
    expect(complaint.terms).toMatchObject({ decideWorkingDays: 3 })
    expect((await file()).complaint.terms).toMatchObject({ decideWorkingDays: 9 })
    await payload.updateGlobal({ slug: 'complaint-desk', overrideAccess: true, data: { decideWorkingDays: 3 } })
  })
})

describe('the regulation: notice, deletion, counter-statement, restoring', () => {
  it('takes the story down at once and restores it at once', async () => {
    const { story, url } = await publicStory()
    const { complaint } = await file({ url })
    await act(complaint, 'acknowledge')
    expect(await isPublic(story.id)).toBe(true)
    await act(complaint, 'request_take_down')
    const taken = await act(complaint, 'take_down', editor)
    expect(taken.complaint).toMatchObject({ state: 'taken_down', storyDown: true, requested: null })
    expect(await isPublic(story.id)).toBe(false)
    const { code } = await act(complaint, 'forward')
    const session = await openCase({ payload, number: complaint.number, code: code ?? '' })
    expect(session).toEqual({ complaint: complaint.id, party: 'notified' })
    const now = await payload.findByID({ collection: 'complaints', id: complaint.id, ...plain })
    await sendCounterNotice({ payload, complaint: now, party: 'notified', files: [], token: newFormToken(), name: '示例晚报（演示）', contact: '000-1', text: '照片由本报记者拍摄，附原始文件。' })
    await act(complaint, 'request_restore')
    await act(complaint, 'restore', editor)
    expect(await isPublic(story.id)).toBe(true)
    expect((await act(complaint, 'close')).complaint).toMatchObject({ state: 'closed', dueAt: null })
    const lines = await entriesOf(payload, complaint.id)
    expect(lines.map((entry) => entry.act)).toEqual(['file', 'acknowledge', 'request_take_down', 'take_down', 'forward', 'counter_notice', 'request_restore', 'restore', 'close'])
    for (const line of lines.slice(1)) expect([line.by, line.at, line.reason, line.law].every(Boolean)).toBe(true)
  })
  it('restores what the public read, not a draft that has grown since', async () => {
    const { story, url } = await publicStory()
    const { complaint } = await file({ url })
    await act(complaint, 'acknowledge')
    await payload.update({ collection: 'articles', id: story.id, draft: true, overrideAccess: true, data: { title: '还没写完的新标题', _status: 'draft' } })
    const account = await payload.create({ collection: 'users', overrideAccess: true, context: { bootstrap: true }, data: { email: 'chief@desk.example', name: '演示总编', roles: ['chief-editor'], password: 'correct-horse-battery' } })
    const chief: TypedUser = { ...account, collection: 'users' }
    await act(complaint, 'take_down', chief)
    await act(complaint, 'forward')
    const current = await payload.findByID({ collection: 'complaints', id: complaint.id, ...plain })
    await sendCounterNotice({ payload, complaint: current, party: 'notified', files: [], token: newFormToken(), name: '演示', contact: '000-1', text: '不存在侵权，说明如下文字。' })
    await act(complaint, 'restore', chief)
    expect((await rest(`/api/articles/${story.id}`)).body['title']).toBe(story.title)
  })
})

describe('a story that two cases have taken down', () => {
  it('comes back when the last of them lets it', async () => {
    const { story, url } = await publicStory()
    const [a, b] = [(await file({ url })).complaint, (await file({ url })).complaint]
    const chief: TypedUser = { ...editor, roles: ['chief-editor'] } as TypedUser
    for (const complaint of [a, b]) {
      await act(complaint, 'acknowledge')
      await act(complaint, 'take_down', chief)
      await act(complaint, 'forward')
      const current = await payload.findByID({ collection: 'complaints', id: complaint.id, ...plain })
      await sendCounterNotice({ payload, complaint: current, party: 'notified', files: [], token: newFormToken(), name: '演示', contact: '000-1', text: '不存在侵权，说明如下文字。' })
    }
    await expect(act(a, 'restore', chief)).rejects.toMatchObject({ code: 'HELD_BY_OTHERS', words: { zh: expect.stringContaining(b.number) } })
    expect(await isPublic(story.id)).toBe(false)
    await payload.update({ collection: 'complaints', id: b.id, ...plain, data: { storyDown: false } })
    await act(a, 'restore', chief)
    expect(await isPublic(story.id)).toBe(true)
  })
})

describe('the civil code: forward, measure, statement, period', () => {
  it('restores only after the period, and not at all once a suit is reported', async () => {
    await payload.updateGlobal({ slug: 'complaint-desk', overrideAccess: true, data: { procedure: 'civil_code' } })
    const { story, url } = await publicStory()
    const { complaint } = await file({ url })
    await payload.updateGlobal({ slug: 'complaint-desk', overrideAccess: true, data: { procedure: 'network_regulation' } })
    await act(complaint, 'acknowledge')
    await expect(act(complaint, 'request_take_down')).rejects.toMatchObject({ status: 409 })
    await act(complaint, 'forward')
    await act(complaint, 'request_take_down')
    await act(complaint, 'take_down', editor)
    const current = await payload.findByID({ collection: 'complaints', id: complaint.id, ...plain })
    await sendCounterNotice({ payload, complaint: current, party: 'notified', files: [], token: newFormToken(), name: '演示', contact: '000-1', text: '不存在侵权，说明如下文字。' })
    await act(complaint, 'forward_statement')
    await expect(act(complaint, 'restore', editor)).rejects.toMatchObject({ code: expect.stringMatching(/FORBIDDEN|ACT_NOT_ALLOWED/) })
    expect(await isPublic(story.id)).toBe(false)
    const later = new Date(Date.now() + 40 * 86_400_000).toISOString()
    await act(complaint, 'request_restore', rights, { now: later })
    await act(complaint, 'restore', editor, { now: later })
    expect(await isPublic(story.id)).toBe(true)
  })
  it('keeps the statement of the other party from the complainant until it is passed on, and tells each only of what they may read', async () => {
    const { complaint } = await file({ kind: 'content', url: null, email: 'only-mine@reader.example' })
    await act(complaint, 'acknowledge')
    await act(complaint, 'forward', rights, { transfer: { name: '示例晚报（演示）', email: 'only-theirs@other.example' } })
    const current = await payload.findByID({ collection: 'complaints', id: complaint.id, ...plain })
    const statement = { payload, complaint: current, party: 'notified' as const, files: [], token: newFormToken(), name: '示例晚报（演示）', contact: '000-7654321', text: '数字出自公报，没有错误。' }
    await sendCounterNotice(statement)
    // The same form again is the same statement.
    await sendCounterNotice(statement)
    const { caseView } = await import('../../queries/complaints')
    const read = async (party: 'complainant' | 'notified') => JSON.stringify(await caseView({ complaint: complaint.id, party }))
    expect(await read('notified')).toContain('数字出自公报')
    expect(await read('complainant')).not.toContain('数字出自公报')
    await writeMessage({ payload, id: complaint.id, actor: desk(), text: '只给投诉人。', audience: 'complainant' })
    const { docs: mails } = await payload.find({ collection: 'deliveries', where: { key: { like: complaint.id } }, pagination: false, ...plain })
    const toldOfMessage = mails.filter((mail) => JSON.stringify(mail).includes('留言'))
    expect(JSON.stringify(toldOfMessage)).toContain('only-mine@reader.example')
    expect(JSON.stringify(toldOfMessage)).not.toContain('only-theirs@other.example')
    await act(complaint, 'forward_statement')
    expect(await read('complainant')).toContain('数字出自公报')
    expect((await entriesOf(payload, complaint.id)).filter(({ act: step }) => step === 'counter_notice')).toHaveLength(1)
  })
  it('has nothing to restore where nothing was taken down: the case is to be closed', async () => {
    const { complaint } = await file({ kind: 'content', url: null })
    for (const step of ['acknowledge', 'forward'] as const) await act(complaint, step)
    const current = await payload.findByID({ collection: 'complaints', id: complaint.id, ...plain })
    await sendCounterNotice({ payload, complaint: current, party: 'notified', files: [], token: newFormToken(), name: '示例晚报（演示）', contact: '000-7654321', text: '数字出自公报，没有错误。' })
    const { complaint: waiting } = await act(complaint, 'forward_statement')
    expect((waiting.deadlines as Deadline[]).filter(({ metAt }) => !metAt).map(({ name }) => name)).toEqual(['suit_period', 'close'])
  })
  it('lets the complainant alone report a suit', async () => {
    const { complaint } = await file({ kind: 'content' })
    await act(complaint, 'acknowledge')
    await act(complaint, 'forward')
    const current = await payload.findByID({ collection: 'complaints', id: complaint.id, ...plain })
    await expect(reportSuit({ payload, complaint: current, party: 'complainant', files: [], token: newFormToken(), text: '还没到这一步。' })).rejects.toMatchObject({ status: 409 })
    await sendCounterNotice({ payload, complaint: current, party: 'notified', files: [], token: newFormToken(), name: '演示', contact: '000-1', text: '内容属实，依据如下文字。' })
    await act(complaint, 'forward_statement')
    await reportSuit({ payload, complaint: current, party: 'complainant', files: [], token: newFormToken(), text: '已向法院起诉，案号（演示）。' })
    expect(await stateOf(complaint)).toBe('suit_pending')
  })
})

describe('who may do what', () => {
  it.each<[role: 'editor' | 'reporter' | 'statistics', step: 'acknowledge' | 'reject' | 'take_down']>([
    ['editor', 'acknowledge'], ['reporter', 'acknowledge'], ['statistics', 'reject'], ['reporter', 'take_down'], ['editor', 'take_down'],
  ])('%s may not %s a case that nobody asked them about', async (role, step) => {
    const { complaint } = await file({ url: (await publicStory()).url })
    if (step === 'take_down') await act(complaint, 'acknowledge')
    await expect(act(complaint, step, { ...cast.users[role], collection: 'users' })).rejects.toMatchObject({ status: 403 })
  })
  it('the rights manager asks, and cannot take a story down alone', async () => {
    const { complaint } = await file({ url: (await publicStory()).url })
    await act(complaint, 'acknowledge')
    await expect(act(complaint, 'take_down')).rejects.toMatchObject({ status: 403 })
  })
  it('over the wire: no session, a licensee, and a reporter are refused; a desk acts with a reason', async () => {
    const { complaint } = await file()
    const path = `/api/complaint-desk/${complaint.id}/act`
    const body = { act: 'acknowledge', reason: '材料齐全，予以受理。' }
    expect((await rest(path, { method: 'POST', body })).status).toBe(401)
    expect((await rest(path, { method: 'POST', body, token: cast.licenseeToken })).status).toBe(401)
    expect((await rest(path, { method: 'POST', body, token: cast.tokens.reporter })).status).toBe(403)
    expect((await rest(path, { method: 'POST', body: { act: 'acknowledge', reason: '' }, token: cast.tokens.rights })).status).toBe(422)
    expect((await rest(path, { method: 'POST', body, token: cast.tokens.rights })).body).toMatchObject({ state: 'acknowledged' })
    expect((await rest(path, { method: 'POST', body, token: cast.tokens.rights })).status).toBe(409)
    expect((await rest('/api/complaint-desk/nothing/act', { method: 'POST', body, token: cast.tokens.rights })).status).toBe(404)
  })
})

describe('the log only grows', () => {
  it('cannot be changed or deleted by anybody, not even by the system', async () => {
    const { complaint } = await file()
    const [line] = await entriesOf(payload, complaint.id)
    const id = line?.id ?? ''
    await expect(payload.update({ collection: 'complaint-entries', id, ...plain, data: { reason: '改过的理由' } })).rejects.toMatchObject({ status: 403 })
    await expect(payload.delete({ collection: 'complaint-entries', id, ...plain })).rejects.toMatchObject({ status: 403 })
    await expect(payload.delete({ collection: 'complaints', id: complaint.id, ...plain })).rejects.toMatchObject({ status: 403 })
    for (const token of [cast.tokens.rights, cast.tokens.admin]) {
      expect((await rest(`/api/complaint-entries/${id}`, { method: 'PATCH', body: { reason: 'x' }, token })).status).toBe(403)
      expect((await rest(`/api/complaint-entries/${id}`, { method: 'DELETE', token })).status).toBe(403)
      expect((await rest(`/api/complaints/${complaint.id}`, { method: 'PATCH', body: { state: 'closed' }, token })).status).toBe(403)
      expect((await rest('/api/complaint-entries', { method: 'POST', body: { complaint: complaint.id, no: 9, slot: 'x', act: 'close', party: 'desk', by: 'x', at: new Date().toISOString(), reason: 'x', audience: 'desk' }, token })).status).toBe(403)
    }
  })
  it('loses no message when many are written at once, and decides once when two decide', async () => {
    const { complaint } = await file()
    await Promise.all([1, 2, 3, 4, 5].map((n) => writeMessage({ payload, id: complaint.id, actor: desk(), text: `第 ${n} 条` })))
    const decided = await Promise.allSettled([act(complaint, 'acknowledge'), act(complaint, 'acknowledge'), act(complaint, 'reject')])
    const lines = await entriesOf(payload, complaint.id)
    expect(lines.map(({ no }) => no)).toEqual(lines.map((_, index) => index + 1))
    expect(lines.filter((entry) => entry.act === 'message')).toHaveLength(5)
    expect(lines.filter((entry) => entry.act === 'acknowledge').length).toBeLessThanOrEqual(1)
    expect(decided.some(({ status }) => status === 'rejected')).toBe(true)
    const current = await payload.findByID({ collection: 'complaints', id: complaint.id, ...plain })
    expect(current.lastNo).toBe(lines.length)
  })
  it('takes one message of one form sent twice', async () => {
    const { complaint } = await file()
    const token = newFormToken()
    const send = () => sendMessage({ payload, complaint, party: 'complainant', files: [], token, text: '补充一点说明。' })
    await Promise.all([send(), send()])
    await send()
    expect((await entriesOf(payload, complaint.id)).filter((entry) => entry.act === 'message')).toHaveLength(1)
  })
})

describe('a closed case', () => {
  it('takes no more from its parties', async () => {
    const { complaint } = await file({ kind: 'other' })
    await act(complaint, 'acknowledge')
    await act(complaint, 'close')
    const current = await payload.findByID({ collection: 'complaints', id: complaint.id, ...plain })
    await expect(sendMessage({ payload, complaint: current, party: 'complainant', files: [], token: newFormToken(), text: '还有一句。' })).rejects.toMatchObject({ code: 'CLOSED' })
  })
})

describe('after a crash', () => {
  it('the sweeper opens a case without a line, and takes down what a line says is down', async () => {
    const { story, url } = await publicStory()
    const { complaint } = await file({ url })
    await act(complaint, 'acknowledge')
    // Died after the line and before everything else.
    await payload.create({ collection: 'complaint-entries', ...plain, data: { complaint: complaint.id, no: 3, slot: `${complaint.id}:3`, act: 'take_down', party: 'desk', by: '演示', at: new Date().toISOString(), reason: '撤下', audience: 'parties' } })
    expect(await isPublic(story.id)).toBe(true)
    expect(await sweepCases(payload, { patience: 0, now: Date.now() + 1000 })).toBe(1)
    expect(await isPublic(story.id)).toBe(false)
    expect(await stateOf(complaint)).toBe('taken_down')
    expect(await sweepCases(payload, { patience: 0, now: Date.now() + 1000 })).toBe(0)
  })
})

describe('number and code', () => {
  it('open the case together, however they are typed', async () => {
    const { complaint, code } = await file()
    const typed = `${code.slice(0, 5).toUpperCase()} ${code.slice(5, 10)}－${code.slice(10)}`
    expect(await openCase({ payload, number: complaint.number.replace('〔', '[').replace('〕', ']'), code: typed })).toEqual({ complaint: complaint.id, party: 'complainant' })
  })
  it('give the same nothing for a wrong number, a wrong code and the code of another case', async () => {
    const [a, b] = [await file(), await file()]
    for (const [number, code] of [[complaintNumber({ year: 2026, no: 999_999 }), a.code], [a.complaint.number, b.code], [a.complaint.number, ''], ['', a.code], ["' OR 1=1", a.code]] as const) {
      expect(await openCase({ payload, number, code })).toBeNull()
    }
  })
})

describe('nobody outside the desk reads complaints', () => {
  const secret = '秘密的投诉理由'
  let complaint: Complaint
  let fileName = ''
  beforeAll(async () => {
    const filed = await file({ facts: `${secret}，请处理。`, email: 'hidden@reader.example', name: '隐名甲（演示）' }, [text(`${secret}附件`)])
    complaint = filed.complaint
    const { docs: [evidence] } = await payload.find({ collection: 'complaint-evidence', where: { caseKey: { equals: complaint.submissionKey } }, ...plain })
    fileName = evidence?.filename ?? ''
  })

  const doors = [
    '/api/complaints', '/api/complaints?limit=100&depth=3', '/api/complaints?where[complainant.email][equals]=hidden@reader.example', '/api/complaints?sort=complainant.email', '/api/complaints/count',
    '/api/complaints/count?where[complainant.email][equals]=hidden@reader.example', '/api/complaints?select[facts]=true', '/api/complaints?trash=true', '/api/complaint-entries', '/api/complaint-entries?depth=3',
    '/api/complaint-entries/count', '/api/complaint-evidence', '/api/complaint-evidence?trash=true', '/api/complaint-evidence/count', '/api/complaints/versions', '/api/complaint-evidence/versions',
  ]
  const outsiders = () => [null, cast.licenseeToken, cast.tokens.reporter, cast.tokens.editor, cast.tokens.statistics]
  it.each(doors)('%s', async (path) => {
    for (const token of outsiders()) {
      const answer = await rest(path, { token })
      expect(answer.status).toBe(403)
      expect(answer.text).not.toContain(secret)
    }
  })
  it('by id, by file address, by the relation from elsewhere', async () => {
    expect(fileName).toMatch(/^[0-9a-f]{18}\.txt$/)
    for (const token of outsiders()) {
      for (const path of [`/api/complaints/${complaint.id}`, `/api/complaint-evidence/file/${fileName}`]) {
        const answer = await rest(path, { token })
        expect([403, 404], path).toContain(answer.status)
        expect(answer.text).not.toContain(secret)
      }
      expect((await rest(`/api/articles?where[id][equals]=${complaint.id}&depth=3`, { token })).text).not.toContain(secret)
    }
  })
  it('the desk reads case and file, as a download that no browser renders, and never the hashes', async () => {
    const found = await rest(`/api/complaints/${complaint.id}`, { token: cast.tokens.rights })
    expect(found.text).toContain(secret)
    for (const hash of [complaint.secretHash, complaint.submissionKey]) expect(found.text).not.toContain(hash)
    expect((await rest(`/api/complaints?where[secretHash][equals]=${complaint.secretHash}`, { token: cast.tokens.rights })).body.totalDocs ?? 0).toBe(0)
    const download = await rest(`/api/complaint-evidence/file/${fileName}`, { token: cast.tokens.rights })
    expect(download.status).toBe(200)
    expect(download.headers.get('content-disposition')).toBe('attachment')
    expect(download.headers.get('content-security-policy')).toContain('sandbox')
    expect(download.headers.get('cache-control')).toBe('private, no-store')
  })
  it('a trashed file is read by nobody outside either', async () => {
    await payload.update({ collection: 'complaint-evidence', where: { filename: { equals: fileName } }, ...plain, data: { deletedAt: new Date().toISOString() } })
    for (const token of [null, cast.licenseeToken]) expect([403, 404]).toContain((await rest(`/api/complaint-evidence/file/${fileName}?trash=true`, { token })).status)
  })
})
