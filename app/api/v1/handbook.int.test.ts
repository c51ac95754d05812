import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { makeCast } from '@/newsroom/testing/cast'
import { makeHouse } from '@/newsroom/testing/house'
import { openPayload, type TestNewsroom } from '@/newsroom/testing/openPayload'

/** The commands of the licensees' handbook, run as they are printed there, against the routes behind a plain server. */

const hasCurl = (() => {
  try {
    return execFileSync('curl', ['--version']).length > 0
  } catch {
    return false // a machine without curl reads the handbook and does not try it
  }
})()

const commandsOf = (file: string): string[] => {
  const [, block = ''] = /```sh\n([\s\S]*?)```/.exec(readFileSync(new URL(`../../../docs/${file}`, import.meta.url), 'utf8')) ?? []
  return block.replace(/\\\n\s*/g, ' ').split('\n').filter((line) => line.startsWith('curl '))
}

let room: TestNewsroom
let server: Server
let folder: string
let env: Record<string, string>

/** The handler of a path under /api/v1, with the id in it. */
async function route(path: string): Promise<{ module: Partial<Record<string, (request: Request, props: object) => Promise<Response>>>; id: string } | null> {
  const [, kind, id = '', act] = /^\/api\/v1\/(stories|advances|usage|invoices|notices)(?:\/([^/]+))?(?:\/(package|acknowledge))?$/.exec(path) ?? []
  if (!kind) return null
  return { module: await import(/* @vite-ignore */ join(import.meta.dirname, kind, id ? '[id]' : '', act ?? '', 'route.ts')), id }
}

beforeAll(async () => {
  if (!hasCurl) return
  room = await openPayload()
  const cast = await makeCast(room.payload)
  const story = await cast.published()
  await cast.published({ title: '云汀市又一篇试稿（虚构）' })
  await cast.published({ title: '云汀市第三篇试稿（虚构）' })
  const house = await makeHouse({ payload: room.payload, cast, story: story.id, tag: 'press' })
  folder = mkdtempSync(join(tmpdir(), 'handbook-'))
  server = createServer((incoming, outgoing) => {
    const parts: Buffer[] = []
    incoming.on('data', (part: Buffer) => parts.push(part)).on('end', () => void (async () => {
      const url = new URL(incoming.url ?? '', 'http://localhost')
      const found = await route(url.pathname)
      const method = incoming.method ?? 'GET'
      const headers = new Headers(Object.entries(incoming.headers).flatMap(([name, value]): [string, string][] => (typeof value === 'string' ? [[name, value]] : [])))
      const answer = await found?.module[method]?.(new Request(url, { method, headers, ...(method === 'POST' ? { body: Buffer.concat(parts) } : {}) }), { params: Promise.resolve({ id: found.id }) })
      outgoing.writeHead(answer?.status ?? 404, Object.fromEntries(answer?.headers ?? []))
      outgoing.end(answer ? Buffer.from(await answer.arrayBuffer()) : '')
    })())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  env = { PATH: process.env.PATH ?? '', SITE: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, TOKEN: house.token, ID: story.id, NOTICE: house.ids.recall }
  const first = await fetch(`${env['SITE']}/api/v1/stories?limit=1`, { headers: { authorization: `Bearer ${house.token}` } })
  env['CURSOR'] = ((await first.json()) as { next_cursor: string }).next_cursor
  const whole = await fetch(`${env['SITE']}/api/v1/stories?limit=50`, { headers: { authorization: `Bearer ${house.token}` } })
  env['ETAG'] = whole.headers.get('etag') ?? ''
}, 120_000)
afterAll(async () => {
  if (!hasCurl) return
  await new Promise((resolve) => server.close(resolve))
  rmSync(folder, { recursive: true, force: true })
  await room.close()
})

const run = async (command: string) => (await promisify(execFile)('bash', ['-c', command], { env: env as NodeJS.ProcessEnv, cwd: folder })).stdout

describe.runIf(hasCurl)('the commands of the handbook', () => {
  it('are the same in both languages', () => expect(commandsOf('licensees.zh.md')).toEqual(commandsOf('licensees.md')))

  it('do what it says', async () => {
    const outputs: string[] = []
    for (const command of commandsOf('licensees.md')) outputs.push(await run(command))
    const [list, next, since, unchanged, decision, taken, invoices, advances, usage, notices, acknowledged] = outputs
    const json = (text: string | undefined) => JSON.parse(text ?? '') as { items: Record<string, unknown>[]; next_cursor: string | null }
    expect(json(list).items).toHaveLength(3)
    expect(json(next).items).toHaveLength(2)
    expect(json(since).items).toEqual([])
    expect(unchanged).toBe('304\n')
    expect(JSON.parse(decision ?? '')).toMatchObject({ mayTake: true, decision: { decidingClause: '3.2' } })
    expect(taken).toBe('')
    expect(json(invoices).items).toMatchObject([{ state: 'issued', total: '1060.00' }])
    expect(json(advances).items).toEqual([])
    expect(Object.keys(unzipSync(new Uint8Array(readFileSync(join(folder, 'story.zip'))))).some((name) => name.endsWith('manifest.json'))).toBe(true)
    expect(json(usage).items.length).toBeGreaterThanOrEqual(2)
    expect(json(notices).items).toMatchObject([{ id: env['NOTICE'], acknowledgedAt: null }])
    expect(acknowledged).toBe('')
    expect(json(await run('curl -s "$SITE/api/v1/notices" -H "Authorization: Bearer $TOKEN"')).items[0]?.['acknowledgedAt']).not.toBeNull()
  })
})
