import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'

import { addDays, formatDateTime, shanghaiDate } from '../../domain/text/shanghai'
import { signInLicensee } from '../support/licensing'
import { deskOf, draftStory, unpublish } from '../support/newsroom'
import { signIn } from './newsroom'

/** A story from its schedule to readers, with licensees of two tiers between. */

const title = '云汀（虚构）图书馆试行整夜开放'
const text = '云汀市（虚构）图书馆说，试行期间整夜留一层阅览室，灯光调暗，饮水照常。'

/** Tomorrow in Shanghai: the agreements of the demo edition end some day. */
const day = addDays(shanghaiDate(new Date().toISOString()), 1)
const hour = formatDateTime(new Date(`${day}T09:00:00+08:00`).toISOString())
const label = `禁止在 ${hour}（北京时间）前使用`

async function schedule(page: Page, time: string): Promise<void> {
  await page.locator('.doc-controls .form-submit button').last().click()
  await page.getByRole('button', { name: '定时发布' }).click()
  const drawer = page.locator('[id^=schedule-publish]').first()
  await drawer.locator('label').filter({ hasText: /^发布$/ }).click()
  await drawer.locator('.date-time-picker input').fill(time)
  await drawer.getByRole('heading').first().click()
  await drawer.locator('#scheduled-publish-save').click()
}

test('an editor releases a scheduled story in advance; a headline is seen, a text is taken, and at its time everybody reads it', async ({ page, browser }) => {
  const desk = await deskOf('editor')
  const story = await draftStory(desk, { title, text })
  await signIn(page.context(), 'editor')
  await page.goto(`/admin/collections/articles/${story.id}`)
  await schedule(page, `${day} 09:00`)
  await page.keyboard.press('Escape')
  const panel = page.locator('.advance-panel')
  await expect(panel).toContainText(`排定 ${hour} 发布`)
  await panel.getByRole('button', { name: '提前供稿', exact: true }).click()
  await panel.getByRole('button', { name: '确认提前供稿' }).click()
  await expect(panel).toContainText(`第 1 稿已提前供出，禁用至 ${hour}`)

  const password = process.env.DEMO_PASSWORD ?? ''
  const headline = await browser.newContext({ javaScriptEnabled: false, acceptDownloads: true })
  const weekly = await headline.newPage()
  await signInLicensee(weekly, 'headline@demo.shuming.example', password)
  await weekly.goto('/licensees/advances')
  const row = weekly.locator('.advance-row').filter({ hasText: title })
  await expect(row).toContainText(label)
  await expect(row.getByRole('link')).toHaveCount(0)
  expect((await weekly.goto(`/licensees/advances/${story.id}`))?.status()).toBe(404)

  const full = await browser.newContext({ javaScriptEnabled: false, acceptDownloads: true })
  const press = await full.newPage()
  await signInLicensee(press, 'licensee@demo.shuming.example', password)
  await press.goto('/licensees/advances')
  await press.locator('.advance-row').filter({ hasText: title }).getByRole('link').click()
  await expect(press.locator('.advance-text')).toContainText(text)
  await press.getByLabel('纯文本').check()
  const [download] = await Promise.all([press.waitForEvent('download'), press.getByRole('button', { name: '下载', exact: true }).click()])
  const taken = await readFile(await download.path(), 'utf8')
  for (const part of [text, label]) expect(taken).toContain(part)
  await expect(panel).toContainText('取用 1 次')

  const anybody = await browser.newContext()
  const publicSearch = async () => (await anybody.request.get(`/search?q=${encodeURIComponent('图书馆试行整夜')}`)).text()
  expect(await publicSearch()).not.toContain(story.shortId)
  // The drawer knows whole minutes: the instant that it sends is moved to a moment from now.
  const earlier = new Date(`${day}T08:55:00+08:00`).toISOString()
  await page.route('**/admin/**', (route) => {
    const sent = route.request().postData()
    return sent?.includes(earlier) ? route.continue({ postData: sent.replace(earlier, new Date(Date.now() + 1000).toISOString()) }) : route.continue()
  })
  await schedule(page, `${day} 08:55`)
  await expect.poll(publicSearch, { timeout: 20_000 }).toContain(story.shortId)
  await press.goto('/licensees/notices')
  await expect.poll(async () => (await press.reload())?.text(), { timeout: 10_000 }).toContain('稿件已提前公开')
  await unpublish(desk, story)
  await Promise.all([headline.close(), full.close(), anybody.close()])
})
