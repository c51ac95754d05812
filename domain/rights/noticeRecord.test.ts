import { describe, expect, it } from 'vitest'
import { canonicalClauses, canonicalRecord } from './noticeRecord'

const record = {
  key: 'terms', no: 2, effectiveFrom: '2026-01-01', effectiveTo: null, publishedAt: '2025-12-20T02:00:00.000Z', appliesTo: 'site' as const, operator: '示例传媒', rightsManager: '示例版权服务有限公司',
  creditLine: '来源：示例在线', freeUse: null, hash: 'b'.repeat(64), previousHash: 'a'.repeat(64),
}

describe('the canonical forms', () => {
  it('write clauses as one line of JSON, numbers, kinds and texts as printed', () => {
    expect(canonicalClauses([{ no: '1', kind: 'other', text: '1．“甲”：\n乙 🙂' }])).toBe('[["1","other","1．“甲”：\\n乙 🙂"]]')
  })
  it('write a record so that the order of a list and an absent licence make no difference, and every other change does', () => {
    const freeUse = { clause: '6', acts: ['repost', 'excerpt'], channels: ['*'], media: ['text'], edit: 'none' as const }
    expect(canonicalRecord({ ...record, freeUse: { ...freeUse, acts: ['excerpt', 'repost'], licenceUrl: null } })).toBe(canonicalRecord({ ...record, freeUse }))
    const plain = canonicalRecord(record)
    expect(plain.startsWith('["shuming-notice-record/1","terms",2,"2026-01-01",null,')).toBe(true)
    const changes = [{ key: 'x' }, { no: 3 }, { effectiveFrom: '2026-01-02' }, { effectiveTo: '2026-02-01' }, { publishedAt: '2025-12-20T02:00:00.001Z' }, { appliesTo: 'named' as const }, { operator: 'x' }, { rightsManager: 'x' }, { creditLine: 'x' }, { freeUse }, { hash: 'c' }, { previousHash: null }]
    for (const change of changes) expect(canonicalRecord({ ...record, ...change })).not.toBe(plain)
  })
})
