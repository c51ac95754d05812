import { describe, expect, it } from 'vitest'
import { longLicence, notices, noticeV1, noticeV2, textLicence } from './fixtures/example'
import { governingNotice } from './governingNotice'
import type { Agreement } from './types'

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

  it('passes over drafts, and takes the higher of two versions that overlap', () => {
    const overlapping = { ...noticeV1, effectiveTo: null }
    expect(governingNotice({ notices: [noticeV2, overlapping], useAt: AFTER_V2 }).notice?.id).toBe('example-v2')
    expect(governingNotice({ notices: [{ ...noticeV2, status: 'draft' }, overlapping], useAt: AFTER_V2 }).notice?.id).toBe('example-v1')
  })

  it('refuses an agreement under a version nobody gave', () => {
    expect(() => governingNotice({ notices: [noticeV2], useAt: AFTER_V2, agreement: longLicence })).toThrow(expect.objectContaining({ code: 'UNKNOWN_NOTICE' }))
  })
})
