import { Secret, TOTP } from 'otpauth'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { lacksSecondFactor } from '../collections/access'
import { type Cast, makeCast, password } from './testing/cast'
import { openPayload, type TestNewsroom } from './testing/openPayload'
import { type Answer, rest } from './testing/rest'

let room: TestNewsroom
let cast: Cast
let addresses = 0
const fresh = () => ({ 'x-client-address': `203.0.113.${(addresses += 1)}` })
const email = 'editor@desk.example'
const post = (path: string, body: object, { token = null, headers = fresh() }: { token?: string | null; headers?: Record<string, string> } = {}) => rest(`/api/users${path}`, { method: 'POST', body, token, headers })
const signIn = (more: object = {}, headers = fresh()) => post('/login', { email, password, ...more }, { headers })
const codeOf = ({ body }: Answer) => (body['errors'] as { data?: { code?: string } }[] | undefined)?.[0]?.data?.code
const stored = (id = cast.users.editor.id) => room.payload.findByID({ collection: 'users', id, depth: 0, showHiddenFields: true, overrideAccess: true })
const forgetStep = () => room.payload.delete({ collection: 'counters', where: { key: { like: 'totp:' } }, overrideAccess: true })

let secret = ''
let codes: string[] = []
const code = (at = Date.now()) => new TOTP({ algorithm: 'SHA1', digits: 6, period: 30, secret: Secret.fromBase32(secret) }).generate({ timestamp: at })
const token = async () => {
  await forgetStep()
  return String((await signIn({ code: code() })).body['token'])
}

beforeAll(async () => {
  room = await openPayload()
  cast = await makeCast(room.payload)
}, 120_000)
afterAll(() => room.close())
afterEach(() => { delete process.env.SECOND_FACTOR_ROLES })

describe('S11 a second factor for the newsroom', () => {
  it('is no one’s until it is set: the password signs in as before, with the cookie of the panel', async () => {
    const answer = await signIn()
    expect(answer.status).toBe(200)
    expect(answer.headers.get('set-cookie')).toMatch(/^shuming-token=.+HttpOnly/)
    expect((await rest('/api/users/me', { token: String(answer.body['token']) })).body['user']).toMatchObject({ email })
  })

  it('is set up by its owner with a first right code, shows ten recovery codes once, and ends every other session', async () => {
    const [own, other] = [String((await signIn()).body['token']), String((await signIn()).body['token'])]
    const begun = await post('/second-factor/begin', {}, { token: own })
    secret = String((begun.body['pending'] as { secret: string }).secret).replaceAll(' ', '')
    expect(secret).toHaveLength(32)
    expect((begun.body['pending'] as { picture: string }).picture).toMatch(/^data:image\/svg/)
    const wrong = await post('/second-factor/confirm', { code: '000000' }, { token: own })
    expect([wrong.status, codeOf(wrong)]).toEqual([422, 'WRONG_CODE'])
    expect((await stored()).totpEnabledAt ?? null).toBeNull()
    codes = (await post('/second-factor/confirm', { code: code() }, { token: own })).body['codes'] as string[]
    expect(codes).toHaveLength(10)
    expect((await rest('/api/users/me', { token: own })).body['user']).not.toBeNull()
    expect((await rest('/api/users/me', { token: other })).body['user']).toBeNull()
    const again = await rest('/api/users/second-factor', { token: own })
    expect(again.body).toMatchObject({ left: 10, pending: null, isHeldBack: false })
    expect(again.text).not.toContain(codes[0])
    expect((await post('/second-factor/begin', {}, { token: own })).status).toBe(409)
  })

  it('leaves the password alone without a session through every door', async () => {
    const before = (await stored()).sessions?.length ?? 0
    const door = await signIn()
    expect([door.status, codeOf(door), door.body['token'], door.headers.get('set-cookie')]).toEqual([401, 'SECOND_FACTOR_NEEDED', undefined, null])
    await expect(room.payload.login({ collection: 'users', data: { email, password } })).rejects.toMatchObject({ status: 401 })
    expect((await rest('/api/graphql', { method: 'POST', body: { query: 'mutation { loginUser { token } }' } })).status).toBe(404)
    expect((await post('/refresh-token', {})).status).toBe(403)
    expect((await stored()).sessions ?? []).toHaveLength(before)
  })

  it('gives no session for a new password by mail, with or without a second factor', async () => {
    const before = await token()
    for (const { address, words } of [{ address: email, words: password }, { address: 'reporter@desk.example', words: 'another-horse-battery' }]) {
      const link = await room.payload.forgotPassword({ collection: 'users', data: { email: address }, disableEmail: true })
      const answer = await post('/reset-password', { token: link, password: words })
      expect(answer.status).toBe(200)
      expect([answer.body['token'], answer.body['user'], answer.headers.get('set-cookie')]).toEqual([undefined, undefined, null])
    }
    expect((await stored()).sessions ?? []).toEqual([])
    expect((await rest('/api/users/me', { token: before })).body['user']).toBeNull()
    expect((await post('/login', { email: 'reporter@desk.example', password: 'another-horse-battery' })).status).toBe(200)
    expect((await signIn()).status).toBe(401)
  })

  it('lets in with a code, once, and with a recovery code, once', async () => {
    await forgetStep()
    const digits = code()
    const first = await signIn({ code: ` ${digits.slice(0, 3)} ${digits.slice(3)}` })
    expect(first.status).toBe(200)
    expect(first.headers.get('set-cookie')).toContain('shuming-token=')
    expect([(await signIn({ code: digits })).status, (await signIn({ code: codes[0]?.toLowerCase() })).status, (await signIn({ code: codes[0] })).status]).toEqual([401, 200, 401])
  })

  it('keeps in mind what was used when another sign-in writes the row of the account as it was before', async () => {
    await forgetStep()
    const { sessions: _its, ...before } = await stored()
    const digits = code()
    expect([(await signIn({ code: digits })).status, (await signIn({ code: codes[1] })).status]).toEqual([200, 200])
    await room.payload.db.updateOne({ collection: 'users', id: before.id, data: before })
    expect([(await signIn({ code: digits })).status, (await signIn({ code: codes[1] })).status]).toEqual([401, 401])
  })

  it('says nothing about the code when the password is wrong, and spends none', async () => {
    await forgetStep()
    const digits = code()
    const [wrong, without] = [await signIn({ password: 'wrong', code: digits }), await signIn({ password: 'wrong' })]
    expect([wrong.status, wrong.text]).toEqual([without.status, without.text])
    expect((await signIn({ code: digits })).status).toBe(200)
  })

  it('stops guessing: from one address, and for one account from many', async () => {
    const place = fresh()
    const tries = async (headersOf: () => Record<string, string>) => {
      for (let n = 1; n <= 60; n += 1) if ((await post('/second-factor/remove', { code: '000000' }, { token: own, headers: headersOf() })).status === 429) return n
      return null
    }
    const own = await token()
    expect(await tries(() => place)).toBeLessThanOrEqual(10)
    let last: Answer = await signIn({ code: '000000' }, place)
    expect([last.status, codeOf(last), last.headers.get('set-cookie')]).toEqual([429, 'TOO_MANY_TRIES', null])
    expect(await tries(fresh)).toBeLessThanOrEqual(41)
    last = await signIn({ code: '000000' })
    expect(last.status).toBe(429)
    expect((await post('/login', { email: 'rights-manager@desk.example', password })).status).toBe(200)
  })

  it('can be read or written through no door, and only an administrator takes that of another away, on the record', async () => {
    const row = await stored()
    for (const path of [`/api/users/${row.id}?depth=2`, '/api/users?limit=100&showHiddenFields=true', `/api/users/${row.id}?select[totpSecret]=true`]) {
      const { text } = await rest(path, { token: cast.tokens.admin })
      for (const name of ['totpSecret', 'recoveryCodes']) expect(text, `${path} ${name}`).not.toContain(name)
    }
    await rest(`/api/users/${row.id}`, { method: 'PATCH', token: cast.tokens.admin, body: { totpEnabledAt: null, totpSecret: 'x', recoveryCodes: 'x', secondFactorLog: [] } })
    expect(await stored()).toMatchObject({ totpSecret: row.totpSecret, totpEnabledAt: row.totpEnabledAt, secondFactorLog: row.secondFactorLog })
    const reset = (who: string | null) => rest(`/api/users/${row.id}/second-factor/reset`, { method: 'POST', body: {}, token: who })
    expect([(await reset(null)).status, (await reset(cast.licenseeToken)).status, (await reset(cast.tokens.rights)).status]).toEqual([401, 401, 403])
    expect((await stored()).totpEnabledAt).toBe(row.totpEnabledAt)
    expect((await reset(cast.tokens.admin)).status).toBe(200)
    const after = await stored()
    expect([after.totpEnabledAt ?? null, after.totpSecret ?? null, after.sessions ?? []]).toEqual([null, null, []])
    expect((after.secondFactorLog as { what: string; by: string }[]).map(({ what, by }) => `${what} ${by}`)).toEqual(['set 演示editor', 'reset 演示admin'])
    expect((await rest(`/api/users/${cast.users.admin.id}/second-factor/reset`, { method: 'POST', body: {}, token: cast.tokens.admin })).status).toBe(403)
  })

  it('where the role demands it: without one, the session opens the own account and nothing else, at once', async () => {
    const own = cast.tokens.rights
    const reads = async () => [(await rest('/api/licence-requests', { token: own })).status, (await rest('/api/users/second-factor', { token: own })).status, (await rest('/api/access', { token: own })).body['canAccessAdmin']]
    expect(await reads()).toEqual([200, 200, true])
    process.env.SECOND_FACTOR_ROLES = 'rights-manager, admin'
    expect(await reads()).toEqual([403, 200, true])
    const draft = await cast.draft()
    expect((await rest(`/api/articles/${draft.id}`, { token: own })).status).toBe(404)
    expect((await rest('/api/articles', { method: 'POST', token: own, body: cast.story() })).status).toBe(403)
    expect((await rest('/api/users', { token: own })).body.docs?.map(({ id }) => id)).toEqual([cast.users.rights.id])
    await rest(`/api/users/${cast.users.rights.id}`, { method: 'PATCH', token: own, body: { roles: ['reporter'], totpEnabledAt: '2026-01-01T00:00:00.000Z' } })
    const { roles, totpEnabledAt } = await stored(cast.users.rights.id)
    expect([roles, totpEnabledAt ?? null]).toEqual([['rights-manager'], null])
    for (const path of ['/api/payload-preferences/x', '/api/rights-basis', '/api/observations/export']) expect([401, 403, 404], path).toContain((await rest(path, { token: own })).status)
    for (const collection of ['payload-locked-documents', 'payload-preferences'] as const) {
      const held = { ...cast.users.rights, collection: 'users' as const }
      expect((await room.payload.find({ collection, user: held, overrideAccess: false })).docs).toEqual([])
      await expect(room.payload.create({ collection, data: {} as never, user: held, overrideAccess: false })).rejects.toMatchObject({ status: 403 })
    }
    expect((await rest('/api/licence-requests', { token: cast.tokens.admin })).status).toBe(403)
    expect((await rest('/api/articles', { method: 'POST', token: cast.tokens.statistics, body: { ...cast.story(), _status: 'draft' } })).status).toBe(201)
  })

  it('where the role demands it: opens everything once it is set, and cannot be taken away by its owner', async () => {
    process.env.SECOND_FACTOR_ROLES = 'rights-manager'
    const own = cast.tokens.rights
    secret = String(((await post('/second-factor/begin', {}, { token: own })).body['pending'] as { secret: string }).secret).replaceAll(' ', '')
    const { body } = await post('/second-factor/confirm', { code: code() }, { token: own })
    expect((await rest('/api/licence-requests', { token: own })).status).toBe(200)
    const refused = await post('/second-factor/remove', { code: (body['codes'] as string[])[0] }, { token: own })
    expect([refused.status, codeOf(refused)]).toEqual([403, 'DEMANDED'])
    delete process.env.SECOND_FACTOR_ROLES
    expect((await post('/second-factor/remove', { code: (body['codes'] as string[])[0] }, { token: own })).status).toBe(200)
    expect((await post('/login', { email: 'rights-manager@desk.example', password })).status).toBe(200)
  })

  it('is demanded of nobody by default, and of no licensee by the roles of the newsroom', () => {
    const user = { ...cast.users.admin, collection: 'users' as const }
    expect(lacksSecondFactor(user)).toBe(false)
    process.env.SECOND_FACTOR_ROLES = 'admin'
    expect([lacksSecondFactor(user), lacksSecondFactor({ ...user, totpEnabledAt: '2026-11-23T00:00:00.000Z' }), lacksSecondFactor({ ...cast.licensee, collection: 'licensees', role: 'admin' })]).toEqual([true, false, false])
  })
})
