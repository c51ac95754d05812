import { expect, type Page, test } from '@playwright/test'

import { deskOf } from '../support/newsroom'
import { signIn } from './newsroom'

const chinese = /[\p{Script=Han}，。；：、（）]/u

/** What the interface says in these places: not the copy, names and reasons that people wrote. */
async function saidAt(page: Page, places: string): Promise<string[]> {
  await expect(page.locator(places).first()).toBeVisible()
  return page.locator(places).allInnerTexts()
}
const inChinese = (said: string[]) => said.filter((words) => chinese.test(words))

test.beforeEach(async ({ context, baseURL }) => {
  await context.addCookies([{ name: 'shuming-lng', value: 'en', url: baseURL ?? '' }])
})

test('the desks speak English to who reads English: dates, titles, the terms of a request', async ({ page, context }) => {
  await signIn(context, 'rights-manager')
  await page.goto('/admin')
  expect(inChinese(await saidAt(page, '.desk-date, .desk-part-head, .desk-quiet, .desk time, .desk-actions'))).toEqual([])
  const { docs: [request] } = await (await deskOf('rights-manager')).get<{ docs: { id: string }[] }>('/licence-requests?limit=1&depth=0')
  await page.goto(`/admin/collections/licence-requests/${request?.id}`)
  expect(inChinese(await saidAt(page, '.licensing-lines dt, .licensing h3, .licensing time, .licensing button'))).toEqual([])
  await expect(page.locator('.licensing-lines').first()).toContainText('Chinese mainland')
  for (const [view, title] of [['import', 'Import'], ['complaints', 'Complaints'], ['statistics', 'Statistics desk'], ['data-import', 'Data import']] as const) {
    await page.goto(`/admin/${view}`)
    await expect(page).toHaveTitle(`${title} · 署名`)
  }
})

test('the complaint desk explains deadlines and the contact window in English', async ({ page, context }) => {
  await page.goto('/complaints/new')
  await page.getByLabel('内容有误').check()
  await page.locator('#facts').fill('文中的增速写错了，应为百分之二。')
  await page.locator('[name="url"]').fill('https://elsewhere.example/story')
  await page.locator('[name="eventDay"]').fill('2026-09-03')
  await page.getByLabel('姓名或名称').fill('林秋水（演示）')
  await page.getByLabel('邮箱').fill('english@reader.example')
  await page.getByLabel('我确认以上所述').check()
  await page.getByRole('button', { name: '提交投诉' }).click()
  const number = await page.locator('[data-number]').innerText()

  await signIn(context, 'rights-manager')
  await page.goto('/admin/complaints?show=all')
  expect(inChinese(await saidAt(page, '.cd-head, .cd-hint, .cd-state, .cd-due'))).toEqual([])
  await page.locator('.cd-rows a', { hasText: number }).click()
  await expect(page.getByRole('heading', { name: number })).toBeVisible()
  expect(inChinese(await saidAt(page, '.cd-head p, .complaint-desk h2, .cd-facts dt, .cd-deadlines'))).toEqual([])
  await expect(page.locator('.complaint-desk')).toContainText('a day that is not counted (Civil Code, art. 201)')
  await expect(page.locator('.complaint-desk')).toContainText(/That is a day of rest, so the last day is \d+ \w{3} \d{4}/)
})
