import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { makeCast, type Cast } from '../testing/cast'
import { openPayload, type TestNewsroom } from '../testing/openPayload'
import { rest } from '../testing/rest'
import { bearerOf, createToken, revokeToken, rotateToken } from './tokens'

let room: TestNewsroom
let cast: Cast
beforeAll(async () => {
  room = await openPayload()
  cast = await makeCast(room.payload)
}, 120_000)
afterAll(() => room.close())

const make = (over: Partial<Parameters<typeof createToken>[1]> = {}) => createToken(room.payload, { organisation: cast.organisation.id, name: '采集程序', scopes: ['search'], days: 30, createdBy: cast.licensee.id, ...over })
const bearer = (token: string, ip: string | null = '203.0.113.7', now?: number) => bearerOf(room.payload, { authorization: `Bearer ${token}`, ip, ...(now ? { now } : {}) })
const day = 86_400_000

describe('an API token', () => {
  it('names its organisation, is kept only as a hash, and notes its use', async () => {
    const { id, token } = await make()
    expect((await bearer(token))?.organisation.id).toBe(cast.organisation.id)
    const stored = await room.payload.findByID({ collection: 'api-tokens', id, overrideAccess: true })
    expect(JSON.stringify(stored)).not.toContain(token)
    expect(stored.lastUsedAt).toBeTruthy()
    for (const reader of [cast.licenseeToken, cast.tokens.rights, cast.tokens.admin]) expect((await rest('/api/api-tokens', { token: reader })).text).not.toContain('"hash"')
  })

  it.each(['', 'smt_', `smt_${'a'.repeat(43)}`, 'x'.repeat(10_000), '%00'])('is nobody’s when it is %j', async (token) => expect(await bearer(token)).toBeNull())

  it('dies when it expires, when it is revoked, and with its organisation', async () => {
    const { id, token } = await make({ days: 1 })
    expect(await bearer(token, null, Date.now() + day - 1_000)).not.toBeNull()
    expect(await bearer(token, null, Date.now() + day + 1_000)).toBeNull()
    const suspend = (status: 'active' | 'suspended') => room.payload.update({ collection: 'organisations', id: cast.organisation.id, data: { status }, overrideAccess: true })
    await suspend('suspended')
    expect(await bearer(token)).toBeNull()
    await suspend('active')
    const other = await room.payload.create({ collection: 'organisations', overrideAccess: true, data: { name: '示例周刊（演示）', kind: 'publisher', status: 'active' } })
    expect(await revokeToken(room.payload, { organisation: other.id, id })).toBe(false)
    expect(await revokeToken(room.payload, { organisation: cast.organisation.id, id })).toBe(true)
    expect(await bearer(token)).toBeNull()
  })

  it('works only from the addresses it is bound to', async () => {
    const { token } = await make({ allowedIps: ['203.0.113.0/24', '2001:db8::7'] })
    expect(await bearer(token, '203.0.113.200')).not.toBeNull()
    expect(await bearer(token, '::ffff:203.0.113.9')).not.toBeNull()
    expect(await bearer(token, '2001:db8::7')).not.toBeNull()
    expect(await bearer(token, '198.51.100.1')).toBeNull()
    expect(await bearer(token, null)).toBeNull()
  })

  it('is one of twenty at most, and each of the twenty can be rotated, once', async () => {
    const { id: organisation } = await room.payload.create({ collection: 'organisations', overrideAccess: true, data: { name: '示例月刊（演示）', kind: 'publisher', status: 'active' } })
    const ids: string[] = []
    for (let made = 0; made < 20; made += 1) ids.push((await make({ organisation })).id)
    await expect(make({ organisation })).rejects.toMatchObject({ code: 'TOKEN_LIMIT' })
    const rotate = (id: string) => rotateToken(room.payload, { organisation, id, createdBy: cast.licensee.id })
    expect((await bearer((await rotate(ids[0] ?? ''))?.token ?? ''))?.organisation.id).toBe(organisation)
    await expect(rotate(ids[0] ?? '')).rejects.toMatchObject({ code: 'TOKEN_LIMIT' })
    await room.payload.update({ collection: 'api-tokens', id: ids[1] ?? '', data: { expiresAt: new Date(Date.now() - day).toISOString() }, overrideAccess: true })
    expect(await rotate(ids[1] ?? '')).toBeNull()
  })

  it('is rotated with a day in which both work', async () => {
    const { id, token } = await make()
    const fresh = await rotateToken(room.payload, { organisation: cast.organisation.id, id, createdBy: cast.licensee.id })
    expect(await bearer(token)).not.toBeNull()
    expect(await bearer(fresh?.token ?? '')).not.toBeNull()
    expect(await bearer(token, null, Date.now() + day + 60_000)).toBeNull()
    expect(await bearer(fresh?.token ?? '', null, Date.now() + day + 60_000)).not.toBeNull()
  })

  it.each([[{ days: 0 }], [{ days: 4000 }], [{ allowedIps: ['press.example'] }], [{ allowedIps: ['203.0.113.0/64'] }]])('is refused with a sentence for %j', async (over) => {
    await expect(make(over)).rejects.toThrow(/。$/)
  })
})
