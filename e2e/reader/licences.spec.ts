import { expect, test } from '@playwright/test'

import { type Desk, deskOf } from '../support/newsroom'

/** A certificate that anybody checks by its number, without a script. */

type Docs<Doc> = { docs: Doc[] }
const demoNumber = '演示授字〔2026〕1号'

const agreementOf = async (desk: Desk, where: string) => (await desk.get<Docs<{ id: string; no: string; status: string }>>(`/agreements?limit=1&depth=0&${where}`)).docs[0]

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
