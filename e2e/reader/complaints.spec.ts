import { expect, type Page, test } from '@playwright/test'

import { deskOf, publishStory } from '../support/newsroom'

type Found = { docs: { id: string; state: string }[] }

const today = () => new Date().toLocaleDateString('en-CA', { timeZone: 'Asia/Shanghai' })
const evidence = { name: '原始照片说明.txt', mimeType: 'text/plain', buffer: Buffer.from('拍摄于十月二十三日，附相机编号。') }

async function fillIn(page: Page, { facts = '这张照片是我拍摄的，没有署名，也没有取得许可。' } = {}) {
  await page.getByLabel('著作权等权利').check()
  await page.locator('#facts').fill(facts)
  await page.getByLabel('姓名或名称').fill('林秋水（演示）')
  await page.getByLabel('邮箱').fill('qiushui@reader.example')
  await page.getByLabel('我确认以上所述').check()
}

async function showCode(page: Page, number: string, code: string) {
  await page.goto('/complaints/status')
  await page.getByLabel('编号').fill(number)
  await page.getByLabel('查询码').fill(code)
  await page.getByRole('button', { name: '查询' }).click()
}

test('a reader complains about a story with evidence, the desk decides, a counter-notice restores', async ({ page, browser }) => {
  test.setTimeout(120_000)
  const [editor, rights] = await Promise.all([deskOf('editor'), deskOf('rights-manager')])
  const story = await publishStory(editor, { title: '一篇会被投诉的演示短稿' })

  await page.goto(story.path)
  await page.locator('.terms').getByRole('link', { name: '投诉与更正' }).click()
  await expect(page).toHaveURL(/\/complaints\/new\?article=/)
  await expect(page.locator('#url')).toHaveValue(new RegExp(story.shortId))

  // The window is shown before anything is sent, and what was typed stays.
  await page.locator('#facts').fill('还没写完的几个字，不能丢。')
  await page.locator('#eventDay').fill(today())
  await page.getByRole('button', { name: '计算期限' }).click()
  await expect(page.locator('.window')).toContainText('最后一日：')
  await expect(page.locator('.window')).toContainText('民法典第201条')
  await expect(page.locator('#eventDay')).toHaveValue(today())
  await expect(page.locator('#facts')).toHaveValue('还没写完的几个字，不能丢。')

  await fillIn(page)
  await page.locator('#evidence').setInputFiles(evidence)
  await page.getByRole('button', { name: '提交投诉' }).click()
  await expect(page).toHaveURL(/\/complaints\/receipt$/)
  const number = await page.locator('[data-number]').innerText()
  const code = await page.locator('[data-code]').innerText()
  expect(number).toMatch(/^投诉〔\d{4}〕\d+号$/)
  await expect(page.locator('.window')).toBeVisible()
  // Shown once.
  await page.reload()
  await expect(page.locator('[data-code]')).toHaveCount(0)

  await showCode(page, number, code)
  await expect(page.locator('.case-state')).toContainText('已收到')
  await expect(page.getByText('原始照片说明.txt')).toBeVisible()
  await page.locator('#text-message').fill('补充：照片另见附页（演示）。')
  await page.getByRole('button', { name: '发送' }).click()
  await expect(page.locator('.case-log')).toContainText('照片另见附页')

  const { docs: [filed] } = await rights.get<Found>(`/complaints?where[number][equals]=${encodeURIComponent(number)}`)
  const act = (desk: typeof rights, body: Record<string, unknown>) => desk.send<{ code: string | null }>('POST', `/complaint-desk/${filed?.id}/act`, body)
  await act(rights, { act: 'acknowledge', reason: '材料齐全，予以受理。' })
  await act(rights, { act: 'request_take_down', reason: '通知书合格，请撤下。' })
  await act(editor, { act: 'take_down', reason: '依通知撤下。' })
  const gone = await page.goto(story.path)
  expect(gone?.status()).toBe(410)
  await expect(page.locator('main')).toContainText(number)

  const { code: otherCode } = await act(rights, { act: 'forward', reason: '转送供稿方。', transfer: { name: '演示供稿方', email: null } })
  await page.goto('/complaints/status')
  await expect(page.locator('.case-state')).toContainText('稿件已撤下')

  const other = await browser.newContext({ javaScriptEnabled: false })
  const otherPage = await other.newPage()
  await showCode(otherPage, number, otherCode ?? '')
  await expect(otherPage.locator('main')).toContainText('这张照片是我拍摄的')
  await expect(otherPage.locator('main')).not.toContainText('qiushui')
  await expect(otherPage.locator('main')).not.toContainText('林秋水')
  const counter = otherPage.locator('#counter_notice')
  await counter.getByLabel('姓名或名称').fill('演示供稿方')
  await counter.getByLabel('联系方式').fill('000-87654321')
  await counter.locator('#text-counter_notice').fill('照片由本社记者拍摄，附原始文件，不存在侵权。')
  await counter.getByLabel('我确认以上所述').check()
  await counter.getByRole('button', { name: '提交声明' }).click()
  await expect(otherPage.locator('.case-state')).toContainText('对方已提交声明')
  await other.close()

  await act(rights, { act: 'request_restore', reason: '声明合格，请恢复。' })
  await act(editor, { act: 'restore', reason: '依声明恢复。' })
  expect((await page.goto(story.path))?.status()).toBe(200)
  await page.goto('/complaints/status')
  await expect(page.locator('.case-state')).toContainText('稿件已恢复')
  await expect(page.locator('.case-log')).toContainText('不存在侵权')
})

test('a form with mistakes comes back with everything that was typed', async ({ page }) => {
  await page.goto('/complaints/new')
  await fillIn(page)
  await page.locator('#evidence').setInputFiles({ name: '照片.jpg', mimeType: 'image/jpeg', buffer: Buffer.from([0x4d, 0x5a, 0x00, 0x00]) })
  await page.locator('#url').fill('https://elsewhere.example/story')
  const [answer] = await Promise.all([page.waitForResponse((response) => response.request().method() === 'POST'), page.getByRole('button', { name: '提交投诉' }).click()])
  expect(answer.status()).toBe(415)
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.locator('#evidence-error')).toContainText('照片.jpg')
  await expect(page.locator('#facts')).toHaveValue(/这张照片是我拍摄的/)
  await expect(page.getByLabel('姓名或名称')).toHaveValue('林秋水（演示）')
  await expect(page.getByLabel('著作权等权利')).toBeChecked()
  await page.getByRole('button', { name: '提交投诉' }).click()
  await expect(page.locator('[data-number]')).toBeVisible()
})

test('a late complaint is accepted, flagged and told that its rights are unaffected', async ({ page }) => {
  await page.goto('/complaints/new?eventDay=2024-01-02')
  await expect(page.locator('.window')).toContainText('已过联系期限，仍然受理')
  await fillIn(page)
  await page.locator('#url').fill('https://elsewhere.example/story')
  await page.getByRole('button', { name: '提交投诉' }).click()
  await expect(page.locator('.window')).toContainText('不影响您依法享有的权利')
})

test('a wrong number and a wrong code get the same answer', async ({ page }) => {
  for (const number of ['投诉〔2026〕987654号', '投诉〔2026〕1号']) {
    await showCode(page, number, 'bcdfg-hjkmn-pqrst-vwxz2')
    await expect(page.getByRole('alert')).toHaveText('编号或查询码不对。')
  }
})
