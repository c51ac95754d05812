import { expect, test } from '@playwright/test'

import { bar, bodyEditor, bodyOf, createDraft, openStory, patch, signIn, stored, titleOf, typeAtEnd, versionCount, words } from './newsroom'

test.describe.configure({ mode: 'serial' })
test.beforeEach(async ({ context }) => signIn(context))

const isSave = (url: string) => /\/api\/articles\/[\w-]+\?.*autosave=true/.test(url)

test('what is typed arrives, and thirty seconds of typing make one version, not thirty', async ({ page, context }) => {
  test.setTimeout(180_000)
  const story = await createDraft(context.request, { title: '高新企业账单', body: bodyOf(['第一段。']) })
  await openStory(page, story.id)
  const before = await versionCount(context.request, story.id)
  const typed = '市里说省级以上研发平台累计三百五十七家孵化平台四十家与高校院所合作的本地企业七十七家立项数和到位资金都排全省第一位。'
  await typeAtEnd(page, bodyEditor(page), typed, 500)
  await expect.poll(async () => words((await stored(context.request, story.id)).body)).toBe(`第一段。${typed}`)
  expect(await versionCount(context.request, story.id) - before).toBeLessThanOrEqual(1)
  await expect(bar(page)).toHaveCount(0)
})

test('words typed while the server cannot be reached survive the closed tab and are restored, body included', async ({ page, context }) => {
  const story = await createDraft(context.request, { title: '外贸账单', body: bodyOf(['已存的一段。']) })
  await openStory(page, story.id)
  await page.route((url) => isSave(url.href), (route) => route.abort())
  await typeAtEnd(page, titleOf(page), '：年均增两成半')
  await typeAtEnd(page, bodyEditor(page), '没存上的一句。')
  await expect(bar(page)).toContainText('连不上服务器')
  await page.close()

  const again = await context.newPage()
  await openStory(again, story.id)
  await expect(bar(again)).toContainText('没有存到服务器的内容')
  await expect(titleOf(again)).toHaveValue('外贸账单')
  await bar(again).getByRole('button', { name: '对照' }).click()
  await expect(bar(again).locator('ins').first()).toHaveText('：年均增两成半')
  await bar(again).getByRole('button', { name: '恢复' }).click()
  await expect(titleOf(again)).toHaveValue('外贸账单：年均增两成半')
  await expect(bodyEditor(again)).toContainText('已存的一段。没存上的一句。')
  await expect.poll(async () => words((await stored(context.request, story.id)).body)).toBe('已存的一段。没存上的一句。')
  await expect(bar(again)).toHaveCount(0)
  await again.reload()
  await expect(bodyEditor(again)).toContainText('没存上的一句。')
  await expect(bar(again)).toHaveCount(0)
})

test('a line that comes back saves by itself', async ({ page, context }) => {
  const story = await createDraft(context.request, { title: '断线', body: bodyOf(['一']) })
  await openStory(page, story.id)
  await context.setOffline(true)
  await typeAtEnd(page, titleOf(page), '再连')
  await expect(bar(page)).toContainText('连不上服务器')
  await context.setOffline(false)
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await expect.poll(async () => (await stored(context.request, story.id)).title).toBe('断线再连')
  await expect(bar(page)).toHaveCount(0)
})

test('an expired session keeps the words here and saves them after signing in again', async ({ page, context }) => {
  const story = await createDraft(context.request, { title: '会话', body: bodyOf(['一']) })
  await openStory(page, story.id)
  await context.clearCookies()
  await typeAtEnd(page, titleOf(page), '过期之后写的')
  await expect(bar(page)).toContainText('会话已过期')
  await expect(bar(page).getByRole('link', { name: '重新登录' })).toHaveAttribute('target', '_blank')
  await signIn(context)
  await bar(page).getByRole('button', { name: '现在重试' }).click()
  await expect.poll(async () => (await stored(context.request, story.id)).title).toBe('会话过期之后写的')
  await expect(bar(page)).toHaveCount(0)
})

test('words typed into two fields during one slow save both stay', async ({ page, context }) => {
  const story = await createDraft(context.request, { title: '慢', kicker: '引', body: bodyOf(['一']) })
  await openStory(page, story.id)
  let slow = 0
  await page.route((url) => isSave(url.href), async (route) => {
    slow += 1
    const answer = await route.fetch()
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await route.fulfill({ response: answer })
  })
  await typeAtEnd(page, titleOf(page), '甲')
  await expect.poll(() => slow).toBe(1)
  await typeAtEnd(page, titleOf(page), '乙丙')
  await typeAtEnd(page, page.locator('input[name="kicker"]'), '题')
  await page.waitForResponse((answer) => isSave(answer.url()))
  await expect.poll(async () => (await stored(context.request, story.id)).title, { timeout: 15_000 }).toBe('慢甲乙丙')
  await expect.poll(async () => (await stored(context.request, story.id)).kicker).toBe('引题')
  await expect(titleOf(page)).toHaveValue('慢甲乙丙')
  await expect(bar(page)).toHaveCount(0)
})

test('one change is one save: what the server changes itself is not saved back', async ({ page, context }) => {
  const story = await createDraft(context.request, { title: '一次', body: bodyOf(['一']) })
  await openStory(page, story.id)
  for (const [i, part] of ['甲', '乙', '丙'].entries()) {
    await typeAtEnd(page, titleOf(page), part)
    await page.waitForTimeout(4000)
    expect((await stored(context.request, story.id)).revision).toBe((story.revision ?? 0) + i + 1)
  }
})

test('discarded words are gone, after asking twice', async ({ page, context }) => {
  const story = await createDraft(context.request, { title: '弃', body: bodyOf(['一']) })
  await openStory(page, story.id)
  await page.route((url) => isSave(url.href), (route) => route.abort())
  await typeAtEnd(page, titleOf(page), '不要了')
  await expect(bar(page)).toBeVisible()
  await page.unroute((url) => isSave(url.href)).catch(() => undefined)
  await page.close()
  const again = await context.newPage()
  await openStory(again, story.id)
  await bar(again).getByRole('button', { name: '丢弃' }).click()
  await bar(again).getByRole('button', { name: '确定丢弃' }).click()
  await expect(bar(again)).toHaveCount(0)
  await again.reload()
  await expect(titleOf(again)).toHaveValue('弃')
  await expect(bar(again)).toHaveCount(0)
})

test('words another colleague saved meanwhile in other fields stay when mine are restored', async ({ page, context }) => {
  const story = await createDraft(context.request, { title: '题', summary: '旧摘要', body: bodyOf(['一']) })
  await openStory(page, story.id)
  await page.route((url) => isSave(url.href), (route) => route.abort())
  await typeAtEnd(page, titleOf(page), '我的')
  await expect(bar(page)).toBeVisible()
  await page.close()
  expect((await patch(context.request, story.id, { summary: '同事的摘要' })).status()).toBe(200)
  const again = await context.newPage()
  await openStory(again, story.id)
  await expect(bar(again)).toContainText('在别处有过新保存')
  await bar(again).getByRole('button', { name: '恢复' }).click()
  await expect.poll(async () => (await stored(context.request, story.id)).title).toBe('题我的')
  expect((await stored(context.request, story.id)).summary).toBe('同事的摘要')
})
