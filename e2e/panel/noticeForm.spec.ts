import { expect, test } from '@playwright/test'

import { sameOrigin, signIn } from './newsroom'

const printed = [
  '1、“演示晚钟”由演示晚钟社主办。', '2、凡本网注明“来源：演示晚钟”的内容，未经书面授权，不得转载、摘编、复制。', '3、“演示晚钟”自有版权的内容，均由演示晚钟版权部统一管理和销售。',
  '已取得授权的被授权人，应在授权范围内使用，并注明“来源：演示晚钟”。', '任何未取得授权的媒体和个人均无权使用，否则承担法律责任。', '4、凡本网注明其他来源的作品，均转载自其它媒体，不代表本网观点。', '5、如因作品内容、版权和其他问题需要与本网联系的，请在该事由发生之日起20日内进行。',
]

test('a pasted notice is cut into its clauses, and a published version is read-only and copied as the next draft', async ({ page, context }) => {
  test.setTimeout(60_000)
  await signIn(context, 'rights-manager')
  await page.goto('/admin/collections/notice-versions/create')
  await page.getByText('粘贴声明全文').click()
  await page.getByLabel(/把印好的声明整篇贴进来/).fill(printed.join('\n'))
  await page.getByRole('button', { name: '拆成条款' }).click()
  await expect(page.locator('.notice-tools [role="status"]')).toContainText('已拆成 7 条')
  for (const [row, no] of ['1', '2', '3.1', '3.2', '3.3', '4', '5'].entries()) {
    await expect(page.locator(`#field-clauses__${row}__no`)).toHaveValue(no)
    await expect(page.locator(`#field-clauses__${row}__text`)).toHaveValue(printed[row] ?? '')
  }
  await expect(page.locator('#field-creditLine')).toHaveValue('来源：演示晚钟')
  await expect(page.locator('#field-contactWindow__days')).toHaveValue('20')

  const answer = await context.request.get('/api/notice-versions?where[status][equals]=published&sort=-no&limit=1&depth=0', { headers: sameOrigin() })
  const { docs: [published] } = (await answer.json()) as { docs: { id: string; no: number }[] }
  await page.goto(`/admin/collections/notice-versions/${published?.id}`)
  await expect(page.locator('#field-operator')).toBeDisabled()
  await expect(page.locator('#action-save')).toHaveCount(0)
  await page.getByRole('button', { name: '以这一版为底稿起草下一版' }).click()
  await expect(page.locator('#field-operator')).toBeEnabled()
  await expect(page.locator('#field-no')).toHaveValue(/^\d+$/)
  expect(Number(await page.locator('#field-no').inputValue())).toBeGreaterThan(published?.no ?? 0)
  await expect(page.getByText('粘贴声明全文')).toBeVisible()
  expect((await context.request.delete(`/api/notice-versions/${page.url().split('/').at(-1)}`, { headers: sameOrigin() })).status()).toBe(200)
})
