import { expect, test } from '@playwright/test'

import { rawRequest } from '../support/rawRequest'

test.use({ javaScriptEnabled: false })

test('a reader without scripts finds an indicator, compares areas and takes the table along', async ({ page }) => {
  await page.goto('/data')
  await page.getByRole('searchbox', { name: '查指标、地区、数值' }).fill('地区生产总值')
  await page.getByRole('button', { name: '搜索' }).click()
  await page.locator('#found-indicators').locator('xpath=../..').getByRole('link').first().click()
  await expect(page.getByRole('heading', { name: '引用格式' })).toBeVisible()
  await page.goto('/data/compare')
  await page.locator('#compare-indicator').selectOption('regional-gdp')
  await page.getByRole('button', { name: '选地区' }).click()
  const areas = page.locator('input[type="checkbox"][name="area"]')
  await expect(areas.first()).toBeAttached()
  await areas.first().check()
  await page.getByRole('button', { name: '比较', exact: true }).click()
  await expect(page.getByRole('heading', { name: '数据表' })).toBeVisible()
  const address = new URL(page.url())
  expect(address.searchParams.getAll('area').length).toBeGreaterThan(0)
  const href = await page.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href')
  const file = await rawRequest(href ?? '')
  expect(file.status).toBe(200)
  expect(file.headers['content-disposition']).toMatch(/filename\*=UTF-8''/)
  expect(file.text.startsWith('\uFEFFindicator,')).toBe(true)
  expect((await rawRequest(href ?? '', { headers: { 'if-none-match': String(file.headers.etag) } })).status).toBe(304)
})

test('a frame may stand on any site, runs nothing and keeps nothing', async () => {
  const frame = await rawRequest('/embed/data/gdp')
  expect(frame.status).toBe(200)
  expect(frame.headers['content-security-policy']).toContain('frame-ancestors *')
  expect(frame.headers['content-security-policy']).toContain("default-src 'none'")
  expect(frame.headers['set-cookie']).toBeUndefined()
  expect(frame.text).not.toContain('<script')
  expect((await rawRequest('/data/gdp')).headers['content-security-policy']).toContain("frame-ancestors 'self'")
  expect((await rawRequest('/embed/data/nothing')).headers['content-security-policy']).toContain("frame-ancestors 'self'")
})
