import { expect, type Page, test } from '@playwright/test'
import { Secret, TOTP } from 'otpauth'

import { deskOf } from '../support/newsroom'

const password = 'second-factor-1-of-2'
const codeOf = (secret: string, at: number) => new TOTP({ algorithm: 'SHA1', digits: 6, period: 30, secret: Secret.fromBase32(secret) }).generate({ timestamp: at })

async function enter(page: Page, email: string): Promise<void> {
  await page.goto('/admin/login')
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill(password)
  await page.getByRole('button', { name: '登录' }).click()
}

test('a member of the newsroom sets a second factor up, and the password alone no longer opens the panel', async ({ page, context }) => {
  const admin = await deskOf('admin')
  const email = `factor-${Date.now()}@demo.shuming.example`
  const { doc } = await admin.send<{ doc: { id: string } }>('POST', '/users', { name: '演示口令', email, password, roles: ['reporter'] })
  try {
    await enter(page, email)
    await page.waitForURL(/\/admin\/?$/)
    await page.goto('/admin/account')
    await page.getByRole('button', { name: '启用动态口令' }).click()
    await expect(page.getByAltText('动态口令密钥的二维码')).toBeVisible()
    const secret = ((await page.locator('.factor-secret').textContent()) ?? '').replaceAll(' ', '')
    await page.getByLabel('验证器显示的六位数字').fill('000000')
    await page.getByRole('button', { name: '完成启用' }).click()
    await expect(page.locator('.factor').getByRole('alert')).toContainText('口令不对')
    const now = Date.now()
    await page.getByLabel('验证器显示的六位数字').fill(codeOf(secret, now))
    await page.getByRole('button', { name: '完成启用' }).click()
    await expect(page.locator('.factor-codes li')).toHaveCount(10)

    await context.clearCookies()
    await enter(page, email)
    await expect(page.locator('.house-login [role=status]')).toContainText('动态口令')
    await page.goto('/admin')
    await expect(page).toHaveURL(/\/admin\/login/)
    await enter(page, email)
    await page.getByLabel('动态口令').fill('000000')
    await page.getByRole('button', { name: '登录' }).click()
    await expect(page.locator('.house-login [role=status]')).toContainText('口令不对')
    // the step after the one that was used to set it up
    await page.getByLabel('动态口令').fill(codeOf(secret, now + 30_000))
    await page.getByRole('button', { name: '登录' }).click()
    await page.waitForURL(/\/admin\/?$/)
    await expect(page.locator('.desk')).toBeVisible()
  } finally {
    await admin.send('DELETE', `/users/${doc.id}`)
  }
})
