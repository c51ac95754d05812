import { describe, expect, it } from 'vitest'

import { type AgreementDocument, agreementText, documentHash } from './agreementText'

const document: AgreementDocument = {
  no: '授字〔2026〕12号', organisation: '示例出版社（演示）', effectiveFrom: '2026-12-01', lastDay: '2027-11-30', priceNote: '每年一万元（演示）', terms: '稿酬按季度结算。',
  scope: { acts: ['repost', 'excerpt'], media: ['text', 'photo'], channels: ['web:press.example', 'wechat:*'], territory: ['CN', 'HK'], languages: ['zh'], collections: ['*'], edit: 'abridge', volume: { limit: 60, period: 'calendar_month' }, exclusive: false, sublicense: false, keepOnlineAfterTerm: true, holdbackHours: 2, embargoTier: 'headline' },
  notice: { title: '版权与授权声明', no: 1, hash: 'ab'.repeat(32), rightsManager: '示例在线版权部', creditLine: '来源：示例在线' },
}

describe('the text that both parties sign', () => {
  it('names the parties, the whole scope, the term, the fee and the version of the notice', () => {
    const text = agreementText(document)
    for (const line of ['授权协议 授字〔2026〕12号', '授权方：示例在线版权部', '被授权方：示例出版社（演示）', '使用方式：转载、摘编', '渠道：网站 press.example、微信（不限）', '地域：中国内地（不含港澳台）、中国香港', '数量：每月 60 件', '提前供稿：仅标题', '独家：否', '自 2026-12-01 零时起，至 2027-11-30 二十四时止（北京时间）。', '每年一万元（演示）']) {
      expect(text.split('\n')).toContain(line)
    }
  })

  it('grants no early access when nothing is said of it, in so many words', () => {
    const { embargoTier: _, ...scope } = document.scope
    expect(agreementText({ ...document, scope }).split('\n')).toContain('提前供稿：无')
  })

  it('is the same for the same fields, whatever ends their lines and surrounds them', () => {
    expect(documentHash({ ...document, terms: '稿酬按季度结算。\r\n' })).toBe(documentHash(document))
    expect(documentHash(document)).toMatch(/^[0-9a-f]{64}$/)
  })

  it.each<[string, Partial<AgreementDocument>]>([
    ['act', { scope: { ...document.scope, acts: ['repost'] } }], ['survival', { scope: { ...document.scope, keepOnlineAfterTerm: false } }], ['hold-back', { scope: { ...document.scope, holdbackHours: 6 } }],
    ['tier of early access', { scope: { ...document.scope, embargoTier: 'full' } }], ['last day', { lastDay: null }], ['fee', { priceNote: null }], ['terms', { terms: '稿酬按月结算。' }], ['notice', { notice: { ...document.notice, hash: 'cd'.repeat(32) } }], ['party', { organisation: '示例出版社' }],
  ])('has another hash with another %s', (_field, change) => {
    expect(documentHash({ ...document, ...change })).not.toBe(documentHash(document))
  })
})
