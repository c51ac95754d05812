import { describe, expect, it, vi } from 'vitest'

import { readQr } from '../e2e/support/readQr'
import type { Verification } from '../domain/licensing/verification'
import { certificateSheet } from './certificateSheet'

const view: Verification = {
  number: 'SM2026-7KQM4TX9-W', status: 'valid', organisation: '示例出版社<演示>', rightsManager: '署名新闻编辑部（演示）', creditLine: '来源:署名新闻', scope: [{ label: '使用方式', text: '转载' }], firstDay: '2026-01-01',
  lastDay: '2026-12-31', endsOn: '2026-12-31', notice: { title: '版权声明', no: 2, key: 'site', hash: 'a'.repeat(64) }, issuedAt: '2026-01-01T00:00:00.000Z', checkedAt: '2026-11-23T00:00:00.000Z', hash: 'b'.repeat(64),
}

describe('the sheet of a certificate', () => {
  it.each(['http://localhost:3000', 'https://news.example', 'https://www.a-rather-long-name-of-a-newsroom.example.org'])('has a code that leads to the public check at %s', async (site) => {
    vi.stubEnv('SITE_URL', site)
    expect(await readQr(certificateSheet(view))).toBe(`${site}/licences/verify/SM2026-7KQM4TX9-W`)
  })

  it('prints names as text and asks for nothing from outside', () => {
    const sheet = certificateSheet(view)
    expect(sheet).toContain('示例出版社&lt;演示&gt;')
    expect(sheet).not.toMatch(/(?:src|href)="https?:/)
  })
})
