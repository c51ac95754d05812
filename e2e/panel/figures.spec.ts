import { existsSync, readFileSync } from 'node:fs'
import { expect, type Locator, type Page, test } from '@playwright/test'

import { deskOf } from '../support/newsroom'
import { visibleText } from '../support/pages'
import { rawRequest } from '../support/rawRequest'
import { bodyEditor, signIn } from './newsroom'

const REAL_DOCUMENT = new URL('../../../shared/seed/press-conference.txt', import.meta.url)
const FIXTURE = new URL('../../importing/fixtures/08-list-then-notice.txt', import.meta.url)

/** The invented district of the fixture; the demo edition knows real places alone. */
async function addDistrict(): Promise<void> {
  const desk = await deskOf('statistics-editor')
  const code = '990211'
  const { totalDocs } = await desk.get<{ totalDocs: number }>(`/regions?limit=1&depth=0&where[code][equals]=${code}`)
  if (totalDocs === 0) await desk.send('POST', '/regions?depth=0', { name: '松岭区', code, level: 'county' })
}

const items = (page: Page) => page.locator('.figure-item')
const wordsOf = async (path: string) => visibleText((await rawRequest(path)).text)
/** A day of its own, so that the figures of the demo edition stay what they are for other tests. */
const asOf = '2024-09-30'

async function importDocument(page: Page, file: URL): Promise<void> {
  // Under a headline of its own it is another story than the one that other tests import.
  const text = readFileSync(file, 'utf8').replace(/\n/, '（数据确认）\n')
  await page.goto('/admin/import')
  await page.locator('input.import__file').setInputFiles({ name: '来稿.txt', mimeType: 'text/plain', buffer: Buffer.from(text) })
  await expect(page.locator('.import__summary')).toBeVisible()
  await page.getByLabel('来源', { exact: true }).fill('署名新闻')
  await page.locator('.import__fields').getByLabel('栏目').selectOption({ index: 1 })
  await page.getByLabel('责任编辑').first().fill('演示丙')
  await page.keyboard.press('Enter')
  await page.locator('.import__event').getByLabel(/日期/).fill('2024-10-23')
  await page.getByRole('button', { name: '建稿' }).click()
  await expect(page).toHaveURL(/\/admin\/collections\/articles\/[^/]+$/)
  await expect(page.locator('form[data-form-ready="true"]').first()).toBeVisible()
}

/** Publishes what stands in the form; gives the path of the story. */
async function publish(page: Page): Promise<{ id: string; path: string; title: string }> {
  const confirmed = page.waitForResponse((answer) => answer.request().method() === 'PATCH' && !answer.url().includes('draft=true') && /\/api\/articles\//.test(answer.url()))
  await page.locator('#action-save').click()
  const answer = await confirmed
  expect(answer.status(), await answer.text()).toBe(200)
  const { doc } = (await answer.json()) as { doc: { id: string; title: string; shortId: string; slug: string | null; firstPublishedAt: string } }
  const day = new Date(doc.firstPublishedAt).toLocaleDateString('en-CA', { timeZone: 'Asia/Shanghai' }).replaceAll('-', '/')
  return { ...doc, path: `/news/${day}/${doc.slug ? `${doc.shortId}-${doc.slug}` : doc.shortId}` }
}

async function retype(page: Page, field: Locator, text: string): Promise<void> {
  await field.focus()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.insertText(text)
}

/** Confirms the proposal that has the focus; where it asks for more, says what is missing. Keyboard alone. */
async function confirmNext(page: Page, left: number, isFirst: boolean): Promise<void> {
  const item = page.locator('.figure-item[aria-current="true"]')
  await expect(item).toBeFocused()
  if (isFirst) {
    // The first figure is given the day that the text leaves open.
    await page.keyboard.press('e')
    await retype(page, item.getByLabel('时期'), asOf)
  }
  await page.keyboard.press('Enter')
  // Without an indicator Enter opens the form with the words of the text as its name; with another value on record it asks for another day.
  const asked = item.locator('.figure-problem')
  await expect.poll(async () => (await items(page).count()) < left || (await asked.count()) > 0).toBe(true)
  for (let isAccepted = (await items(page).count()) < left; !isAccepted;) {
    const isConflict = (await asked.innerText()).includes('已记有')
    const name = item.getByLabel('指标')
    if (isConflict) await retype(page, item.getByLabel('时期'), `${asOf.slice(0, 8)}${String(10 + left).slice(-2)}`)
    else if ((await name.inputValue()).length < 2) await retype(page, name, '百强县（市）')
    await name.focus()
    const before = await asked.innerText()
    const answered = page.waitForResponse((answer) => answer.url().endsWith('/figure-proposals/accept'))
    await page.keyboard.press('Enter')
    isAccepted = (await answered).ok()
    if (!isAccepted) await expect(asked).not.toHaveText(before)
  }
  await expect(items(page)).toHaveCount(left - 1)
}

test('figures of the real document: confirmed by keyboard, published, revised, corrected, and never taken away', async ({ page, context }) => {
  test.setTimeout(240_000)
  await signIn(context, 'admin')
  const isReal = existsSync(REAL_DOCUMENT)
  if (!isReal) await addDistrict()
  await importDocument(page, isReal ? REAL_DOCUMENT : FIXTURE)
  await expect(items(page).first()).toBeVisible()
  const found = await items(page).count()
  const words = (await bodyEditor(page).innerText()).replace(/\s/gu, '')

  await page.keyboard.press('Control+Alt+J')
  for (let left = found; left > 0; left -= 1) await confirmNext(page, left, left === found)
  await expect(page.locator('.figure-counts')).toContainText('没有待确认的数据')
  // Not a word of the text has changed.
  await expect.poll(async () => (await bodyEditor(page).innerText()).replace(/\s/gu, ''), { timeout: 30_000 }).toBe(words)

  const story = await publish(page)
  const statistics = await deskOf('statistics-editor')
  type Citation = { asPublishedText: string; sentence: string; observation: { id: string; seriesKey: string; timePeriod: string; indicator: string; refArea: string; source: string; valueText: string; unitText: string; value: number; operator: string } }
  const { docs: citations, totalDocs } = await statistics.get<{ docs: Citation[]; totalDocs: number }>(`/figure-citations?depth=1&limit=100&sort=order&where[article][equals]=${story.id}&where[state][equals]=published`)
  expect(totalDocs).toBe(found)
  const [cited] = citations
  if (!cited) throw new Error('no figure is indexed')
  const { observation } = cited
  expect(observation.timePeriod).toBe(asOf)
  const [indicator = '', area = ''] = observation.seriesKey.split('.')
  const record = `/data/${indicator}/${area}/${asOf}`

  // The figure has a page with its sentence; the story prints it with value, words and note.
  expect(await wordsOf(record)).toContain(cited.sentence.slice(0, 40))
  const html = (await rawRequest(story.path)).text
  expect(html).toContain(`<data value="${observation.value}"`)
  expect(html).toMatch(new RegExp(`class="fig[^>]*>${cited.asPublishedText}<`))

  // A later value of a bulletin: the story says what it said and what is now.
  const before = new Date().toISOString()
  const { indicator: indicatorId, refArea, source, unitText, operator } = observation
  const later = { indicator: indicatorId, refArea, timePeriod: asOf, operator, unitText, source, status: 'A' }
  await statistics.send('POST', '/observations?depth=0', { ...later, value: observation.value + 8, valueText: String(observation.value + 8), revisionType: 'scheduled', revisionReason: '统计公报' })
  const revised = await wordsOf(story.path)
  expect(revised).toContain(cited.asPublishedText)
  expect(revised).toContain(`现为 ${observation.value + 8} ${unitText}`)
  const vintages = await wordsOf(record)
  expect(vintages).toContain(String(observation.value + 8))
  expect(vintages).toContain(String(observation.value))
  const old = await rawRequest(`/api/public/figures?indicator=${indicator}&area=${area}&period=${asOf}&asOf=${encodeURIComponent(before)}`)
  expect(old.text).toContain(`"value":${observation.value},`)
  expect(old.text).not.toContain(`"value":${observation.value + 8},`)

  // Our own mistake: a task, a correction with its date on the story, an entry on the corrections page and in the feed.
  await statistics.send('POST', '/observations?depth=0', { ...later, value: observation.value - 36, valueText: String(observation.value - 36), revisionType: 'correction', ownError: true, revisionReason: '录入有误' })
  const tasks = async () => (await statistics.get<{ docs: { id: string; correction: string }[] }>(`/desk-tasks?depth=0&where[article][equals]=${story.id}&where[kind][equals]=correction`)).docs
  await expect.poll(async () => (await tasks()).length).toBeGreaterThan(0)
  const [task] = await tasks()
  if (!task) throw new Error('no task')
  await page.goto(`/admin/collections/desk-tasks/${task.id}`)
  await page.getByRole('button', { name: '把更正写入稿件' }).click()
  await expect(page.getByText('已写入稿件的草稿')).toBeVisible()
  await page.getByRole('link', { name: '打开稿件' }).click()
  await expect(page.locator('form[data-form-ready="true"]').first()).toBeVisible()
  await publish(page)
  const correction = `应为“${observation.value - 36}${unitText}”`
  for (const path of [story.path, '/corrections', '/corrections/feed.xml']) expect((await rawRequest(path)).text, path).toContain(correction)
  expect((await statistics.get<{ state: string }>(`/desk-tasks/${task.id}?depth=0`)).state).toBe('done')

  // Nobody takes away what a story quotes; who tries reads which stories those are.
  await expect(statistics.send('DELETE', `/observations/${observation.id}`)).rejects.toThrow(story.title.slice(0, 20))
})
