import { expect, type Page, test } from '@playwright/test'

import { bodyEditor, bodyOf, createDraft, openStory, signIn, stored, titleOf, typeAtEnd } from './newsroom'
import { idOf, needs, panel, rightsClass, sourceNamed, tab } from './rightsPanel'

/** Picks a record in a relationship field as an editor does: by typing its name. */
async function pick(page: Page, field: string, name: string): Promise<void> {
  const input = page.locator(`#field-${field} .rs__input`)
  await input.click()
  await input.fill(name)
  await page.locator(`#field-${field} .rs__option`, { hasText: name }).first().click()
}

async function publish(page: Page) {
  const answered = page.waitForResponse((answer) => answer.request().method() === 'PATCH' && !answer.url().includes('draft=true') && /\/api\/articles\//.test(answer.url()))
  await page.locator('#action-save').click()
  return answered
}

test('whose a story is shows with its reason while it is typed, before anything is saved', async ({ page, context }) => {
  await signIn(context, 'editor')
  const story = await createDraft(context.request, { title: '边写边判', body: bodyOf(['']) })
  await openStory(page, story.id)
  // Nothing is saved from here on: what shows is judged in the browser.
  await page.route(/\/api\/articles\/.*autosave=true/, (route) => route.abort())
  await expect(rightsClass(page)).toHaveAttribute('data-rights', 'undetermined')
  await expect(needs(page).filter({ hasText: '没有来源：请填写可追溯的来源。' })).toHaveCount(1)

  await tab(page, '来源与版权').click()
  await pick(page, 'source', '署名新闻')
  await expect(rightsClass(page)).toHaveAttribute('data-rights', 'own_source_label')
  await expect(rightsClass(page)).toContainText('来源就是本网。')
  await expect(panel(page).locator('a[href*="#clause-"]')).toHaveText('第 2 条')
  await expect(panel(page).locator('.rights-outside')).toContainText('书面授权')

  await tab(page, '正文').click()
  await typeAtEnd(page, bodyEditor(page), '示例通讯社郑州10月23日电 本稿是演示。', 10)
  await expect(rightsClass(page)).toHaveAttribute('data-rights', 'undetermined')
  await expect(rightsClass(page)).toContainText('来源与稿件上的标记互相矛盾')
  await expect(panel(page).locator('q')).toContainText('示例通讯社郑州10月23日电')
  await expect(needs(page).filter({ hasText: '无法判定版权' })).toHaveCount(1)
  expect((await stored(context.request, story.id)).revision).toBe(story.revision)
})

test('an unfinished reprint is refused with a sentence for each field, and a changed headline waits for a confirmation', async ({ page, context }) => {
  await signIn(context, 'editor')
  const story = await createDraft(context.request, {
    title: '云汀图书馆修旧报的人', body: bodyOf(['云汀市（虚构）图书馆的地下库房里，三位师傅修补旧报。']), source: await sourceNamed(context.request, '示例晚报（演示）'),
    section: await idOf(context.request, 'sections', 'sort=order'), responsibleEditors: [await idOf(context.request, 'people', 'sort=name')],
  })
  await openStory(page, story.id)
  await expect(rightsClass(page)).toHaveAttribute('data-rights', 'reprint')
  await expect(panel(page)).toContainText('示例晚报（演示）：2025-01-01 版名单内')
  await expect(needs(page)).toHaveText(['转载稿要写原标题。', '转载稿要写原作者。', '转载稿要写原文网址。'])
  expect((await publish(page)).status()).toBe(400)
  for (const sentence of ['转载稿要写原标题。', '转载稿要写原作者。', '转载稿要写原文网址。']) await expect(page.locator('.payload-toast-item').first()).toContainText(sentence)

  await tab(page, '来源与版权').click()
  await page.locator('#field-originalTitle').fill('地下库房的三个人')
  await page.locator('#field-originalAuthor').fill('示例晚报记者 演示寅')
  await page.locator('#field-originalUrl').fill('https://evening.example/2026/11/20/e2e')
  await expect(needs(page)).toHaveCount(1)
  await expect(needs(page)).toContainText('主题与原标题不同')
  const statement = page.locator('[data-statement="titleChangeConfirmed"]')
  await expect(statement.locator('del').first()).toBeVisible()
  const refused = await publish(page)
  expect(refused.status()).toBe(400)
  expect(await refused.text()).toContain('titleChangeConfirmed')

  await statement.getByRole('checkbox').check()
  await expect(panel(page).locator('.rights-ready')).toBeVisible()
  await expect(statement).toContainText('演示')
  // Another word in the headline, and the confirmation no longer counts.
  await tab(page, '正文').click()
  await typeAtEnd(page, titleOf(page), '们')
  await expect(needs(page)).toContainText('主题与原标题不同')
  await tab(page, '来源与版权').click()
  await expect(statement.getByRole('checkbox')).not.toBeChecked()
  // On a busy machine the answer to the headline's autosave comes after the tick and takes it back; the editor sees that and ticks again.
  await expect(async () => {
    await statement.getByRole('checkbox').check()
    await expect(panel(page).locator('.rights-ready')).toBeVisible({ timeout: 2000 })
    expect((await publish(page)).status()).toBe(200)
  }).toPass({ timeout: 30_000 })
})

test('what the browser says and what the server stores are the same', async ({ page, context }) => {
  await signIn(context, 'editor')
  const story = await createDraft(context.request, { title: '两边一样', body: bodyOf(['署名新闻消息（记者 演示甲）示例。']) })
  await openStory(page, story.id)
  await expect(rightsClass(page)).toHaveAttribute('data-rights', 'own_marker')
  await expect(panel(page).locator('q')).toContainText('署名新闻消息')
  const classStored = async () => ((await stored(context.request, story.id)) as { rights?: { class?: string } }).rights?.class
  expect(await classStored()).toBe('own_marker')
  await tab(page, '来源与版权').click()
  await pick(page, 'source', '示例通讯社（演示）')
  await expect(rightsClass(page)).toHaveAttribute('data-rights', 'undetermined')
  await expect.poll(classStored).toBe('undetermined')
})

test('the rights manager declares a story ours, with a reason, and can change no word of it', async ({ page, context }) => {
  await signIn(context, 'editor')
  const story = await createDraft(context.request, { title: '约来的稿', body: bodyOf(['示例。']) })
  await context.clearCookies()
  await signIn(context, 'rights-manager')
  await page.goto(`/admin/collections/articles/${story.id}`)
  await expect(rightsClass(page)).toHaveAttribute('data-rights', 'undetermined')
  await expect(titleOf(page)).toBeDisabled()
  await tab(page, '来源与版权').click()
  const statement = page.locator('[data-statement="ownDeclared"]')
  await statement.getByLabel('理由').fill('本网约稿，合同在版权部。')
  await statement.getByRole('button', { name: '声明为本网稿件' }).click()
  await expect(rightsClass(page)).toHaveAttribute('data-rights', 'own_declared')
  await expect.poll(async () => ((await stored(context.request, story.id)) as { ownDeclared?: { by?: string } }).ownDeclared?.by).toBeTruthy()
})
