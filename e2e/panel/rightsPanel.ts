import type { APIRequestContext, Page } from '@playwright/test'

/** The panel beside a story that says whose it is, and what tests need around it. */
export const panel = (page: Page) => page.locator('.rights-panel')
export const rightsClass = (page: Page) => panel(page).locator('[role="status"]')
export const needs = (page: Page) => panel(page).locator('.rights-needs li')
/** A tab of the form. After a refused save its button also counts the fields at fault, in a moment or two. */
export const tab = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}\\s*\\d*$`) })

export async function idOf(request: APIRequestContext, collection: string, where: string): Promise<string> {
  const answer = await request.get(`/api/${collection}?limit=1&depth=0&${where}`)
  const { docs: [first] } = (await answer.json()) as { docs: { id: string }[] }
  if (!first) throw new Error(`the demo edition has no ${collection} with ${where}`)
  return first.id
}

export const sourceNamed = (request: APIRequestContext, name: string) => idOf(request, 'sources', `where[name][equals]=${encodeURIComponent(name)}`)
