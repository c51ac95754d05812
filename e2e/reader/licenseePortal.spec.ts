import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { Secret, TOTP } from 'otpauth'

import { linkMailedTo, noticeWithTwoVersions, offerAgreement, signInLicensee, stepOf } from '../support/licensing'
import { deskOf, publishStory } from '../support/newsroom'

/** What a new licensee does in its first hour, without a script: links and forms alone. */

const password = '一句足够长的好密码话'
const tickAll = async (page: Page) => {
  for (const box of await page.locator('.accept input[type=checkbox]').all()) await box.check()
}

test('a licensee joins, signs, accepts the newer notice, takes a story, and answers for it', async ({ page, request }) => {
  const tag = `p${Date.now().toString(36)}`
  const [desk, admin, editor] = [await deskOf('rights-manager'), await deskOf('admin'), await deskOf('chief-editor')]
  const story = await publishStory(editor, { title: `门户检查用的短稿${tag}` })
  const { doc: organisation } = await desk.send<{ doc: { id: string } }>('POST', '/organisations?depth=0', { name: `检查社${tag}（演示）`, kind: 'publisher', status: 'active' })
  const { first } = await noticeWithTwoVersions(desk, `${tag}-terms`)
  const channel = `web:${tag}.example`
  const agreement = await offerAgreement(desk, { organisation: organisation.id, noticeVersion: first, channel, limit: 3 })

  // The rights desk invites the administrator of the organisation, who makes an account from the link in the mail.
  const email = `editor@${tag}.example`
  await desk.send('POST', `/licensing/organisations/${organisation.id}/invitations`, { email, role: 'admin' })
  await page.goto(await linkMailedTo(admin, email))
  await page.getByLabel('姓名').fill('演示签署人')
  await page.getByLabel('新密码').fill(password)
  await page.getByLabel('再输一次').fill(password)
  await page.getByRole('button', { name: '建立账号' }).click()

  // A second factor: set up with a code of now, signed in with the next one.
  await signInLicensee(page, email, password)
  await page.goto('/licensees/account')
  await page.getByRole('button', { name: '启用动态口令' }).click()
  const totp = new TOTP({ secret: Secret.fromBase32((await page.locator('.steps code').innerText()).replace(/\s/g, '')) })
  await page.getByLabel('输入验证器显示的六位数字').fill(totp.generate())
  await page.getByRole('button', { name: '完成启用' }).click()
  await expect(page.locator('.recovery li').first()).toBeVisible()
  await page.getByRole('button', { name: '退出登录' }).click()
  await signInLicensee(page, email, password)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('动态口令')
  await page.getByLabel('动态口令或备用码').fill(totp.generate({ timestamp: Date.now() + 30_000 }))
  await page.getByRole('button', { name: '登录' }).click()
  await expect(page.getByRole('link', { name: `授权协议 ${agreement.no} 待签署` })).toBeVisible()

  // The offered agreement: its text, the heavy clauses one by one; in force once the desk has signed too.
  await page.goto('/licensees/terms')
  await expect(page.locator('.agreement-text')).toContainText(`授权协议 ${agreement.no}`)
  await tickAll(page)
  await page.getByRole('button', { name: '代表机构接受协议' }).click()
  await expect(page.getByRole('status')).toContainText('等待我方会签')
  await stepOf(desk, agreement.id, 'countersign')

  // Nothing is handed out before the newer notice is accepted; what changed stands there character by character.
  await page.goto(`/licensees/stories/${story.id}`)
  await expect(page.locator('.lic-wait')).toContainText('版权声明有了新版')
  await page.getByRole('link', { name: '查看新版声明' }).click()
  const changes = page.locator('.clause-changes')
  await expect(changes.locator('del')).toContainText('三')
  await expect(changes.locator('ins')).toContainText('六')
  await expect(page.locator('.heavy')).not.toHaveCount(0)
  await tickAll(page)
  await page.getByRole('button', { name: '代表机构接受第 2 版' }).click()
  await expect(page.getByRole('status')).toContainText('已接受新版声明')
  await expect(page.getByRole('region', { name: '接受记录' })).toContainText('演示签署人')

  // Search, decision, download.
  await page.goto('/licensees/stories')
  await page.getByLabel('搜索可用的稿件').fill(tag)
  await page.getByRole('button', { name: '搜索', exact: true }).click()
  await expect(page.locator('.lic-row')).toHaveCount(1)
  await expect(page.locator('.lic-row')).toContainText('可用')
  await page.locator('.lic-row a').first().click()
  await expect(page.getByRole('table').first()).toContainText('本月还可取 3 件（共 3 件）')
  await page.getByLabel('全部格式，打包成 zip').check()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载', exact: true }).click()])
  const files = unzipSync(new Uint8Array(await readFile(await download.path())))
  const manifest = Object.entries(files).find(([name]) => name.endsWith('/manifest.json'))?.[1]
  expect(JSON.parse(strFromU8(manifest ?? new Uint8Array()))).toMatchObject({ creditLine: '来源：署名新闻', terms: { agreement: agreement.no, channel, notice: { label: '第 2 版' } } })

  // What was taken, counted and drawn.
  await page.goto('/licensees/usage')
  await expect(page.locator('.quota-of')).toContainText('3')
  await expect(page.locator('.chart-frame svg:visible').first()).toBeVisible()
  await expect(page.getByRole('region', { name: '使用记录' })).toContainText(tag)

  // A token for a program, shown once, that may do what it was made for.
  await page.goto('/licensees/api')
  await page.getByLabel('名称').fill('采编系统')
  await page.getByRole('button', { name: '生成令牌' }).click()
  const token = await page.locator('.secret-once code').innerText()
  const headers = { authorization: `Bearer ${token}` }
  const listed = await request.get('/api/v1/stories?limit=100', { headers })
  expect(((await listed.json()) as { items: { id: string }[] }).items.length).toBeGreaterThan(0)
  expect((await request.get('/api/v1/usage', { headers })).status()).toBe(403)
  await page.reload()
  await expect(page.locator('main')).not.toContainText(token)

  // Where it was used, as the settlement reads it.
  await page.goto('/licensees/reports')
  await page.getByLabel('刊发渠道').fill(channel)
  await page.getByLabel('网址（没有可不填）').fill(`https://${tag}.example/1`)
  await page.getByLabel('刊发日期').fill('2026-11-23')
  await page.getByRole('button', { name: '登记' }).click()
  await expect(page.getByRole('region', { name: '已登记的采用' })).toContainText(`${tag}.example`)

  // What another use would need, and the request for it with the story filled in.
  await page.goto('/licensees/needs')
  await page.getByLabel('稿件').fill(`${story.path}\n没有这一篇`)
  await page.getByLabel('使用方式').selectOption('print')
  await page.getByLabel('渠道').fill('print:演示日报')
  await page.getByRole('button', { name: '查看' }).click()
  await expect(page.locator('main')).toContainText('协议没有授权这种使用方式')
  await expect(page.locator('main')).toContainText('没有这一篇')
  await page.getByRole('link', { name: '为这 1 篇申请授权' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('申请授权')
  await expect(page.getByLabel('稿件网址')).toHaveValue(/\S/)
})
