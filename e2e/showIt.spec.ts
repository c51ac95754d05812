import { existsSync, readFileSync } from 'node:fs'
import { type BrowserContext, type CDPSession, expect, type Page, test } from '@playwright/test'

import { emailOf } from './support/newsroom'
import { visibleText } from './support/pages'
import { rawRequest } from './support/rawRequest'

const REAL_DOCUMENT = new URL('../../shared/seed/press-conference.txt', import.meta.url)
const FIXTURE = new URL('../importing/fixtures/08-list-then-notice.txt', import.meta.url)

/** Types as a pinyin input method does: letters under composition, then the characters that replace them. */
async function compose(page: Page, cdp: CDPSession, pinyin: string, chosen: string): Promise<void> {
  for (let end = 1; end <= pinyin.length; end += 1) {
    await cdp.send('Input.imeSetComposition', { text: pinyin.slice(0, end), selectionStart: end, selectionEnd: end })
    await page.waitForTimeout(30)
  }
  await cdp.send('Input.insertText', { text: chosen })
}

/** A reader without scripts, who shares nothing with the editor. */
const readerOf = async (context: BrowserContext) => {
  const browser = context.browser()
  if (!browser) throw new Error('the tests launch their browser')
  return (await browser.newContext({ javaScriptEnabled: false, baseURL: process.env.BASE_URL ?? '' })).newPage()
}

const titleOf = (page: Page) => page.locator('input[name="title"]')
const publishButton = (page: Page) => page.locator('#action-save')
const textOf = async (path: string) => (await rawRequest(path)).text
const wordsOf = async (path: string) => visibleText(await textOf(path))

/** Publishes what stands in the form and waits until the server has confirmed it. */
async function publish(page: Page): Promise<void> {
  const confirmed = page.waitForResponse((answer) => answer.request().method() === 'PATCH' && !answer.url().includes('draft=true') && /\/api\/articles\//.test(answer.url()))
  await publishButton(page).click()
  expect((await confirmed).status()).toBe(200)
}

test('the whole way: from a newsroom\'s file to the published page, its correction and its withdrawal', async ({ page, context }) => {
  test.setTimeout(180_000)
  const isReal = existsSync(REAL_DOCUMENT)
  const file = isReal ? REAL_DOCUMENT : FIXTURE

  // An editor signs in and imports the document.
  await page.goto('/admin/login')
  await page.locator('#field-email').fill(emailOf('editor'))
  await page.locator('#field-password').fill(process.env.DEMO_PASSWORD ?? '')
  await page.locator('form button[type="submit"]').click()
  await expect(page).toHaveURL(/\/admin\/?$/)
  await page.goto('/admin/import')
  await page.locator('input.import__file').setInputFiles({ name: '来稿.txt', mimeType: 'text/plain', buffer: readFileSync(file) })
  await expect(page.locator('.import__summary')).toBeVisible()
  if (isReal) {
    await expect(page.locator('.import__summary')).toContainText('8 段')
    await expect(page.locator('.import__summary')).toContainText('声明 7 条')
  }

  // The file names no source: the editor says whose it is, and when the event was.
  await page.getByLabel('来源', { exact: true }).fill('署名新闻')
  await page.locator('.import__fields').getByLabel('栏目').selectOption({ index: 1 })
  await page.getByLabel('责任编辑').first().fill('演示丙')
  await page.keyboard.press('Enter')
  await page.locator('.import__event').getByLabel(/日期/).fill('2024-10-23')
  await page.getByRole('button', { name: '建稿' }).click()
  await expect(page).toHaveURL(/\/admin\/collections\/articles\/[^/]+$/)
  await expect(page.locator('form[data-form-ready="true"]').first()).toBeVisible()

  // The headline is finished with an input method.
  const cdp = await context.newCDPSession(page)
  const imported = await titleOf(page).inputValue()
  await titleOf(page).click()
  await page.keyboard.press('End')
  await compose(page, cdp, 'yi12xiang', '，共 12 项')
  const title = `${imported}，共 12 项`
  await expect(titleOf(page)).toHaveValue(title)
  await publish(page)

  // A reader without scripts finds it.
  const reader = await readerOf(context)
  await reader.goto('/')
  const link = reader.locator('main :is(h2, h3) a[href^="/news/"]', { hasText: '共 12 项' }).first()
  const path = new URL((await link.getAttribute('href')) ?? '', reader.url()).pathname
  await link.click()
  await expect(reader.locator('h1')).toContainText('共 12 项')
  await expect(reader.locator('.terms')).toBeVisible()
  await reader.locator('.terms a[href*="/notices"]').first().click()
  await expect(reader.locator('section.clause').first()).toBeVisible()
  await reader.goto('/')
  await reader.locator('main a[href^="/data/"]').first().click()
  await expect(reader.locator('h1')).toBeVisible()

  // The editor corrects the number: the very next request shows it.
  expect(await wordsOf(path)).toContain('共 12 项')
  await titleOf(page).fill(title.replace('12', '13'))
  await publish(page)
  const corrected = await wordsOf(path)
  expect(corrected).toContain('共 13 项')
  expect(corrected).not.toContain('共 12 项')
  expect(await wordsOf('/')).not.toContain('共 12 项')

  // Withdrawn: 410, and gone from front, feed, sitemap and search at once.
  const places = ['/', '/feed.xml', '/sitemaps/stories-1.xml', `/search?q=${encodeURIComponent('共13项')}`]
  for (const place of places) expect(await textOf(place), place).toContain(path)
  await page.locator('.doc-controls__popup button').first().click()
  await page.locator('#action-unpublish').click()
  const withdrawn = page.waitForResponse((answer) => answer.request().method() === 'PATCH' && /\/api\/articles\//.test(answer.url()))
  await page.locator('#confirm-action').click()
  expect((await withdrawn).status()).toBe(200)
  expect((await rawRequest(path)).status).toBe(410)
  for (const place of places) expect(await textOf(place), place).not.toContain(path)
  await reader.context().close()
})
