import { expect, test } from '@playwright/test'

import { bodyOf, createDraft, openStory, signIn } from '../panel/newsroom'
import { rightsClass, sourceNamed } from '../panel/rightsPanel'

test('a class changes within 150 ms of the last key, and half-typed pinyin decides nothing', async ({ page, context }) => {
  await signIn(context, 'editor')
  const story = await createDraft(context.request, { title: '输入法', source: await sourceNamed(context.request, '署名新闻'), body: bodyOf(['一段。']) })
  await openStory(page, story.id)
  await expect(rightsClass(page)).toHaveAttribute('data-rights', 'own_source_label')
  const dateline = page.locator('input[name="dateline"]')
  await dateline.click()
  const cdp = await context.newCDPSession(page)
  await page.evaluate(() => {
    const said: { at: number; says: string | null }[] = []
    const node = document.querySelector('.rights-panel [role="status"]')
    if (node) new MutationObserver(() => said.push({ at: performance.now(), says: node.getAttribute('data-rights') })).observe(node, { attributes: true })
    Object.assign(window, { said, typedAt: 0 })
    document.querySelector('input[name="dateline"]')?.addEventListener('input', () => Object.assign(window, { typedAt: performance.now() }))
  })
  // The letters would read as the dispatch they stand for only once they are chosen.
  for (const text of ['shi', 'shili', 'shilitongxunshe']) await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  await page.waitForTimeout(400)
  expect(await page.evaluate(() => (window as unknown as { said: unknown[] }).said)).toEqual([])
  await cdp.send('Input.insertText', { text: '示例通讯社北京1月11日电' })
  await expect(rightsClass(page)).toHaveAttribute('data-rights', 'undetermined')
  const { said, typedAt } = await page.evaluate(() => {
    const { said: all, typedAt: at } = window as unknown as { said: { at: number; says: string }[]; typedAt: number }
    return { said: all, typedAt: at }
  })
  expect(said.map(({ says }) => says)).toEqual(['undetermined'])
  expect((said[0]?.at ?? Infinity) - typedAt).toBeLessThan(150)
})
