import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { type Actor, type AgreementState, type AgreementStep, agreementSteps, type AgreementTerm, effectiveState, isInForce, mayMove, nextStates, nextSteps } from './agreementLife'
import { stateWords } from './words'

const noon = '2026-11-23T12:00:00+08:00'
const agreement = (over: Partial<AgreementTerm> = {}): AgreementTerm => ({ status: 'active', effectiveFrom: '2026-07-01', lastDay: '2027-06-30', ...over })
const states = Object.keys(stateWords) as AgreementState[]
const steps = Object.keys(agreementSteps) as AgreementStep[]
const actors: Actor[] = ['desk', 'signatory', 'clock']

describe('the steps of an agreement', () => {
  it.each<[AgreementState, Actor, AgreementStep[]]>([
    ['draft', 'desk', ['offer']], ['draft', 'signatory', []],
    ['offered', 'desk', ['withdraw']], ['offered', 'signatory', ['decline', 'accept']],
    ['accepted', 'desk', ['withdraw', 'countersign']], ['accepted', 'signatory', []],
    ['active', 'desk', ['suspend', 'terminate']], ['active', 'signatory', []],
    ['suspended', 'desk', ['resume', 'terminate']], ['suspended', 'signatory', []],
    ['expired', 'desk', []], ['terminated', 'desk', []],
  ])('from %s the %s may take %j', (status, actor, wanted) => {
    expect(nextSteps(agreement({ status }), actor, noon)).toEqual(wanted)
  })

  it('leave time alone before the last day is over, and give it the step after', () => {
    expect(nextSteps(agreement(), 'clock', '2027-06-30T23:59:59+08:00')).toEqual([])
    expect(nextSteps(agreement(), 'clock', '2027-07-01T00:00:00+08:00')).toEqual(['expire'])
    expect(nextStates(agreement({ status: 'suspended' }), 'clock', '2027-07-01T00:00:00+08:00')).toEqual(['expired'])
    expect(nextSteps(agreement({ lastDay: null }), 'clock', '2999-01-01T00:00:00+08:00')).toEqual([])
  })

  it.each<[string, AgreementStep, Partial<AgreementTerm>, { reason?: string; day?: string; actor?: Actor; at?: string }, string]>([
    ['the desk accepts for the other party', 'accept', { status: 'offered' }, {}, 'NOT_YOURS'],
    ['the signatory countersigns', 'countersign', { status: 'accepted' }, { actor: 'signatory' }, 'NOT_YOURS'],
    ['an offer that nobody has accepted is countersigned', 'countersign', { status: 'offered' }, {}, 'WRONG_STATE'],
    ['a draft is accepted', 'accept', { status: 'draft' }, { actor: 'signatory' }, 'WRONG_STATE'],
    ['suspension has no reason', 'suspend', {}, { reason: '  ' }, 'REASON_MISSING'],
    ['termination has no reason', 'terminate', {}, { day: '2026-12-01' }, 'REASON_MISSING'],
    ['termination has no day', 'terminate', {}, { reason: '对方违约' }, 'DAY_INVALID'],
    ['termination lies in the past', 'terminate', {}, { reason: '对方违约', day: '2026-11-22' }, 'DAY_INVALID'],
    ['termination lies on no day', 'terminate', {}, { reason: '对方违约', day: '2027-02-29' }, 'DAY_INVALID'],
    ['termination comes after the end', 'terminate', {}, { reason: '对方违约', day: '2027-07-01' }, 'DAY_INVALID'],
    ['what is suspended would come back to life until it ends', 'terminate', { status: 'suspended' }, { reason: '对方违约', day: '2026-12-01' }, 'DAY_INVALID'],
    ['an offer of a term that is over is accepted', 'accept', { status: 'offered', lastDay: '2026-11-22' }, { actor: 'signatory' }, 'TERM_OVER'],
    ['a draft of a term that is over is offered', 'offer', { status: 'draft', lastDay: '2026-11-22' }, {}, 'TERM_OVER'],
    ['what has run out is suspended though nobody has written it down', 'suspend', { lastDay: '2026-11-22' }, { reason: '核查' }, 'WRONG_STATE'],
    ['an agreement runs out early', 'expire', {}, { actor: 'clock' }, 'NOT_DUE'],
  ])('are refused when %s', (_case, step, over, { actor = 'desk', at = noon, ...given }, code) => {
    const move = mayMove({ agreement: agreement(over), step, actor, at, ...given })
    expect(move).toMatchObject({ ok: false, code })
    expect(move).toHaveProperty('zh', expect.stringMatching(/。$/))
  })

  it('end an agreement at once when the day is today, at midnight in Shanghai when it is to come', () => {
    const end = (day: string) => mayMove({ agreement: agreement(), step: 'terminate', actor: 'desk', at: noon, reason: '双方协商', day })
    expect(end('2026-11-23')).toMatchObject({ ok: true, to: 'terminated', terminatedAt: noon })
    expect(end('2026-12-01')).toMatchObject({ ok: true, to: 'terminated', terminatedAt: '2026-11-30T16:00:00.000Z' })
  })
})

describe('the state at an instant', () => {
  it.each<[string, Partial<AgreementTerm>, string, AgreementState, boolean]>([
    ['on its first instant', {}, '2026-07-01T00:00:00+08:00', 'active', true],
    ['before its first day', {}, '2026-06-30T23:59:59+08:00', 'active', false],
    ['in the last second of its last day', {}, '2027-06-30T23:59:59+08:00', 'active', true],
    ['after its last day, whatever the row says', {}, '2027-06-30T16:00:00Z', 'expired', false],
    ['suspended and run out', { status: 'suspended' }, '2027-07-01T00:00:00+08:00', 'expired', false],
    ['suspended', { status: 'suspended' }, noon, 'suspended', false],
    ['to be terminated later', { status: 'terminated', terminatedAt: '2026-12-01T00:00:00+08:00' }, noon, 'active', true],
    ['terminated', { status: 'terminated', terminatedAt: '2026-11-23T12:00:00+08:00' }, noon, 'terminated', false],
    ['terminated, nobody knows when', { status: 'terminated' }, noon, 'terminated', false],
    ['without end', { lastDay: null }, '2099-01-01T00:00:00+08:00', 'active', true],
    ['offered', { status: 'offered' }, noon, 'offered', false],
  ])('%s', (_case, over, at, state, inForce) => {
    expect([effectiveState(agreement(over), at), isInForce(agreement(over), at)]).toEqual([state, inForce])
  })
})

const day = fc.integer({ min: 0, max: 1500 }).map((days) => new Date(Date.UTC(2025, 0, 1 + days)).toISOString().slice(0, 10))
const term = fc.record({ status: fc.constantFrom(...states), effectiveFrom: day, lastDay: fc.option(day), terminatedAt: fc.option(day.map((date) => `${date}T00:00:00+08:00`)) })
const at = day.map((date) => `${date}T09:30:00+08:00`)

describe('always', () => {
  it('ends once: no step leads out of expired or terminated', () => {
    fc.assert(fc.property(term, fc.constantFrom(...actors), at, (row, actor, now) => {
      expect(nextSteps({ ...row, status: 'expired' }, actor, now)).toEqual([])
      expect(nextSteps({ ...row, status: 'terminated' }, actor, now)).toEqual([])
    }))
  })

  it('a step goes where the table says, from where it says, by whom it says', () => {
    fc.assert(fc.property(term, fc.constantFrom(...steps), fc.constantFrom(...actors), at, (row, step, actor, now) => {
      const move = mayMove({ agreement: row, step, actor, at: now, reason: '理由', day: now.slice(0, 10) })
      if (!move.ok) return
      const rule = agreementSteps[step]
      expect([move.to, rule.by, rule.from.includes(row.status)]).toEqual([rule.to, actor, true])
    }))
  })

  it('nothing is in force before its first day or after its last one', () => {
    fc.assert(fc.property(term, at, (row, now) => {
      if (!isInForce(row, now)) return
      const today = now.slice(0, 10)
      expect(today >= row.effectiveFrom && (!row.lastDay || today <= row.lastDay)).toBe(true)
    }))
  })

  it('nobody skips the signature: active is reached from accepted or suspended alone', () => {
    for (const status of states) {
      const reaches = actors.some((actor) => nextStates(agreement({ status }), actor, noon).includes('active'))
      expect([status, reaches]).toEqual([status, status === 'accepted' || status === 'suspended'])
    }
  })
})
