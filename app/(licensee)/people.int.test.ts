import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import type { LicenseeRole } from '@/domain/licensing/licenseeRoles'
import { unseal } from '@/newsroom/seal'
import { confirmEnrolment, recoveryCodesLeft, verifySecondFactor } from '@/newsroom/licensing/people/secondFactor'
import { type Cast, makeCast, password } from '@/newsroom/testing/cast'
import { openPayload, type TestNewsroom } from '@/newsroom/testing/openPayload'
import { rest } from '@/newsroom/testing/rest'
import type { Licensee, Organisation } from '@/payload-types'

import { askPortal, cookiesOf, type PortalAnswer, shown } from './testing/askPortal'

vi.mock('next/headers', async () => (await import('./testing/askPortal')).mockedHeaders())

let room: TestNewsroom
let cast: Cast
let other: { organisation: Organisation; admin: Licensee }
let admin: Licensee
let addresses = 0
const freshAddress = () => `203.0.113.${(addresses += 1)}`
const make = (email: string, role: LicenseeRole, organisation: string) =>
  room.payload.create({ collection: 'licensees', overrideAccess: true, context: { bootstrap: true }, data: { email, name: `演示${email.split('@')[0] ?? ''}`, organisation, role, password } })
const signIn = (email: string, words = password) => askPortal('/licensees/sign-in/send', { form: { email, password: words }, address: freshAddress() })
const memberOf = (id: string) => room.payload.findByID({ collection: 'licensees', id, depth: 0, overrideAccess: true })
const mailTo = async (to: string) => (await room.payload.find({ collection: 'deliveries', where: { to: { equals: to } }, sort: '-createdAt', limit: 1, overrideAccess: true })).docs[0]
const invitationOf = async (to: string) => /invitation\?token=([\w-]+)/.exec((await mailTo(to))?.body ?? '')?.[1] ?? ''

beforeAll(async () => {
  room = await openPayload()
  cast = await makeCast(room.payload)
  admin = await make('admin@press.example', 'admin', cast.organisation.id)
  const organisation = await room.payload.create({ collection: 'organisations', overrideAccess: true, data: { name: '另一家（演示）', kind: 'platform', status: 'active' } })
  other = { organisation, admin: await make('admin@other.example', 'admin', organisation.id) }
})
afterAll(() => room.close())

describe('inviting', () => {
  const join = (token: string, name = '演示新人') => askPortal('/licensees/invitation/send', { form: { token, name, password: '一句足够长的好密码话', passwordAgain: '一句足够长的好密码话' }, address: freshAddress() })
  const invite = async (email: string, role: string, as = 'admin@press.example') => askPortal('/licensees/members/invite', { cookies: cookiesOf(await signIn(as)), form: { email, role } })

  it('sends a link that makes an account of the invited role in this organisation, once', async () => {
    expect((await invite('new@press.example', 'downloader')).location).toBe('/licensees/members?done=invited')
    const token = await invitationOf('new@press.example')
    const page = await askPortal(`/licensees/invitation?token=${token}`)
    expect(shown(page)).toContain('示例出版社（演示）')
    expect((await join(token)).location).toBe('/licensees/sign-in?joined')
    expect((await join(token)).status).toBe(410)
    const { docs: [made] } = await room.payload.find({ collection: 'licensees', where: { email: { equals: 'new@press.example' } }, depth: 0, overrideAccess: true })
    expect(made).toMatchObject({ role: 'downloader', organisation: cast.organisation.id, name: '演示新人' })
    expect((await signIn('new@press.example', '一句足够长的好密码话')).status).toBe(303)
  })

  it('makes one account of a link used twice at once', async () => {
    await invite('twice@press.example', 'viewer')
    const token = await invitationOf('twice@press.example')
    const answers = await Promise.all([join(token, '甲'), join(token, '乙')])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 410])
    expect((await room.payload.count({ collection: 'licensees', where: { email: { equals: 'twice@press.example' } }, overrideAccess: true })).totalDocs).toBe(1)
  })

  it('again takes the earlier link back, and so does 收回', async () => {
    await invite('again@press.example', 'viewer')
    const first = await invitationOf('again@press.example')
    await invite('again@press.example', 'viewer')
    const second = await invitationOf('again@press.example')
    expect(second).not.toBe(first)
    expect((await askPortal(`/licensees/invitation?token=${first}`)).status).toBe(410)
    const { docs: [link] } = await room.payload.find({ collection: 'account-links', where: { and: [{ email: { equals: 'again@press.example' } }, { state: { equals: 'open' } }] }, overrideAccess: true })
    expect((await askPortal('/licensees/members/revoke', { cookies: cookiesOf(await signIn('admin@other.example')), form: { id: link?.id ?? '' } })).status).toBe(404)
    expect((await askPortal('/licensees/members/revoke', { cookies: cookiesOf(await signIn('admin@press.example')), form: { id: link?.id ?? '' } })).status).toBe(303)
    expect((await join(second)).status).toBe(410)
  })

  it('is over after seven days', async () => {
    const { invite: inviteNow, readInvitation } = await import('@/newsroom/licensing/people/invite')
    await inviteNow(room.payload, { organisation: cast.organisation, email: 'late@press.example', role: 'viewer', by: { kind: 'desk', name: '版权部门' } })
    const token = await invitationOf('late@press.example')
    const days = (n: number) => Date.now() + n * 86_400_000
    expect(await readInvitation(room.payload, token, days(6.9))).not.toBeNull()
    expect(await readInvitation(room.payload, token, days(7.1))).toBeNull()
  })

  it('is refused to everybody but administrators, with the role that is needed', async () => {
    const answer = await askPortal('/licensees/members/invite', { cookies: cookiesOf(await signIn('licensee@press.example')), form: { email: 'x@press.example', role: 'viewer' } })
    expect(answer.status).toBe(403)
    expect(shown(answer)).toContain('这一步需要“机构管理员”角色')
    expect(await mailTo('x@press.example')).toBeUndefined()
  })

  it('never says who has an account elsewhere: the person is told by mail', async () => {
    const answer = await invite('admin@other.example', 'viewer')
    expect([answer.status, answer.location]).toEqual([303, '/licensees/members?done=invited'])
    const mail = await mailTo('admin@other.example')
    expect(mail?.body).not.toContain('token=')
    expect((await invite('licensee@press.example', 'viewer')).status).toBe(409)
  })
})

describe('S7 an administrator manages the own organisation and no other', () => {
  const as = async (email: string, path: string, form: Record<string, string>) => askPortal(`/licensees/members/${path}`, { cookies: cookiesOf(await signIn(email)), form })

  it('changes a role and shuts an account out at once', async () => {
    const member = await make('member@press.example', 'viewer', cast.organisation.id)
    const cookies = cookiesOf(await signIn(member.email))
    expect((await as(admin.email, 'role', { id: member.id, role: 'signatory' })).status).toBe(303)
    expect((await memberOf(member.id)).role).toBe('signatory')
    expect((await as(admin.email, 'access', { id: member.id, disabled: 'yes' })).status).toBe(303)
    expect((await askPortal('/licensees', { cookies })).status).toBe(303)
    expect((await rest('/api/licensees/me', { token: cookies['shuming-licensee'] ?? '' })).body['user']).toBeNull()
    expect((await signIn(member.email)).status).toBe(401)
    expect((await as(admin.email, 'access', { id: member.id, disabled: 'no' })).status).toBe(303)
    expect((await signIn(member.email)).status).toBe(303)
  })

  it.each([['role', { role: 'viewer' }], ['access', { disabled: 'yes' }], ['factor', {}]])('%s of another organisation’s member is answered as if there were none', async (path, form) => {
    const before = await memberOf(other.admin.id)
    expect((await as(admin.email, path, { id: other.admin.id, ...form })).status).toBe(404)
    expect(await memberOf(other.admin.id)).toMatchObject({ role: before.role, disabled: before.disabled })
  })

  it('keeps the last administrator, however it is tried', async () => {
    expect((await as(other.admin.email, 'role', { id: other.admin.id, role: 'viewer' })).status).toBe(409)
    expect((await as(other.admin.email, 'access', { id: other.admin.id, disabled: 'yes' })).status).toBe(409)
    expect(await memberOf(other.admin.id)).toMatchObject({ role: 'admin' })
    const second = await make('second@other.example', 'admin', other.organisation.id)
    const [a, b] = [cookiesOf(await signIn(other.admin.email)), cookiesOf(await signIn(second.email))]
    await Promise.all([askPortal('/licensees/members/role', { cookies: a, form: { id: second.id, role: 'viewer' } }), askPortal('/licensees/members/role', { cookies: b, form: { id: other.admin.id, role: 'viewer' } })])
    const admins = await room.payload.count({ collection: 'licensees', where: { and: [{ organisation: { equals: other.organisation.id } }, { role: { equals: 'admin' } }] }, overrideAccess: true })
    expect(admins.totalDocs).toBeGreaterThan(0)
  })
})

describe('S11 a second factor', () => {
  let secret = ''
  let codes: string[] = []
  const codeAt = (at: number) => new TOTP({ algorithm: 'SHA1', digits: 6, period: 30, secret: Secret.fromBase32(secret) }).generate({ timestamp: at })
  const stored = () => room.payload.findByID({ collection: 'licensees', id: admin.id, depth: 0, overrideAccess: true, showHiddenFields: true })
  const reset = () => room.payload.delete({ collection: 'counters', where: { key: { like: 'totp:' } }, overrideAccess: true })

  it('is set up with a first right code, and shows ten recovery codes once', async () => {
    const cookies = cookiesOf(await signIn(admin.email))
    expect((await askPortal('/licensees/account/factor/begin', { cookies, form: {} })).status).toBe(303)
    const page = await askPortal('/licensees/account', { cookies })
    secret = (/密钥：\s*([A-Z2-7 ]+)/.exec(shown(page))?.[1] ?? '').replaceAll(' ', '')
    expect(secret).toHaveLength(32)
    expect(page.text).toContain('src="data:image/svg+xml;base64,')
    const wrong = await askPortal('/licensees/account/factor/confirm', { cookies, form: { code: '000000' }, address: freshAddress() })
    expect(wrong.status).toBe(422)
    const done = await askPortal('/licensees/account/factor/confirm', { cookies, form: { code: codeAt(Date.now()) }, address: freshAddress() })
    codes = shown(done).match(/[A-Z2-9]{5}-[A-Z2-9]{5}/g) ?? []
    expect(codes).toHaveLength(10)
    expect(shown(await askPortal('/licensees/account', { cookies }))).not.toContain(codes[0])
  })

  it('leaves the password alone without a session, on the page and over REST', async () => {
    const first = await signIn(admin.email)
    expect(first.location).toContain('/licensees/sign-in/code')
    expect(Object.keys(cookiesOf(first))).toEqual(['shuming-licensee-step'])
    expect((await askPortal('/licensees', { cookies: cookiesOf(first) })).status).toBe(303)
    expect((await askPortal('/licensees', { cookies: { 'shuming-licensee': cookiesOf(first)['shuming-licensee-step'] ?? '' } })).status).toBe(303)
    const door = await rest('/api/licensees/login', { method: 'POST', body: { email: admin.email, password }, headers: { 'x-client-address': freshAddress() } })
    expect(door.status).toBe(401)
    expect(door.body['token']).toBeUndefined()
  })

  it('lets in with a code, once: the same code again is refused', async () => {
    await reset()
    const code = codeAt(Date.now())
    const step = async (given: string) => askPortal('/licensees/sign-in/code/send', { cookies: cookiesOf(await signIn(admin.email)), form: { code: given }, address: freshAddress() })
    const first = await step(code)
    expect(first.status).toBe(303)
    expect((await askPortal('/licensees', { cookies: cookiesOf(first) })).status).toBe(200)
    expect((await step(code)).status).toBe(401)
  })

  it('takes a code of the step before and after, and no other', async () => {
    const now = 1_800_000_015_000
    const at = async (offset: number) => {
      await reset()
      return verifySecondFactor(room.payload, { account: admin.id, code: codeAt(now + offset * 30_000) }, now)
    }
    expect([await at(-2), await at(-1), await at(0), await at(1), await at(2)]).toEqual([false, true, true, true, false])
    await reset()
  })

  it('spends a code once when it comes twice at the same moment', async () => {
    await reset()
    const now = 1_800_000_315_000
    const answers = await Promise.all([1, 2, 3].map(() => verifySecondFactor(room.payload, { account: admin.id, code: codeAt(now) }, now)))
    expect(answers.filter(Boolean)).toHaveLength(1)
    await reset()
  })

  it('takes each recovery code once', async () => {
    const [code = ''] = codes
    expect(await verifySecondFactor(room.payload, { account: admin.id, code: code.toLowerCase() })).toBe(true)
    expect(await verifySecondFactor(room.payload, { account: admin.id, code })).toBe(false)
    expect(await recoveryCodesLeft(room.payload, admin.id)).toBe(9)
  })

  it('stops guessing: wrong codes end with 429', async () => {
    const address = freshAddress()
    let last: PortalAnswer | null = null
    const cookies = cookiesOf(await signIn(admin.email))
    for (let n = 0; n < 30 && last?.status !== 429; n += 1) last = await askPortal('/licensees/sign-in/code/send', { cookies, form: { code: '000000' }, address })
    expect(last?.status).toBe(429)
  })

  it('is kept encrypted and is read through no door', async () => {
    const row = await stored()
    expect(row.totpSecret).not.toContain(secret)
    expect(unseal('totp', row.totpSecret ?? '')).toBe(secret)
    expect(row.recoveryCodes).not.toContain(codes[1] ?? '—')
    for (const token of [cast.tokens.rights, cast.tokens.admin]) {
      for (const path of [`/api/licensees/${admin.id}?depth=2`, '/api/licensees?limit=100&showHiddenFields=true', `/api/licensees/${admin.id}?select[totpSecret]=true`]) {
        const { text } = await rest(path, { token })
        for (const name of ['totpSecret', 'recoveryCodes']) expect(text, `${path} ${name}`).not.toContain(name)
      }
      expect((await rest('/api/licensees?where[totpSecret][exists]=true', { token })).status).toBe(400)
      await rest(`/api/licensees/${admin.id}`, { method: 'PATCH', token, body: { totpEnabledAt: null, totpSecret: 'x', recoveryCodes: 'x' } })
    }
    expect(await stored()).toMatchObject({ totpSecret: row.totpSecret, totpEnabledAt: row.totpEnabledAt, recoveryCodes: row.recoveryCodes })
  })

  it('demanded by the organisation comes before everything else, and cannot be taken away', async () => {
    const demand = (requireSecondFactor: boolean) => rest(`/api/organisations/${cast.organisation.id}`, { method: 'PATCH', token: cast.tokens.rights, body: { requireSecondFactor } })
    await demand(true)
    const cookies = cookiesOf(await signIn('licensee@press.example'))
    expect((await askPortal('/licensees', { cookies })).location).toBe('/licensees/account')
    expect((await askPortal('/licensees/account', { cookies })).status).toBe(200)
    const rowsOf = async (path: string) => Number((await rest(path, { token: cookies['shuming-licensee'] ?? '' })).body['totalDocs'] ?? 0)
    for (const collection of ['organisations', 'agreements', 'licence-requests', 'usage-events']) expect(await rowsOf(`/api/${collection}`), collection).toBe(0)
    expect(await rowsOf('/api/licensees'), 'their own account is theirs').toBe(1)
    expect((await rest('/api/licensees/login', { method: 'POST', body: { email: 'licensee@press.example', password }, headers: { 'x-client-address': freshAddress() } })).status).toBe(401)
    await reset()
    const step = await askPortal('/licensees/sign-in/code/send', { cookies: cookiesOf(await signIn(admin.email)), form: { code: codes[2] ?? '' }, address: freshAddress() })
    expect((await askPortal('/licensees/account/factor/remove', { cookies: cookiesOf(step), form: { code: codes[3] ?? '' }, address: freshAddress() })).status).toBe(403)
    await demand(false)
    expect(await rowsOf('/api/organisations'), 'demanded no more').toBe(1)
  })

  it('can be taken away by an administrator of the same organisation, for somebody who lost everything', async () => {
    const lost = await make('lost@press.example', 'viewer', cast.organisation.id)
    await room.payload.update({ collection: 'licensees', id: lost.id, overrideAccess: true, data: { totpSecret: (await stored()).totpSecret } })
    expect(await confirmEnrolment(room.payload, { id: lost.id, code: codeAt(Date.now()) })).toHaveLength(10)
    const second = await make('helper@press.example', 'admin', cast.organisation.id)
    const cookies = cookiesOf(await signIn(second.email))
    expect((await askPortal('/licensees/members/factor', { cookies, form: { id: lost.id } })).status).toBe(303)
    expect((await memberOf(lost.id)).totpEnabledAt ?? null).toBeNull()
  })
})
