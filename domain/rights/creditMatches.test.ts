import { describe, expect, it } from 'vitest'
import { creditMatches } from './creditMatches'
import { noticeV1, noticeV2 } from './fixtures/example'

describe('creditMatches', () => {
  it.each([
    '来源:示例在线', '来源：示例在线', '来源: 示例在线', ' 来源 ：示例在线　', '來源：示例在線', '稿源:示例在线', '稿件来源:示例在线', '(来源:示例在线)', '（来源：示例在线）',
    '【来源:示例在线】', '来源:示例在线。', '来源:Example Online', '来源:示例在线 记者:林一', '来源:示例在线 作者 林一', '2026-03-10 09:00 来源:示例在线', '来源:示例在线 2026-03-10 09:00',
    '来源:示\u200B例在线', '来　源：示例在线', '来源:“示例在线”', '本文来源:示例在线',
  ])('accepts %s', (line) => {
    expect(creditMatches(line, noticeV1)).toEqual({ match: true, decidingClause: '3.2', reasonCodes: [], expected: '来源:示例在线' })
  })

  it.each([
    '', ' ', '来源:', '示例在线', '转自示例在线', '来源:某市日报', '来源:示例在线教育网', '来源:示例', '来源:示例在线、某市日报', '来源:示例在线(EOL)', '来源:某市日报(非示例在线)',
    '来源:示例在线(非示例在线)', '示例在线:来源', '据示例在线消息', '来源于网络', '来源:新示例在线', null, undefined,
  ])('refuses %s', (line) => {
    expect(creditMatches(line, noticeV1)).toMatchObject({ match: false, decidingClause: '3.2', reasonCodes: ['CREDIT_MISSING'] })
  })

  it('asks for the credit of the version that governs', () => {
    expect(creditMatches('来源：示例在线（EOL）', noticeV2)).toMatchObject({ match: true, decidingClause: '三(2)' })
    expect(creditMatches('來源:示例在線(EOL)', noticeV2).match).toBe(true)
    expect(creditMatches('来源:Example Online(EOL)', noticeV2).match).toBe(true)
    expect(creditMatches('来源:示例在线', noticeV2).match).toBe(false)
  })

  it('compares a credit without a label as a whole', () => {
    const notice = { ...noticeV1, creditLine: '© 示例在线' }
    expect(creditMatches('©　示例在线', notice).match).toBe(true)
    expect(creditMatches('来源:示例在线', notice).match).toBe(false)
  })

  it('is never satisfied by a notice that demands nobody\'s name', () => {
    expect(creditMatches('来源:', { ...noticeV1, creditLine: '来源:' }).match).toBe(false)
  })
})
