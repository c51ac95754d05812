import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { canonicalClauses } from '../domain/rights'
import type { NoticeVersion } from '../payload-types'
import { hashOfClauses } from '../collections/notice-versions/sealNotice'
import { finishNotices } from '../collections/notice-versions/sealPublished'
import { sha256 } from '../collections/notice-versions/sha256'
import { announceActs } from '../newsroom/licensing/telling/announce'
import { recordOf } from '../collections/notice-versions/terms'
import { type Cast, makeCast } from '../newsroom/testing/cast'
import { openPayload, type TestNewsroom } from '../newsroom/testing/openPayload'
import { rest } from '../newsroom/testing/rest'
import { installGuards, triggersOf } from './guardTriggers'
import { guards } from './guards'

let room: TestNewsroom
let cast: Cast
beforeAll(async () => {
  room = await openPayload()
  cast = await makeCast(room.payload)
})
afterAll(() => room.close())

type Client = { execute: (sql: string | { sql: string; args: unknown[] }) => Promise<{ rows: Record<string, unknown>[]; rowsAffected: number }> }
const sqlite = () => (room.payload.db as unknown as { client: Client }).client
const onMongo = () => room.payload.db.name === 'mongoose'
const stored = (id = cast.noticeVersion.id) => room.payload.findByID({ collection: 'notice-versions', id, depth: 0, overrideAccess: true })
const data = (over: Partial<NoticeVersion>) => {
  const { id: _id, createdAt: _createdAt, updatedAt: _updatedAt, ...version } = cast.noticeVersion
  const clauses = version.clauses.map(({ no, kind, text }) => ({ no, kind, text }))
  return { ...version, clauses, notice: cast.notice.id, no: 2, status: 'draft' as const, effectiveFrom: '2099-01-01', ...over }
}
const create = (over: Partial<NoticeVersion>) => room.payload.create({ collection: 'notice-versions', depth: 0, overrideAccess: true, data: data(over) })

describe('a published notice version', () => {
  it('is closed, hashed and chained when it is published', async () => {
    const version = await stored()
    expect(version.sealedAt).toBeTruthy()
    expect(version.hash).toBe(sha256(canonicalClauses(version.clauses)))
    expect(version.previousHash ?? null).toBeNull()
    expect(version.recordHash).toBe(sha256(recordOf({ version, key: 'terms', previousHash: null })))
  })

  it('cannot be changed by anybody through the panel’s doors: PATCH, bulk, restore, delete', async () => {
    const before = await stored()
    const { id } = cast.noticeVersion
    const filter = `where[id][equals]=${id}`
    for (const token of [cast.tokens.rights, cast.tokens.admin]) {
      const tried = [
        await rest(`/api/notice-versions/${id}`, { method: 'PATCH', token, body: { operator: '别人' } }), await rest(`/api/notice-versions/${id}`, { method: 'PATCH', token, body: { status: 'draft' } }),
        await rest(`/api/notice-versions/${id}`, { method: 'PATCH', token, body: { clauses: [] } }), await rest(`/api/notice-versions/${id}`, { method: 'PATCH', token, body: { sealedAt: null, effectiveTo: '2024-06-01' } }),
        await rest(`/api/notice-versions/${id}`, { method: 'DELETE', token }), await rest(`/api/notice-versions?${filter}`, { method: 'PATCH', token, body: { operator: '别人' } }),
        await rest(`/api/notice-versions?${filter}`, { method: 'DELETE', token }), await rest(`/api/notice-versions/versions/${id}`, { method: 'POST', token }),
      ]
      // A bulk request may answer 200 with the refusals inside.
      for (const answer of tried) expect(answer.status >= 400 || ((answer.body.docs ?? []).length === 0 && JSON.stringify(answer.body).includes('errors'))).toBe(true)
    }
    expect(await stored()).toEqual(before)
  })

  it('cannot be changed by our own code past access rules, nor by the adapter', async () => {
    const before = await stored()
    const { id } = before
    const db = room.payload.db
    await expect(room.payload.update({ collection: 'notice-versions', id, data: { operator: '别人' }, overrideAccess: true })).rejects.toThrow('不能修改')
    await expect(room.payload.delete({ collection: 'notice-versions', id, overrideAccess: true })).rejects.toThrow('不能删除')
    await expect(db.updateOne({ collection: 'notice-versions', id, data: { operator: '别人' }, req: {} })).rejects.toThrow()
    await expect(db.updateOne({ collection: 'notice-versions', id, data: { sealedAt: null }, req: {} })).rejects.toThrow()
    await expect(db.updateOne({ collection: 'notice-versions', id, data: { clauses: [{ no: '1', kind: 'other', text: '改了' }] }, req: {} })).rejects.toThrow()
    await expect(db.deleteOne({ collection: 'notice-versions', where: { id: { equals: id } }, req: {} })).rejects.toThrow()
    await expect(db.deleteMany({ collection: 'notice-versions', where: { id: { equals: id } }, req: {} })).rejects.toThrow()
    expect(await stored()).toEqual(before)
  })

  it('cannot be changed by hand in the database where that knows triggers, not even by its lists or by deleting its notice', async () => {
    if (onMongo()) return
    const before = await stored()
    const id = before.id
    const statements = [
      `UPDATE notice_versions SET operator = '别人' WHERE id = '${id}'`, `UPDATE notice_versions SET sealed_at = NULL WHERE id = '${id}'`, `UPDATE notice_versions SET hash = 'x' WHERE id = '${id}'`,
      `DELETE FROM notice_versions WHERE id = '${id}'`, `REPLACE INTO notice_versions_clauses (_order, _parent_id, id, no, kind, text) VALUES (9, '${id}', 'x', '9', 'other', '添的')`,
      `UPDATE notice_versions_clauses SET text = '改了' WHERE _parent_id = '${id}'`, `DELETE FROM notice_versions_clauses WHERE _parent_id = '${id}'`,
      `UPDATE notice_versions_texts SET text = '改了' WHERE parent_id = '${id}'`, `DELETE FROM notice_versions_texts WHERE parent_id = '${id}'`,
      `INSERT INTO notice_versions_free_use_acts ("order", parent_id, value, id) VALUES (1, '${id}', 'repost', 'y')`, `DELETE FROM notices WHERE id = '${cast.notice.id}'`,
    ]
    for (const statement of statements) await expect(sqlite().execute(statement), statement).rejects.toThrow(/never changes/)
    expect(await stored()).toEqual(before)
  })

  it('keeps the key that its address is made of', async () => {
    const answer = await rest(`/api/notices/${cast.notice.id}`, { method: 'PATCH', token: cast.tokens.rights, body: { key: 'other' } })
    expect(answer.status).toBe(409)
    expect((await rest(`/api/notices/${cast.notice.id}`, { method: 'PATCH', token: cast.tokens.rights, body: { nextReview: '2027-01-01' } })).status).toBe(200)
  })
})

describe('a draft', () => {
  it('is free, is no reader’s, and becomes the next link of the chain when it is published', async () => {
    const draft = await create({ clauses: [{ no: '1', kind: 'other', text: '草拟。' }] })
    const path = `/api/notice-versions/${draft.id}`
    expect((await rest(path)).status).toBeGreaterThanOrEqual(403)
    const changed = await rest(path, { method: 'PATCH', token: cast.tokens.rights, body: { clauses: [{ no: '1', kind: 'other', text: '改定。' }] } })
    expect(changed.status).toBe(200)
    const published = await rest(`${path}?depth=0`, { method: 'PATCH', token: cast.tokens.rights, body: { status: 'published' } })
    expect(published.status, published.text).toBe(200)
    const version = await stored(draft.id)
    expect(published.body.doc?.['recordHash']).toBe(version.recordHash)
    expect(version.clauses.map(({ text }) => text)).toEqual(['改定。'])
    expect(version.previousHash).toBe((await stored()).recordHash)
    expect(version.recordHash).toBe(sha256(recordOf({ version, key: 'terms', previousHash: version.previousHash ?? null })))
    expect((await rest(path)).status).toBe(200)
    const waste = await create({ no: 9 })
    expect((await rest(`/api/notice-versions/${waste.id}`, { method: 'DELETE', token: cast.tokens.rights })).status).toBe(200)
  })

  it('cannot be published backwards in time once the notice is a day old', async () => {
    const late = await create({ no: 7, effectiveFrom: '2024-06-01' })
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2 * 86_400_000 })
    try {
      await expect(room.payload.update({ collection: 'notice-versions', id: late.id, data: { status: 'published' }, overrideAccess: true })).rejects.toThrow('effectiveFrom')
    } finally {
      vi.useRealTimers()
    }
    expect((await stored(late.id)).status).toBe('draft')
  })
})

describe('what a killed process left', () => {
  it('is closed at the next start when it is whole, and a draft again when it is not', async () => {
    const whole = await create({ no: 20 })
    const torn = await create({ no: 21 })
    const now = new Date().toISOString()
    // As the adapter leaves them when the process ends between the row and the seal.
    await room.payload.db.updateOne({ collection: 'notice-versions', id: whole.id, data: { status: 'published', publishedAt: now, hash: hashOfClauses(whole.clauses) }, req: {} })
    await room.payload.db.updateOne({ collection: 'notice-versions', id: torn.id, data: { status: 'published', publishedAt: now, hash: '0'.repeat(64) }, req: {} })
    expect((await rest(`/api/notice-versions/${whole.id}`)).status).toBeGreaterThanOrEqual(403)
    expect(await finishNotices(room.payload)).toBe(2)
    expect(await finishNotices(room.payload)).toBe(0)
    expect((await stored(whole.id)).sealedAt).toBeTruthy()
    expect((await stored(torn.id)).status).toBe('draft')
    expect((await rest(`/api/notice-versions/${whole.id}`)).status).toBe(200)
  })
})

describe('S37 the other records', () => {
  it('keep a publication once it is recorded, and a vintage of an observation', async () => {
    const observation = await cast.observation()
    await cast.published()
    await announceActs(room.payload) // closes the record: its last mark is set
    const { docs: [snapshot] } = await room.payload.find({ collection: 'snapshots', where: { state: { equals: 'recorded' } }, limit: 1, depth: 0, overrideAccess: true })
    const db = room.payload.db
    await expect(db.updateOne({ collection: 'snapshots', id: snapshot?.id ?? '', data: { content: { title: '改了' } }, req: {} })).rejects.toThrow()
    await expect(db.updateOne({ collection: 'snapshots', id: snapshot?.id ?? '', data: { state: 'void' }, req: {} })).rejects.toThrow()
    await expect(db.deleteOne({ collection: 'snapshots', where: { id: { equals: snapshot?.id } }, req: {} })).rejects.toThrow()
    await expect(db.updateOne({ collection: 'observations', id: observation.id, data: { valueText: '474', value: 474 }, req: {} })).rejects.toThrow()
    await expect(db.deleteOne({ collection: 'observations', where: { id: { equals: observation.id } }, req: {} })).rejects.toThrow()
    expect((await rest(`/api/observations/${observation.id}`, { method: 'PATCH', token: cast.tokens.statistics, body: { note: '分母未说明' } })).status).toBe(200)
    if (onMongo()) return
    await expect(sqlite().execute(`UPDATE observations SET value = 1 WHERE id = '${observation.id}'`)).rejects.toThrow(/never changes/)
    await expect(sqlite().execute(`UPDATE snapshots SET hash = 'x' WHERE id = '${snapshot?.id}'`)).rejects.toThrow(/append-only/)
    await expect(sqlite().execute('DELETE FROM snapshots')).rejects.toThrow(/append-only/)
  })
})

describe('the triggers', () => {
  it('are put right again when one is missing or not as listed, and name only columns that exist', async () => {
    if (onMongo()) return
    const names = async () => (await sqlite().execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'guard_%' ORDER BY name")).rows.map(({ name, sql }) => `${String(name)} ${String(sql)}`)
    const before = await names()
    await sqlite().execute('DROP TRIGGER guard_notice_versions_update')
    await sqlite().execute('DROP TRIGGER guard_snapshots_delete')
    await sqlite().execute("CREATE TRIGGER guard_snapshots_delete BEFORE DELETE ON snapshots BEGIN SELECT RAISE(IGNORE); END")
    await installGuards(sqlite())
    expect(await names()).toEqual(before)
    for (const guard of guards) {
      const columns = (await sqlite().execute(`PRAGMA table_info("${guard.table}")`)).rows.map(({ name }) => String(name))
      if (guard.frozen !== 'everything') for (const column of Object.values(guard.frozen)) expect(columns, guard.table).toContain(column)
      expect(triggersOf(guard, columns).length).toBeGreaterThan(1)
    }
  })
})
