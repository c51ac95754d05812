import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { newFormToken } from '@/newsroom/caseCodes'
import { logOf, readAgreement } from '@/newsroom/licensing/agreements/agreementRecord'
import { takeStep } from '@/newsroom/licensing/agreements/takeStep'
import { type Cast, makeCast, password } from '@/newsroom/testing/cast'
import { openPayload, type TestNewsroom } from '@/newsroom/testing/openPayload'
import { rest } from '@/newsroom/testing/rest'
import { askPortal, cookiesOf, shown } from './testing/askPortal'

vi.mock('next/headers', async () => (await import('./testing/askPortal')).mockedHeaders())

/** An organisation comes to its licence: the desk invites its first person, somebody asks while signed in, a signatory says yes or no. */

let room: TestNewsroom
let cast: Cast
let cookies: Record<string, string>

beforeAll(async () => {
  room = await openPayload()
  cast = await makeCast(room.payload)
  cookies = cookiesOf(await askPortal('/licensees/sign-in/send', { form: { email: 'licensee@press.example', password } }))
})
afterAll(() => room.close())

describe('the desk invites', () => {
  const invite = (body: object, { token = cast.tokens.rights, organisation = cast.organisation.id }: { token?: string | null; organisation?: string } = {}) =>
    rest(`/api/licensing/organisations/${organisation}/invitations`, { method: 'POST', token, body })
  const mailTo = async (to: string) => (await room.payload.find({ collection: 'deliveries', where: { to: { equals: to } }, limit: 1, overrideAccess: true })).docs[0]

  it('the first administrator of an organisation, who chooses a password of their own', async () => {
    expect((await invite({ email: 'First@Press.example', role: 'admin' })).status).toBe(200)
    const token = /invitation\?token=([\w-]+)/.exec((await mailTo('first@press.example'))?.body ?? '')?.[1] ?? ''
    expect((await askPortal('/licensees/invitation/send', { form: { token, name: '演示首任', password: '一句足够长的好密码话', passwordAgain: '一句足够长的好密码话' } })).status).toBe(303)
    const { docs: [made] } = await room.payload.find({ collection: 'licensees', where: { email: { equals: 'first@press.example' } }, depth: 0, overrideAccess: true })
    expect(made).toMatchObject({ role: 'admin', organisation: cast.organisation.id, name: '演示首任' })
  })

  it.each<[string, number, object]>([
    ['a member again', 409, { email: 'licensee@press.example', role: 'viewer' }], ['an address that is none', 422, { email: 'nobody', role: 'viewer' }], ['into a role that there is not', 400, { email: 'a@press.example', role: 'owner' }],
    ['with fields that are not asked for', 400, { email: 'a@press.example', role: 'viewer', organisation: 'x' }],
  ])('nobody %s: %d', async (_what, status, body) => {
    expect((await invite(body)).status).toBe(status)
  })

  it('nobody into an organisation that is suspended or unknown', async () => {
    const { id } = await room.payload.create({ collection: 'organisations', overrideAccess: true, data: { name: '已停用（演示）', kind: 'other', status: 'suspended' } })
    expect((await invite({ email: 'b@press.example', role: 'viewer' }, { organisation: id })).status).toBe(409)
    expect((await invite({ email: 'b@press.example', role: 'viewer' }, { organisation: cast.section.id })).status).toBe(404)
  })

  it('and nobody else does', async () => {
    for (const token of [cast.tokens.editor, cast.tokens.reporter, cast.licenseeToken, null]) {
      expect([401, 403]).toContain((await invite({ email: 'c@press.example', role: 'viewer' }, { token })).status)
    }
    expect(await mailTo('c@press.example')).toBeUndefined()
  })
})

describe('a member asks for a licence', () => {
  const form = (over: Record<string, string> = {}) => ({
    token: newFormToken(), website: '', articles: '', applicantName: '冒名机构', contact: '冒名者', email: 'other@elsewhere.example', phone: '', purpose: '在网站转载云汀市专题稿件，每周两篇。', acts: 'repost', media: 'text',
    channelKind: 'web', channelName: 'press.example', territory: 'CN', edit: 'none', firstDay: '2099-01-01', lastDay: '', ...over,
  })
  const filed = async () => (await room.payload.find({ collection: 'licence-requests', sort: '-createdAt', limit: 10, depth: 0, overrideAccess: true })).docs

  it('for their own organisation and under their own name, whatever the form says, and sees it listed', async () => {
    const answer = await askPortal('/licensees/requests/send', { cookies, form: form() })
    expect([answer.status, answer.location]).toEqual([303, '/licences/request/receipt'])
    const [request] = await filed()
    expect(request).toMatchObject({ applicantName: cast.organisation.name, organisation: cast.organisation.id, licensee: cast.licensee.id, applicant: { contact: '演示专员', email: 'licensee@press.example' } })
    expect((await askPortal('/licensees/requests', { cookies })).text).toContain(request?.no)
  })

  it('and is told what is wrong on the page of the portal, with what was typed', async () => {
    const before = (await filed()).length
    const answer = await askPortal('/licensees/requests/send', { cookies, form: form({ purpose: '转载' }) })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('请至少写 10 个字')
    expect(answer.text).toContain('press.example')
    expect((await filed()).length).toBe(before)
  })

  it('only while signed in', async () => {
    const before = (await filed()).length
    const answer = await askPortal('/licensees/requests/send', { form: form() })
    expect([answer.status, shown(answer)]).toEqual([401, expect.stringContaining('登录已过期')])
    expect((await filed()).length).toBe(before)
  })
})

describe('a signatory says no to an offer', () => {
  const offer = async () => {
    const { id } = await room.payload.create({
      collection: 'agreements', overrideAccess: true, depth: 0,
      data: { no: '', status: 'draft', organisation: cast.organisation.id, noticeVersion: cast.noticeVersion.id, effectiveFrom: '2026-01-01', lastDay: '2099-12-31', scope: { acts: ['repost'], media: ['text'], channels: ['web:*'], territory: ['CN'], collections: ['*'], edit: 'none' } },
    })
    await takeStep(room.payload, { id, step: 'offer', actor: { kind: 'desk', name: '演示' } })
    return id
  }

  it('shows the heavy clauses with the offer, and is a draft again with the reason in its log', async () => {
    const id = await offer()
    const page = await askPortal('/licensees/terms', { cookies })
    expect(page.text).toContain('未经授权使用的，承担责任。')
    expect((await askPortal('/licensees/terms/decline', { cookies, form: { agreement: id, reason: '费用需要再议。' } })).location).toBe('/licensees/terms?done=declined')
    const agreement = await readAgreement(room.payload, id)
    expect(agreement).toMatchObject({ status: 'draft', documentHash: null })
    expect(logOf(agreement).at(-1)).toMatchObject({ step: 'decline', by: '演示专员（licensee@press.example）', reason: '费用需要再议。' })
    expect((await askPortal('/licensees/terms/decline', { cookies, form: { agreement: id, reason: '再说一次。' } })).status).toBe(404)
  })

  it('not without a reason, and not from another site', async () => {
    const id = await offer()
    expect((await askPortal('/licensees/terms/decline', { cookies, form: { agreement: id, reason: ' ' } })).status).toBe(422)
    expect((await askPortal('/licensees/terms/decline', { cookies, form: { agreement: id, reason: '不。' }, origin: 'https://evil.example' })).status).toBe(403)
    expect((await readAgreement(room.payload, id)).status).toBe('offered')
  })
})
