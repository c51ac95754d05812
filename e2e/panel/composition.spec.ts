import { type CDPSession, expect, type Locator, type Page, test } from '@playwright/test'

import { bar, bodyEditor, bodyOf, createDraft, openStory, signIn, stored, titleOf, words } from './newsroom'

test.beforeEach(async ({ context }) => signIn(context))

/** Types as a pinyin input method does: the letters show up one after another under composition, then the chosen characters replace them. */
async function compose(page: Page, cdp: CDPSession, pairs: [pinyin: string, chosen: string][], pauseMs: number): Promise<void> {
  for (const [pinyin, chosen] of pairs) {
    for (let end = 1; end <= pinyin.length; end += 1) {
      await cdp.send('Input.imeSetComposition', { text: pinyin.slice(0, end), selectionStart: end, selectionEnd: end })
      await page.waitForTimeout(pauseMs)
    }
    await cdp.send('Input.insertText', { text: chosen })
    await page.waitForTimeout(pauseMs)
  }
}

const sentence: [string, string][] = [
  ['xuchang', '许昌'], ['jiaochu', '交出'], ['xianxingqu', '先行区'], ['zhangdan', '账单'], ['waimao', '外贸'], ['nianjun', '年均'], ['zengliang', '增两'], ['chengban', '成半'],
]
const written = sentence.map(([, chosen]) => chosen).join('')

for (const [name, fieldOf, readBack] of [
  ['headline', titleOf, (story: { title?: string | null }) => story.title ?? ''],
  ['body', bodyEditor, (story: { body?: unknown }) => words(story.body)],
] as [string, (page: Page) => Locator, (story: { title?: string | null; body?: unknown }) => string][]) {
  // 800 ms is the pause after which the panel saves: at 120 ms a letter saves fall inside a composition as well as between two.
  for (const pauseMs of [15, 120]) {
    test(`pinyin composition in the ${name} at ${pauseMs} ms a letter loses and doubles nothing while saves run`, { tag: '@once' }, async ({ page, context }) => {
      const story = await createDraft(context.request, { title: '', body: bodyOf(['']) })
      await openStory(page, story.id)
      const cdp = await context.newCDPSession(page)
      await fieldOf(page).click()
      await compose(page, cdp, sentence, pauseMs)
      await page.waitForTimeout(1200)
      await compose(page, cdp, [['jieshu', '结束']], pauseMs)
      await expect.poll(async () => readBack(await stored(context.request, story.id)), { timeout: 15_000 }).toBe(`${written}结束`)
      await expect(bar(page)).toHaveCount(0)
    })
  }
}

test('a composition that waits through a save is neither saved half nor broken', async ({ page, context }) => {
  const story = await createDraft(context.request, { title: '', body: bodyOf(['']) })
  await openStory(page, story.id)
  const cdp = await context.newCDPSession(page)
  await bodyEditor(page).click()
  await cdp.send('Input.imeSetComposition', { text: 'shuming', selectionStart: 7, selectionEnd: 7 })
  await page.waitForTimeout(2500)
  await cdp.send('Input.insertText', { text: '署名' })
  await expect.poll(async () => words((await stored(context.request, story.id)).body), { timeout: 15_000 }).toBe('署名')
  await expect(bodyEditor(page)).toHaveText('署名')
})
