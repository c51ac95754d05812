import { AxeBuilder } from '@axe-core/playwright'
import { type APIRequestContext, expect, type Page, test } from '@playwright/test'

import { noticeWithTwoVersions, offerAgreement, signInLicensee, stepOf } from '../support/licensing'
import { deskOf, publishStory, unpublish } from '../support/newsroom'
import { siteUrl } from '../support/rawRequest'

/** Every page of the portal, as the administrator of an organisation sees it that has something of everything. */

/** A phone in the light and a desk in the dark: what axe finds, it finds in one of the two. */
const modes = [{ scheme: 'light', width: 390 }, { scheme: 'dark', width: 1440 }] as const
const before = ['sign-in', 'forgot', 'reset?token=x', 'invitation?token=x']
const within = ['', 'terms', 'stories', 'certificates', 'requests', 'needs', 'usage', 'notices', 'reports', 'members', 'api', 'account']

const post = async (request: APIRequestContext, path: string, form: Record<string, string>) => {
  const answer = await request.post(`/licensees/${path}`, { form, headers: { origin: siteUrl() }, maxRedirects: 0 })
  expect(answer.status(), `${path} ${await answer.text().catch(() => '')}`).toBeLessThan(400)
  return answer
}

/** Accepts what is offered or waits, with every heavy clause ticked. */
async function accept(page: Page, button: RegExp) {
  await page.goto('/licensees/terms')
  for (const box of await page.locator('.accept input[type=checkbox]').all()) await box.check()
  await page.getByRole('button', { name: button }).click()
  await expect(page.getByRole('status')).toBeVisible()
}

test('every page of the portal passes axe and fits on every screen', async ({ page }) => {
  test.setTimeout(120_000)
  const tag = `x${Date.now().toString(36)}`
  const [desk, editor] = [await deskOf('rights-manager'), await deskOf('chief-editor')]
  const story = await publishStory(editor, { title: `门户外观检查用的短稿${tag}` })
  const kept = await publishStory(editor, { title: `门户外观检查用的另一篇短稿${tag}` })
  const { doc: organisation } = await desk.send<{ doc: { id: string } }>('POST', '/organisations?depth=0', { name: `检查社${tag}（演示）`, kind: 'publisher', status: 'active' })
  const { first, second } = await noticeWithTwoVersions(desk, `${tag}-terms`)
  const channel = `web:${tag}.example`
  const made = { organisation: organisation.id, channel, limit: 3 }
  const email = `admin@${tag}.example`
  const password = process.env.DEMO_PASSWORD ?? ''
  await desk.send('POST', '/licensees', { email, name: '演示管理员', organisation: organisation.id, role: 'admin', password })
  const signed = await offerAgreement(desk, { ...made, noticeVersion: second })
  await signInLicensee(page, email, password)
  await expect(page.getByRole('button', { name: '退出登录' })).toBeVisible()
  await accept(page, /接受协议/)
  await stepOf(desk, signed.id, 'countersign')
  for (const { id } of [story, kept]) {
    await page.goto(`/licensees/stories/${id}`)
    const take = await page.locator('.lic-take input[name=story]').getAttribute('value')
    await post(page.request, 'files/stories', { story: take ?? '', act: 'repost', channel, territory: 'CN', format: 'text' })
  }
  await unpublish(editor, story)
  await post(page.request, 'api/tokens', { name: '采编系统', scopes: 'search', days: '30', allowedIps: '203.0.113.0/24' })
  await post(page.request, 'api/webhooks', { url: 'https://press.example/hook', events: 'kill' })
  await post(page.request, 'members/invite', { email: `invited@${tag}.example`, role: 'downloader' })
  await page.goto('/licensees/reports')
  const usage = await page.locator('#usage option').first().getAttribute('value')
  await post(page.request, 'reports/send', { usage: usage ?? '', channel, url: `https://${tag}.example/1`, usedOn: '2026-11-20', note: '头版' })
  const older = await offerAgreement(desk, { ...made, noticeVersion: first })
  await accept(page, /接受协议/)
  await stepOf(desk, older.id, 'countersign')
  await offerAgreement(desk, { ...made, noticeVersion: second })

  const look = async (name: string, path: string, { scheme, width }: (typeof modes)[number]) => {
    await page.screenshot({ path: `test-results/portal/${name || 'home'}-${width}-${scheme}.png`, fullPage: true })
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(' | ')}`), `${path} ${width} ${scheme}`).toEqual([])
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${path} is wider than ${width}`).toBeLessThanOrEqual(0)
  }
  const each = async (names: readonly string[]) => {
    for (const mode of modes) {
      await page.emulateMedia({ colorScheme: mode.scheme })
      await page.setViewportSize({ width: mode.width, height: mode.width === 390 ? 844 : 900 })
      for (const name of names) {
        await page.goto(`/licensees/${name}`)
        await look(name.replace(/\W+/g, '-'), name, mode)
      }
    }
  }
  await each([...within, `stories/${kept.id}`])
  await page.goto('/licensees/needs')
  await page.getByLabel('稿件').fill(`${kept.path}\n没有这一篇`)
  await page.getByLabel('使用方式').selectOption('print')
  await page.getByLabel('渠道').fill('print:演示日报')
  await page.getByRole('button', { name: '查看' }).click()
  await look('needs-answered', 'needs', modes[1])
  await page.goto('/licensees/account')
  await page.getByRole('button', { name: '启用动态口令' }).click()
  await look('account-factor', 'account', modes[1])
  await page.context().clearCookies()
  await each(before)
})
