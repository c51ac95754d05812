import { describe, expect, it } from 'vitest'

import { chinaRestDays } from '../calendar/chinaRestDays'
import { noticeV1 } from '../rights/fixtures/example'
import { ActNotAllowed, caseActs, type CaseAct, type CaseEntry, caseRules, caseStates, complaintNumber, explainWindow, isOverdue, lastCalendarDay, lastWorkingDay, lawInWords, nextActs, nextDeadline, type Party, procedureFor, procedures, type Procedure, readComplaintNumber, ruleFor, standardTerms, statusOf } from './index'

const calendar = chinaRestDays
const monday = '2026-11-23T02:00:00Z'
const log = (...acts: (CaseEntry['act'] | [CaseEntry['act'], string])[]): CaseEntry[] =>
  acts.map((entry, index) => (typeof entry === 'string' ? { no: index + 1, act: entry, at: monday } : { no: index + 1, act: entry[0], at: entry[1] }))
const fold = (procedure: Procedure, entries: CaseEntry[]) => statusOf(entries, { procedure, terms: standardTerms, calendar })
const ask = (procedure: Procedure, entries: CaseEntry[], over: { now?: string; kind?: 'rights' | 'content'; hasStory?: boolean } = {}) =>
  ({ procedure, kind: over.kind ?? 'rights' as const, hasStory: over.hasStory ?? true, status: fold(procedure, entries), now: over.now ?? monday })
const mayDo = (party: Party, asking: ReturnType<typeof ask>) => nextActs(party, asking).map(({ act }) => act)

const regulation = ['file', 'acknowledge', 'take_down', 'forward', 'counter_notice'] as const
const civil = ['file', 'acknowledge', 'forward', 'take_down', 'counter_notice', 'forward_statement'] as const
const afterPeriod = '2027-01-01T00:00:00Z'

describe('信息网络传播权保护条例 14–17: notice and counter-statement', () => {
  it.each<[law: string, acts: readonly CaseEntry['act'][], party: Party, expected: CaseAct[]]>([
    ['art. 14: a notice is acknowledged, or refused for what it lacks', regulation.slice(0, 1), 'desk', ['acknowledge', 'reject']],
    ['art. 15: a complete notice is answered by deletion', regulation.slice(0, 2), 'desk', ['reject', 'request_take_down', 'take_down']],
    ['art. 15: and passed on at the same time', regulation.slice(0, 3), 'desk', ['forward', 'close']],
    ['art. 16: only who was notified may state the contrary', regulation.slice(0, 3), 'notified', []],
    ['art. 16: then they may', regulation.slice(0, 4), 'notified', ['counter_notice']],
    ['art. 17: a statement is answered by restoring, nothing else', regulation, 'desk', ['request_restore', 'restore']],
    ['art. 17: the complainant may not send the same notice again', regulation, 'complainant', []],
    ['art. 17: after restoring the case is closed', [...regulation, 'restore'], 'desk', ['close']],
    ['art. 14: a refused notice may be completed', ['file', 'reject'], 'desk', ['reopen', 'close']],
    ['a closed case stays closed', [...regulation, 'restore', 'close'], 'desk', []],
  ])('%s', (_law, acts, party, expected) => expect(mayDo(party, ask('network_regulation', log(...acts)))).toEqual(expected))

  it('art. 15: deletes at once, without waiting for the other party', () => {
    expect(fold('network_regulation', log('file', 'acknowledge', 'take_down'))).toMatchObject({ state: 'taken_down', storyDown: true, forwarded: false })
  })
  it('art. 17: restores at once, without waiting for a suit', () => {
    expect(fold('network_regulation', log(...regulation, 'restore'))).toMatchObject({ state: 'restored', storyDown: false })
  })
  it('cannot take down what is no story of ours', () => {
    expect(mayDo('desk', ask('network_regulation', log('file', 'acknowledge'), { hasStory: false }))).toEqual(['reject'])
  })
})

describe('民法典 1195–1196: forward, act on prima facie evidence, restore without suit', () => {
  it.each<[law: string, acts: readonly CaseEntry['act'][], party: Party, now: string, expected: CaseAct[]]>([
    ['art. 1195(2): a notice is forwarded before anything is decided', civil.slice(0, 2), 'desk', monday, ['reject', 'forward']],
    ['art. 1195(2): then measures follow the evidence', civil.slice(0, 3), 'desk', monday, ['reject', 'request_take_down', 'take_down']],
    ['art. 1196(1): who was notified may declare that there is no infringement, before a measure', civil.slice(0, 3), 'notified', monday, ['counter_notice']],
    ['art. 1196(1): and after it', civil.slice(0, 4), 'notified', monday, ['counter_notice']],
    ['art. 1196(2): a declaration is passed on, not acted on at once', civil.slice(0, 5), 'desk', monday, ['forward_statement']],
    ['art. 1196(2): the complainant may report a suit', civil, 'complainant', monday, ['report_suit']],
    ['art. 1196(2): within the period nothing is restored', civil, 'desk', monday, []],
    ['art. 1196(2): after it, without a suit, it is', civil, 'desk', afterPeriod, ['request_restore', 'restore']],
    ['art. 1196(2): a reported suit keeps it down until the desk knows the outcome', [...civil, 'report_suit'], 'desk', afterPeriod, ['request_restore', 'restore', 'close']],
    ['art. 1195(2): a declaration before any measure lets the desk refuse the notice', ['file', 'acknowledge', 'forward', 'counter_notice'], 'desk', monday, ['reject', 'forward_statement']],
  ])('%s', (_law, acts, party, now, expected) => expect(mayDo(party, ask('civil_code', log(...acts), { now }))).toEqual(expected))

  it('closes a matter that needs no measure, unless it is about rights', () => {
    expect(mayDo('desk', ask('civil_code', log('file', 'acknowledge'), { kind: 'content' }))).toContain('close')
    expect(mayDo('desk', ask('civil_code', log('file', 'acknowledge')))).not.toContain('close')
  })
  it('treats everything but rights by the civil code, whatever the setting', () => {
    expect(procedureFor('rights', 'network_regulation')).toBe('network_regulation')
    expect(['content', 'personal_data', 'other'].map((kind) => procedureFor(kind as never, 'network_regulation'))).toEqual(['civil_code', 'civil_code', 'civil_code'])
  })
})

describe('the table of rules', () => {
  it('names a law for every rule, and refuses every act that it does not hold, in every state', () => {
    for (const { law } of caseRules) expect(law).toMatch(/第\d+条/)
    for (const procedure of procedures) {
      for (const state of caseStates) {
        for (const act of caseActs) {
          for (const party of ['desk', 'complainant', 'notified'] as const) {
            const asking = { procedure, kind: 'rights' as const, hasStory: true, now: monday, status: { state, storyDown: true, forwarded: true, requested: null, deadlines: [], lastNo: 1 } }
            const listed = nextActs(party, asking).some((rule) => rule.act === act)
            if (listed) expect(ruleFor(act, party, asking).to).toBeTruthy()
            else expect(() => ruleFor(act, party, asking)).toThrow(ActNotAllowed)
          }
        }
      }
    }
  })
  it('has a way out of every state but the last', () => {
    for (const procedure of procedures) {
      const reached = new Set(caseRules.filter((rule) => rule.procedure === procedure).map(({ to }) => to))
      for (const state of reached) if (state !== 'closed') expect(caseRules.some((rule) => rule.procedure === procedure && rule.from.includes(state) && rule.to !== state), `${procedure} ${state}`).toBe(true)
    }
  })
})

describe('the log', () => {
  it('means the same in any order of reading, and messages change nothing', () => {
    const entries = log('file', 'message', 'acknowledge', 'message', 'take_down')
    expect(fold('network_regulation', [...entries].reverse())).toEqual(fold('network_regulation', entries))
    expect(fold('network_regulation', entries)).toMatchObject({ state: 'taken_down', lastNo: 5 })
  })
  it('leaves out what the procedure does not know', () => {
    expect(fold('civil_code', log('file', 'acknowledge', 'restore')).state).toBe('acknowledged')
  })
  it('remembers that somebody was asked to take the story down until it is decided', () => {
    expect(fold('network_regulation', log('file', 'acknowledge', 'request_take_down')).requested).toBe('take_down')
    expect(fold('network_regulation', log('file', 'acknowledge', 'request_take_down', 'take_down')).requested).toBeNull()
  })
})

describe('deadlines', () => {
  const dates = (procedure: Procedure, entries: CaseEntry[]) => Object.fromEntries(fold(procedure, entries).deadlines.map(({ name, lastDay, metAt }) => [name, [lastDay, metAt !== null]]))

  it.each<[what: string, at: string, days: number, last: string]>([
    ['one working day after a Monday', monday, 1, '2026-11-24'],
    ['over a weekend', '2026-11-20T02:00:00Z', 1, '2026-11-23'],
    ['filed late in the evening in Shanghai, already the next day there', '2026-11-22T16:30:00Z', 1, '2026-11-24'],
    ['over National Day and its Saturday worked in exchange', '2026-09-30T02:00:00Z', 3, '2026-10-10'],
    ['over Spring Festival', '2026-02-14T02:00:00Z', 1, '2026-02-24'],
    ['a Sunday worked in exchange counts', '2026-09-19T02:00:00Z', 1, '2026-09-20'],
  ])('%s', (_what, at, days, last) => expect(lastWorkingDay({ at, days, calendar })).toBe(last))

  it('rolls the period for a suit to a working day', () => {
    expect(lastCalendarDay({ at: '2026-11-23T02:00:00Z', days: 15, calendar })).toBe('2026-12-08')
    expect(lastCalendarDay({ at: '2026-09-16T02:00:00Z', days: 15, calendar })).toBe('2026-10-08')
  })
  it('run from filing: acknowledge, decide', () => {
    expect(dates('civil_code', log('file'))).toEqual({ acknowledge: ['2026-11-24', false], decide: ['2026-11-26', false] })
  })
  it('are met by the act they ask for', () => {
    expect(dates('network_regulation', log('file', 'acknowledge', 'take_down'))).toEqual({ acknowledge: ['2026-11-24', true], decide: ['2026-11-26', true], forward: ['2026-11-24', false] })
  })
  it('a counter-statement is answered within the days for restoring (art. 17) or passed on (art. 1196)', () => {
    expect(dates('network_regulation', log(...regulation))['restore']).toEqual(['2026-11-24', false])
    expect(dates('civil_code', log(...civil.slice(0, 5)))['forward_statement']).toEqual(['2026-11-24', false])
    expect(dates('civil_code', log(...civil))).toMatchObject({ suit_period: ['2026-12-08', false], restore: ['2026-12-09', false] })
  })
  it('end with the case', () => {
    expect(nextDeadline(fold('network_regulation', log(...regulation, 'restore', 'close')))).toBeNull()
    expect(nextDeadline(fold('civil_code', log('file', 'reject')))).toBeNull()
  })
  it('never hold the desk to what the complainant has to do', () => {
    expect(nextDeadline(fold('civil_code', log(...civil)))?.name).toBe('restore')
  })
  it('are late from 24:00 of their last day', () => {
    const due = nextDeadline(fold('civil_code', log('file')))
    expect(due?.dueAt).toBe('2026-11-25T00:00:00+08:00')
    expect([isOverdue({ dueAt: due?.dueAt ?? '' }, '2026-11-24T15:59:59Z'), isOverdue({ dueAt: due?.dueAt ?? '' }, '2026-11-24T16:00:00Z')]).toEqual([false, true])
  })
})

describe('the number of a case', () => {
  it.each(['投诉〔2026〕12号', '投诉[2026]12号', '投诉（２０２６）１２号', ' 投诉 〔2026〕 12 号 ', '2026-12', '〔2026〕第12号', '投訴〔2026〕12號'])('is read from %s', (text) => {
    expect(readComplaintNumber(text)).toBe(complaintNumber({ year: 2026, no: 12 }))
  })
  it.each(['', '投诉', '12号', '投诉〔26〕12号', '投诉〔2026〕号', "投诉〔2026〕12号' OR 1=1", '投诉〔2026〕99999999号'])('is not read from %j', (text) => {
    expect(readComplaintNumber(text)).toBeNull()
  })
})

describe('the contact window in words', () => {
  const explain = (eventDay: string | null, submittedAt: string | null) => explainWindow({ eventDay, submittedAt, notice: noticeV1, calendar })

  it('says the last day, how it was counted and by which clause', () => {
    const found = explain('2026-03-10', null)
    expect(found).toMatchObject({ lastDay: '2026-04-09', late: null, clause: '5' })
    expect(found.sentences.join('')).toContain('数满 30 日是2026年4月9日')
    expect(found.sentences.join('')).toContain('本网声明第 5 条')
    expect(found.sentencesEn).toEqual(['Learnt of on 10 Mar 2026, a day that is not counted (Civil Code, art. 201); 30 days end on 9 Apr 2026.', 'The last day lasts until 24:00 (Civil Code, art. 203; Beijing time).', 'Basis: clause 5 of the notice.'])
  })
  it.each([['2026-03-10', null], ['2026-09-03', null], ['2026-03-10', '2026-04-10T00:00:00+08:00'], [null, monday], ['2026-12-20', null]])('says of %s, filed at %s, as much in English as in Chinese', (eventDay, submittedAt) => {
    const { sentences, sentencesEn } = explain(eventDay, submittedAt)
    expect(sentencesEn).toHaveLength(sentences.length)
    expect(sentencesEn.join('')).not.toMatch(/\p{Script=Han}/u)
  })
  it('says that a rest day rolls', () => {
    expect(explain('2026-09-03', null)).toMatchObject({ lastDay: '2026-10-08' })
    expect(explain('2026-09-03', null).sentences.join('')).toContain('顺延到2026年10月8日')
  })
  it('flags a late complaint and says that statutory rights are unaffected', () => {
    const late = explain('2026-03-10', '2026-04-10T00:00:00+08:00')
    expect(late.late).toBe(true)
    expect(late.sentences.at(-1)).toMatch(/照常受理.*不影响您依法享有的权利/u)
    expect(explain('2026-03-10', '2026-04-09T23:59:59+08:00').late).toBe(false)
  })
  it('accepts a complaint whose date nobody knows', () => {
    expect(explain(null, monday)).toMatchObject({ lastDay: null, late: null })
  })
  it('says when the holidays of that year are not known yet', () => {
    expect(explain('2026-12-20', null).sentences.join('')).toContain('2027 年的放假安排尚未录入')
  })
})

describe('the article that a rule follows', () => {
  it.each([['民法典第1195条第1款', 'Civil Code, art. 1195(1)'], ['信息网络传播权保护条例第14条', 'Regulation on networks, art. 14'], ['本网惯例', '本网惯例']])('%s is cited as %s', (law, english) => {
    expect([lawInWords(law, 'zh'), lawInWords(law, 'en')]).toEqual([law, english])
  })
  it('is there in English for every rule that cites one', () => {
    expect(caseRules.map(({ law }) => lawInWords(law, 'en')).filter((law) => /\p{Script=Han}/u.test(law))).toEqual([])
  })
})
