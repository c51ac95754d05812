import { expect, test } from '@playwright/test'

import { storyTitled, storyWords } from '../support/freeStory'
import { deskOf, publishStory, unpublish } from '../support/newsroom'

// Without JavaScript, like everything in this project.

test('from an own story to the decision, its clause and the form for a licence', async ({ page }) => {
  const story = await storyTitled(await deskOf('editor'), storyWords.reserved)
  await page.goto(story.path)
  await page.getByRole('link', { name: '我要转载这篇' }).click()
  await expect(page.locator('.chosen')).toContainText('署名新闻')
  await page.getByLabel('用途').selectOption('translate')
  await page.getByLabel('渠道名称').fill('news.example.org')
  await page.getByLabel('使用日期').fill('2026-12-01')
  await page.getByRole('button', { name: '看结论' }).click()
  const verdict = page.locator('.verdict')
  await expect(verdict.getByRole('heading')).toHaveText('须先取得书面授权')
  await expect(verdict).toContainText('署名新闻编辑部（演示）')
  await expect(verdict.locator('a[href*="#clause-2"]')).toBeVisible()
  const next = (await verdict.getByRole('link', { name: '申请授权' }).getAttribute('href')) ?? ''
  expect(Object.fromEntries(new URL(next, page.url()).searchParams)).toEqual({ article: story.shortId, act: 'translate', channel: 'web:news.example.org', territory: 'CN', on: '2026-12-01', edit: 'none' })
})

test('a reprint leads to its original, a freed story to its markup, a link needs nothing', async ({ page }) => {
  const desk = await deskOf('editor')
  const [reprint, free] = [await storyTitled(desk, storyWords.reprint), await storyTitled(desk, storyWords.free)]
  await page.goto(`/reprint?article=${reprint.shortId}&act=repost`)
  await expect(page.locator('.verdict')).toContainText('本网无权')
  await expect(page.locator('.verdict').getByRole('link', { name: '打开原文' })).toHaveAttribute('href', /^https?:/)
  await page.goto(`/reprint?article=${free.shortId}&act=repost&channel=web`)
  await expect(page.locator('.verdict h2')).toHaveText('可以使用')
  await page.getByRole('link', { name: '取干净的 HTML 和纯文字' }).click()
  await expect(page.locator('textarea')).toHaveCount(2)
  await page.goto(`/reprint?article=${reprint.shortId}&act=link`)
  await expect(page.locator('.verdict h2')).toHaveText('可以使用')
})

test('what cannot be read, is unknown or was withdrawn is said beside the field, each with its status', async ({ page }) => {
  const desk = await deskOf('editor')
  const story = await storyTitled(desk, storyWords.reserved)
  const withdrawn = await publishStory(desk, { title: '一篇随后撤下的演示短稿' })
  await unpublish(desk, withdrawn)
  for (const [path, status, words] of [
    ['/reprint?article=nothing-at-all', 404, '没有找到这篇公开的稿件'], [`/reprint?article=${'x'.repeat(400)}`, 400, '没有读懂稿件网址'], [`/reprint?article=${withdrawn.shortId}&act=repost`, 410, '这篇稿件已经撤下'],
    [`/reprint?act=repost&article=${encodeURIComponent(`https://other.example${story.path}`)}`, 404, '这个网址在 other.example，不是本网的稿件'], ['/reprint?article=給每個數字留一行出處', 400, '在本网搜索“給每個數字留一行出處”'],
    [`/reprint?article=${story.shortId}&act=dance`, 400, '请从列表里选一种用途'], [`/reprint?article=${story.shortId}&act=repost&on=2026-02-30`, 400, '使用日期写成'],
  ] as const) {
    const answer = await page.goto(path)
    expect(answer?.status(), path).toBe(status)
    await expect(page.locator('main')).toContainText(words)
    await expect(page.locator('.verdict')).toHaveCount(0)
  }
  await page.goto('/reprint?article=/section/economy')
  await expect(page.getByText('在本网搜索')).toHaveCount(0)
})

test('the notice page explains its clauses, says what it binds, and leads to log, comparison and guide', async ({ page }) => {
  await page.goto('/notices/open-data/v2')
  await expect(page.locator('.clause-why b').first()).toHaveText('通俗解读，不具约束力')
  await expect(page.getByText('适用于选用本声明的稿件')).toBeVisible()
  await page.getByRole('link', { name: /查看全部 \d+ 篇/ }).click()
  await expect(page).toHaveURL(/\/v2\/stories$/)
  await page.goBack()
  await page.getByRole('link', { name: '与第 1 版逐字对照' }).click()
  await expect(page.locator('ins').first()).toBeVisible()
  await page.goBack()
  await page.getByRole('link', { name: '版本公示与核对' }).click()
  await expect(page.locator('.log-entry')).toHaveCount(2)
  await page.goBack()
  await page.getByRole('link', { name: '我要转载一篇稿件' }).click()
  await page.getByLabel('稿件网址、编号或短码').fill('kkkkkkk')
  await page.getByRole('button', { name: '下一步' }).click()
  await expect(page.locator('.field-error')).toContainText('没有找到')
})
