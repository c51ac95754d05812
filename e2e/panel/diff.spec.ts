import { expect, test } from '@playwright/test'

import { bodyOf, createDraft, patch, signIn } from './newsroom'

test.beforeEach(async ({ context }) => signIn(context))

test('two versions of Chinese text differ by characters, not by paragraphs', async ({ page, context }) => {
  const first = '十月二十三日，许昌市在郑州介绍城乡融合发展的情况，会上公布高新技术企业达到473家。'
  const second = '十月二十三日，许昌市在郑州介绍城乡融合发展的进展，会上公布高新技术企业达到481家。'
  const story = await createDraft(context.request, { title: '高新企业四百七十三家', body: bodyOf([first, '第二段没有变。']) })
  expect((await patch(context.request, story.id, { title: '高新企业四百八十一家', body: bodyOf([second, '第二段没有变。']) })).status()).toBe(200)
  await page.goto(`/admin/collections/articles/${story.id}/versions`)
  await page.locator('.table tbody a').first().click()
  const sides = page.locator('.han-diff')
  await expect(sides.first()).toBeVisible()
  await expect(page.locator('.han-diff del').filter({ hasText: '七十三' })).toHaveText('七十三')
  await expect(page.locator('.han-diff ins').filter({ hasText: '八十一' })).toHaveText('八十一')
  await expect(page.locator('.han-diff ins').filter({ hasText: '进展' })).toHaveText('进展')
  await expect(page.locator('.han-diff').filter({ hasText: second }).locator('ins')).toHaveCount(2)
})
