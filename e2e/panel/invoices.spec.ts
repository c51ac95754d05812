import { expect, type Page, test } from '@playwright/test'

import { signInLicensee } from '../support/licensing'
import { deskOf } from '../support/newsroom'
import { signIn } from './newsroom'

/** Invoices and seats, from the desk's panel to the organisation's pages and back. */

const password = `演示口令-${Date.now()}`
const tag = `bill${Date.now().toString(36)}`
const pdf = Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\nxref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000058 00000 n \ntrailer\n<< /Size 3 /Root 1 0 R >>\nstartxref\n110\n%%EOF\n')

const ready = (page: Page) => expect(page.locator('form[data-form-ready="true"]').first()).toBeVisible()

async function act(page: Page, name: string, answers: Record<string, string> = {}): Promise<number> {
  await page.locator('.licensing-buttons').getByRole('button', { name, exact: true }).click()
  for (const [label, value] of Object.entries(answers)) await page.locator('.licensing-step').getByLabel(label).fill(value)
  const answered = page.waitForResponse((answer) => answer.url().includes('/api/licensing/') && answer.request().method() === 'POST')
  await page.locator('.licensing-step').getByRole('button', { name: `确认${name}` }).click()
  return (await answered).status()
}

test('an invoice is issued, read by who speaks for the organisation, and paid; seats are asked for and granted', async ({ page, context, browser }) => {
  const desk = await deskOf('rights-manager')
  const { doc: organisation } = await desk.send<{ doc: { id: string } }>('POST', '/organisations?depth=0', { name: `账单检查社${tag}（演示）`, kind: 'publisher', status: 'active', seats: 2 })
  for (const role of ['admin', 'viewer']) await desk.send('POST', '/licensees', { email: `${role}@${tag}.example`, password, name: `演示${role}`, organisation: organisation.id, role })
  await signIn(context, 'rights-manager')

  await page.goto('/admin/collections/invoices/create')
  await ready(page)
  await page.locator('#field-organisation .rs__input').fill(tag)
  await page.getByRole('option', { name: new RegExp(tag) }).click()
  await page.locator('#field-net').fill('12,000')
  await page.locator('#field-tax').fill('720.5')
  await page.locator('#field-issuedOn').fill('2026-10-01')
  await page.locator('#field-dueOn').fill('2026-10-31')
  await page.locator('#field-subject').fill('检查：十月转载费')
  await page.locator('#field-file').getByRole('button', { name: '新建' }).click()
  await page.locator('.doc-drawer input[type=file], .file-field__upload input[type=file]').first().setInputFiles({ name: '账单.pdf', mimeType: 'application/pdf', buffer: pdf })
  await page.locator('.doc-drawer #action-save, .drawer #action-save').first().click()
  await expect(page.locator('.doc-drawer')).toHaveCount(0)
  await page.locator('#action-save').click()
  await page.waitForURL(/invoices\/[0-9a-f-]{24,36}/)
  await ready(page)
  await expect(page.locator('.licensing-state')).toContainText('CNY 12,720.50')
  expect(await act(page, '开出')).toBe(200)
  await expect(page.locator('.licensing-state strong')).toHaveText('逾期')

  const theirs = await browser.newContext({ javaScriptEnabled: false, baseURL: process.env.BASE_URL ?? '' })
  const portal = await theirs.newPage()
  await signInLicensee(portal, `admin@${tag}.example`, password)
  await portal.getByRole('link', { name: '账单' }).click()
  await expect(portal.locator('.sums')).toContainText('CNY 12,720.50')
  await expect(portal.locator('.invoices')).toContainText('逾期')
  const [file] = await Promise.all([portal.waitForEvent('download'), portal.getByRole('link', { name: /^下载账单 .* 的 PDF$/ }).click()])
  expect(file.suggestedFilename()).toMatch(/\.pdf$/)

  await portal.getByRole('link', { name: '成员' }).click()
  await expect(portal.getByText('已用 2 / 2 席')).toBeVisible()
  await portal.getByLabel('邮箱').fill(`third@${tag}.example`)
  await portal.getByRole('button', { name: '寄出邀请' }).click()
  await expect(portal.locator('.form-error')).toContainText('席位已满')
  await expect(portal.getByLabel('邮箱')).toHaveValue(`third@${tag}.example`)
  await portal.getByLabel('需要的席位总数').fill('3')
  await portal.getByRole('button', { name: '交给版权部门' }).click()
  await expect(portal.getByText('已请版权部门增加席位')).toBeVisible()

  expect(await act(page, '记为已付', { 到账日期: '2026-11-05' })).toBe(200)
  await expect(page.locator('.licensing-state strong')).toHaveText('已付')
  await page.goto(`/admin/collections/organisations/${organisation.id}`)
  await ready(page)
  expect(await act(page, '增至 3 席')).toBe(200)
  await expect(page.locator('.licensing-state strong')).toHaveText('已用 2 / 3 席')

  await portal.getByLabel('邮箱').fill(`third@${tag}.example`)
  await portal.getByRole('button', { name: '寄出邀请' }).click()
  await expect(portal.getByText('已用 3 / 3 席')).toBeVisible()
  await portal.getByRole('link', { name: '账单' }).click()
  await expect(portal.locator('.invoices')).toContainText('到账 2026-11-05')
  await theirs.close()
})
