import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'

import { deskOf } from '../support/newsroom'

/** What only somebody with a case sees: receipts, cases, forms that come back; and a certificate. */

const modes = [
  { scheme: 'light', width: 390 }, { scheme: 'dark', width: 390 }, { scheme: 'light', width: 1440 }, { scheme: 'dark', width: 1440 },
] as const

async function look(page: Page, kind: string): Promise<void> {
  for (const { scheme, width } of modes) {
    await page.emulateMedia({ colorScheme: scheme })
    await page.setViewportSize({ width, height: width === 390 ? 844 : 900 })
    await page.screenshot({ path: `test-results/pages/${kind}-${width}-${scheme}.png`, fullPage: true })
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`), `${kind}, ${scheme}, ${width} px`).toEqual([])
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${kind} is wider than ${width} px`).toBeLessThanOrEqual(0)
  }
}

async function open(page: Page, status: string, { number, code }: { number: string; code: string }): Promise<void> {
  await page.goto(status)
  await page.getByLabel(/编号/).fill(number)
  await page.getByLabel('查询码').fill(code)
  await page.getByRole('button', { name: '查询' }).click()
}

const receipt = async (page: Page) => ({ number: await page.locator('[data-number]').innerText(), code: await page.locator('[data-code]').innerText() })

test('a complaint, from the form that came back to its case', async ({ page }) => {
  await page.goto('/complaints/new?eventDay=2024-01-02')
  await page.getByLabel('内容有误').check()
  await page.locator('#facts').fill('文中的年份写错了，应为二〇二三年。')
  await page.getByLabel('姓名或名称').fill('林秋水（演示）')
  await page.getByLabel('邮箱').fill('axe@reader.example')
  await page.getByLabel('我确认以上所述').check()
  await page.locator('#evidence').setInputFiles({ name: '程序.exe', mimeType: 'application/octet-stream', buffer: Buffer.from([0x4d, 0x5a, 0, 0]) })
  await page.getByRole('button', { name: '提交投诉' }).click()
  await expect(page.locator('#evidence-error')).toBeVisible()
  await look(page, 'complaint-form-refused')
  await page.getByRole('button', { name: '提交投诉' }).click()
  await expect(page.locator('[data-number]')).toBeVisible()
  await look(page, 'complaint-receipt')
  await open(page, '/complaints/status', await receipt(page))
  await expect(page.locator('.case-state')).toBeVisible()
  await look(page, 'complaint-case')
})

test('a request for a licence, from the form that came back to its case', async ({ page }) => {
  await page.goto('/licences/request?channel=web:axe.example&pictures=all')
  await page.getByLabel('用途').fill('在演示网站转载经济栏目的稿件，供读者阅读。')
  await page.getByLabel('机构名称').fill('试刊社（演示）')
  await page.getByLabel('联系人').fill('演示编辑')
  await page.getByLabel('邮箱').fill('axe@trial.example')
  await page.getByLabel('渠道名称').fill('坏:名')
  await page.getByRole('button', { name: '提交申请' }).click()
  await expect(page.locator('#channelName-error')).toBeVisible()
  await look(page, 'licence-request-refused')
  await page.getByLabel('渠道名称').fill('axe.example')
  await page.getByRole('button', { name: '提交申请' }).click()
  await expect(page.locator('[data-number]')).toBeVisible()
  await look(page, 'licence-request-receipt')
  const codes = await receipt(page)
  const desk = await deskOf('rights-manager')
  const { docs: [filed] } = await desk.get<{ docs: { id: string; quote: object }[] }>(`/licence-requests?limit=1&depth=0&where[no][equals]=${codes.number}`)
  await desk.send('PATCH', `/licence-requests/${filed?.id}`, { quote: { ...filed?.quote, priceNote: '每年一万元（演示）' } })
  await desk.send('POST', `/licensing/requests/${filed?.id}/messages`, { text: '请看报价。' })
  await desk.send('POST', `/licensing/requests/${filed?.id}/steps`, { step: 'quote' })
  await open(page, '/licences/request/status', codes)
  await expect(page.getByRole('button', { name: '同意这份报价' })).toBeVisible()
  await look(page, 'licence-request-case')
})

test('a certificate that is valid', async ({ page }) => {
  const { docs: [certificate] } = await (await deskOf('rights-manager')).get<{ docs: { number: string }[] }>('/certificates?limit=1&depth=0')
  await page.goto(`/licences/verify/${certificate?.number}`)
  await expect(page.locator('.licence-status')).toBeVisible()
  await look(page, 'licence-certificate')
})
