import { AsyncLocalStorage } from 'node:async_hooks'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { ReactNode } from 'react'
import { renderToReadableStream } from 'react-dom/server'

import { newPublicRequest, publishStore, type PublicRequest } from '@/server/publicRequest'

/**
 * Asks a page or route of the portal as a browser would, without a server: the same modules in the same store that server/publicServer opens.
 * A test file calls it after `vi.mock('next/headers', () => mockedHeaders())`.
 */
export type PortalAnswer = { status: number; location: string | null; text: string; headers: Headers }

type Ask = { cookies?: Record<string, string>; method?: 'GET' | 'POST'; form?: Record<string, string | string[]>; origin?: string | null; address?: string }

type Sent = { cookies: Record<string, string>; headers: Headers }

/** What the request under way sent: two at the same moment keep theirs apart. */
const sent = new AsyncLocalStorage<Sent>()

const current = (): Sent => sent.getStore() ?? { cookies: {}, headers: new Headers() }

export const mockedHeaders = () => ({
  cookies: async () => {
    const { cookies } = current()
    return { get: (name: string) => (cookies[name] === undefined ? undefined : { name, value: cookies[name] }) }
  },
  headers: async () => current().headers,
})

const store = new AsyncLocalStorage<PublicRequest>()
publishStore(store)

const root = join(import.meta.dirname, '..')
const isRedirect = (error: unknown) => error instanceof Error && 'digest' in error && String(error.digest).startsWith('NEXT_REDIRECT')

async function render(node: ReactNode): Promise<string> {
  const stream = await renderToReadableStream(<html lang="zh-Hans"><body>{node}</body></html>)
  await stream.allReady
  return new Response(stream).text()
}

/** The folder of an address: its own, or one with a parameter in its place. */
function findFile(path: string, file: string): { file: string; params: Record<string, string> } | null {
  const segments = path.split('/').filter(Boolean)
  let folder = root
  const params: Record<string, string> = {}
  for (const segment of segments) {
    const plain = join(folder, segment)
    const dynamic = existsSync(plain) ? null : ['[id]', '[number]'].find((name) => existsSync(join(folder, name)))
    if (!existsSync(plain) && !dynamic) return null
    if (dynamic) params[dynamic.slice(1, -1)] = decodeURIComponent(segment)
    folder = dynamic ? join(folder, dynamic) : plain
  }
  const found = join(folder, file)
  return existsSync(found) ? { file: found, params } : null
}

async function page(address: string, request: PublicRequest): Promise<string | null> {
  const url = new URL(address, 'http://localhost:3000')
  const found = findFile(url.pathname, 'page.tsx')
  if (!found) return null
  const { default: Page } = await import(/* @vite-ignore */ found.file) as { default: (props: object) => Promise<ReactNode> }
  return store.run(request, async () => render(await Page({ params: Promise.resolve(found.params), searchParams: Promise.resolve(Object.fromEntries(url.searchParams)) })))
}

async function route(address: string, { method = 'GET', form, origin = 'http://localhost:3000' }: Ask, request: PublicRequest): Promise<Response | null> {
  const found = findFile(new URL(address, 'http://localhost:3000').pathname, 'route.ts')
  if (!found) return null
  const handlers = await import(/* @vite-ignore */ found.file) as Partial<Record<string, (request: Request, context: object) => Promise<Response>>>
  const handler = handlers[method]
  if (!handler) return new Response(null, { status: 405 })
  const body = new URLSearchParams(Object.entries(form ?? {}).flatMap(([name, value]) => [value].flat().map((each): [string, string] => [name, each])))
  const headers = new Headers(current().headers)
  if (origin) headers.set('origin', origin)
  return store.run(request, () => handler(new Request(new URL(address, 'http://localhost:3000'), { method, headers, ...(method === 'POST' ? { body } : {}) }), { params: Promise.resolve(found.params) }))
}

/** The page that an answer asks for, or the one that this page leads to: an account may change while its answer is on the way. */
async function answerPage({ path, status, state, headers }: NonNullable<PublicRequest['page']>): Promise<PortalAnswer> {
  const shown = newPublicRequest(Date.now(), state)
  try {
    return { status, location: null, text: await page(path, shown) ?? '', headers: new Headers(headers) }
  } catch (error) {
    if (!isRedirect(error)) throw error
  }
  return shown.page ? answerPage(shown.page) : { status: shown.status ?? 303, location: shown.headers.get('location') ?? null, text: '', headers: new Headers() }
}

async function answerOf(address: string, ask: Ask, method: 'GET' | 'POST'): Promise<PortalAnswer> {
  const request = newPublicRequest(Date.now())
  let text = ''
  let answer: Response | null = null
  try {
    answer = await route(address, { ...ask, method }, request)
    if (!answer) {
      const html = method === 'GET' ? await page(address, request) : null
      if (html === null) return { status: 404, location: null, text: '', headers: new Headers() }
      text = html
    }
  } catch (error) {
    if (!isRedirect(error)) throw error
  }
  if (request.page) {
    const { page: next } = request
    return sent.run({ cookies: ask.cookies ?? {}, headers: new Headers({ 'x-client-address': ask.address ?? '192.0.2.1' }) }, () => answerPage(next))
  }
  const status = request.status ?? answer?.status ?? 200
  const location = request.headers.get('location') ?? answer?.headers.get('location') ?? null
  return { status, location, text: answer ? await answer.text() : text, headers: answer?.headers ?? new Headers() }
}

export function askPortal(address: string, ask: Ask = {}): Promise<PortalAnswer> {
  const method = ask.method ?? (ask.form ? 'POST' : 'GET')
  const headers = new Headers({ 'x-client-address': ask.address ?? '192.0.2.1', 'user-agent': 'test', ...(method === 'GET' ? { 'x-page-address': address } : {}) })
  return sent.run({ cookies: ask.cookies ?? {}, headers }, () => answerOf(address, ask, method))
}

/** The cookies an answer sets, by name. */
export const cookiesOf = ({ headers }: PortalAnswer): Record<string, string> =>
  Object.fromEntries(headers.getSetCookie().map((cookie) => { const [pair = ''] = cookie.split(';'); const at = pair.indexOf('='); return [pair.slice(0, at), pair.slice(at + 1)] }))

/** What a reader sees of an answer. A phrase is in pieces there, so that it breaks between words; here it is whole. */
export const shown = ({ text }: PortalAnswer): string => text.replace(/<!-- -->|<wbr\/>|<\/?span[^>]*>/g, '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
