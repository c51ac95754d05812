import { describe, expect, it } from 'vitest'

import { isOpenForMessages, mayMoveRequest, type RequestActor, type RequestState, requestSteps, type RequestStep } from './requestLife'
import { adviceOf } from './requestAdvice'
import { requestStateWords } from './words'

const at = '2026-11-23T12:00:00+08:00'
const states = Object.keys(requestStateWords) as RequestState[]
const actors: RequestActor[] = ['desk', 'applicant', 'system']
const stepsOf = (state: RequestState, actor: RequestActor) =>
  (Object.keys(requestSteps) as RequestStep[]).filter((step) => mayMoveRequest({ state, step, actor, at, reason: '理由' }).ok)

describe('the steps of a request', () => {
  it.each<[RequestState, RequestStep[], RequestStep[], RequestStep[]]>([
    ['open', ['quote', 'decline'], ['withdraw'], []], ['quoted', ['quote', 'decline'], ['agree', 'withdraw'], []], ['agreed', ['decline'], [], ['countersign']],
    ['countersigned', [], [], []], ['declined', [], [], []], ['withdrawn', [], [], []],
  ])('from %s: the desk %j, the applicant %j, the system %j', (state, ...wanted) => {
    expect(actors.map((actor) => stepsOf(state, actor))).toEqual(wanted)
  })

  it('need a reason to decline', () => {
    expect(mayMoveRequest({ state: 'open', step: 'decline', actor: 'desk', at })).toMatchObject({ code: 'REASON_MISSING' })
  })

  it.each([['2026-11-23', true], ['2026-11-22', false], [null, true]])('a quote valid until %s can be agreed to: %s', (quoteValidUntil, isOk) => {
    expect(mayMoveRequest({ state: 'quoted', step: 'agree', actor: 'applicant', at, quoteValidUntil }).ok).toBe(isOk)
  })

  it('messages end with the case', () => {
    expect(states.filter(isOpenForMessages)).toEqual(['open', 'quoted', 'agreed'])
  })
})

describe('the advice before the form', () => {
  it.each([
    ['free', { outcome: 'allowed', licensableHere: false, authority: null, reasonCodes: ['NOT_A_RESERVED_ACT'] }],
    ['ask', { outcome: 'needs_written_authorisation', licensableHere: true, authority: { type: 'rights_manager', name: '示例在线版权部' }, reasonCodes: ['NO_LICENCE'] }],
    ['elsewhere', { outcome: 'needs_written_authorisation', licensableHere: false, authority: { type: 'original_source', name: '示例晚报' }, reasonCodes: ['REPRINT_NOT_OURS'] }],
    ['elsewhere', { outcome: 'needs_written_authorisation', licensableHere: false, authority: { type: 'third_party', name: null }, reasonCodes: ['THIRD_PARTY_COPYRIGHT'] }],
    ['unsure', { outcome: 'needs_written_authorisation', licensableHere: false, authority: { type: 'unknown', name: null }, reasonCodes: ['SOURCE_MISSING'] }],
    ['stopped', { outcome: 'denied', licensableHere: false, authority: null, reasonCodes: ['KILLED'] }],
  ] as const)('%s', (kind, { reasonCodes, ...decision }) => {
    expect(adviceOf({ ...decision, reasonCodes: [...reasonCodes] })).toMatchObject({ kind, sentence: expect.stringMatching(/。$/) })
  })
})
