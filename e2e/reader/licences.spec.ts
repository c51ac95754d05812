import { expect, type Page, test } from '@playwright/test'

import { type Desk, deskOf, publishStory } from '../support/newsroom'

/** Licences without a script: asked for from a story, quoted, agreed to; a certificate that anybody checks by its number. */

type Docs<Doc> = { docs: Doc[] }
const demoNumber = '演示授字〔2026〕1号'

const agreementOf = async (desk: Desk, where: string) => (await desk.get<Docs<{ id: string; no: string; status: string }>>(`/agreements?limit=1&depth=0&${where}`)).docs[0]

async function openCase(page: Page, no: string, code: string) {
  await page.goto('/licences/request/status')
  await page.getByLabel('申请编号').fill(no)
  await page.getByLabel('查询码').fill(code)
  await page.getByRole('button', { name: '查询' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(no)
}

test('a licence is asked for from a story, quoted, agreed to and made an offer of an agreement', async ({ page }) => {
  const [editor, desk] = [await deskOf('chief-editor'), await deskOf('rights-manager')]
  const story = await publishStory(editor, { title: '申请授权用的短稿' })
  await page.goto(story.path)
  await page.getByRole('link', { name: '申请授权' }).click()
  await expect(page.getByRole('heading', { name: '需要书面授权，可以在这里申请' })).toBeVisible()
  await expect(page.getByLabel('稿件网址')).toHaveValue(new RegExp(story.shortId))

  await page.getByLabel('用途').fill('在演示网站转载这篇短稿，供读者阅读。')
  await page.getByLabel('机构名称').fill('端到端测试社（演示）')
  await page.getByLabel('联系人').fill('演示编辑')
  await page.getByLabel('邮箱').fill('editor@e2e.example')
  await page.getByLabel('渠道名称').fill('坏:名')
  await page.getByRole('button', { name: '提交申请' }).click()
  await expect(page.getByText('渠道名称里不要写冒号和星号。')).toBeVisible()
  await expect(page.getByLabel('用途')).toHaveValue('在演示网站转载这篇短稿，供读者阅读。')
  await page.getByLabel('渠道名称').fill('e2e.example')
  await page.getByRole('button', { name: '提交申请' }).click()

  await expect(page).toHaveURL(/\/licences\/request\/receipt$/)
  const no = await page.locator('.case-codes dd').first().innerText()
  const code = await page.locator('.case-codes code').innerText()
  await openCase(page, no, code)
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

test('a certificate is checked by its number, and a suspension shows at once, to people and machines', async ({ page, request }) => {
  const desk = await deskOf('rights-manager')
  const agreement = await agreementOf(desk, `where[no][equals]=${encodeURIComponent(demoNumber)}`)
  const { docs: [certificate] } = await desk.get<Docs<{ number: string }>>(`/certificates?limit=1&depth=0&where[agreement][equals]=${agreement?.id}`)
  const number = certificate?.number ?? ''
  expect(number).toMatch(/^SM2026-/)
  const step = (name: string, reason?: string) => desk.send('POST', `/licensing/agreements/${agreement?.id}/steps`, { step: name, ...(reason ? { reason } : {}) })

  await page.goto('/licences/verify')
  await page.getByLabel('证书编号').fill(number.toLowerCase().replaceAll('-', ' '))
  await page.getByRole('button', { name: '查验' }).click()
  await expect(page).toHaveURL(new RegExp(`/licences/verify/${number}$`))
  await expect(page.locator('.licence-status')).toContainText('有效')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('示例出版社')
  await expect(page.locator('main')).not.toContainText(demoNumber)

  await step('suspend', '端到端测试')
  try {
    await page.reload()
    await expect(page.locator('.licence-status')).toContainText('中止')
    for (const answer of [await request.get(`/licences/verify/${number}.json`), await request.get(`/licences/verify/${number}`, { headers: { accept: 'application/json' } })]) {
      expect(answer.status()).toBe(200)
      const body = await answer.json() as Record<string, unknown>
      expect(body).toMatchObject({ number, status: 'suspended', organisation: '示例出版社（演示）' })
      expect(Object.keys(body).sort()).toEqual(['checkedAt', 'creditLine', 'endsOn', 'firstDay', 'hash', 'issuedAt', 'lastDay', 'notice', 'number', 'organisation', 'rightsManager', 'scope', 'status', 'statusInWords', 'url'])
    }
  } finally {
    await step('resume')
  }
  await page.reload()
  await expect(page.locator('.licence-status')).toContainText('有效')
})

test('a number that is wrong or unknown is said to be so, with 404', async ({ page }) => {
  for (const [number, sentence] of [['SM2026-00000000-1', '末位校验不符'], ['甲乙丙', '这不是授权证书的编号'], ['SM2026-00000000-0', null]] as const) {
    const answer = await page.goto(`/licences/verify/${encodeURIComponent(number)}`)
    expect(answer?.status()).toBe(404)
    await expect(page.locator('.field-error')).toContainText(sentence ?? /没有这个编号|末位校验不符/)
  }
})

test('nobody is asked to pay for what is not ours: a reprint leads to its source', async ({ page }) => {
  const desk = await deskOf('chief-editor')
  const { docs: [reprint] } = await desk.get<Docs<{ shortId: string }>>('/articles?limit=1&depth=0&where[rights.class][equals]=reprint&where[_status][equals]=published')
  await page.goto(`/licences/request?article=${reprint?.shortId}`)
  await expect(page.getByRole('heading', { name: '这篇不由本网授权' })).toBeVisible()
  await page.getByLabel('用途').fill('在演示网站转载，供读者阅读。')
  await page.getByLabel('机构名称').fill('端到端测试社（演示）')
  await page.getByLabel('联系人').fill('演示编辑')
  await page.getByLabel('邮箱').fill('editor@e2e.example')
  await page.getByRole('button', { name: '提交申请' }).click()
  await expect(page.locator('#articles-error')).toContainText('不由本网授权')
})

test('the form of another site is refused, and so is a wrong code', async ({ page, request }) => {
  const foreign = await request.post('/licences/request/send', { headers: { origin: 'https://evil.example' }, form: { token: 'a' } })
  expect(foreign.status()).toBe(403)
  await page.goto('/licences/request/status')
  await page.getByLabel('申请编号').fill('SQ-2026-0001')
  await page.getByLabel('查询码').fill('bcdfg-hjkmn-pqrst-23456')
  await page.getByRole('button', { name: '查询' }).click()
  await expect(page.getByRole('alert')).toHaveText('编号或查询码不对，请照回执核对。')
})
