import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { keyFor } from '../config/environment'
import { type Cast, makeCast, password } from '../newsroom/testing/cast'
import { openPayload, type TestNewsroom } from '../newsroom/testing/openPayload'
import { rest } from '../newsroom/testing/rest'

let room: TestNewsroom
let cast: Cast

beforeAll(async () => { room = await openPayload() })
afterAll(() => room.close())

describe('S2 an empty newsroom gives nobody its first account', () => {
  it.each(['users', 'licensees'])('refuses first-register on %s and writes nothing', async (slug) => {
    const answer = await rest(`/api/${slug}/first-register`, { method: 'POST', body: { email: 'thief@example.com', password, name: '甲', organisation: '甲', roles: ['admin'] } })
    expect(answer.status).toBe(403)
    expect((await room.payload.count({ collection: slug as 'users', overrideAccess: true })).totalDocs).toBe(0)
  })

  it.each(['users', 'licensees'])('refuses an ordinary anonymous create on %s', async (slug) => {
    expect((await rest(`/api/${slug}`, { method: 'POST', body: { email: 'thief@example.com', password, name: '甲', organisation: '甲', roles: ['admin'] } })).status).toBe(403)
  })
})

describe('with a newsroom at work', () => {
  beforeAll(async () => { cast = await makeCast(room.payload) })

  describe('S2 again', () => {
    it('refuses first-register when accounts exist', async () => {
      expect((await rest('/api/users/first-register', { method: 'POST', body: { email: 'thief@example.com', password, name: '甲' } })).status).toBe(403)
    })
  })

  describe('S3 nothing is left to a default', () => {
    it('states every operation of every collection and global', async () => {
      const { config } = room.payload
      const declared = (rule: unknown) => typeof rule === 'function' && !/Boolean\(user\)|defaultAccess/.test(`${rule.name} ${String(rule)}`)
      const missing = [
        ...config.collections.flatMap(({ slug, access }) => ['create', 'read', 'update', 'delete', 'readVersions', 'unlock', 'admin'].filter((name) => !declared(access[name as keyof typeof access])).map((name) => `${slug}.${name}`)),
        ...config.globals.flatMap(({ slug, access }) => ['read', 'update', 'readVersions'].filter((name) => !declared(access[name as keyof typeof access])).map((name) => `${slug}.${name}`)),
      ]
      expect(missing).toEqual([])
    })

    const writable = ['articles', 'media', 'observations', 'indicators', 'notices', 'notice-versions', 'sources', 'series', 'sections', 'topics', 'regions', 'people', 'users', 'licensees', 'account-links', 'snapshots', 'counters', 'organisations', 'agreements', 'acceptances', 'usage-events', 'api-tokens', 'webhook-endpoints', 'deliveries']
    it.each(writable)('lets no licensee create in %s', async (slug) => {
      expect((await rest(`/api/${slug}`, { method: 'POST', body: {}, token: cast.licenseeToken })).status).toBe(403)
    })
    it.each(['users', 'snapshots', 'counters', 'deliveries', 'account-links'])('shows a licensee nothing of %s', async (slug) => {
      const answer = await rest(`/api/${slug}`, { token: cast.licenseeToken })
      expect(answer.status === 403 || answer.body.docs?.every((doc) => doc['id'] === cast.licensee.id)).toBe(true)
    })
    it.each(['front', 'site'])('lets no licensee change the global %s', async (slug) => {
      expect((await rest(`/api/globals/${slug}`, { method: 'POST', body: { name: '改' }, token: cast.licenseeToken })).status).toBe(403)
    })
  })

  describe('S4 Payload’s own collections belong to staff', () => {
    it.each(['payload-locked-documents', 'payload-preferences', 'payload-jobs', 'payload-kv'])('refuses a licensee and the public on %s', async (slug) => {
      for (const token of [cast.licenseeToken, null]) {
        for (const [method, path] of [['GET', ''], ['POST', ''], ['DELETE', '/1'], ['PATCH', '/1']] as const) {
          const answer = await rest(`/api/${slug}${path}`, { method, token, ...(method === 'GET' || method === 'DELETE' ? {} : { body: {} }) })
          expect([401, 403, 404], `${method} ${slug}${path}`).toContain(answer.status)
        }
      }
    })
    it('lets no licensee lock a story', async () => {
      const draft = await cast.draft()
      const answer = await rest('/api/payload-locked-documents', { method: 'POST', token: cast.licenseeToken, body: { document: { relationTo: 'articles', value: draft.id }, user: { relationTo: 'licensees', value: cast.licensee.id } } })
      expect(answer.status).toBe(403)
      expect((await room.payload.count({ collection: 'payload-locked-documents', overrideAccess: true })).totalDocs).toBe(0)
    })
  })

  describe('S5 only our own timer runs jobs', () => {
    it('refuses the public, a licensee, an editor, and a wrong key', async () => {
      expect([401, 403]).toContain((await rest('/api/payload-jobs/run')).status)
      for (const token of [cast.licenseeToken, cast.tokens.editor]) expect([401, 403]).toContain((await rest('/api/payload-jobs/run', { token })).status)
      expect([401, 403]).toContain((await rest('/api/payload-jobs/run', { headers: { authorization: `Bearer ${'0'.repeat(64)}` } })).status)
    })
    it('answers the derived key', async () => {
      expect((await rest('/api/payload-jobs/run', { headers: { authorization: `Bearer ${keyFor('jobs')}` } })).status).toBe(200)
    })
  })

  describe('S6 the panel is for staff', () => {
    it('is signed in to by staff accounts alone', async () => {
      expect(room.payload.config.admin.user).toBe('users')
      const canAdmin = async (token: string) => (await rest('/api/access', { token })).body['canAccessAdmin'] ?? false
      expect(await canAdmin(cast.licenseeToken)).toBe(false)
      expect(await canAdmin(cast.tokens.reporter)).toBe(true)
    })
  })

  describe('S7 nobody promotes themselves', () => {
    it('keeps the roles of a reporter who patches their own account', async () => {
      await rest(`/api/users/${cast.users.reporter.id}`, { method: 'PATCH', token: cast.tokens.reporter, body: { name: '演示甲', roles: ['admin'] } })
      expect((await room.payload.findByID({ collection: 'users', id: cast.users.reporter.id, overrideAccess: true })).roles).toEqual(['reporter'])
    })
    it('keeps the organisation and the role of a licensee', async () => {
      const other = await room.payload.create({ collection: 'organisations', data: { name: '别家（演示）', kind: 'company', status: 'active' }, overrideAccess: true })
      await rest(`/api/licensees/${cast.licensee.id}`, { method: 'PATCH', token: cast.licenseeToken, body: { organisation: other.id, role: 'admin' } })
      expect((await room.payload.findByID({ collection: 'licensees', id: cast.licensee.id, depth: 0, overrideAccess: true })).organisation).toBe(cast.organisation.id)
    })
    it('lets an administrator change them', async () => {
      const answer = await rest(`/api/users/${cast.users.statistics.id}`, { method: 'PATCH', token: cast.tokens.admin, body: { roles: ['statistics-editor', 'reporter'] } })
      expect(answer.status).toBe(200)
      expect((await room.payload.findByID({ collection: 'users', id: cast.users.statistics.id, overrideAccess: true })).roles).toEqual(['statistics-editor', 'reporter'])
    })
  })

  describe('S10 a foreign page cannot use an editor’s cookie', () => {
    const cookie = () => `shuming-token=${cast.tokens.editor}`
    const whoAmI = async (headers: Record<string, string>) => (await rest('/api/users/me', { headers })).body['user']
    it('ignores the cookie from a foreign origin and from a cross-site fetch', async () => {
      expect(await whoAmI({ cookie: cookie(), origin: 'https://evil.example' })).toBeNull()
      expect(await whoAmI({ cookie: cookie(), 'sec-fetch-site': 'cross-site' })).toBeNull()
    })
    it('takes it from our own origin', async () => {
      expect(await whoAmI({ cookie: cookie(), origin: 'http://localhost:3000' })).toMatchObject({ email: 'editor@desk.example' })
    })
    it('gives foreign origins no CORS header', async () => {
      expect((await rest('/api/articles', { headers: { origin: 'https://evil.example' } })).headers.get('access-control-allow-origin')).toBeNull()
    })
  })
})

describe('S12 no secret, no service', () => {
  it.each([['', 'absent'], ['short', 'shorter than 32 characters']])('refuses to start with a secret that is %j (%s)', (value) => {
    const script = `import('./config/environment.ts').catch(() => {})`
    const { PAYLOAD_SECRET: _ignored, ...rest } = process.env
    const result = spawnSync(process.execPath, ['--import', 'tsx', '-e', script.replace('.catch(() => {})', '.then((m) => { m.secret() })')], {
      env: { ...rest, DATA_DIR: '/nonexistent-data', ...(value ? { PAYLOAD_SECRET: value } : {}) } as NodeJS.ProcessEnv, encoding: 'utf8',
    })
    expect(result.status).not.toBe(0)
    expect(result.stderr).toContain('PAYLOAD_SECRET')
  })
})
