import { expect, test } from '@playwright/test'

import { deskOf, publishStory, unpublish } from '../support/newsroom'

// The project `reader` has no JavaScript: what works here works for everybody.

test('from the front page to a story, its section, and back', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('h1')).toHaveCount(1)
  const lead = page.locator('.front-top h2 a[href^="/news/"]').first()
  const headline = (await lead.innerText()).replace(/\s/g, '')
  await lead.click()
  await expect(page).toHaveURL(/\/news\/\d{4}\/\d\d\/\d\d\/[0-9a-z]{7}/)
  expect((await page.locator('h1').innerText()).replace(/\s/g, '')).toContain(headline.slice(0, 6))
  await expect(page.locator('article time').first()).toBeVisible()
  await expect(page.locator('.terms')).toBeVisible()
  await page.locator('nav[aria-label] a[href^="/section/"]').first().click()
  await expect(page).toHaveURL(/\/section\//)
  await expect(page.locator('main :is(h2, h3) a[href^="/news/"]').first()).toBeVisible()
  await page.locator('a.top-name').click()
  await expect(page).toHaveURL(/\/$/)
})

test('from a figure of the front page to its record, its indicator and the index of data', async ({ page }) => {
  await page.goto('/')
  await page.locator('main a[href^="/data/"]').first().click()
  await expect(page).toHaveURL(/\/data\/[^/]+\/\d+\/.+/)
  await expect(page.locator('h1')).toBeVisible()
  await page.locator('main a[href^="/data/"]:not([href*="/v/"])').first().click()
  await expect(page.locator('h1')).toBeVisible()
  await page.goto('/data')
  expect(await page.locator('main a[href^="/data/"]').count()).toBeGreaterThan(20)
})

test('from a story to the clause that binds it', async ({ page }) => {
  await page.goto('/')
  await page.locator('.front-top h2 a[href^="/news/"]').first().click()
  const clause = page.locator('.terms a[href*="#clause-"]').first()
  const anchor = new URL((await clause.getAttribute('href')) ?? '', page.url()).hash.slice(1)
  await clause.click()
  await expect(page).toHaveURL(/\/notices\/[^/]+\/v\d+#clause-/)
  const target = page.locator(`[id="${anchor}"]`)
  await expect(target).toBeInViewport()
  await expect(target.locator('.clause-text')).not.toBeEmpty()
})

test('the search finds a story by two characters of its headline, and says when there is none', async ({ page }) => {
  await page.goto('/search')
  await page.getByRole('searchbox').or(page.locator('main input[name="q"]')).first().fill('企业')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/q=%E4%BC%81%E4%B8%9A/)
  await expect(page.locator('main :is(h2, h3) a[href^="/news/"]').first()).toBeVisible()
  await page.goto(`/search?q=${encodeURIComponent('鹬蚌相争')}`)
  await expect(page.getByRole('status')).toContainText('鹬蚌相争')
})

test('an address that has nothing offers a way on', async ({ page }) => {
  const answer = await page.goto('/news/2020/01/01/zzzzzzz')
  expect(answer?.status()).toBe(404)
  await expect(page.locator('main input[name="q"]')).toBeVisible()
  await page.locator('main a[href="/"]').click()
  await expect(page).toHaveURL(/\/$/)
})

test('a withdrawn story says that it was here, and does not tell its text', async ({ page }) => {
  const desk = await deskOf('editor')
  const story = await publishStory(desk, { title: '一篇很快撤下的短稿', text: '这一句不应再被读到。' })
  await unpublish(desk, story)
  const answer = await page.goto(story.path)
  expect(answer?.status()).toBe(410)
  await expect(page.locator('h1')).toBeVisible()
  await expect(page.locator('body')).not.toContainText('这一句不应再被读到')
})

test('an old address of a story leads to the one it has', async ({ page }) => {
  const desk = await deskOf('editor')
  const story = await publishStory(desk, { title: '地址不随标题改变' })
  await desk.send('PATCH', `/articles/${story.id}?depth=0`, { _status: 'published', title: '标题改过一次' })
  await page.goto(story.path)
  await expect(page.locator('h1')).toContainText('标题改过一次')
  await page.goto(story.path.replace(/\/([0-9a-z]{7})[^/]*$/, '/$1-another-slug'))
  expect(new URL(page.url()).pathname).toBe(story.path)
  await unpublish(desk, story)
})
