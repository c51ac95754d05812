import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'

import { bodyEditor, bodyOf, createDraft, openStory, signIn } from './newsroom'
import { idOf, sourceNamed } from './rightsPanel'

const title = '出生人口九年里先升后降'

/** Picks a record in a relationship field as an editor does: by typing its name. */
async function pick(page: Page, field: string, name: string): Promise<void> {
  const input = page.locator(`#field-${field} .rs__input`)
  await input.click()
  await input.fill(name)
  await page.locator(`#field-${field} .rs__option`, { hasText: name }).first().click()
}

const saved = (page: Page, path: RegExp, method: string) => page.waitForResponse((answer) => answer.request().method() === method && path.test(answer.url()) && !answer.url().includes('autosave'))

test('an editor builds a chart with its picture beside the form and puts it in a story that readers see', async ({ page, context }) => {
  await signIn(context, 'editor')
  await page.goto('/admin/collections/charts/create')
  const picture = page.locator('.chart-panel')
  await expect(picture.locator('[data-lint="NO_DATA"]')).toBeVisible()
  await pick(page, 'query__indicators', '出生人口')
  await page.keyboard.press('Escape')
  await pick(page, 'query__areas', '全国')
  await page.keyboard.press('Escape')
  await expect(picture.locator('img.chart-live')).toBeVisible()
  await page.locator('#field-title').fill(title)
  await page.locator('#field-subtitle').fill('全国出生人口，2015—2024年')
  await page.locator('#field-altText').fill('柱图：2016年1786万人最高，2023年902万人最低，2024年回升到954万人。')

  await page.locator('#field-axisFrom').fill('300')
  await expect(picture.locator('[data-lint="BROKEN_BASELINE"]')).toContainText('必须从 0 画起')
  const refused = saved(page, /\/api\/charts/, 'POST')
  await page.locator('#action-save').click()
  expect((await refused).status()).toBe(400)
  await page.locator('#field-axisFrom').fill('')
  await expect(picture.locator('[data-severity="refuse"]')).toHaveCount(0)
  const kept = saved(page, /\/api\/charts/, 'POST')
  await page.locator('#action-save-draft').click()
  expect((await kept).status()).toBe(201)

  const story = await createDraft(context.request, {
    title: '出生人口的九年', body: bodyOf(['下面这张图是演示。', '']), source: await sourceNamed(context.request, '署名新闻'), section: await idOf(context.request, 'sections', 'sort=order'),
    responsibleEditors: [await idOf(context.request, 'people', 'sort=name')], byline: [{ role: 'reporter', person: await idOf(context.request, 'people', 'sort=name') }],
  })
  await openStory(page, story.id)
  await bodyEditor(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('/图表')
  await page.locator('.slash-menu-popup button', { hasText: '图表' }).first().click()
  const block = page.locator('[data-field-path="body"] .LexicalEditorTheme__block')
  await block.locator('#field-chart .rs__input').click()
  const autosaved = page.waitForResponse((answer) => answer.url().includes('autosave=true') && (answer.request().postData() ?? '').includes('"blockType":"chart"'))
  await page.locator('.rs__option', { hasText: title }).first().click()
  await expect(block.locator('img.chart-live')).toBeVisible()
  expect((await autosaved).status()).toBe(200)
  const published = saved(page, /\/api\/articles\//, 'PATCH')
  await page.locator('#action-save').click()
  const answer = await published
  expect(answer.status(), await answer.text()).toBe(200)

  const { doc } = (await answer.json()) as { doc: { shortId: string; firstPublishedAt: string } }
  const day = new Date(Date.parse(doc.firstPublishedAt) + 8 * 3_600_000).toISOString().slice(0, 10).replaceAll('-', '/')
  await page.goto(`/news/${day}/${doc.shortId}`)
  const figure = page.locator('figure.chart-frame', { hasText: title })
  await expect(figure.locator('svg[role="img"]:visible')).toHaveCount(1)
  await figure.locator('summary').click()
  await expect(figure.locator('table')).toContainText('1786')
  const { violations } = await new AxeBuilder({ page }).include('figure.chart-frame').analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  for (const [name, type] of [['SVG', 'image/svg+xml'], ['PNG', 'image/png']] as const) {
    const file = await context.request.get((await figure.getByRole('link', { name: `下载 ${name}` }).getAttribute('href')) ?? '')
    expect([file.status(), file.headers()['content-type']]).toEqual([200, expect.stringContaining(type)])
  }
})
