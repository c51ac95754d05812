import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'

import { deskOf } from '../support/newsroom'
import { siteUrl } from '../support/rawRequest'

/** The portal without a script: what a licensee needs works by links and forms alone. */

const stories = '/licensees/stories'

async function signIn(page: Page, email: string) {
  await page.goto('/licensees/sign-in')
  await page.getByLabel('邮箱').fill(email)
  await page.getByLabel('密码').fill(process.env.DEMO_PASSWORD ?? '')
  await page.getByRole('button', { name: '登录' }).click()
  await expect(page.getByRole('button', { name: '退出登录' })).toBeVisible()
}

async function saved(page: Page, click: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), click()])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

test('a licensee finds a story, reads the decision, takes it as a Word file and takes two more as a zip', async ({ page }) => {
  await signIn(page, 'licensee@demo.shuming.example')
  await page.goto(stories)
  await page.getByLabel('搜索可用的稿件').fill('许昌')
  await page.getByRole('button', { name: '搜索', exact: true }).click()
  const rows = page.locator('.lic-row')
  await expect(rows.first()).toContainText('可用')
  const title = await rows.first().getByRole('link').innerText()
  await rows.first().getByRole('link').click()

  expect((await page.locator('h1').innerText()).replace(/\s/g, '')).toBe(title.replace(/\s/g, ''))
  const decisions = page.getByRole('table').first()
  await expect(decisions).toContainText('转载')
  await expect(decisions.getByRole('link', { name: /第 .+ 条/ }).first()).toHaveAttribute('href', /\/notices\/.+#clause-/)
  const credit = await page.locator('.terms-credit code').innerText()
  await page.getByLabel('Word 文档').check()
  const word = await saved(page, () => page.getByRole('button', { name: '下载', exact: true }).click())
  expect(word.name).toMatch(/\.docx$/)
  const { value } = await mammoth.extractRawText({ buffer: word.bytes })
  expect(value).toContain(title)
  expect(value).toContain(credit)
  await page.reload()
  await expect(page.getByRole('heading', { name: '贵机构取过的版本' })).toBeVisible()

  await page.goto(stories)
  for (const index of [0, 1]) await rows.nth(index).getByRole('checkbox').check()
  const zip = await saved(page, () => page.getByRole('button', { name: '下载 zip' }).click())
  expect(zip.name).toMatch(/^稿件 .+ 共2篇\.zip$/)
  const files = unzipSync(new Uint8Array(zip.bytes))
  const whole = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())) as { stories: { folder: string }[]; refused: unknown[] }
  expect(whole).toMatchObject({ refused: [] })
  expect(whole.stories).toHaveLength(2)
  for (const { folder } of whole.stories) {
    const manifest = JSON.parse(strFromU8(files[`${folder}/manifest.json`] ?? new Uint8Array())) as { creditLine: string; files: { name: string }[] }
    expect(manifest.creditLine).toBe(credit)
    for (const { name } of manifest.files) expect(Object.keys(files)).toContain(`${folder}/${name}`)
    expect(strFromU8(files[`${folder}/稿件.html`] ?? new Uint8Array())).toContain(credit)
  }
})

test('looking gives no bytes: no GET, HEAD or range, no form of another site, nobody who may only look', async ({ page, request }) => {
  await signIn(page, 'licensee@demo.shuming.example')
  await page.goto(stories)
  const take = await page.locator('.lic-row input[type=checkbox]').first().getAttribute('value')
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const address = `${siteUrl()}/licensees/files/stories`
  for (const method of ['GET', 'HEAD', 'PUT'] as const) {
    const answer = await request.fetch(address, { method, headers: { cookie, range: 'bytes=0-99' }, maxRedirects: 0 })
    expect(answer.status(), method).toBe(405)
  }
  expect((await page.goto(`${stories}/no-such-story`))?.status()).toBe(404)
  const form = { story: take ?? '', act: 'repost', channel: 'web:press.example', territory: 'CN', format: 'text' }
  const post = (headers: Record<string, string>, over: Record<string, string> = {}) => request.post(address, { form: { ...form, ...over }, headers, maxRedirects: 0 })
  const here = { origin: siteUrl() }

  const foreign = await post({ cookie, origin: 'https://evil.example' })
  expect([foreign.status(), foreign.headers()['location']]).toEqual([303, expect.stringContaining('refused=ORIGIN')])
  const nobody = await post(here)
  expect([nobody.status(), nobody.headers()['location']]).toEqual([303, '/licensees/sign-in?return=%2Flicensees%2Fstories'])
  const outside = await post({ cookie, ...here }, { act: 'translate' })
  expect([outside.status(), outside.headers()['location']]).toEqual([303, expect.stringContaining('refused=ACT_NOT_GRANTED')])
  const changed = await post({ cookie, ...here }, { story: `${take?.split(':')[0]}:${'0'.repeat(64)}` })
  expect(changed.headers()['location']).toContain('refused=VERSION_CHANGED')
  const good = await post({ cookie, ...here })
  expect([good.status(), good.headers()['cache-control'], good.headers()['content-type']]).toEqual([200, 'private, no-store', 'text/plain; charset=utf-8'])

  const desk = await deskOf('rights-manager')
  const { docs: [organisation] } = await desk.get<{ docs: { id: string }[] }>('/organisations?limit=1&depth=0')
  const email = `viewer-${Date.now()}@demo.shuming.example`
  await desk.send('POST', '/licensees', { email, name: '演示查看', organisation: organisation?.id, role: 'viewer', password: process.env.DEMO_PASSWORD })
  await page.context().clearCookies()
  await signIn(page, email)
  await page.goto(stories)
  await expect(page.locator('.lic-row input[type=checkbox]')).toHaveCount(0)
  const viewer = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  expect((await post({ cookie: viewer, ...here })).status()).toBe(403)
})
