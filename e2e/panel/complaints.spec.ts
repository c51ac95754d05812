import { expect, test } from '@playwright/test'

import { deskOf, publishStory } from '../support/newsroom'
import { signIn } from './newsroom'

test('the desk finds a case by keyboard, acknowledges it with a reason, and sees the log grow', async ({ page, context, baseURL }) => {
  const story = await publishStory(await deskOf('editor'), { title: '一篇被投诉的面板演示短稿' })
  await page.goto(`/complaints/new?article=${story.shortId}`)
  await page.getByLabel('内容有误').check()
  await page.locator('#facts').fill('文中人名写错了，应为“林秋水”。')
  await page.getByLabel('姓名或名称').fill('林秋水（演示）')
  await page.getByLabel('邮箱').fill('panel@reader.example')
  await page.getByLabel('我确认以上所述').check()
  await page.getByRole('button', { name: '提交投诉' }).click()
  const number = await page.locator('[data-number]').innerText()

  await signIn(context, 'rights-manager')
  await page.goto('/admin')
  await page.getByRole('link', { name: /件在办/ }).click()
  await expect(page).toHaveURL(`${baseURL}/admin/complaints`)
  const row = page.locator('.cd-rows a', { hasText: number })
  await page.locator('.cd-rows a').first().focus()
  for (let step = 0; step < 50 && !(await row.evaluate((link) => link === document.activeElement)); step++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: number })).toBeVisible()
  await expect(page.locator('.complaint-desk')).toContainText('panel@reader.example')

  await page.getByLabel(/^受理/).check()
  await page.getByLabel('理由（双方可见）').fill('已核对，予以受理。')
  await page.getByRole('button', { name: '确认' }).click()
  await expect(page.locator('.cd-head')).toContainText('已受理')
  await expect(page.locator('.cd-log')).toContainText('已核对，予以受理。')
})

test('a reporter sees no complaints', async ({ page, context }) => {
  await signIn(context, 'reporter')
  await page.goto('/admin/complaints')
  await expect(page.locator('.complaint-desk')).toContainText('你的账号不能处理投诉')
  await expect(page.locator('.cd-rows')).toHaveCount(0)
})
