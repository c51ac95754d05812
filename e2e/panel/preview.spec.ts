import { expect, type Page, test } from '@playwright/test'

import { bodyOf, createDraft, openStory, patch, signIn } from './newsroom'

/** The address as the panel hands it out, read from its preview button. */
async function previewAddress(page: Page, id: string): Promise<string> {
  await openStory(page, id)
  const href = await page.locator('#preview-button').getAttribute('href')
  expect(href).toContain(`/preview/articles/${id}?`)
  return new URL(href ?? '', page.url()).href
}

const draft = { title: '还没发的稿子', body: bodyOf(['这一段只有编辑部看得到。']) }

test('S23 a member of staff sees the draft on the page that readers will get, and nobody may keep it', async ({ page, context }) => {
  await signIn(context)
  const story = await createDraft(context.request, draft)
  const answer = await page.goto(await previewAddress(page, story.id))
  expect(answer?.status()).toBe(200)
  expect(answer?.headers()['cache-control']).toContain('no-store')
  expect(answer?.headers()['x-robots-tag']).toContain('noindex')
  expect(answer?.headers()['content-security-policy']).toContain("frame-ancestors 'self'")
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('还没发的稿子')
  await expect(page.locator('main')).toContainText('这一段只有编辑部看得到。')
  expect((await context.cookies()).map(({ name }) => name)).not.toContain('__prerender_bypass')
})

test('an open preview follows the saves of the panel', async ({ page, context }) => {
  await signIn(context)
  const story = await createDraft(context.request, draft)
  await page.goto(await previewAddress(page, story.id))
  await patch(context.request, story.id, { title: '改过的主题' })
  // The page greets its panel for a second after it has come up; saves come later than that.
  await page.waitForTimeout(1200)
  await page.evaluate(() => window.postMessage({ type: 'payload-document-event' }, location.origin))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('改过的主题')
})

test('S22 everybody else is refused with 403 and is told nothing of the story', async ({ page, context, browser, baseURL }) => {
  await signIn(context)
  const story = await createDraft(context.request, draft)
  const other = await createDraft(context.request, { ...draft, title: '另一篇' })
  const good = new URL(await previewAddress(page, story.id))

  const changed = (change: (url: URL) => void) => {
    const url = new URL(good)
    change(url)
    return url.href
  }
  const refused: [string, string][] = [
    ['another story', changed((url) => { url.pathname = `/preview/articles/${other.id}` })],
    ['a later end', changed((url) => url.searchParams.set('expires', String(Date.now() + 9e8)))],
    ['an end in the past', changed((url) => url.searchParams.set('expires', '1'))],
    ['a forged signature', changed((url) => url.searchParams.set('signature', 'a'.repeat(43)))],
    ['no parameters', changed((url) => { url.search = '' })],
    ['a path that leads elsewhere', changed((url) => { url.pathname = '/preview/articles/%2F%2Fevil.example' })],
    ['another path below the preview', changed((url) => { url.pathname = '/preview/x' })],
  ]
  for (const [what, address] of refused) {
    const answer = await page.goto(address)
    expect(answer?.status(), what).toBe(403)
    expect(answer?.headers()['cache-control'], what).toContain('no-store')
    await expect(page.locator('body'), what).not.toContainText('编辑部看得到')
  }

  const stranger = await browser.newContext(baseURL ? { baseURL } : {})
  const strangersPage = await stranger.newPage()
  expect((await strangersPage.goto(good.href))?.status()).toBe(403)
  await expect(strangersPage.getByRole('heading')).toHaveText('不能预览')
  await signIn(stranger, 'reporter')
  expect((await strangersPage.goto(good.href))?.status()).toBe(403)
  await stranger.close()

  await context.request.post('/api/users/logout', { headers: { Origin: good.origin } })
  expect((await page.goto(good.href))?.status()).toBe(403)
})
