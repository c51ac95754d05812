import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

import { deskOf, publishStory, unpublish } from '../support/newsroom'
import { pagesOfEachKind } from '../support/pages'

const modes = [
  { scheme: 'light', width: 390 }, { scheme: 'dark', width: 390 }, { scheme: 'light', width: 1440 },
] as const

for (const { scheme, width } of modes) {
  test(`every kind of page passes axe and fits, ${scheme}, ${width} px`, async ({ page }) => {
    test.setTimeout(300_000)
    const desk = await deskOf('editor')
    const withdrawn = await publishStory(desk, { title: '一篇为检查而撤下的短稿' })
    await unpublish(desk, withdrawn)
    await page.emulateMedia({ colorScheme: scheme })
    await page.setViewportSize({ width, height: width === 390 ? 844 : 900 })
    for (const { kind, path } of [...(await pagesOfEachKind()), { kind: 'gone', path: withdrawn.path }]) {
      await page.goto(path)
      if (process.env.SCREENSHOTS) await page.screenshot({ path: `test-results/pages/${kind.replace(/[^a-z]+/g, '-').replace(/-$/, '')}-${width}-${scheme}.png`, fullPage: true })
      // The dark pages are the light ones in other colours.
      const axe = new AxeBuilder({ page })
      const { violations } = await (scheme === 'dark' ? axe.withRules(['color-contrast', 'link-in-text-block']) : axe).analyze()
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(' | ')}`)
      expect.soft(found, `${kind} ${path}`).toEqual([])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      expect.soft(overflow, `${kind} ${path} is wider than the screen`).toBeLessThanOrEqual(0)
    }
  })
}
