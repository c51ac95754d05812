import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'

import { ask } from './ask'

const words = { offline: '连不上。', failed: (status: number) => `没有完成（${status}）。` }
let server: Server | null = null

async function serve(listener: RequestListener): Promise<string> {
  const started = createServer(listener)
  server = started
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}/`
}
afterEach(() => new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve())))

const answering = (status: number, body: unknown, type = 'application/json') => serve((_req, res) => {
  res.writeHead(status, { 'content-type': type })
  res.end(typeof body === 'string' ? body : JSON.stringify(body))
})

describe('what the panel asks of the server', () => {
  it.each([
    ['an object', { reason: '有误' }, 'application/json', '{"reason":"有误"}'],
    ['JSON that is written already', '{"a":1}', 'application/json', '{"a":1}'],
  ])('is posted: %s', async (_what, body, type, sent) => {
    const seen: string[] = []
    const address = await serve((req, res) => {
      const chunks: Buffer[] = []
      req.on('data', (chunk: Buffer) => chunks.push(chunk))
      req.on('end', () => {
        seen.push(req.method ?? '', req.headers['content-type'] ?? '', Buffer.concat(chunks).toString())
        res.writeHead(200, { 'content-type': 'application/json' })
        res.end('{"id":"7"}')
      })
    })
    expect(await ask(address, { body, words })).toEqual({ ok: true, result: { id: '7' } })
    expect(seen).toEqual(['POST', type, sent])
  })

  it.each([
    ['our routes', 422, { error: { code: 'TEXT_EMPTY', message: '来稿是空的。', reasons: ['没有正文。'] } }, { message: '来稿是空的。', code: 'TEXT_EMPTY', reasons: ['没有正文。'] }],
    ['Payload', 401, { errors: [{ message: '请输入动态码。', data: { code: 'SECOND_FACTOR_NEEDED' } }] }, { message: '请输入动态码。', code: 'SECOND_FACTOR_NEEDED', reasons: [] }],
    ['a proxy without words', 502, '<h1>Bad gateway</h1>', { message: '没有完成（502）。', code: null, reasons: [] }],
  ])('comes back as a sentence when it is refused by %s', async (_who, status, body, refused) => {
    const address = await answering(status, body, typeof body === 'string' ? 'text/html' : 'application/json')
    expect(await ask(address, { words })).toEqual({ ok: false, status, ...refused })
  })

  it('is not taken as done when a sign-in page answers in its place', async () => {
    expect(await ask(await answering(200, '<form>', 'text/html'), { words })).toMatchObject({ ok: false, status: 200 })
  })

  it('says that nothing answered', async () => {
    const address = await answering(200, {})
    await new Promise((resolve) => server?.close(resolve))
    expect(await ask(address, { words })).toEqual({ ok: false, status: 0, message: '连不上。', code: null, reasons: [] })
  })
})
