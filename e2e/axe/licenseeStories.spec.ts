import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

/** The story pages of the portal, as a licensee of the demo edition sees them. */

const widths = { phone: 390, desktop: 1440 }

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [name, width] of Object.entries(widths)) {
    test(`finding and taking stories, ${name}, ${colorScheme}`, async ({ browser }) => {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } })
      const page = await context.newPage()
      await page.goto('/licensees/sign-in')
      await page.getByLabel('邮箱').fill('licensee@demo.shuming.example')
      await page.getByLabel('密码').fill(process.env.DEMO_PASSWORD ?? '')
      await page.getByRole('button', { name: '登录' }).click()
      await expect(page.getByRole('button', { name: '退出登录' })).toBeVisible()
      const look = async (name: string) => {
        expect((await new AxeBuilder({ page }).analyze()).violations, name).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(width)
      }
      await page.goto('/licensees/advances')
      await look('what is coming')
      await page.locator('.advance-row a').first().click()
      await expect(page.locator('.advance-text')).toBeVisible()
      await look('a story before its hour')
      for (const path of ['/licensees/stories?scope=all', '/licensees/stories?q=许昌']) {
        await page.goto(path)
        await look(path)
      }
      await page.locator('.lic-row a').first().click()
      await expect(page.getByRole('heading', { name: '可以怎样使用' })).toBeVisible()
      await look('one story')
      await context.close()
    })
  }
}
