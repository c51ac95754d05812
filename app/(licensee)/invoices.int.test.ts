import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import type { LicenseeRole } from '@/domain/licensing/licenseeRoles'
import { takeInvoiceStep } from '@/newsroom/licensing/invoices/invoices'
import { createToken } from '@/newsroom/licensing/tokens'
import { type Cast, makeCast, password } from '@/newsroom/testing/cast'
import { openPayload, type TestNewsroom } from '@/newsroom/testing/openPayload'
import { plainPdf } from '@/delivery/plainPdf'

import { askPortal, cookiesOf, shown } from './testing/askPortal'

vi.mock('next/headers', async () => (await import('./testing/askPortal')).mockedHeaders())

let room: TestNewsroom
let cast: Cast
let cookies: Record<LicenseeRole, Record<string, string>>
let ids: Record<string, string>

beforeAll(async () => {
  room = await openPayload()
  cast = await makeCast(room.payload)
  const signIn = async (role: LicenseeRole) => {
    await room.payload.create({ collection: 'licensees', depth: 0, overrideAccess: true, context: { bootstrap: true }, data: { email: `${role}@money.example`, name: `演示${role}`, organisation: cast.organisation.id, role, password } })
    return [role, cookiesOf(await askPortal('/licensees/sign-in/send', { form: { email: `${role}@money.example`, password } }))] as const
  }
  cookies = Object.fromEntries([await signIn('viewer'), await signIn('downloader'), await signIn('signatory'), await signIn('admin')]) as typeof cookies
  const sheet = Buffer.from(plainPdf(['Demo']))
  const { id: file } = await room.payload.create({ collection: 'invoice-files', depth: 0, overrideAccess: true, data: {}, file: { name: 'a.pdf', data: sheet, mimetype: 'application/pdf', size: sheet.length } })
  const make = async (no: string, over: object, ...steps: object[]) => {
    const { id } = await room.payload.create({ collection: 'invoices', depth: 0, overrideAccess: true, data: { no, organisation: cast.organisation.id, currency: 'CNY', net: '100.10', tax: '0.20', total: '', issuedOn: '2026-10-01', dueOn: '2099-01-01', subject: `事由${no}`, ...over } })
    for (const step of steps) await takeInvoiceStep(room.payload, { id, by: '版权部门', step: 'issue', ...step })
    return [no, id] as const
  }
  ids = Object.fromEntries([
    await make('甲号', { file }, {}), await make('乙号', { dueOn: '2026-10-31' }, {}), await make('丙号', { net: '0.1' }, {}, { step: 'pay', day: '2026-10-02' }), await make('丁号', { net: '5000' }, {}, { step: 'cancel', reason: '抬头有误' }),
    await make('戊号', { currency: 'USD', net: '9', subject: '=HYPERLINK("https://evil.example","点我")' }, {}), await make('己号', { net: '777' }),
  ])
})
afterAll(() => room.close())

describe('the list of invoices', () => {
  it('shows every state but drafts, and exact sums by currency without what was cancelled', async () => {
    const page = shown(await askPortal('/licensees/invoices', { cookies: cookies.signatory }))
    for (const words of ['甲号', '乙号', '丙号', '丁号', '戊号', '待付', '逾期', '已付', '已作废', '抬头有误', '到账 2026-10-02']) expect(page).toContain(words)
    expect(page).not.toContain('己号')
    expect(page).toMatch(/CNY\s+待付 CNY 200\.60\s+其中逾期 CNY 100\.30\s+已付 CNY 0\.30/)
    expect(page).toMatch(/USD\s+待付 USD 9\.20/)
  })

  it.each(['viewer', 'downloader'] as const)('is not for a %s, nor are its files', async (role) => {
    for (const path of ['/licensees/invoices', '/licensees/files/invoices.csv', `/licensees/files/invoices/${ids['甲号'] ?? ''}`]) expect([path, (await askPortal(path, { cookies: cookies[role] })).status]).toEqual([path, 403])
    expect(shown(await askPortal('/licensees', { cookies: cookies[role] }))).not.toContain('账单')
  })

  it('gives the PDF as it was handed in, to be saved, to nobody’s cache', async () => {
    const { status, headers, text } = await askPortal(`/licensees/files/invoices/${ids['甲号'] ?? ''}`, { cookies: cookies.admin })
    expect([status, headers.get('content-type'), headers.get('cache-control'), headers.get('x-content-type-options')]).toEqual([200, 'application/pdf', 'private, no-store', 'nosniff'])
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="invoice\.pdf"; filename\*=UTF-8''%E7%94%B2%E5%8F%B7\.pdf$/)
    expect(text).toBe(new TextDecoder().decode(plainPdf(['Demo'])))
    for (const id of [ids['乙号'], ids['己号'], 'x', '../../x']) expect((await askPortal(`/licensees/files/invoices/${encodeURIComponent(id ?? '')}`, { cookies: cookies.admin })).status).toBe(404)
  })

  it('gives rows that no spreadsheet takes for formulas', async () => {
    const { text, headers } = await askPortal('/licensees/files/invoices.csv', { cookies: cookies.signatory })
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const rows = text.trim().split('\r\n')
    expect(rows).toHaveLength(6)
    expect(text).toContain(`"'=HYPERLINK(""https://evil.example"",""点我"")"`)
    expect(rows.find((row) => row.startsWith('乙号'))).toBe('乙号,overdue,逾期,事由乙号,,,,CNY,100.10,0.20,100.30,2026-10-01,2026-10-31,,')
  })

  it('is there for machines with the scope, and not without', async () => {
    const { GET } = await import('../api/v1/invoices/route')
    const ask = async (scopes: ('invoices' | 'usage')[], query = '') => {
      const { token } = await createToken(room.payload, { organisation: cast.organisation.id, name: '财务系统', scopes, days: 1, createdBy: cast.licensee.id })
      return GET(new Request(`https://news.example/api/v1/invoices${query}`, { headers: { authorization: `Bearer ${token}`, 'x-client-address': '198.51.100.9' } }))
    }
    expect((await ask(['usage'])).status).toBe(403)
    expect((await ask(['invoices'], '?cursor=zzz')).status).toBe(400)
    const answer = await ask(['invoices'])
    const { items, next_cursor: next } = await answer.json() as { items: { no: string; state: string; total: string }[]; next_cursor: null }
    expect([answer.status, answer.headers.get('cache-control'), next]).toEqual([200, 'private, no-store', null])
    expect(items.map(({ no, state, total }) => `${no} ${state} ${total}`).sort()).toEqual(['丁号 cancelled 5000.20', '丙号 paid 0.30', '乙号 overdue 100.30', '戊号 issued 9.20', '甲号 issued 100.30'])
  })
})
