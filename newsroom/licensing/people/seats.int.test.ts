import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { makeCast, password, type Cast } from '../../testing/cast'
import { openPayload, type TestNewsroom } from '../../testing/openPayload'
import { rest } from '../../testing/rest'
import { invite, join } from './invite'
import { changeMember } from './members'
import { answerSeats, askForSeats, seatsOf } from './seats'
import { bearerOf, createToken } from '../tokens'

let room: TestNewsroom
let cast: Cast
beforeAll(async () => {
  room = await openPayload()
  cast = await makeCast(room.payload)
})
afterAll(() => room.close())

let parties = 0
/** An organisation with seats and an administrator, who takes the first. */
async function party(seats: number | null) {
  const tag = `seats${(parties += 1)}`
  const organisation = await room.payload.create({ collection: 'organisations', depth: 0, overrideAccess: true, data: { name: `示例${tag}社（演示）`, kind: 'publisher', status: 'active', seats } })
  const person = (name: string, role: 'admin' | 'viewer' = 'viewer') => room.payload.create({ collection: 'licensees', depth: 0, overrideAccess: true, context: { bootstrap: true }, data: { email: `${name}@${tag}.example`, name: `演示${name}`, organisation: organisation.id, role, password } })
  const admin = await person('admin', 'admin')
  const by = { kind: 'member', name: admin.name, organisation: organisation.id, role: 'admin' } as const
  const ask = (name: string) => invite(room.payload, { organisation, email: `${name}@${tag}.example`, role: 'viewer', by })
  const patch = (data: object, token = cast.tokens.rights) => rest(`/api/organisations/${organisation.id}`, { method: 'PATCH', token, body: data })
  const mails = async (key: string) => (await room.payload.find({ collection: 'deliveries', where: { key: { like: key } }, limit: 100, depth: 0, overrideAccess: true })).docs.filter((mail) => mail.key.startsWith(key))
  const tokenFor = async (name: string) => /token=([\w-]+)/.exec((await room.payload.find({ collection: 'deliveries', where: { to: { equals: `${name}@${tag}.example` } }, sort: '-createdAt', limit: 1, depth: 0, overrideAccess: true })).docs[0]?.body ?? '')?.[1] ?? ''
  return { organisation, admin, person, ask, patch, mails, tokenFor, seats: () => seatsOf(room.payload, organisation.id) }
}

describe('seats of an organisation', () => {
  it('are as many as it likes where nothing is said', async () => {
    const { ask, seats } = await party(null)
    for (const name of ['a', 'b', 'c']) expect(await ask(name)).toEqual({ ok: true })
    expect(await seats()).toEqual({ limit: null, used: 4 })
  })

  it('are taken by open invitations, and one beyond is refused in words that offer a way', async () => {
    const { ask, seats } = await party(3)
    expect([await ask('a'), await ask('b')]).toEqual([{ ok: true }, { ok: true }])
    expect(await ask('c')).toEqual({ ok: false, code: 'NO_SEAT', message: '席位已满：已用 3 / 3 席（含待接受的邀请）。停用一位成员或收回一份邀请即可空出一席，也可以在本页下方申请增加。' })
    expect(await seats()).toEqual({ limit: 3, used: 3 })
  })

  it('take no second one for the same address', async () => {
    const { ask, seats } = await party(2)
    expect([await ask('a'), await ask('a'), await ask('A')]).toEqual([{ ok: true }, { ok: true }, { ok: true }])
    expect(await seats()).toEqual({ limit: 2, used: 2 })
  })

  it('are never more than there are, however many are invited at the same instant', async () => {
    const { ask, seats } = await party(4)
    const answers = await Promise.all(Array.from({ length: 12 }, (_, n) => ask(`p${n}`)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(3)
    expect(answers.filter((answer) => !answer.ok && answer.code === 'NO_SEAT')).toHaveLength(9)
    expect(await seats()).toEqual({ limit: 4, used: 4 })
  })

  it('stay with an invitation while it is accepted, and with the person afterwards', async () => {
    const { ask, seats, tokenFor } = await party(2)
    await ask('a')
    const [joined, ...others] = await Promise.all([join(room.payload, { token: await tokenFor('a'), name: '演示新人', password }), ask('b'), ask('c')])
    expect(joined.ok).toBe(true)
    expect(others.map((other) => other.ok)).toEqual([false, false])
    expect(await seats()).toEqual({ limit: 2, used: 2 })
  })

  it('are free at once when somebody is disabled; who comes back, or two at once, needs a free one', async () => {
    const { organisation, person, ask, seats } = await party(3)
    const [one, two] = [await person('one'), await person('two')]
    const set = (id: string, disabled: boolean) => changeMember(room.payload, { organisation: organisation.id, id, change: { disabled } })
    expect((await ask('c')).ok).toBe(false)
    expect([await set(one.id, true), await set(two.id, true), await seats()]).toEqual([{ ok: true }, { ok: true }, { limit: 3, used: 1 }])
    expect((await ask('c')).ok).toBe(true)
    const back = await Promise.all([set(one.id, false), set(two.id, false)])
    expect(back.filter(({ ok }) => ok)).toHaveLength(1)
    expect(back.find(({ ok }) => !ok)).toMatchObject({ code: 'NO_SEAT' })
    expect(await seats()).toEqual({ limit: 3, used: 3 })
  })

  it('are kept over REST and in the panel too', async () => {
    const { organisation, person } = await party(2)
    const one = await person('one')
    const add = await rest('/api/licensees', { method: 'POST', token: cast.tokens.rights, body: { email: 'more@seats.example', name: '演示外人', organisation: organisation.id, role: 'viewer', password } })
    expect([add.status, add.text]).toEqual([409, expect.stringContaining('席位已满')])
    await changeMember(room.payload, { organisation: organisation.id, id: one.id, change: { disabled: true } })
    expect((await rest(`/api/licensees/${one.id}`, { method: 'PATCH', token: cast.tokens.rights, body: { disabled: false } })).status).toBe(200)
    const elsewhere = await rest(`/api/licensees/${cast.licensee.id}`, { method: 'PATCH', token: cast.tokens.rights, body: { organisation: organisation.id } })
    expect(elsewhere.status).toBe(409)
    const desk = await rest(`/api/licensing/organisations/${organisation.id}/invitations`, { method: 'POST', token: cast.tokens.rights, body: { email: 'x@seats.example', role: 'viewer' } })
    expect([desk.status, desk.text]).toEqual([409, expect.stringContaining('请先在下方增加席位')])
  })

  it('are never more than there are when the desk makes accounts by hand while others invite, at the same instant', async () => {
    const { organisation, ask, seats } = await party(4)
    const byHand = (name: string) => rest('/api/licensees', { method: 'POST', token: cast.tokens.rights, body: { email: `${name}@${organisation.id}.example`, name: '演示外人', organisation: organisation.id, role: 'viewer', password } })
    const [made, invited] = await Promise.all([Promise.all([1, 2, 3, 4, 5].map((n) => byHand(`hand${n}`))), Promise.all([1, 2, 3, 4, 5].map((n) => ask(`mail${n}`)))])
    const says = JSON.stringify([made.map(({ status, text }) => [status, text.slice(0, 200)]), invited])
    expect(made.filter(({ status }) => status === 201).length + invited.filter(({ ok }) => ok).length, says).toBe(3)
    expect([...new Set(made.map(({ status }) => status))].every((status) => status === 201 || status === 409), says).toBe(true)
    expect(await seats()).toEqual({ limit: 4, used: 4 })
  })

  it('are never more than there are when the desk enables several at the same instant', async () => {
    const { organisation, person, patch, seats } = await party(null)
    const people = await Promise.all(['one', 'two', 'three', 'four'].map((name) => person(name)))
    for (const { id } of people) await changeMember(room.payload, { organisation: organisation.id, id, change: { disabled: true } })
    await patch({ seats: 2 })
    const back = await Promise.all(people.map(({ id }) => rest(`/api/licensees/${id}`, { method: 'PATCH', token: cast.tokens.rights, body: { disabled: false } })))
    expect(back.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
    expect(await seats()).toEqual({ limit: 2, used: 2 })
  })

  it('are free again at once when the desk’s account cannot be made, and soon when nobody says so', async () => {
    const { organisation, admin, ask, seats } = await party(2)
    const nameless = await rest('/api/licensees', { method: 'POST', token: cast.tokens.rights, body: { email: 'new@seats.example', organisation: organisation.id, role: 'viewer', password } })
    expect([nameless.status, await seats()]).toEqual([400, { limit: 2, used: 1 }])
    const known = await rest('/api/licensees', { method: 'POST', token: cast.tokens.rights, body: { email: admin.email, name: '演示同名', organisation: organisation.id, role: 'viewer', password } })
    expect([known.status, await seats()]).toEqual([400, { limit: 2, used: 1 }])
    await expect(room.payload.create({ collection: 'licensees', depth: 0, overrideAccess: true, context: { bootstrap: true }, data: { email: 'lost@seats.example', organisation: organisation.id, role: 'viewer', password } as never })).rejects.toThrow()
    expect(await seats()).toEqual({ limit: 2, used: 2 })
    expect(await seatsOf(room.payload, organisation.id, { now: new Date(Date.now() + 31_000).toISOString() })).toEqual({ limit: 2, used: 1 })
    expect((await ask('a')).ok).toBe(false)
  })

  it('keep everybody when they are fewer than people, take nobody new, and tell both sides once', async () => {
    const { organisation, admin, person, ask, patch, mails, seats } = await party(3)
    await person('one')
    await ask('c')
    expect((await patch({ seats: 1 })).status).toBe(200)
    expect(await seats()).toEqual({ limit: 1, used: 3 })
    expect((await ask('d')).ok).toBe(false)
    expect((await mails(`seats-fewer:${organisation.id}`)).map(({ to }) => to).sort()).toEqual([admin.email, 'rights-manager@desk.example'])
    expect((await patch({ nameEn: 'Example' })).status).toBe(200)
    expect(await mails(`seats-fewer:${organisation.id}`)).toHaveLength(2)
  })

  it.each([[-1], [1.5], [10_001], ['many']])('are not set to %j', async (seats) => expect((await (await party(null)).patch({ seats })).status).toBe(400))

  it('are asked for once, granted with one press, and the organisation is told', async () => {
    const { organisation, admin, mails, seats, ask } = await party(1)
    const wish = { organisation, wanted: 2, note: '新设短视频组', by: admin.name }
    expect([await askForSeats(room.payload, wish), await askForSeats(room.payload, wish), await askForSeats(room.payload, { ...wish, wanted: 1 })]).toEqual([true, true, false])
    expect((await mails(`seats-asked:${organisation.id}`)).map(({ to, body }) => [to, body?.includes('新设短视频组')])).toEqual([['rights-manager@desk.example', true]])
    const answer = (token: string | null) => rest(`/api/licensing/organisations/${organisation.id}/seats`, { method: 'POST', token, body: { answer: 'grant' } })
    expect([(await answer(cast.tokens.editor)).status, (await answer(cast.licenseeToken)).status, (await answer(null)).status]).toEqual([403, 401, 401])
    expect((await answer(cast.tokens.rights)).status).toBe(200)
    expect(await seats()).toEqual({ limit: 2, used: 1 })
    expect((await ask('a')).ok).toBe(true)
    await expect(answerSeats(room.payload, { organisation: organisation.id, isGranted: true, reason: '' })).rejects.toMatchObject({ code: 'NOT_ASKED' })
    expect((await mails(`seats-answered:${organisation.id}`)).map(({ to, subject }) => [to, subject])).toEqual([[admin.email, '席位已增至 2']])
  })

  it('forget the wish when the desk sets them by hand', async () => {
    const { organisation, admin, patch } = await party(1)
    await askForSeats(room.payload, { organisation, wanted: 3, note: '', by: admin.name })
    await patch({ seats: 5 })
    await expect(answerSeats(room.payload, { organisation: organisation.id, isGranted: false, reason: '' })).rejects.toMatchObject({ code: 'NOT_ASKED' })
  })
})

describe('somebody who has signed, taken or made something', () => {
  it('is disabled, not deleted: the record goes on saying who it was', async () => {
    const { organisation, admin, person, seats } = await party(2)
    const one = await person('one')
    await createToken(room.payload, { organisation: organisation.id, name: '采编系统', scopes: ['search'], days: 1, createdBy: admin.id })
    const remove = (id: string) => rest(`/api/licensees/${id}`, { method: 'DELETE', token: cast.tokens.rights })
    const refused = await remove(admin.id)
    expect([refused.status, refused.text]).toEqual([409, expect.stringContaining('请改为停用')])
    expect((await remove(one.id)).status).toBe(200)
    expect(await seats()).toEqual({ limit: 2, used: 1 })
  })

  it('leaves the session with the account, and the tokens with the organisation', async () => {
    const { organisation, admin } = await party(null)
    const { token } = await createToken(room.payload, { organisation: organisation.id, name: '采编系统', scopes: ['search'], days: 1, createdBy: admin.id })
    const { token: session } = await room.payload.login({ collection: 'licensees', data: { email: admin.email, password } })
    expect((await rest('/api/licensees/me', { token: session ?? '' })).body['user']).not.toBeNull()
    await room.payload.update({ collection: 'licensees', id: admin.id, data: { disabled: true }, depth: 0, overrideAccess: true })
    expect((await rest('/api/licensees/me', { token: session ?? '' })).body['user']).toBeNull()
    expect((await bearerOf(room.payload, { authorization: `Bearer ${token}`, ip: null }))?.organisation.id).toBe(organisation.id)
  })

  it('has an organisation with a name that can be read', async () => {
    expect((await rest('/api/organisations', { method: 'POST', token: cast.tokens.rights, body: { name: '   ', kind: 'publisher', status: 'active' } })).status).toBe(400)
  })
})

describe('an administrator of an organisation', () => {
  it('cannot touch what the desk keeps, by any door of REST', async () => {
    const { organisation, admin, person } = await party(2)
    const other = await person('one')
    const { token } = await room.payload.login({ collection: 'licensees', data: { email: admin.email, password } })
    const tried = async (path: string, method: string, body: object) => (await rest(path, { method, token: token ?? '', body })).status
    for (const body of [{ seats: 99 }, { status: 'active', requireSecondFactor: false }, { seatsAsked: { wanted: 99 } }, { notes: '改' }]) expect(await tried(`/api/organisations/${organisation.id}`, 'PATCH', body)).toBe(403)
    for (const id of [admin.id, other.id, cast.licensee.id]) for (const body of [{ role: 'admin' }, { organisation: cast.organisation.id }, { disabled: false }, { seats: 9 }]) expect(await tried(`/api/licensees/${id}`, 'PATCH', body)).toBe(403)
    expect(await tried('/api/licensees', 'POST', { email: 'extra@seats.example', name: '演示外人', organisation: organisation.id, role: 'admin', password })).toBe(403)
    expect(await tried('/api/organisations', 'POST', { name: '另立机构（演示）', kind: 'publisher', status: 'active' })).toBe(403)
    for (const collection of ['account-links', 'agreements', 'api-tokens', 'certificates', 'usage-events', 'invoices']) expect([collection, await tried(`/api/${collection}`, 'POST', { organisation: organisation.id })]).toEqual([collection, 403])
    const own = await rest(`/api/organisations/${organisation.id}`, { token: token ?? '' })
    expect(Object.keys(own.body)).not.toContain('seatsAsked')
    expect(Object.keys(own.body)).not.toContain('notes')
  })

  it('invites nobody into another organisation, and nobody as something that does not exist', async () => {
    const [{ organisation }, theirs] = [await party(null), await party(null)]
    const by = { kind: 'member', name: '演示', organisation: organisation.id, role: 'admin' } as const
    expect(await invite(room.payload, { organisation: theirs.organisation, email: 'x@nowhere.example', role: 'viewer', by })).toMatchObject({ ok: false, code: 'NOT_ALLOWED' })
    for (const role of ['viewer', 'downloader', 'signatory'] as const) expect(await invite(room.payload, { organisation, email: 'x@nowhere.example', role: 'viewer', by: { ...by, role } })).toMatchObject({ ok: false, code: 'NOT_ALLOWED' })
  })
})
