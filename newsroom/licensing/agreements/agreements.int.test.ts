import { spawn } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { AgreementStep } from '../../../domain/licensing/agreementLife'
import type { Agreement } from '../../../payload-types'
import { type Cast, makeCast } from '../../testing/cast'
import { openPayload, type TestNewsroom } from '../../testing/openPayload'
import { rest } from '../../testing/rest'
import { acceptAgreement } from './acceptAgreement'
import { logOf } from './agreementRecord'
import { certificateOf } from './certificate'
import { keepLicensing } from '../daily'
import { takeStep } from './takeStep'

let room: TestNewsroom
let cast: Cast

beforeAll(async () => {
  room = await openPayload()
  cast = await makeCast(room.payload)
}, 120_000)
afterAll(() => room.close())

const scope = (over: Partial<Agreement['scope']> = {}): Agreement['scope'] => ({
  acts: ['repost'], media: ['text'], channels: ['web:press.example'], territory: ['CN'], collections: ['*'], edit: 'none', ...over,
})
const draft = (over: Partial<Agreement> = {}) => room.payload.create({
  collection: 'agreements', overrideAccess: true, depth: 0,
  data: { no: '', status: 'draft', organisation: cast.organisation.id, noticeVersion: cast.noticeVersion.id, effectiveFrom: '2026-01-01', lastDay: '2099-12-31', scope: scope(), ...over } as never,
})
const read = (id: string) => room.payload.findByID({ collection: 'agreements', id, depth: 0, overrideAccess: true })
const step = (id: string, wanted: AgreementStep, body: object = {}, token: string | null = cast.tokens.rights) =>
  rest(`/api/licensing/agreements/${id}/steps`, { method: 'POST', token, body: { step: wanted, ...body } })
const accept = async (id: string, now?: string) => {
  const { documentHash } = await read(id)
  return acceptAgreement(room.payload, { agreement: id, licensee: cast.licensee, hash: documentHash ?? '', method: 'click', ip: '203.0.113.7', userAgent: '测试', emphasisedClauses: ['3.2', '3.3'], ...(now ? { now } : {}) })
}
const active = async (over: Partial<Agreement> = {}) => {
  const { id } = await draft(over)
  await step(id, 'offer')
  await accept(id)
  await step(id, 'countersign')
  return read(id)
}
const mails = async (key: string) => (await room.payload.find({ collection: 'deliveries', where: { key: { like: key } }, limit: 500, depth: 0, overrideAccess: true })).docs

describe('an agreement made in the panel', () => {
  it('begins as a draft with the next number, whatever the client says', async () => {
    const body = { no: '授字〔2026〕999号', status: 'active', signedAt: '2026-01-01T00:00:00Z', steps: 7, organisation: cast.organisation.id, noticeVersion: cast.noticeVersion.id, effectiveFrom: '2026-01-01', scope: scope() }
    const answers = [await rest('/api/agreements', { method: 'POST', token: cast.tokens.rights, body }), await rest('/api/agreements', { method: 'POST', token: cast.tokens.rights, body })]
    for (const { status, body: { doc } } of answers) {
      expect(status).toBe(201)
      expect(doc).toMatchObject({ status: 'draft', steps: 0 })
      expect(doc?.['signedAt'] ?? null).toBeNull()
      expect(doc?.['no']).toMatch(/^授字〔\d{4}〕\d+号$/)
    }
    expect(answers[0]?.body.doc?.['no']).not.toBe(answers[1]?.body.doc?.['no'])
  })

  it.each<[string, object]>([
    ['scope.channels', { channels: [] }], ['scope.territory', { territory: [] }], ['scope.collections', { collections: [] }], ['scope.collections', { collections: ['no-such-section'] }], ['scope.collections', { collections: ['local', 'locl'] }],
    ['scope.volume.limit', { volume: { limit: 1.5, period: 'term' } }], ['scope.volume.limit', { volume: { limit: 0, period: 'term' } }],
  ])('is refused at %s for %j, which would grant nothing or nothing sensible', async (path, over) => {
    const answer = await rest('/api/agreements', { method: 'POST', token: cast.tokens.rights, body: { organisation: cast.organisation.id, noticeVersion: cast.noticeVersion.id, effectiveFrom: '2026-01-01', scope: { ...scope(), ...over } } })
    expect([answer.status, (answer.body['errors'] as { data: { errors: { path: string }[] } }[])[0]?.data.errors.map((one) => one.path)]).toEqual([400, [path]])
  })

  it('may name sections and series', async () => {
    const answer = await rest('/api/agreements', { method: 'POST', token: cast.tokens.rights, body: { organisation: cast.organisation.id, noticeVersion: cast.noticeVersion.id, effectiveFrom: '2026-01-01', scope: { ...scope(), collections: ['local', 'notes'] } } })
    expect(answer.status).toBe(201)
  })

  it('has a last day that does not come before the first', async () => {
    const { id } = await draft()
    const answer = await rest(`/api/agreements/${id}`, { method: 'PATCH', token: cast.tokens.rights, body: { lastDay: '2025-12-31' } })
    expect([answer.status, answer.text.includes('早于')]).toEqual([400, true])
  })

  it('can be edited while it is a draft', async () => {
    const { id } = await draft()
    expect((await rest(`/api/agreements/${id}`, { method: 'PATCH', token: cast.tokens.rights, body: { priceNote: '每年一万元' } })).status).toBe(200)
    expect((await read(id)).priceNote).toBe('每年一万元')
  })

  it.each(['status', 'no', 'signedAt', 'documentHash', 'steps', 'log'])('takes no %s from a save', async (field) => {
    const { id, no } = await draft()
    const answer = await rest(`/api/agreements/${id}`, { method: 'PATCH', token: cast.tokens.rights, body: { [field]: { status: 'active', no: '甲', signedAt: '2026-01-01T00:00:00Z', documentHash: 'ab', steps: 3, log: [{ no: 1 }] }[field] } })
    expect(answer.status).toBe(409)
    expect(await read(id)).toMatchObject({ status: 'draft', no, steps: 0 })
  })
})

describe('the steps', () => {
  it('lead from the draft to the agreement in force, each in the log with its maker', async () => {
    const { id } = await active()
    const agreement = await read(id)
    expect(agreement).toMatchObject({ status: 'active', unsettled: 0 })
    expect([agreement.offeredAt, agreement.acceptedAt, agreement.signedAt].every(Boolean)).toBe(true)
    expect(logOf(agreement).map(({ no, step: name }) => [no, name])).toEqual([[1, 'offer'], [2, 'accept'], [3, 'countersign']])
    expect(logOf(agreement)[0]?.by).toContain('rights-manager@desk.example')
    expect(agreement.documentText).toContain(agreement.no)
    const { docs: [evidence] } = await room.payload.find({ collection: 'acceptances', where: { agreement: { equals: id } }, depth: 0, overrideAccess: true })
    expect(evidence).toMatchObject({ hash: agreement.documentHash, emphasisedClauses: ['3.2', '3.3'], ip: '203.0.113.7', method: 'click' })
    const subjects = (await mails(`agreement:${id}:`)).map(({ to, subject }) => `${to} ${subject}`)
    expect(subjects.filter((subject) => subject.startsWith('licensee@press.example'))).toHaveLength(2)
    expect(subjects.some((subject) => subject.includes('待会签'))).toBe(true)
  })

  it.each<[Agreement['status'], AgreementStep]>([
    ['draft', 'countersign'], ['draft', 'suspend'], ['draft', 'withdraw'], ['offered', 'offer'], ['offered', 'countersign'], ['accepted', 'offer'], ['accepted', 'suspend'],
    ['active', 'offer'], ['active', 'resume'], ['active', 'withdraw'], ['active', 'countersign'], ['suspended', 'suspend'], ['expired', 'resume'], ['expired', 'terminate'], ['terminated', 'resume'], ['terminated', 'offer'],
  ])('of %s do not include %s', async (status, wanted) => {
    const { id } = await draft({ status })
    const answer = await step(id, wanted, { reason: '理由', day: '2026-12-01' })
    expect([answer.status, (await read(id)).status]).toEqual([409, status])
  })

  it.each<[AgreementStep]>([['accept'], ['decline'], ['expire']])('of the other side (%s) are not taken from the panel', async (wanted) => {
    const { id } = await draft()
    await step(id, 'offer')
    expect((await step(id, wanted, { reason: '理由' })).status).toBe(403)
  })

  it('are for the rights desk alone', async () => {
    const { id } = await draft()
    for (const [token, status] of [[cast.tokens.editor, 403], [cast.tokens.reporter, 403], [cast.licenseeToken, 401], [null, 401]] as const) expect((await step(id, 'offer', {}, token)).status).toBe(status)
    expect((await read(id)).status).toBe('draft')
  })

  it('suspend, resume and terminate with a reason that the log keeps', async () => {
    const { id } = await active()
    expect((await step(id, 'suspend')).status).toBe(409)
    expect((await step(id, 'suspend', { reason: '核查使用情况' })).body).toMatchObject({ status: 'suspended' })
    expect((await step(id, 'resume')).body).toMatchObject({ status: 'active' })
    expect((await step(id, 'terminate', { reason: '双方协商' })).status).toBe(409)
    expect((await step(id, 'terminate', { reason: '双方协商', day: '2099-01-01' })).body).toMatchObject({ status: 'terminated' })
    const agreement = await read(id)
    expect(agreement.terminatedAt).toBe('2098-12-31T16:00:00.000Z')
    expect(logOf(agreement).at(-1)).toMatchObject({ step: 'terminate', reason: '双方协商', day: '2099-01-01' })
  })

  it('from the offer on nothing can be edited, not even by our own code; after a withdrawal it can', async () => {
    const { id } = await draft()
    await step(id, 'offer')
    const edit = { priceNote: '改价' }
    expect((await rest(`/api/agreements/${id}`, { method: 'PATCH', token: cast.tokens.admin, body: edit })).status).toBe(403)
    await expect(room.payload.update({ collection: 'agreements', id, data: edit, overrideAccess: true })).rejects.toThrow('草稿')
    await accept(id)
    await expect(room.payload.update({ collection: 'agreements', id, data: edit, overrideAccess: true })).rejects.toThrow('草稿')
    expect((await step(id, 'withdraw', { reason: '条款有误' })).status).toBe(200)
    expect((await rest(`/api/agreements/${id}`, { method: 'PATCH', token: cast.tokens.rights, body: edit })).status).toBe(200)
  })

  it('an acceptance of an earlier offer does not count for a later one', async () => {
    const { id } = await draft()
    await step(id, 'offer')
    await accept(id)
    await step(id, 'withdraw', { reason: '重发' })
    await step(id, 'offer')
    await expect(takeStep(room.payload, { id, step: 'accept', actor: { kind: 'signatory', name: '甲' } })).rejects.toMatchObject({ code: 'NO_ACCEPTANCE' })
    await expect(acceptAgreement(room.payload, { agreement: id, licensee: cast.licensee, hash: 'ab'.repeat(32), method: 'click', ip: null, userAgent: null, emphasisedClauses: [] })).rejects.toMatchObject({ code: 'TEXT_CHANGED' })
  })

  it('a reader of the other party, or another party, cannot accept', async () => {
    const { id } = await draft()
    await step(id, 'offer')
    const { documentHash } = await read(id)
    const by = (licensee: Cast['licensee']) => acceptAgreement(room.payload, { agreement: id, licensee, hash: documentHash ?? '', method: 'click', ip: null, userAgent: null, emphasisedClauses: [] })
    await expect(by({ ...cast.licensee, role: 'viewer' })).rejects.toMatchObject({ code: 'NOT_SIGNATORY' })
    await expect(by({ ...cast.licensee, organisation: cast.own.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(by({ ...cast.licensee, disabled: true })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('a text that changed under the offer is not signed', async () => {
    const { id } = await draft()
    await step(id, 'offer')
    await room.payload.update({ collection: 'agreements', id, data: { priceNote: '偷改' }, overrideAccess: true, context: { bootstrap: true } })
    await expect(accept(id)).rejects.toMatchObject({ code: 'TEXT_CHANGED' })
  })

  it('are taken once, however many ask at the same moment', async () => {
    const { id } = await draft()
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => step(id, 'offer')))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409])
    expect(logOf(await read(id))).toHaveLength(1)
  })

  it('a note is added to the log and changes nothing else', async () => {
    const { id } = await active()
    expect((await rest(`/api/licensing/agreements/${id}/notes`, { method: 'POST', token: cast.tokens.rights, body: { text: '对方换了联系人' } })).status).toBe(200)
    expect(logOf(await read(id)).at(-1)).toMatchObject({ step: 'note', reason: '对方换了联系人' })
    expect((await read(id)).status).toBe('active')
  })

  it('a renewal is a new draft from the day after, once', async () => {
    const { id } = await active({ effectiveFrom: '2026-01-01', lastDay: '2098-12-31' })
    const renew = () => rest(`/api/licensing/agreements/${id}/renew`, { method: 'POST', token: cast.tokens.rights, body: {} })
    const [first, second] = [await renew(), await renew()]
    expect(first.body['id']).toBe(second.body['id'])
    expect(await read(String(first.body['id']))).toMatchObject({ status: 'draft', effectiveFrom: '2099-01-01', renewalOf: id })
  })
})

describe('an exclusive grant', () => {
  it('is refused beside another, with a sentence each, at the offer and at the countersignature; an administrator may let it pass and says why', async () => {
    const other = await room.payload.create({ collection: 'organisations', overrideAccess: true, data: { name: '另一家出版社（演示）', kind: 'publisher', status: 'active' } })
    const channel = { channels: ['app:exclusive.example'] }
    const theirs = await active({ scope: scope(channel) })
    const { id } = await draft({ organisation: other.id, scope: scope({ ...channel, exclusive: true }) })
    const refused = await step(id, 'offer')
    expect(refused.status).toBe(409)
    expect(refused.body['error']).toMatchObject({ code: 'EXCLUSIVITY', reasons: [expect.stringContaining(theirs.no)] })
    expect((await step(id, 'offer', { override: '对方书面同意' })).status).toBe(403)
    expect((await step(id, 'offer', { override: '对方书面同意' }, cast.tokens.admin)).status).toBe(200)
    expect(logOf(await read(id))[0]).toMatchObject({ override: '对方书面同意' })
    const { id: later } = await draft({ scope: scope(channel) })
    expect((await step(later, 'offer')).status).toBe(409)
  })

  it('of two that conflict and are offered in the same moment at most one stands', async () => {
    const other = await room.payload.create({ collection: 'organisations', overrideAccess: true, data: { name: '第三家出版社（演示）', kind: 'publisher', status: 'active' } })
    const exclusive = scope({ channels: ['app:race.example'], exclusive: true })
    const [a, b] = [await draft({ scope: exclusive }), await draft({ scope: exclusive, organisation: other.id })]
    await Promise.all([step(a.id, 'offer'), step(b.id, 'offer')])
    const standing = [await read(a.id), await read(b.id)].filter(({ status }) => status === 'offered')
    expect(standing.length).toBeLessThanOrEqual(1)
  })
})

describe('time', () => {
  it('ends an agreement at midnight in Shanghai after its last day', async () => {
    const { id } = await active({ lastDay: '2097-03-31' })
    await keepLicensing(room.payload, { now: '2097-03-31T15:59:59.000Z' })
    expect((await read(id)).status).toBe('active')
    await keepLicensing(room.payload, { now: '2097-03-31T16:00:00.000Z' })
    expect((await read(id)).status).toBe('expired')
    await keepLicensing(room.payload, { now: '2097-04-01T16:00:00.000Z' })
    expect(logOf(await read(id)).filter(({ step: name }) => name === 'expire')).toHaveLength(1)
  })

  it('reminds both sides once each at 60, 30 and 7 days, however often it looks', async () => {
    const { id } = await active({ lastDay: '2096-06-30' })
    for (const day of ['2096-04-30', '2096-05-01', '2096-05-31', '2096-06-01', '2096-06-23', '2096-06-29']) {
      for (let look = 0; look < 20; look++) await keepLicensing(room.payload, { now: `${day}T04:00:00.000Z` })
    }
    const keys = (await mails(`renewal:${id}:`)).map(({ key }) => key.replace(`renewal:${id}:`, ''))
    expect(keys.map((key) => key.split(':')[0]).sort()).toEqual(['30', '30', '60', '60', '7', '7'])
    expect(keys.filter((key) => key.includes(':desk:'))).toHaveLength(3)
  }, 120_000)

  it('reminds once though several processes look at the same time', async () => {
    const { id } = await active({ lastDay: '2095-06-30' })
    const look = () => new Promise<number | null>((done, fail) => {
      const child = spawn(process.execPath, ['--conditions=production', '--import', 'tsx', 'newsroom/testing/keepLicensing.ts', '2095-06-20T04:00:00.000Z'], { env: { ...process.env, ...room.env }, stdio: 'ignore' })
      child.on('exit', done)
      child.on('error', fail)
    })
    expect(await Promise.all([look(), look()])).toEqual([0, 0])
    expect(await mails(`renewal:${id}:`)).toHaveLength(2)
    expect(logOf(await read(id)).filter(({ step: name }) => name === 'remind')).toHaveLength(1)
  }, 120_000)

  it('completes an acceptance whose process died before the step, and a signature without its certificate', async () => {
    const { id } = await draft()
    await step(id, 'offer')
    const { documentHash } = await read(id)
    const at = new Date().toISOString()
    await room.payload.create({ collection: 'acceptances', overrideAccess: true, data: { organisation: cast.organisation.id, licensee: cast.licensee.id, signer: '甲', noticeVersion: cast.noticeVersion.id, agreement: id, hash: documentHash ?? '', at, method: 'click' } })
    await keepLicensing(room.payload, { now: new Date(Date.now() + 60_000).toISOString() })
    expect((await read(id)).status).toBe('accepted')
    await room.payload.update({ collection: 'agreements', id, data: { status: 'active', signedAt: at, unsettled: 1 }, overrideAccess: true, context: { bootstrap: true } })
    expect(await certificateOf(room.payload, id)).toBeNull()
    await keepLicensing(room.payload, { now: new Date(Date.now() + 120_000).toISOString() })
    expect(await certificateOf(room.payload, id)).not.toBeNull()
  })
})

describe('what others see', () => {
  it('an organisation sees its own offered agreements and certificates, without our notes and log, and nobody else’s', async () => {
    const other = await room.payload.create({ collection: 'organisations', overrideAccess: true, data: { name: '第四家出版社（演示）', kind: 'publisher', status: 'active' } })
    const mine = await active({ notes: '内部备注', scope: scope({ channels: ['app:own.example'] }) })
    const foreign = await draft({ organisation: other.id, status: 'active' })
    const answer = await rest(`/api/agreements/${mine.id}?depth=2`, { token: cast.licenseeToken })
    expect(answer.status).toBe(200)
    expect(answer.text).not.toContain('内部备注')
    for (const hidden of ['log', 'steps', 'request', 'notes']) expect(answer.body).not.toHaveProperty(hidden)
    expect((await rest(`/api/agreements/${foreign.id}`, { token: cast.licenseeToken })).status).toBe(404)
    expect((await rest('/api/agreements?limit=100', { token: cast.licenseeToken })).text).not.toContain(foreign.no)
    const certificates = await rest('/api/certificates?limit=100', { token: cast.licenseeToken })
    expect(certificates.body.docs?.every((doc) => doc['organisation'] === cast.organisation.id)).toBe(true)
  })

  it.each(['agreements', 'certificates', 'licence-requests', 'acceptances', 'organisations'])('anonymous sees nothing of %s', async (slug) => {
    const answer = await rest(`/api/${slug}`)
    expect(answer.status === 403 || answer.body.docs?.length === 0).toBe(true)
  })

  it('a certificate cannot be changed or removed', async () => {
    const certificate = await certificateOf(room.payload, (await active()).id)
    const id = certificate?.id ?? ''
    expect((await rest(`/api/certificates/${id}`, { method: 'PATCH', token: cast.tokens.admin, body: { number: 'X' } })).status).toBe(403)
    expect((await rest(`/api/certificates/${id}`, { method: 'DELETE', token: cast.tokens.admin })).status).toBe(403)
    await expect(room.payload.update({ collection: 'certificates', id, data: { number: 'X' }, overrideAccess: true })).rejects.toThrow('不能修改')
    expect(JSON.stringify(certificate?.publicFields)).not.toMatch(/priceNote|[0-9a-f]{8}-[0-9a-f]{4}|@/)
  })
})
