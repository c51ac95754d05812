import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { openApi } from '@/delivery/openApi'
import { licenseeRoles, type LicenseeRole } from '@/domain/licensing/licenseeRoles'
import { type Cast, makeCast, password } from '@/newsroom/testing/cast'
import { makeHouse, ownedCollections } from '@/newsroom/testing/house'
import { openPayload, type TestNewsroom } from '@/newsroom/testing/openPayload'
import { rest } from '@/newsroom/testing/rest'

import { portalRoutes } from './routes'
import { askPortal, cookiesOf } from './testing/askPortal'

vi.mock('next/headers', async () => (await import('./testing/askPortal')).mockedHeaders())

/** Two organisations with one of everything; one of them tries every address of the portal and of the interface with the ids of the other. */

type House = Awaited<ReturnType<typeof makeHouse>> & { cookies: Record<LicenseeRole, Record<string, string>> }

let room: TestNewsroom
let cast: Cast
let story: { id: string; contentHash?: string | null }
let ours: House
let theirs: House
let before: Record<'ours' | 'theirs', Record<string, unknown>>
let clients = 0
const freshAddress = () => `198.51.100.${(clients += 1) % 250}`

beforeAll(async () => {
  room = await openPayload()
  cast = await makeCast(room.payload)
  story = await cast.published()
  const make = async (tag: string): Promise<House> => {
    const house = await makeHouse({ payload: room.payload, cast, story: story.id, tag })
    const signIn = async (role: LicenseeRole) => [role, cookiesOf(await askPortal('/licensees/sign-in/send', { form: { email: house.people[role].email, password }, address: freshAddress() }))] as const
    const cookies: [LicenseeRole, Record<string, string>][] = []
    for (const role of licenseeRoles) cookies.push([...await signIn(role)])
    return { ...house, cookies: Object.fromEntries(cookies) as House['cookies'] }
  }
  ours = await make('jiacheng')
  theirs = await make('yicheng')
  before = { ours: await holdings(ours), theirs: await holdings(theirs) }
}, 120_000)
afterAll(() => room.close())

type Visit = { params?: Record<string, string>; query?: Record<string, string>; form?: Record<string, string | string[]> }
const nothing: Visit = {}

/** How each address is asked with the ids of another organisation. An address without a line here fails the first test. */
const visits: Record<string, (other: House) => Visit> = {
  '/licensees': () => nothing,
  '/licensees/terms': ({ ids }) => ({ query: { agreement: ids.offered, organisation: ids.organisation } }),
  '/licensees/terms/accept': ({ offered }) => ({ form: { version: cast.noticeVersion.id, hash: offered.documentHash ?? '', ticked: ['3.2', '3.3'] } }),
  '/licensees/terms/agreement': ({ ids, offered }) => ({ form: { agreement: ids.offered, hash: offered.documentHash ?? '', ticked: ['3.2', '3.3'] } }),
  '/licensees/terms/decline': ({ ids }) => ({ form: { agreement: ids.offered, reason: '不同意。' } }),
  '/licensees/requests': ({ ids }) => ({ query: { organisation: ids.organisation } }),
  '/licensees/requests/send': ({ ids, organisation }) => ({ form: { token: 'f'.repeat(32), organisation: ids.organisation, applicantName: organisation.name } }),
  '/licensees/stories': ({ ids, channel }) => ({ query: { q: '云汀', scope: 'all', channel, organisation: ids.organisation } }),
  '/licensees/stories/[id]': ({ ids, channel }) => ({ params: { id: story.id }, query: { act: 'repost', channel, agreement: ids.active } }),
  '/licensees/advances': ({ ids }) => ({ query: { organisation: ids.organisation } }),
  '/licensees/advances/[id]': ({ ids, channel }) => ({ params: { id: ids.advance }, query: { act: 'repost', channel, agreement: ids.active } }),
  '/licensees/searches': ({ ids }) => ({ query: { id: ids.search, organisation: ids.organisation, owner: ids.member } }),
  '/licensees/searches/new': ({ ids, channel }) => ({ query: { q: '云汀', channel, id: ids.search, organisation: ids.organisation } }),
  '/licensees/searches/save': ({ ids }) => ({ form: { name: '走查检索', alert: 'at_once', shared: 'yes', q: '云汀', organisation: ids.organisation, owner: ids.member, id: ids.search } }),
  '/licensees/searches/open': ({ ids }) => ({ form: { id: ids.search } }),
  '/licensees/searches/change': ({ ids }) => ({ form: { id: ids.search, alert: 'at_once', shared: 'yes' } }),
  '/licensees/searches/remove': ({ ids }) => ({ form: { id: ids.search } }),
  '/licensees/files/stories': ({ ids, channel }) => ({ form: { story: `${story.id}:${story.contentHash ?? ''}`, act: 'repost', channel, territory: 'CN', format: 'text', organisation: ids.organisation, agreement: ids.active } }),
  '/licensees/files/[...rest]': () => nothing,
  '/licensees/expired': () => nothing,
  '/licensees/certificates': ({ ids }) => ({ query: { organisation: ids.organisation } }),
  '/licensees/certificates/[number]': ({ ids }) => ({ params: { number: ids.certificate } }),
  '/licensees/needs': ({ ids }) => ({ query: { organisation: ids.organisation } }),
  '/licensees/needs/ask': ({ ids, channel }) => ({ form: { stories: [ids.active, ids.usage, story.id].join('\n'), act: 'repost', channel, territory: 'CN', on: '2026-11-23', organisation: ids.organisation } }),
  '/licensees/usage': ({ ids }) => ({ query: { agreement: ids.active, organisation: ids.organisation } }),
  '/licensees/files/usage.csv': ({ ids }) => ({ query: { agreement: ids.active, organisation: ids.organisation } }),
  '/licensees/invoices': ({ ids }) => ({ query: { id: ids.invoice, organisation: ids.organisation } }),
  '/licensees/files/invoices.csv': ({ ids }) => ({ query: { organisation: ids.organisation } }),
  '/licensees/files/invoices/[id]': ({ ids }) => ({ params: { id: ids.invoice } }),
  '/licensees/notices': ({ ids }) => ({ query: { id: ids.recall, organisation: ids.organisation } }),
  '/licensees/notices/acknowledge': ({ ids }) => ({ form: { notice: ids.recall, note: '已处理' } }),
  '/licensees/reports': ({ ids }) => ({ query: { usage: ids.usage, organisation: ids.organisation } }),
  '/licensees/reports/send': ({ ids }) => ({ form: { usage: ids.usage, channel: 'web:jiacheng.example', url: '', usedOn: '2026-11-20', note: '' } }),
  '/licensees/sign-in': () => nothing,
  '/licensees/sign-in/send': ({ people }) => ({ form: { email: people.admin.email, password: 'not-their-password' } }),
  '/licensees/sign-in/code': () => nothing,
  '/licensees/sign-in/code/send': () => ({ form: { code: '123456' } }),
  '/licensees/sign-out': () => ({ form: {} }),
  '/licensees/refused': () => nothing,
  '/licensees/forgot': () => nothing,
  '/licensees/forgot/send': () => ({ form: { email: 'nobody@nowhere.example' } }),
  '/licensees/reset': ({ ids }) => ({ query: { token: ids.invitation } }),
  '/licensees/reset/send': ({ ids }) => ({ form: { token: ids.invitation, password: '一句足够长的新密码话', passwordAgain: '一句足够长的新密码话' } }),
  '/licensees/invitation': ({ ids }) => ({ query: { token: ids.invitation } }),
  '/licensees/invitation/send': ({ ids }) => ({ form: { token: ids.invitation, name: '演示外人', password: '一句足够长的新密码话', passwordAgain: '一句足够长的新密码话' } }),
  '/licensees/members': ({ ids }) => ({ query: { id: ids.member, organisation: ids.organisation } }),
  '/licensees/members/invite': ({ ids }) => ({ form: { email: 'walked@nowhere.example', role: 'viewer', organisation: ids.organisation } }),
  '/licensees/members/revoke': ({ ids }) => ({ form: { id: ids.invitation } }),
  '/licensees/members/seats': ({ ids }) => ({ form: { wanted: '9', note: '走查', organisation: ids.organisation, id: ids.organisation } }),
  '/licensees/members/role': ({ ids }) => ({ form: { id: ids.member, role: 'admin' } }),
  '/licensees/members/access': ({ ids }) => ({ form: { id: ids.member, disabled: 'yes' } }),
  '/licensees/members/factor': ({ ids }) => ({ form: { id: ids.member } }),
  '/licensees/api': ({ ids }) => ({ query: { id: ids.token, organisation: ids.organisation } }),
  '/licensees/api/tokens': ({ ids }) => ({ form: { name: '走查令牌', scopes: 'search', days: '1', allowedIps: '', organisation: ids.organisation } }),
  '/licensees/api/rotate': ({ ids }) => ({ form: { id: ids.token } }),
  '/licensees/api/revoke': ({ ids }) => ({ form: { id: ids.token } }),
  '/licensees/api/webhooks': ({ ids }) => ({ form: { url: 'https://walked.example/hook', events: 'kill', organisation: ids.organisation } }),
  '/licensees/api/disable': ({ ids }) => ({ form: { id: ids.endpoint } }),
  '/licensees/api/replay': ({ ids }) => ({ form: { id: ids.delivery } }),
  '/licensees/account': ({ ids }) => ({ query: { id: ids.member } }),
  '/licensees/account/password': ({ ids }) => ({ form: { id: ids.member, current: 'not-the-password', password: '一句足够长的新密码话', passwordAgain: '一句足够长的新密码话' } }),
  '/licensees/account/factor/begin': ({ ids }) => ({ form: { id: ids.member } }),
  '/licensees/account/factor/confirm': ({ ids }) => ({ form: { id: ids.member, code: '123456' } }),
  '/licensees/account/factor/remove': ({ ids }) => ({ form: { id: ids.member, code: '123456' } }),
}

const addressOf = (path: string, { params = {}, query = {} }: Visit) => {
  const filled = path.replace(/\[(\w+)\]/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  return Object.keys(query).length > 0 ? `${filled}?${new URLSearchParams(query)}` : filled
}
const visitOf = (path: string, house: House): Visit => visits[path]?.(house) ?? nothing

/** What an organisation has, as it is stored. */
async function holdings({ organisation }: House): Promise<Record<string, unknown>> {
  const rows = await Promise.all(ownedCollections.map(async (collection) => {
    const { docs } = await room.payload.find({ collection, where: { organisation: { equals: organisation.id } }, sort: 'id', limit: 500, pagination: false, depth: 0, overrideAccess: true, showHiddenFields: true })
    return [collection, docs] as const
  }))
  return { ...Object.fromEntries(rows), organisation: await room.payload.findByID({ collection: 'organisations', id: organisation.id, depth: 0, overrideAccess: true }) }
}

/** Words of an organisation that stand in an answer though nobody had said them. */
const leaked = (text: string, house: House, said: unknown) => [...house.words, ...Object.values(house.ids)].filter((word) => text.includes(word) && !JSON.stringify(said).includes(word))

const folder = import.meta.dirname
const onDisk = readdirSync(join(folder, 'licensees'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file)).map((file) => join('/licensees', file, '..')).sort()

describe('the table of the portal', () => {
  it('names every page and route that there is, and every one of them is walked', () => {
    expect(portalRoutes.map(({ path }) => path).sort()).toEqual(onDisk)
    expect(Object.keys(visits).sort()).toEqual(onDisk)
  })
})

describe('who is not signed in, or has a lower role', () => {
  const closed = portalRoutes.filter(({ role }) => role !== 'anyone')
  it.each(closed)('$method $path sends nobody in without an account', async ({ path, method }) => {
    const visit = visitOf(path, ours)
    const answer = await askPortal(addressOf(path, visit), { method, ...(method === 'POST' ? { form: visit.form ?? {} } : {}), address: freshAddress() })
    const isKept = method === 'POST' && !path.startsWith('/licensees/files/') && Object.keys(visit.form ?? {}).length > 0
    expect([answer.status, answer.location?.split('?')[0]]).toEqual(isKept ? [401, undefined] : [303, '/licensees/sign-in'])
    expect(leaked(answer.text, ours, visit)).toEqual([])
  })

  const guarded = closed.flatMap(({ path, method, role }) => {
    const below = licenseeRoles[licenseeRoles.indexOf(role as LicenseeRole) - 1]
    return below ? [{ path, method, below }] : []
  })
  it.each(guarded)('$method $path refuses the role $below', async ({ path, method, below }) => {
    const visit = visitOf(path, ours)
    const answer = await askPortal(addressOf(path, visit), { method, cookies: ours.cookies[below], ...(method === 'POST' ? { form: visit.form ?? {} } : {}), address: freshAddress() })
    expect(answer.status).toBe(403)
  })

  it('changes nothing by all of that', async () => expect(await holdings(ours)).toEqual(before.ours))
})

describe('two organisations', () => {
  it('each see their own on the pages of the portal', async () => {
    const texts: string[] = []
    for (const { path } of portalRoutes.filter(({ method }) => method === 'GET')) {
      texts.push((await askPortal(addressOf(path, visitOf(path, theirs)), { cookies: theirs.cookies.admin, address: freshAddress() })).text)
    }
    expect(theirs.words.filter((word) => !texts.some((text) => text.includes(word)))).toEqual([])
  })

  /** Acts on one thing: a thing of the other is answered as one that does not exist. */
  const ofOneThing = new Set([
    '/licensees/terms/agreement', '/licensees/notices/acknowledge', '/licensees/reports/send', '/licensees/members/revoke', '/licensees/members/role', '/licensees/members/access', '/licensees/members/factor',
    '/licensees/advances/[id]', '/licensees/api/rotate', '/licensees/api/revoke', '/licensees/api/disable', '/licensees/api/replay', '/licensees/searches/open', '/licensees/searches/change', '/licensees/searches/remove',
    '/licensees/files/invoices/[id]',
  ])

  it.each(portalRoutes.filter(({ path }) => path !== '/licensees/sign-out'))('never meet at $method $path', async ({ path, method }) => {
    const visit = visitOf(path, theirs)
    const answer = await askPortal(addressOf(path, visit), { method, cookies: ours.cookies.admin, ...(method === 'POST' ? { form: visit.form ?? {} } : {}), address: freshAddress() })
    if (ofOneThing.has(path)) expect(answer.status).toBe(404)
    else expect(answer.status).toBeLessThan(500)
    expect(leaked(answer.text, theirs, visit)).toEqual([])
    expect(leaked([...answer.headers].join('\n') + (answer.location ?? ''), theirs, visit)).toEqual([])
    expect(await holdings(theirs)).toEqual(before.theirs)
  })
})

describe('the interface for machines', () => {
  type Call = { method: 'GET' | 'POST'; path: string; ids?: (other: House) => string[]; query?: (other: House) => string; body?: (other: House) => unknown }
  const anyId = ({ ids }: House) => Object.values(ids)
  const calls: Call[] = [
    { method: 'GET', path: '/stories', query: ({ ids }) => `?organisation=${ids.organisation}&agreement=${ids.active}&limit=100` }, { method: 'GET', path: '/stories/{id}', ids: anyId },
    { method: 'GET', path: '/stories/{id}', ids: () => [story.id], query: ({ channel }) => `?act=repost&channel=${channel}` },
    { method: 'POST', path: '/stories/{id}/package', ids: anyId, body: ({ channel }) => ({ act: 'repost', channel }) }, { method: 'POST', path: '/stories/{id}/package', ids: () => [story.id], body: ({ channel, ids }) => ({ act: 'repost', channel, organisation: ids.organisation }) },
    { method: 'GET', path: '/advances', query: ({ ids }) => `?organisation=${ids.organisation}` }, { method: 'GET', path: '/advances/{id}', ids: anyId },
    { method: 'GET', path: '/usage', query: ({ ids }) => `?organisation=${ids.organisation}` }, { method: 'GET', path: '/invoices', query: ({ ids }) => `?organisation=${ids.organisation}&id=${ids.invoice}` }, { method: 'GET', path: '/notices', query: ({ ids }) => `?organisation=${ids.organisation}` },
    { method: 'POST', path: '/notices/{id}/acknowledge', ids: anyId, body: () => ({}) }, { method: 'GET', path: '/openapi.json' },
  ]
  type Handler = (request: Request, props: { params: Promise<{ id: string }> }) => Promise<Response>

  it('is walked whole', () => expect([...new Set(calls.map(({ path }) => path))].sort()).toEqual(Object.keys(openApi('https://news.example').paths).sort()))

  it.each(calls)('shows nothing of the other at $method $path', async ({ method, path, ids, query, body }) => {
    const route = await import(/* @vite-ignore */ join(folder, '../api/v1', path.replaceAll('{id}', '[id]'), 'route.ts')) as Partial<Record<string, Handler>>
    for (const id of ids?.(theirs) ?? ['']) {
      const said = { id, query: query?.(theirs) ?? '', body: body?.(theirs) }
      const request = new Request(`https://news.example/api/v1${path.replace('{id}', id)}${said.query}`, { method, headers: { authorization: `Bearer ${ours.token}`, 'x-client-address': '198.51.100.9' }, ...(said.body === undefined ? {} : { body: JSON.stringify(said.body) }) })
      const answer = await route[method]?.(request, { params: Promise.resolve({ id }) })
      const text = await answer?.text() ?? ''
      if (id && id !== story.id) expect(answer?.status, id).toBe(404)
      expect(leaked(text, theirs, said)).toEqual([])
    }
    expect(await holdings(theirs)).toEqual(before.theirs)
  })

  it.each(ownedCollections)('and neither does REST, for %s', async (collection) => {
    const session = ours.cookies.admin['shuming-licensee'] ?? ''
    const list = await rest(`/api/${collection}?limit=100&depth=1&where[organisation][equals]=${theirs.organisation.id}`, { token: session })
    expect(list.body.docs ?? []).toEqual([])
    expect(leaked(list.text, theirs, theirs.organisation.id)).toEqual([])
    for (const id of Object.values(theirs.ids)) {
      const one = await rest(`/api/${collection}/${encodeURIComponent(id)}?depth=1`, { token: session })
      expect([403, 404], `${collection}/${id}`).toContain(one.status)
    }
  })

  it.each(['api-tokens', 'webhook-endpoints'])('shows %s to administrators alone, over REST as in the portal', async (collection) => {
    const list = (role: LicenseeRole) => rest(`/api/${collection}`, { token: ours.cookies[role]['shuming-licensee'] ?? '' })
    for (const role of ['viewer', 'downloader', 'signatory'] as const) expect((await list(role)).status, role).toBe(403)
    expect((await list('admin')).body.docs?.length).toBeGreaterThan(0)
  })
})
