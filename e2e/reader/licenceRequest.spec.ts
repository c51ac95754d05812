import { expect, type Page, test } from '@playwright/test'

import { storyTitled, storyWords } from '../support/freeStory'
import { deskOf, publishStory } from '../support/newsroom'

/** Licences asked for without a script: from a story, the guide or a notice; quoted, agreed to; and what is refused on the way. */

type Docs<Doc> = { docs: Doc[] }
type Fields = { 用途?: string; 机构名称?: string; 联系人?: string; 邮箱?: string }

async function fillIn(page: Page, fields: Fields = {}): Promise<void> {
  const usual = { 用途: '在演示网站转载这篇短稿，供读者阅读。', 机构名称: '端到端测试社（演示）', 联系人: '演示编辑', 邮箱: 'editor@e2e.example' }
  for (const [label, value] of Object.entries({ ...usual, ...fields })) await page.getByLabel(label, { exact: true }).fill(value)
}

async function openCase(page: Page, no: string, code: string) {
  await page.goto('/licences/request/status')
  await page.getByLabel('申请编号').fill(no)
  await page.getByLabel('查询码').fill(code)
  await page.getByRole('button', { name: '查询' }).click()
}

const receipt = async (page: Page) => ({ no: await page.locator('[data-number]').innerText(), code: await page.locator('[data-code]').innerText() })

const labelsOf = (page: Page, name: string) => page.locator(`input[name="${name}"]:checked`).evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value))

test('a licence is asked for from a story, quoted, agreed to and made an offer of an agreement', async ({ page }) => {
  const [editor, desk] = [await deskOf('chief-editor'), await deskOf('rights-manager')]
  const story = await publishStory(editor, { title: '申请授权用的短稿' })
  await page.goto(story.path)
  await page.getByRole('link', { name: '我要转载这篇' }).click()
  await page.getByRole('button', { name: '看结论' }).click()
  await page.locator('.verdict').getByRole('link', { name: '申请授权' }).click()
  await expect(page.getByRole('heading', { name: '需要书面授权，可以在这里申请' })).toBeVisible()
  await expect(page.getByLabel('稿件网址')).toHaveValue(new RegExp(story.shortId))

  await fillIn(page)
  await page.getByLabel('渠道名称').fill('坏:名')
  await page.getByRole('button', { name: '提交申请' }).click()
  await expect(page.getByText('渠道名称里不要写冒号和星号。')).toBeVisible()
  await expect(page.getByLabel('用途')).toHaveValue('在演示网站转载这篇短稿，供读者阅读。')
  await page.getByLabel('渠道名称').fill('e2e.example')
  await page.getByRole('button', { name: '提交申请' }).click()

  await expect(page).toHaveURL(/\/licences\/request\/receipt$/)
  const { no, code } = await receipt(page)
  await openCase(page, no, code)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(no)
  await page.getByLabel('留言').fill('请尽快报价。')
  await page.getByRole('button', { name: '发送' }).click()
  await expect(page.locator('.request-messages')).toContainText('请尽快报价。')

  const request = (await desk.get<Docs<{ id: string; quote: object }>>(`/licence-requests?limit=1&depth=0&where[no][equals]=${no}`)).docs[0]
  expect(request).toBeDefined()
  await desk.send('PATCH', `/licence-requests/${request?.id}`, { quote: { ...request?.quote, priceNote: '免费（演示）' } })
  await desk.send('POST', `/licensing/requests/${request?.id}/steps`, { step: 'quote' })
  await page.reload()
  await expect(page.getByText('免费（演示）')).toBeVisible()
  await page.getByRole('button', { name: '同意这份报价' }).click()
  await expect(page.locator('.request-state')).toContainText('已同意报价')

  const made = await desk.send<{ id: string; no: string }>('POST', `/licensing/requests/${request?.id}/agreement`, {})
  expect(await desk.send('POST', `/licensing/agreements/${made.id}/steps`, { step: 'offer' })).toMatchObject({ status: 'offered' })
  await page.reload()
  await expect(page.getByText(`${made.no}，等待双方签署。`)).toBeVisible()
  await page.getByRole('button', { name: '退出查询' }).click()
  await expect(page.getByLabel('查询码')).toBeVisible()
})

test('the guide to reprinting hands every answer on to the form, pictures and edits too', async ({ page }) => {
  const story = await storyTitled(await deskOf('editor'), storyWords.reserved)
  await page.goto(`/reprint?article=${story.shortId}`)
  await page.getByLabel('用途').selectOption('translate')
  await page.getByLabel('渠道', { exact: true }).selectOption('wechat')
  await page.getByLabel('渠道名称').fill('云汀观察')
  await page.getByLabel('地域').selectOption('HK')
  await page.getByLabel('使用日期').fill('2099-01-05')
  await page.locator('#edit').selectOption('abridge')
  await page.locator('#pictures').selectOption('own')
  await page.getByRole('button', { name: '看结论' }).click()
  await page.locator('.verdict').getByRole('link', { name: '申请授权' }).click()
  await expect(page.getByLabel('稿件网址')).toHaveValue(new RegExp(`^https?://.*/news/.*${story.shortId}`))
  expect(await labelsOf(page, 'acts')).toEqual(['translate'])
  expect(await labelsOf(page, 'media')).toEqual(['text', 'photo'])
  expect(await labelsOf(page, 'territory')).toEqual(['HK'])
  await expect(page.locator('#channelKind')).toHaveValue('wechat')
  await expect(page.getByLabel('渠道名称')).toHaveValue('云汀观察')
  await expect(page.locator('#edit')).toHaveValue('abridge')
  await expect(page.getByLabel('起始日')).toHaveValue('2099-01-05')
  await expect(page.getByRole('heading', { name: '需要书面授权，可以在这里申请' })).toBeVisible()
})

test('from a notice the request is made under that notice', async ({ page }) => {
  await page.goto('/notices/open-data/v2')
  await page.getByRole('link', { name: '申请授权' }).first().click()
  await expect(page.locator('.request-notice a')).toHaveAttribute('href', /^\/notices\/open-data\/v/)
  await fillIn(page, { 邮箱: 'notice@e2e.example' })
  await page.getByRole('button', { name: '提交申请' }).click()
  const { no } = await receipt(page)
  const desk = await deskOf('rights-manager')
  const { docs: [filed] } = await desk.get<Docs<{ noticeVersion: { title: string } }>>(`/licence-requests?limit=1&depth=1&where[no][equals]=${no}`)
  expect(filed?.noticeVersion.title).toContain('开放数据稿件声明')
})

test('nobody is asked to pay for what is not ours: a reprint leads to its source', async ({ page }) => {
  const desk = await deskOf('chief-editor')
  const { docs: [reprint] } = await desk.get<Docs<{ shortId: string }>>('/articles?limit=1&depth=0&where[rights.class][equals]=reprint&where[_status][equals]=published')
  await page.goto(`/licences/request?article=${reprint?.shortId}`)
  await expect(page.getByRole('heading', { name: '这篇不由本网授权' })).toBeVisible()
  await fillIn(page)
  await page.getByRole('button', { name: '提交申请' }).click()
  await expect(page.locator('#articles-error')).toContainText('不由本网授权')
})

test('the form of another site is refused; a wrong code and an unknown number get one answer', async ({ page, request }) => {
  const foreign = await request.post('/licences/request/send', { headers: { origin: 'https://evil.example' }, form: { token: 'a' } })
  expect(foreign.status()).toBe(403)
  const { docs: [known] } = await (await deskOf('rights-manager')).get<Docs<{ no: string }>>('/licence-requests?limit=1&depth=0')
  for (const no of [known?.no ?? '', 'SQ-2026-9999', '甲乙丙']) {
    const answered = page.waitForResponse((answer) => answer.request().method() === 'POST')
    await openCase(page, no, 'bcdfg-hjkmn-pqrst-23456')
    expect((await answered).status()).toBe(422)
    await expect(page.getByRole('alert')).toHaveText('编号或查询码不对。')
  }
})
