import { type Browser, expect, type Page, test } from '@playwright/test'

import { type Desk, deskOf } from '../support/newsroom'
import { readQr } from '../support/readQr'
import { sameOrigin, signIn } from './newsroom'

/** The licensing desk as a rights manager uses it: from the organisation to the certificate, and from a request to its quote. */

type Docs<Doc> = { docs: Doc[] }
type Created = { doc: { id: string; no: string } }

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toLocaleDateString('en-CA', { timeZone: 'Asia/Shanghai' })
/** No grant of the demo edition is for Macao: nothing else meets it. */
const scope = { acts: ['repost'], media: ['text'], channels: ['web:*'], territory: ['MO'], languages: ['zh'], collections: ['*'], edit: 'none', exclusive: true }
const password = `演示口令-${Date.now()}`

async function draft(desk: Desk, organisation: string): Promise<{ id: string; no: string }> {
  const { docs: [version] } = await desk.get<Docs<{ id: string }>>('/notice-versions?limit=1&depth=0&sort=-no&where[status][equals]=published&where[appliesTo][equals]=site')
  const { doc } = await desk.send<Created>('POST', '/agreements?depth=0', { organisation, noticeVersion: version?.id, effectiveFrom: day(0), lastDay: day(300), scope, priceNote: '免费（演示）' })
  return doc
}

const open = async (page: Page, collection: string, id: string) => {
  await page.goto(`/admin/collections/${collection}/${id}`)
  await expect(page.locator('form[data-form-ready="true"]').first()).toBeVisible()
}

/** Presses a button of the desk, answers what it asks, confirms, and waits until the server has answered. */
async function act(page: Page, name: string, answers: Record<string, string> = {}): Promise<number> {
  const step = page.locator('.licensing-step')
  const confirm = step.getByRole('button', { name: `确认${name}` })
  // After a refusal the step stays open.
  if (!(await confirm.isVisible())) await page.locator('.licensing-buttons').getByRole('button', { name, exact: true }).click()
  for (const [label, value] of Object.entries(answers)) {
    const field = step.getByLabel(label)
    if (await field.evaluate((element) => element.tagName === 'SELECT')) await field.selectOption({ label: value })
    else await field.fill(value)
  }
  const answered = page.waitForResponse((answer) => answer.url().includes('/api/licensing/') && answer.request().method() === 'POST')
  await confirm.click()
  return (await answered).status()
}

async function acceptAs(browser: Browser, { email, no }: { email: string; no: string }): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: process.env.BASE_URL ?? '' })
  const page = await context.newPage()
  await page.goto('/licensees/sign-in?return=%2Flicensees%2Fterms')
  await page.getByLabel('邮箱').fill(email)
  await page.getByLabel('密码').fill(password)
  await page.getByRole('button', { name: '登录' }).click()
  await page.goto('/licensees/terms')
  await expect(page.getByText(`待签署：授权协议 ${no}`)).toBeVisible()
  await expect(page.locator('.heavy').first()).toBeVisible()
  for (const box of await page.locator('form.accept input[type="checkbox"]').all()) await box.check()
  await page.getByRole('button', { name: '代表机构接受协议' }).click()
  await expect(page.getByText('已接受协议，等待我方会签。')).toBeVisible()
  await context.close()
}

test('from a new organisation to a certificate whose code leads to the public check, and a suspension that shows there', async ({ page, context, browser, request }) => {
  const desk = await deskOf('rights-manager')
  await signIn(context, 'rights-manager')
  await page.goto('/admin/collections/organisations/create')
  await expect(page.locator('form[data-form-ready="true"]').first()).toBeVisible()
  const name = `澳门试刊社（演示 ${Date.now()}）`
  await page.locator('#field-name').fill(name)
  await page.locator('#action-save').click()
  await expect(page).toHaveURL(/\/organisations\/[0-9a-f-]{24,36}/)
  const organisation = /organisations\/([0-9a-f-]+)/.exec(page.url())?.[1] ?? ''

  // Its first person is invited, and chooses a password of their own; whoever is a member already is not invited again.
  const email = `signer-${Date.now()}@trial.example`
  expect(await act(page, '邀请成员', { 邮箱: `invited-${email}`, 角色: '机构管理员' })).toBe(200)
  await expect(page.locator('.licensing-log')).toContainText(`invited-${email}`)
  await desk.send('POST', '/licensees', { email, password, name: '签署人（演示）', organisation, role: 'signatory' })
  expect(await act(page, '邀请成员', { 邮箱: email, 角色: '下载' })).toBe(409)
  await expect(page.locator('.licensing-refusal')).toHaveText('这个邮箱已经是本机构的成员。')

  const agreement = await draft(desk, organisation)
  await open(page, 'agreements', agreement.id)
  await expect(page.locator('.licensing-state')).toContainText('草稿')
  expect(await act(page, '发出')).toBe(200)
  await expect(page.locator('.licensing-state')).toContainText('已发出')
  await acceptAs(browser, { email, no: agreement.no })
  await page.reload()
  await expect(page.locator('.licensing-state')).toContainText('对方已接受')
  await expect(page.locator('.licensing-part', { hasText: '接受记录' })).toContainText(/签署人（演示）.*与现文本一致.*已提示重要条款/s)
  expect(await act(page, '会签')).toBe(200)
  await expect(page.locator('.licensing-state')).toContainText('生效')

  const certificate = page.locator('.licensing-state a[href*="/api/licensing/certificates/"]')
  const number = await certificate.innerText()
  const [sheet] = await Promise.all([context.waitForEvent('page'), certificate.click()])
  await expect(sheet.getByRole('heading', { name: '授权证书' })).toBeVisible()
  expect(new URL(await readQr(await sheet.content())).pathname).toBe(`/licences/verify/${number}`)
  const check = async () => ((await (await request.get(`/licences/verify/${number}.json`)).json()) as { status: string }).status
  expect(await check()).toBe('valid')
  expect(await act(page, '中止', { 理由: '未按约定署名（演示）。' })).toBe(200)
  await expect(page.locator('.licensing-state')).toContainText('中止')
  expect(await check()).toBe('suspended')
  await expect(page.locator('.licensing-log').last()).toContainText('未按约定署名（演示）。')

  // What is exclusive is not granted twice, not even while it is suspended: the refusal names the other agreement and what they share.
  const { doc: other } = await desk.send<Created>('POST', '/organisations', { name: `另一家（演示 ${Date.now()}）`, kind: 'publisher', status: 'active' })
  const second = await draft(desk, other.id)
  await open(page, 'agreements', second.id)
  await expect(page.getByText('这家机构还没有能签署的成员')).toBeVisible()
  await expect(page.locator('.licensing-conflicts')).toContainText(agreement.no)
  expect(await act(page, '发出')).toBe(409)
  await expect(page.locator('.licensing-refusal')).toContainText(agreement.no)
  await expect(page.locator('.licensing-refusal')).toContainText('中国澳门')
  await page.reload()
  await expect(page.locator('.licensing-state')).toContainText('草稿')
})

test('a request is answered with a message and a quote; a quote without a price is not sent', async ({ page, context }) => {
  const desk = await deskOf('rights-manager')
  const form = { applicantName: '面板试刊社（演示）', contact: '演示编辑', email: 'panel@trial.example', purpose: '在试刊网站转载经济栏目的稿件。', acts: 'repost', media: 'text', channelKind: 'web', territory: 'CN', edit: 'none', firstDay: day(1) }
  const origin = new URL(process.env.BASE_URL ?? '').origin
  const sent = await context.request.post('/licences/request/send', { form: { ...form, token: Date.now().toString(16).padStart(32, '0') }, headers: { origin }, maxRedirects: 0 })
  expect(sent.status()).toBe(303)
  const { docs: [filed] } = await desk.get<Docs<{ id: string; no: string }>>(`/licence-requests?limit=1&depth=0&sort=-createdAt&where[applicant.email][equals]=${form.email}`)

  await signIn(context, 'rights-manager')
  await page.goto('/admin')
  await page.getByRole('link', { name: /件授权申请待处理/ }).click()
  await page.getByRole('link', { name: filed?.no ?? '' }).click()
  await expect(page.locator('form[data-form-ready="true"]').first()).toBeVisible()
  expect(await act(page, '回复申请人', { 回复: '收到，请问是否需要图片？' })).toBe(200)
  await expect(page.locator('.licensing-log').first()).toContainText('收到，请问是否需要图片？')
  expect(await act(page, '发出报价')).toBe(409)
  await expect(page.locator('.licensing-refusal')).toContainText('请先填写并保存费用说明')

  // The panel draws fields when they come into view.
  await page.getByRole('heading', { name: '报价（保存后再发出）' }).scrollIntoViewIfNeeded()
  await page.locator('#field-quote__priceNote').fill('每年一万元（演示）')
  await expect(page.getByText('有未保存的改动，请先保存。')).toBeVisible()
  await page.locator('#action-save').click()
  await expect(page.getByText('有未保存的改动，请先保存。')).toHaveCount(0)
  expect(await act(page, '发出报价')).toBe(200)
  await expect(page.locator('.licensing-state')).toContainText('已报价')
  await expect(page.locator('.licensing-part', { hasText: '已发出的报价' })).toContainText('每年一万元（演示）')
})

test('an editor sees nothing of the licensing desk', async ({ page, context }) => {
  await signIn(context, 'editor')
  expect((await context.request.get('/api/articles?limit=1', { headers: sameOrigin() })).status()).toBe(200)
  for (const collection of ['organisations', 'agreements', 'licence-requests', 'certificates', 'acceptances', 'licensees']) {
    const answer = await context.request.get(`/api/${collection}?limit=1`, { headers: sameOrigin() })
    const { totalDocs = 0 } = (await answer.json()) as { totalDocs?: number }
    expect({ collection, refused: answer.status() === 403, totalDocs }).toEqual({ collection, refused: collection !== 'licensees', totalDocs: 0 })
  }
  await page.goto('/admin')
  await expect(page.getByRole('link', { name: '授权协议' })).toHaveCount(0)
})
