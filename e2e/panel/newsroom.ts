import { type APIRequestContext, type BrowserContext, expect, type Locator, type Page } from '@playwright/test'

export type Role = 'reporter' | 'editor' | 'chief-editor' | 'statistics-editor' | 'rights-manager' | 'admin'

const base = () => process.env['BASE_URL'] ?? 'http://localhost:3000'
export const emailOf = (role: Role) => `${role}@demo.shuming.example`

/** Signs a member of the demo newsroom in; the session cookie stays in the context. */
export async function signIn(context: BrowserContext, role: Role = 'editor'): Promise<void> {
  const answer = await context.request.post('/api/users/login', { data: { email: emailOf(role), password: process.env['DEMO_PASSWORD'] ?? '' } })
  expect(answer.status(), 'DEMO_PASSWORD is the password of the demo accounts').toBe(200)
}

/** Payload reads the session cookie only from requests that say where they come from. */
export const sameOrigin = () => ({ Origin: new URL(base()).origin })

export const bodyOf = (paragraphs: string[]) => ({
  root: {
    type: 'root', version: 1, direction: 'ltr', format: '', indent: 0,
    children: paragraphs.map((text) => ({
      type: 'paragraph', version: 1, direction: 'ltr', format: '', indent: 0, textFormat: 0, textStyle: '',
      children: text ? [{ type: 'text', version: 1, text, format: 0, style: '', mode: 'normal', detail: 0 }] : [],
    })),
  },
})

type Stored = { id: string; title?: string | null; body?: unknown; revision?: number; summary?: string | null; kicker?: string | null; updatedAt: string }

export async function createDraft(request: APIRequestContext, data: Record<string, unknown>): Promise<Stored> {
  const answer = await request.post('/api/articles?draft=true&depth=0', { data: { genre: 'news', aiUse: 'none', _status: 'draft', ...data }, headers: sameOrigin() })
  expect(answer.status()).toBe(201)
  return ((await answer.json()) as { doc: Stored }).doc
}

export async function stored(request: APIRequestContext, id: string): Promise<Stored> {
  const answer = await request.get(`/api/articles/${id}?draft=true&depth=0`, { headers: sameOrigin() })
  return (await answer.json()) as Stored
}

export async function patch(request: APIRequestContext, id: string, data: Record<string, unknown>) {
  return request.patch(`/api/articles/${id}?draft=true&depth=0`, { data: { _status: 'draft', ...data }, headers: sameOrigin() })
}

export async function versionCount(request: APIRequestContext, id: string): Promise<number> {
  const answer = await request.get(`/api/articles/versions?where[parent][equals]=${id}&limit=1&depth=0`, { headers: sameOrigin() })
  return ((await answer.json()) as { totalDocs: number }).totalDocs
}

export const words = (body: unknown): string => {
  const texts: string[] = []
  const visit = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return
    if ('text' in node && typeof node.text === 'string') texts.push(node.text)
    if ('children' in node && Array.isArray(node.children)) node.children.forEach(visit)
  }
  visit((body as { root?: unknown } | null)?.root)
  return texts.join('')
}

export const titleOf = (page: Page): Locator => page.locator('input[name="title"]')
export const bodyEditor = (page: Page): Locator => page.locator('[data-field-path="body"] [contenteditable="true"]')
export const bar = (page: Page): Locator => page.locator('.journal-bar')

/** Opens a story for editing and waits until its form takes words. */
export async function openStory(page: Page, id: string): Promise<void> {
  await page.goto(`/admin/collections/articles/${id}`)
  await expect(page.locator('form[data-form-ready="true"]').first()).toBeVisible()
  await expect(bodyEditor(page)).toBeVisible()
}

export async function typeAtEnd(page: Page, field: Locator, text: string, delay = 20): Promise<void> {
  await field.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(text, { delay })
}
