import { expect, type Page, test } from '@playwright/test'

import { deskOf } from '../support/newsroom'
import { signIn } from './newsroom'

/** A page of the panel stands there before its script has come: nothing that is pressed, typed or chosen meanwhile is lost in silence. */

async function holdScripts(page: Page): Promise<() => void> {
  let release = () => undefined as void
  const released = new Promise<void>((resolve) => { release = resolve })
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await released
    await route.continue()
  })
  return release
}

test('a step of the licensing desk takes no press before it answers', async ({ page, context }) => {
  const desk = await deskOf('rights-manager')
  const { docs: [organisation] } = await desk.get<{ docs: { id: string }[] }>('/organisations?limit=1&depth=0')
  await signIn(context, 'rights-manager')
  const release = await holdScripts(page)
  await page.goto(`/admin/collections/organisations/${organisation?.id}`, { waitUntil: 'commit' })
  const invite = page.locator('.licensing-buttons').getByRole('button', { name: '邀请成员', exact: true })
  await expect(invite).toBeDisabled()
  release()
  await expect(invite).toBeEnabled()
})

test('a file chosen for import is read, and no text is taken that would vanish', async ({ page, context }) => {
  await signIn(context, 'editor')
  const release = await holdScripts(page)
  await page.goto('/admin/import', { waitUntil: 'commit' })
  await expect(page.locator('.import__paste textarea')).not.toBeEditable()
  await page.locator('input.import__file').setInputFiles({ name: '来稿.txt', mimeType: 'text/plain', buffer: Buffer.from('演示来稿一则\n来源：示例通讯社（演示）\n2026年11月20日\n\n这是一段演示正文，写在脚本到达之前。\n') })
  release()
  await expect(page.locator('.import__summary')).toBeVisible()
})
