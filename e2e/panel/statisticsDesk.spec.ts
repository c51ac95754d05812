import { expect, type Page, test } from '@playwright/test'

import { placeFigure } from '../../domain/editorial/placeFigure'
import { bodyOf, type Desk, deskOf } from '../support/newsroom'
import { createDraft, openStory, signIn } from './newsroom'

type Row = { id: string; name?: string; code?: string }

const first = async (desk: Desk, collection: string, where: string): Promise<Row> => {
  const { docs: [found] } = await desk.get<{ docs: Row[] }>(`/${collection}?limit=1&depth=0&${where}`)
  if (!found) throw new Error(`the demo edition has no ${collection} with ${where}`)
  return found
}

/** A value of a press conference and the same value in a bulletin, of a year of their own. */
async function recordBoth(year: string) {
  const desk = await deskOf('statistics-editor')
  const [indicator, area, conference, bulletin] = await Promise.all([
    first(desk, 'indicators', 'where[code][equals]=hightech-firms'), first(desk, 'regions', 'where[code][equals]=411000'),
    first(desk, 'sources', 'where[sourceType][equals]=press-conference'), first(desk, 'sources', 'where[sourceType][equals]=bulletin'),
  ])
  const record = async (over: Record<string, unknown>) => (await desk.send<{ doc: Row & { title: string } }>('POST', '/observations?depth=0', {
    indicator: indicator.id, refArea: area.id, timePeriod: year, operator: '=', value: 473, valueText: '473', unitText: '家', confStatus: 'F', ...over,
  })).doc
  const said = await record({ source: conference.id, status: 'V' })
  const proof = await record({ source: bulletin.id, status: 'A', revisionType: 'scheduled' })
  return { desk, said, proof, page: `/data/${indicator.code}/411000/${year}` }
}

/** Moves down by j until the row with these words has the focus. */
async function moveTo(page: Page, words: string) {
  await expect(page.locator('.sd-rows li', { hasText: words }).first()).toBeVisible()
  const has = () => page.evaluate((text) => document.activeElement?.matches('a[data-row]') === true && (document.activeElement.textContent ?? '').includes(text), words)
  for (let step = 0; step < 30 && !(await has()); step++) await page.keyboard.press('j')
  expect(await has()).toBe(true)
}

test('the desk dismisses a failed check and links a bulletin, by keyboard alone', async ({ page, context }) => {
  const year = '1898'
  const { desk, said, proof, page: address } = await recordBoth(year)
  const editor = await deskOf('editor')
  const sentence = `${year}年全市高新技术企业达到437家。`
  const start = sentence.indexOf('437家')
  const body = placeFigure(bodyOf(sentence), { start, end: start + 4 }, { id: `block${year}`, text: '437家', observation: proof.id })
  const [section, own, person] = await Promise.all([first(editor, 'sections', 'sort=order'), first(editor, 'sources', 'where[kind][equals]=own'), first(editor, 'people', 'sort=name')])
  const title = `工作台演示短稿 ${year}`
  await editor.send('POST', '/articles?depth=0', {
    _status: 'published', title, body, genre: 'news', aiUse: 'none', section: section.id, source: own.id, responsibleEditors: [person.id], byline: [{ role: 'reporter', person: person.id }],
  })

  await signIn(context, 'statistics-editor')
  await page.goto('/admin/statistics')
  await expect(page.getByRole('heading', { name: '统计工作台' })).toBeVisible()
  await expect(page.locator('.sd-rows')).toContainText('数值不符：文中“437家”，记录473家。')
  // The rows stand there before the keys are listened to.
  await expect(async () => {
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog')).toContainText('链接公报为核实依据', { timeout: 1000 })
  }).toPass()
  await page.keyboard.press('Escape')
  await moveTo(page, title)
  await page.keyboard.press('d')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.type('引自旧稿，文中已说明。')
  await page.keyboard.press('Control+Enter')
  await expect(page.locator('.sd-said')).toHaveText('已放过。')
  await expect(page.locator('.sd-rows li', { hasText: title })).toHaveCount(0)

  await page.keyboard.press('3')
  await expect(page).toHaveURL(/queue=unverified/)
  await moveTo(page, `${year}年`)
  await page.keyboard.press('v')
  await expect(page.getByRole('radio', { checked: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('.sd-said')).toHaveText('已链接公报。')
  expect(await desk.get<{ verifiedBy?: string }>(`/observations/${said.id}?depth=0`)).toMatchObject({ verifiedBy: proof.id })
  const shown = await context.request.get(`${address}/v/1`)
  expect(await shown.text()).toContain('已由公报核实')
})

test('the editor sees beside the text what disagrees, and jumps to it', async ({ page, context }) => {
  const { proof } = await recordBoth('1899')
  await signIn(context, 'editor')
  const sentence = '全市高新技术企业由375家降至437家，其中规上企业二百家。'
  const start = sentence.indexOf('437家')
  const draft = await createDraft(context.request, { title: '核对演示', body: placeFigure(bodyOf(sentence), { start, end: start + 4 }, { id: 'blockjump', text: '437家', observation: proof.id }) })
  await openStory(page, draft.id)
  const panel = page.locator('.checks-panel')
  await expect(panel.locator('[data-code="value"]')).toContainText('437家')
  await expect(panel.locator('[data-code="direction"]')).toBeVisible()
  await expect(panel.getByRole('status')).toContainText('可以发布，但请先核对')
  await panel.locator('[data-code="value"] button').click()
  const marked = () => page.evaluate(() => [...(CSS.highlights.get('figure-check') ?? [])].map((range) => range.toString()).join())
  await expect.poll(marked).toBe('437家')
  await panel.locator('[data-code="direction"] button').click()
  await expect.poll(marked).toBe('375家降至437家')
})

test('a reporter is not at this desk', async ({ page, context }) => {
  await signIn(context, 'reporter')
  await page.goto('/admin/statistics')
  await expect(page.locator('.statistics-desk')).toContainText('统计工作台由数据编辑、编辑和总编辑使用')
})
