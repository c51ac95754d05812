import { expect, test } from '@playwright/test'

import { bar, bodyEditor, bodyOf, createDraft, openStory, patch, signIn, stored, titleOf, typeAtEnd, words } from './newsroom'

test.beforeEach(async ({ context }) => signIn(context))

test('two tabs on one story: one wins, the other is told, and its words are kept and can be restored', async ({ page, context }) => {
  const story = await createDraft(context.request, { title: '两个窗口', body: bodyOf(['一段。']) })
  const other = await context.newPage()
  await openStory(page, story.id)
  await openStory(other, story.id)
  await expect(bar(other)).toHaveCount(0)

  await typeAtEnd(page, titleOf(page), '甲')
  await expect.poll(async () => (await stored(context.request, story.id)).title).toBe('两个窗口甲')
  await typeAtEnd(other, titleOf(other), '乙')
  await typeAtEnd(other, bodyEditor(other), '乙写的一句。')
  await expect(bar(other)).toContainText('别处保存过新内容')
  await typeAtEnd(other, bodyEditor(other), '又一句。')
  // The form saves 0.8 seconds after the last keystroke; no second message may pop up for it.
  await other.waitForTimeout(2000)
  await expect(other.locator('.payload-toast-item')).toHaveCount(0)
  expect((await stored(context.request, story.id)).title).toBe('两个窗口甲')

  await typeAtEnd(page, titleOf(page), '甲')
  await expect.poll(async () => (await stored(context.request, story.id)).title).toBe('两个窗口甲甲')
  await expect(bar(page)).toHaveCount(0)

  await bar(other).getByRole('button', { name: '刷新后对照' }).click()
  await expect(bar(other)).toContainText('没有存到服务器的内容')
  await expect(titleOf(other)).toHaveValue('两个窗口甲甲')
  await bar(other).getByRole('button', { name: '对照' }).click()
  await expect(bar(other).locator('.journal-compare')).toContainText('乙写的一句。又一句。')
  await bar(other).getByRole('button', { name: '恢复' }).click()
  await expect.poll(async () => (await stored(context.request, story.id)).title).toBe('两个窗口乙')
  await expect.poll(async () => words((await stored(context.request, story.id)).body)).toBe('一段。乙写的一句。又一句。')

  await typeAtEnd(page, titleOf(page), '丙')
  await expect(bar(page)).toContainText('别处保存过新内容')
})

test('the loser may keep its version as a new story', async ({ page, context }) => {
  const story = await createDraft(context.request, { title: '另存', body: bodyOf(['一段。']) })
  await openStory(page, story.id)
  expect((await patch(context.request, story.id, { title: '同事改过' })).status()).toBe(200)
  await typeAtEnd(page, titleOf(page), '我的')
  await expect(bar(page)).toContainText('别处保存过新内容')
  await bar(page).getByRole('button', { name: '另存为新稿' }).click()
  await expect(page).not.toHaveURL(new RegExp(story.id))
  await expect(titleOf(page)).toHaveValue('另存我的（我的版本）')
  expect((await stored(context.request, story.id)).title).toBe('同事改过')
})

test('typing on during slow saves never refuses itself', async ({ page, context }) => {
  const story = await createDraft(context.request, { title: '自己', body: bodyOf(['']) })
  await openStory(page, story.id)
  const refused: number[] = []
  page.on('response', (answer) => { if (answer.request().method() === 'PATCH' && answer.status() >= 400) refused.push(answer.status()) })
  await page.route(/\/api\/articles\/.*autosave=true/, async (route) => {
    const answer = await route.fetch()
    await new Promise((resolve) => setTimeout(resolve, 600))
    await route.fulfill({ response: answer })
  })
  for (const part of ['一二三', '四五六', '七八九', '十百千']) {
    await typeAtEnd(page, titleOf(page), part, 60)
    await page.waitForTimeout(900)
    await typeAtEnd(page, bodyEditor(page), part, 60)
    await page.waitForTimeout(700)
  }
  await page.keyboard.press('Control+s')
  await expect.poll(async () => (await stored(context.request, story.id)).title, { timeout: 15_000 }).toBe('自己一二三四五六七八九十百千')
  await expect.poll(async () => words((await stored(context.request, story.id)).body)).toBe('一二三四五六七八九十百千')
  expect(refused).toEqual([])
  await expect(bar(page)).toHaveCount(0)
})
