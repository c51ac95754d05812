import { describe, expect, it } from 'vitest'
import { longLicence, notices, noticeV1, noticeV2, textLicence } from './fixtures/example'
import { governingNotice, noticeInForce } from './governingNotice'
import type { Agreement, NoticeVersion } from './types'

const AFTER_V2 = '2026-08-01T00:00:00+08:00'

describe('governingNotice', () => {
  it.each<[what: string, useAt: string, agreement: Agreement | null, notice: string | null, pending: string | null]>([
    ['before the first version there is none', '2025-12-31T23:59:59+08:00', null, null, null],
    ['the first instant of the first version', '2026-01-01T00:00:00+08:00', null, 'example-v1', null],
    ['the last second of the first version', '2026-06-30T23:59:59+08:00', null, 'example-v1', null],
    ['the first instant of the second version', '2026-07-01T00:00:00+08:00', null, 'example-v2', null],
    ['the same instant seen from Greenwich', '2026-06-30T16:00:00Z', null, 'example-v2', null],
    ['a licensee keeps its version', AFTER_V2, longLicence, 'example-v1', 'example-v2'],
    ['a licensee while its version is the current one', '2026-03-01T00:00:00+08:00', longLicence, 'example-v1', null],
    ['a suspended licensee is still bound', AFTER_V2, { ...longLicence, status: 'suspended' }, 'example-v1', 'example-v2'],
    ['a licensee that accepted', AFTER_V2, { ...longLicence, acceptances: [{ noticeVersion: 'example-v2', at: '2026-07-02T00:00:00+08:00' }] }, 'example-v2', null],
    ['a licensee before it accepts', '2026-07-01T23:00:00+08:00', { ...longLicence, acceptances: [{ noticeVersion: 'example-v2', at: '2026-07-02T00:00:00+08:00' }] }, 'example-v1', 'example-v2'],
    ['an expired licensee is anybody', AFTER_V2, textLicence, 'example-v2', null],
    ['a draft binds nobody', AFTER_V2, { ...longLicence, status: 'draft' }, 'example-v2', null],
    ['a terminated licensee is anybody', AFTER_V2, { ...longLicence, status: 'terminated', terminatedAt: '2026-07-31T00:00:00+08:00' }, 'example-v2', null],
    ['a licensee to be', '2026-01-25T00:00:00+08:00', longLicence, 'example-v1', null],
  ])('%s', (_what, useAt, agreement, notice, pending) => {
    const found = governingNotice({ notices, useAt, agreement })
    expect([found.notice?.id ?? null, found.pendingAcceptance?.id ?? null]).toEqual([notice, pending])
  })

  it('is not changed by what the licensee accepted of another notice', () => {
    const other: NoticeVersion = { ...noticeV2, id: 'other-v9', noticeKey: 'other', version: 9, appliesTo: 'named' }
    const agreement = { ...longLicence, acceptances: [{ noticeVersion: other.id, at: '2026-07-02T00:00:00+08:00' }] }
    expect(governingNotice({ notices: [...notices, other], useAt: AFTER_V2, agreement })).toMatchObject({ notice: { id: 'example-v1' }, pendingAcceptance: { id: 'example-v2' } })
  })

  it('passes over drafts, and takes the higher of two versions that overlap', () => {
    const overlapping = { ...noticeV1, effectiveTo: null }
    expect(governingNotice({ notices: [noticeV2, overlapping], useAt: AFTER_V2 }).notice?.id).toBe('example-v2')
    expect(governingNotice({ notices: [{ ...noticeV2, status: 'draft' }, overlapping], useAt: AFTER_V2 }).notice?.id).toBe('example-v1')
  })

  const midnight = (date: string) => Date.parse(`${date}T00:00:00+08:00`)
  const version = (no: number, effectiveFrom: string, effectiveTo: string | null = null): NoticeVersion =>
    ({ ...noticeV1, id: `v${no}`, version: no, status: 'published', effectiveFrom, effectiveTo })

  it.each<[what: string, versions: NoticeVersion[], answers: [date: string, justBefore: string | null, at: string | null][]]>([
    ['follow each other at midnight in Shanghai', [version(1, '2026-01-01'), version(2, '2026-07-01')], [['2026-01-01', null, 'v1'], ['2026-07-01', 'v1', 'v2']]],
    ['leave a gap, in which nothing is in force', [version(1, '2026-01-01', '2026-03-01'), version(2, '2026-04-01')], [['2026-03-01', 'v1', null], ['2026-04-01', null, 'v2']]],
    ['overlap: the higher one counts', [version(1, '2026-01-01', '2026-12-01'), version(2, '2026-07-01')], [['2026-07-01', 'v1', 'v2'], ['2026-12-01', 'v2', 'v2']]],
    ['end: what was superseded does not come back', [version(1, '2026-01-01'), version(2, '2026-07-01', '2026-08-01')], [['2026-07-01', 'v1', 'v2'], ['2026-08-01', 'v2', null]]],
    ['are withdrawn before they began', [version(1, '2026-01-01'), version(2, '2026-09-01'), version(3, '2026-07-01')], [['2026-07-01', 'v1', 'v3'], ['2026-09-01', 'v3', 'v3']]],
    ['begin on one day: the higher one counts', [version(1, '2026-01-01'), version(2, '2026-01-01')], [['2026-01-01', null, 'v2']]],
  ])('versions that %s', (_what, versions, answers) => {
    for (const [date, justBefore, at] of answers) {
      expect([noticeInForce(versions, midnight(date) - 1)?.id ?? null, noticeInForce([...versions].reverse(), midnight(date))?.id ?? null], date).toEqual([justBefore, at])
    }
  })

  it('refuses two notices that both claim the whole site, and not a second one that stories must name', () => {
    const other = { ...version(1, '2026-01-01'), noticeKey: 'other' }
    expect(() => noticeInForce([version(1, '2026-01-01'), other], midnight('2026-02-01'))).toThrow(expect.objectContaining({ code: 'NOTICE_AMBIGUOUS' }))
    expect(noticeInForce([version(1, '2026-01-01'), { ...other, appliesTo: 'named' }], midnight('2026-02-01'))?.noticeKey).toBe(noticeV1.noticeKey)
  })

  it('refuses an agreement under a version nobody gave', () => {
    expect(() => governingNotice({ notices: [noticeV2], useAt: AFTER_V2, agreement: longLicence })).toThrow(expect.objectContaining({ code: 'UNKNOWN_NOTICE' }))
  })
})
