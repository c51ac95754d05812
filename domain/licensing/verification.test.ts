import { describe, expect, it } from 'vitest'

import type { AgreementTerm } from './agreementLife'
import { verificationOf, type LicenceStatus } from './verification'

const certified = { organisation: '示例出版社（演示）', rightsManager: '示例在线版权部', creditLine: '来源：示例在线', scope: [], firstDay: '2026-07-01', lastDay: '2027-06-30', notice: { title: '版权声明', no: 1, key: 'terms', hash: 'ab' } }
const check = (agreement: Partial<AgreementTerm>, at: string) =>
  verificationOf({ number: 'SM2026-00000000-0', issuedAt: at, hash: 'cd', certified, agreement: { status: 'active', effectiveFrom: '2026-07-01', lastDay: '2027-06-30', ...agreement }, at })

describe('the state of a certificate', () => {
  it.each<[string, Partial<AgreementTerm>, string, LicenceStatus, string | null]>([
    ['in force', {}, '2026-11-23T12:00:00+08:00', 'valid', '2027-06-30'],
    ['signed before its first day', {}, '2026-06-30T23:59:59+08:00', 'upcoming', '2027-06-30'],
    ['suspended', { status: 'suspended' }, '2026-11-23T12:00:00+08:00', 'suspended', '2027-06-30'],
    ['run out a second ago, nobody has written it down', {}, '2027-07-01T00:00:00+08:00', 'expired', '2027-06-30'],
    ['terminated', { status: 'terminated', terminatedAt: '2026-11-20T16:00:00.000Z' }, '2026-11-23T12:00:00+08:00', 'terminated', '2026-11-20'],
    ['to be terminated', { status: 'terminated', terminatedAt: '2026-11-30T16:00:00.000Z' }, '2026-11-23T12:00:00+08:00', 'valid', '2026-11-30'],
    ['without end', { lastDay: null }, '2099-01-01T00:00:00+08:00', 'valid', null],
    ['taken back to a draft', { status: 'draft' }, '2026-11-23T12:00:00+08:00', 'terminated', '2027-06-30'],
  ])('%s', (_case, agreement, at, status, endsOn) => {
    expect(check(agreement, at)).toMatchObject({ status, endsOn })
  })
})
