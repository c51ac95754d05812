import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { addDays } from '../../domain/text/shanghai'
import type { Agreement, Organisation } from '../../payload-types'
import { type Cast, makeCast } from '../testing/cast'
import { openPayload, type TestNewsroom } from '../testing/openPayload'
import { logOf } from './agreements/agreementRecord'
import { renewAgreement } from './agreements/renew'
import { takeStep } from './agreements/takeStep'
import { keepLicensing } from './daily'

let room: TestNewsroom
let cast: Cast
let year = 2060
beforeAll(async () => {
  room = await openPayload()
  cast = await makeCast(room.payload)
}, 120_000)
afterAll(() => room.close())

type Over = Partial<Agreement> & { signedLeft?: number }
const lastDayOf = ({ lastDay }: Agreement) => lastDay ?? ''
/** An agreement signed some days before its end, each in a year of its own, so that no look at one sees another. */
const signed = async ({ signedLeft = 300, ...over }: Over = {}): Promise<Agreement> => {
  const lastDay = `${(year += 3)}-10-31`
  return room.payload.create({
    collection: 'agreements', overrideAccess: true, depth: 0,
    data: {
      no: `演示续字${year}号`, status: 'active', organisation: cast.organisation.id, noticeVersion: cast.noticeVersion.id, effectiveFrom: addDays(lastDay, -signedLeft), lastDay,
      signedAt: `${addDays(lastDay, -signedLeft)}T02:00:00.000Z`, scope: { acts: ['repost'], media: ['text'], channels: ['web:*'], territory: ['CN'], collections: ['*'], edit: 'none' }, ...over,
    },
  })
}
const read = (id: string) => room.payload.findByID({ collection: 'agreements', id, depth: 0, overrideAccess: true })
const look = (agreement: Agreement, left: number) => keepLicensing(room.payload, { now: `${addDays(lastDayOf(agreement), -left)}T04:00:00.000Z` })
const mails = async (key: string) => (await room.payload.find({ collection: 'deliveries', where: { key: { like: key } }, sort: 'createdAt', limit: 100, depth: 0, overrideAccess: true })).docs
/** `30 licensee@…` for each mail of the reminders of an agreement. */
const reminders = async ({ id }: Agreement) => (await mails(`renewal:${id}:`)).map(({ key, to }) => `${key.split(':')[2]} ${to}`).sort()
const both = (days: number) => [`${days} licensee@press.example`, `${days} rights-manager@desk.example`]
const desk = { kind: 'desk', name: '演示版权' } as const
const renewalOf = async (agreement: Agreement, status: Agreement['status']) => {
  const { id } = await renewAgreement(room.payload, { id: agreement.id, noticeVersion: null })
  return room.payload.update({ collection: 'agreements', id, data: { status }, overrideAccess: true, context: { bootstrap: true }, depth: 0 })
}
const party = (over: Partial<Organisation>) => room.payload.create({ collection: 'organisations', overrideAccess: true, data: { name: `示例机构${(year += 3)}（演示）`, kind: 'publisher', status: 'active', ...over } as never })

describe('the reminders of an agreement', () => {
  it('made with 40 days left come at 30 and at 7, and say how many days are left', async () => {
    const agreement = await signed({ signedLeft: 40 })
    for (const left of [40, 39, 31, 30, 29, 8, 7, 1, 0]) await look(agreement, left)
    expect(await reminders(agreement)).toEqual([...both(30), ...both(7)])
    expect((await mails(`renewal:${agreement.id}:30`)).every(({ body }) => body?.includes('还有 30 天'))).toBe(true)
  })

  it('are made up for once, and only the nearest, when nobody looked for ten days', async () => {
    const agreement = await signed()
    for (const left of [35, 25, 25, 24, 12, 2]) await look(agreement, left)
    expect(await reminders(agreement)).toEqual([...both(30), ...both(60), ...both(7)])
    expect((await mails(`renewal:${agreement.id}:30`))[0]?.body).toContain('还有 25 天')
  })

  it('do not come for one that is renewed by both sides, and its end says what goes on', async () => {
    const agreement = await signed()
    const renewal = await renewalOf(agreement, 'active')
    for (const left of [60, 30, 7, -1]) await look(agreement, left)
    expect(await reminders(agreement)).toEqual([])
    const [ended] = (await mails(`agreement:${agreement.id}:`)).filter(({ subject }) => subject.includes('期满'))
    expect(ended?.body).toContain(`续约协议 ${renewal.no}`)
    expect(ended?.body).not.toContain('如需续约')
  })

  it.each([['draft', '需要续约的，请在此之前办理'], ['offered', '续约协议已发出，请由签署人'], ['accepted', '待授权方会签']] as const)('say what there is to do while the renewal is %s', async (status, words) => {
    const agreement = await signed()
    await renewalOf(agreement, status)
    await look(agreement, 30)
    expect(await reminders(agreement)).toEqual(both(30))
    expect((await mails(`renewal:${agreement.id}:`)).every(({ body }) => body?.includes(words))).toBe(true)
  })

  it('rest while it is suspended, and the nearest comes once it goes on', async () => {
    const agreement = await signed()
    await takeStep(room.payload, { id: agreement.id, step: 'suspend', actor: desk, reason: '核查', now: `${addDays(lastDayOf(agreement), -61)}T04:00:00.000Z` })
    for (const left of [60, 30, 29]) await look(agreement, left)
    expect(await reminders(agreement)).toEqual([])
    await takeStep(room.payload, { id: agreement.id, step: 'resume', actor: desk, now: `${addDays(lastDayOf(agreement), -20)}T03:00:00.000Z` })
    for (const left of [20, 19]) await look(agreement, left)
    expect(await reminders(agreement)).toEqual(both(30))
  })

  it('end with a termination, also with one of a day to come', async () => {
    const agreement = await signed()
    const day = addDays(lastDayOf(agreement), -10)
    await takeStep(room.payload, { id: agreement.id, step: 'terminate', actor: desk, reason: '双方协商', day, now: `${addDays(lastDayOf(agreement), -70)}T04:00:00.000Z` })
    for (const left of [60, 30, 7, -1]) await look(agreement, left)
    expect(await reminders(agreement)).toEqual([])
  })

  it('follow the end that was signed, not one that was offered before', async () => {
    const agreement = await signed({ status: 'offered', signedAt: null, documentHash: 'ab' })
    await look(agreement, 30)
    const { no } = agreement
    await takeStep(room.payload, { id: agreement.id, step: 'withdraw', actor: desk, reason: '改期', now: `${addDays(lastDayOf(agreement), -29)}T04:00:00.000Z` })
    const later = await room.payload.update({ collection: 'agreements', id: agreement.id, data: { lastDay: addDays(lastDayOf(agreement), 100) }, overrideAccess: true, depth: 0 })
    await room.payload.update({ collection: 'agreements', id: agreement.id, data: { status: 'active', signedAt: `${addDays(lastDayOf(agreement), -28)}T04:00:00.000Z` }, overrideAccess: true, context: { bootstrap: true } })
    await look(agreement, 7)
    expect(await reminders(agreement)).toEqual([])
    await look(later, 60)
    expect(await reminders(later)).toEqual(both(60))
    expect((await mails(`renewal:${later.id}:60`))[0]?.subject).toBe(`授权协议 ${no} 将于 ${lastDayOf(later)} 期满`)
  })

  it('go to the contact where nobody can sign, and to the rights desk where the account manager has left', async () => {
    const gone = await room.payload.create({ collection: 'users', overrideAccess: true, context: { bootstrap: true }, data: { email: 'leaver@desk.example', name: '离职者', roles: ['editor'], password: 'for-tests-only-long' } })
    const organisation = await party({ accountManager: gone.id, contact: { email: 'contact@nobody.example' } })
    await room.payload.db.deleteOne({ collection: 'users', where: { id: { equals: gone.id } } })
    const agreement = await signed({ organisation: organisation.id })
    await look(agreement, 7)
    expect(await reminders(agreement)).toEqual(['7 contact@nobody.example', '7 rights-manager@desk.example'])
  })

  it('go to our side alone while the organisation is suspended', async () => {
    const organisation = await party({ status: 'suspended', contact: { email: 'contact@suspended.example' } })
    const agreement = await signed({ organisation: organisation.id })
    await look(agreement, 7)
    expect(await reminders(agreement)).toEqual(['7 rights-manager@desk.example'])
  })
})

describe('a renewal', () => {
  it('is one, though two press the button at once and a third when it is offered', async () => {
    const agreement = await signed()
    const renew = () => renewAgreement(room.payload, { id: agreement.id, noticeVersion: null })
    const [a, b] = await Promise.all([renew(), renew()])
    expect(a?.id).toBe(b?.id)
    await room.payload.update({ collection: 'agreements', id: a?.id ?? '', data: { status: 'offered' }, overrideAccess: true, context: { bootstrap: true } })
    expect((await renew()).id).toBe(a?.id)
    expect(logOf(await read(agreement.id))).toEqual([])
  })
})
