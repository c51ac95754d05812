import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { type Cast, makeCast, password } from '@/newsroom/testing/cast'
import { openPayload, type TestNewsroom } from '@/newsroom/testing/openPayload'
import { rest } from '@/newsroom/testing/rest'

import { askPortal, cookiesOf, type PortalAnswer, shown } from './testing/askPortal'

vi.mock('next/headers', async () => (await import('./testing/askPortal')).mockedHeaders())

let room: TestNewsroom
let cast: Cast
beforeAll(async () => {
  room = await openPayload()
  cast = await makeCast(room.payload)
})
afterAll(() => room.close())

const email = 'licensee@press.example'
let addresses = 0
const freshAddress = () => `203.0.113.${(addresses += 1)}`
const signIn = (form: Record<string, string>, more: Parameters<typeof askPortal>[1] = {}) => askPortal('/licensees/sign-in/send', { form, address: freshAddress(), ...more })
const signedIn = async (form: { email: string; password: string } = { email, password }) => cookiesOf(await signIn(form))
const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const mails = async () => (await room.payload.find({ collection: 'deliveries', sort: '-createdAt', limit: 100, overrideAccess: true })).docs
const linkIn = (text: string | null | undefined, kind: 'invitation' | 'reset') => new RegExp(`/licensees/${kind}\\?token=([\\w-]+)`).exec(text ?? '')?.[1] ?? ''
const newestLink = async (to: string, kind: 'invitation' | 'reset') => linkIn((await mails()).find((mail) => mail.to === to)?.body, kind)

describe('S9 licensees and staff have sessions of their own', () => {
  it('gives the portal a cookie of its own, for the portal alone, that no script can read', async () => {
    const answer = await signIn({ email, password })
    expect([answer.status, answer.location]).toEqual([303, '/licensees'])
    expect(answer.headers.get('set-cookie')).toMatch(/^shuming-licensee=[^;]+; Path=\/licensees; HttpOnly; SameSite=Lax; Max-Age=\d+$/)
  })

  it('marks the cookie Secure where the site is served over TLS', async () => {
    process.env.SITE_URL = 'https://news.example'
    try {
      expect((await signIn({ email, password }, { origin: 'https://news.example' })).headers.get('set-cookie')).toContain('; Secure')
    } finally {
      delete process.env.SITE_URL
    }
  })

  it('signs a licensee in over REST without a cookie, so that staff in the same browser stay signed in', async () => {
    for (const [path, body] of [['login', { email, password }], ['login', { email, password: 'wrong' }], ['logout', {}], ['refresh-token', {}], ['forgot-password', { email }], ['reset-password', { token: 'x', password }]] as const) {
      expect((await rest(`/api/licensees/${path}`, { method: 'POST', body, headers: { 'x-client-address': freshAddress() } })).headers.get('set-cookie'), path).toBeNull()
    }
    const staff = await rest('/api/users/login', { method: 'POST', body: { email: 'editor@desk.example', password }, headers: { 'x-client-address': freshAddress() } })
    expect(staff.headers.get('set-cookie')).toContain('shuming-token=')
    const licensee = await signedIn()
    const both = `shuming-token=${String(staff.body['token'])}; shuming-licensee=${licensee['shuming-licensee'] ?? ''}`
    expect((await rest('/api/users/me', { headers: { cookie: both, origin: 'http://localhost:3000' } })).body['user']).toMatchObject({ email: 'editor@desk.example' })
    expect((await askPortal('/licensees', { cookies: { ...licensee, 'shuming-token': String(staff.body['token']) } })).status).toBe(200)
  })

  it('takes no member of staff for a licensee', async () => {
    const answer = await askPortal('/licensees', { cookies: { 'shuming-licensee': cast.tokens.admin } })
    expect([answer.status, answer.location]).toEqual([303, '/licensees/sign-in'])
  })

  it('ends the session on the server: a copied cookie is worth nothing after signing out', async () => {
    const cookies = await signedIn()
    expect((await askPortal('/licensees', { cookies })).status).toBe(200)
    expect((await askPortal('/licensees/sign-out', { cookies, form: {} })).status).toBe(303)
    expect((await askPortal('/licensees', { cookies })).status).toBe(303)
    expect((await rest('/api/licensees/me', { token: cookies['shuming-licensee'] ?? '' })).body['user']).toBeNull()
  })

  it('leads back after signing in, and nowhere else', async () => {
    expect((await askPortal('/licensees/account?done=x', {})).location).toBe('/licensees/sign-in?return=%2Flicensees%2Faccount%3Fdone%3Dx')
    expect((await signIn({ email, password, return: '/licensees/account' })).location).toBe('/licensees/account')
    expect((await signIn({ email, password, return: '//evil.example' })).location).toBe('/licensees')
  })

  it('takes no form of another site', async () => {
    expect((await signIn({ email, password }, { origin: 'https://evil.example' })).status).toBe(403)
    expect((await signIn({ email, password }, { origin: null })).status).toBe(403)
  })
})

describe('S8 nobody tries a door for ever, and nobody learns who has an account', () => {
  const pages = ['/licensees/sign-in/send', '/licensees/forgot/send', '/licensees/reset/send'] as const
  it.each(pages)('answers the thirtieth try at %s with 429, Retry-After and a sentence', async (path) => {
    const address = freshAddress()
    let last: PortalAnswer | null = null
    for (let n = 0; n < 30 && last?.status !== 429; n += 1) {
      last = await askPortal(path, { address, form: { email: 'nobody@press.example', password: 'wrong-wrong-wrong', passwordAgain: 'wrong-wrong-wrong', token: 'a'.repeat(43) } })
    }
    expect(last?.status).toBe(429)
    expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(last && shown(last)).toMatch(/尝试次数过多，请 \d+ 分钟后再试。/)
  })

  const doors = ['/api/licensees/login', '/api/licensees/forgot-password', '/api/licensees/reset-password', '/api/users/login', '/api/users/forgot-password'] as const
  it.each(doors)('answers the thirtieth try at %s with 429 and Retry-After', async (path) => {
    const headers = { 'x-client-address': freshAddress() }
    let last = await rest(path, { method: 'POST', headers, body: { email: 'nobody@press.example', password: 'wrong', token: 'x' } })
    for (let n = 1; n < 30 && last.status !== 429; n += 1) last = await rest(path, { method: 'POST', headers, body: { email: 'nobody@press.example', password: 'wrong', token: 'x' } })
    expect(last.status).toBe(429)
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0)
  })

  it('shuts nobody out by name: after many wrong tries elsewhere the owner signs in', async () => {
    const address = freshAddress()
    for (let n = 0; n < 14; n += 1) await signIn({ email, password: 'wrong' }, { address })
    expect((await signIn({ email, password })).status).toBe(303)
  })

  it('answers a known and an unknown e-mail alike, in status, words and time', async () => {
    const measure = async (address: string) => {
      const from = freshAddress()
      const times: number[] = []
      const answers: string[] = []
      for (let n = 0; n < 5; n += 1) {
        const startedAt = performance.now()
        const answer = await signIn({ email: address, password: 'wrong' }, { address: from })
        times.push(performance.now() - startedAt)
        answers.push(`${answer.status} ${shown(answer).replaceAll(address, '')}`)
      }
      return { time: median(times), answers: new Set(answers) }
    }
    const [known, unknown] = [await measure(email), await measure('nobody@press.example')]
    expect(unknown.answers).toEqual(known.answers)
    expect(unknown.time / known.time).toBeGreaterThan(0.5)
    expect(unknown.time / known.time).toBeLessThan(2)
  })

  it.each(['/api/licensees/login', '/api/users/login'])('%s tells a known address from an unknown one in nothing', async (path) => {
    const of = async (address: string) => {
      const { status, text } = await rest(path, { method: 'POST', body: { email: address, password: 'wrong' }, headers: { 'x-client-address': freshAddress() } })
      return { status, text }
    }
    expect(await of(path.includes('users') ? 'editor@desk.example' : email)).toEqual(await of('nobody@press.example'))
  })

  it('says the same of a forgotten password whether the address is known or not', async () => {
    const [known, unknown] = [await askPortal('/licensees/forgot/send', { form: { email }, address: freshAddress() }), await askPortal('/licensees/forgot/send', { form: { email: 'nobody@press.example' }, address: freshAddress() })]
    expect([known.status, known.location, known.text]).toEqual([unknown.status, unknown.location, unknown.text])
  })

  it('lets nobody of a suspended organisation in, and ends their sessions', async () => {
    const cookies = await signedIn()
    const suspend = (status: 'active' | 'suspended') => rest(`/api/organisations/${cast.organisation.id}`, { method: 'PATCH', token: cast.tokens.rights, body: { status } })
    expect((await suspend('suspended')).status).toBe(200)
    expect((await askPortal('/licensees', { cookies })).status).toBe(303)
    expect((await rest('/api/licensees/me', { token: cookies['shuming-licensee'] ?? '' })).body['user']).toBeNull()
    expect((await signIn({ email, password })).status).toBe(401)
    await suspend('active')
    expect((await signIn({ email, password })).status).toBe(303)
  })
})

describe('a new password by mail', () => {
  it('is set once, within an hour, and ends every session', async () => {
    const cookies = await signedIn()
    await askPortal('/licensees/forgot/send', { form: { email: ` ${email.toUpperCase()} ` }, address: freshAddress() })
    const token = await newestLink(email, 'reset')
    expect((await askPortal(`/licensees/reset?token=${token}`)).status).toBe(200)
    const set = (words: string) => askPortal('/licensees/reset/send', { form: { token, password: words, passwordAgain: words }, address: freshAddress() })
    expect(shown(await set('short'))).toContain('密码至少 10 个字。')
    expect((await set('一句足够长的新密码话')).status).toBe(303)
    expect((await set('另一句足够长的新密码')).status).toBe(410)
    expect((await askPortal(`/licensees/reset?token=${token}`)).status).toBe(410)
    expect((await askPortal('/licensees', { cookies })).status).toBe(303)
    expect((await signIn({ email, password })).status).toBe(401)
    expect((await signIn({ email, password: '一句足够长的新密码话' })).status).toBe(303)
  })

  it('is not set by a link older than an hour', async () => {
    const { issueLink } = await import('@/newsroom/licensing/people/accountLinks')
    const { resetPassword } = await import('@/newsroom/licensing/people/passwords')
    const { token } = await issueLink(room.payload, { purpose: 'reset', email, organisation: cast.organisation.id, licensee: cast.licensee.id, lifetimeMs: 3_600_000 })
    expect(await resetPassword(room.payload, { token, password }, Date.now() + 3_600_001)).toBe(false)
    expect(await resetPassword(room.payload, { token, password })).toBe(true)
  })

  it('keeps no token in the database', async () => {
    await askPortal('/licensees/forgot/send', { form: { email }, address: freshAddress() })
    const token = await newestLink(email, 'reset')
    expect(token).not.toBe('')
    const { docs } = await room.payload.find({ collection: 'account-links', limit: 100, overrideAccess: true, showHiddenFields: true })
    expect(JSON.stringify(docs)).not.toContain(token)
    expect((await rest('/api/account-links', { token: cast.tokens.rights })).text).not.toContain('"hash"')
  })

  it('changed by its owner keeps this session and ends the others', async () => {
    const [here, there] = [await signedIn(), await signedIn()]
    const change = (current: string) => askPortal('/licensees/account/password', { cookies: here, form: { current, password: '换一句足够长的密码', passwordAgain: '换一句足够长的密码' }, address: freshAddress() })
    expect((await change('wrong')).status).toBe(422)
    expect((await change(password)).status).toBe(422)
    const long = '换一句足够长的新密码吧'
    expect((await askPortal('/licensees/account/password', { cookies: here, form: { current: password, password: long, passwordAgain: long }, address: freshAddress() })).status).toBe(303)
    expect((await askPortal('/licensees', { cookies: here })).status).toBe(200)
    expect((await askPortal('/licensees', { cookies: there })).status).toBe(303)
    await room.payload.update({ collection: 'licensees', id: cast.licensee.id, data: { password }, overrideAccess: true })
  })
})
