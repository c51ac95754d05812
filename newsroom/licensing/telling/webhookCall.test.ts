import { createServer, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

import { postWebhook } from './webhookRequest'

/** A name server that somebody else keeps: it says what it likes, each time anew. */
const names = vi.hoisted(() => ({ said: [] as string[], asked: 0 }))
vi.mock('node:dns/promises', () => ({
  lookup: async () => {
    names.asked += 1
    return [{ address: names.said.shift() ?? '127.0.0.1', family: 4 }]
  },
}))

let receiver: Server
let port = 0
const paths: string[] = []
const dripping = new Set<Socket>()

beforeAll(async () => {
  receiver = createServer((request, response) => {
    paths.push(request.url ?? '')
    if (request.url === '/moved') response.writeHead(307, { location: `http://127.0.0.1:${port}/inside` }).end()
    else if (request.url === '/drips') {
      dripping.add(request.socket)
      request.socket.write('HTTP/1.1 200 OK\r\n')
      const timer = setInterval(() => { if (request.socket.writable) request.socket.write('x-drop: 1\r\n') }, 20)
      request.socket.on('error', () => undefined)
      request.socket.on('close', () => { clearInterval(timer); dripping.delete(request.socket) })
    } else response.writeHead(204).end()
  })
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  port = (receiver.address() as AddressInfo).port
})
afterAll(() => new Promise((resolve) => receiver.close(resolve)))
afterEach(() => {
  vi.unstubAllEnvs()
  names.said = []
  names.asked = 0
  paths.length = 0
})

const call = (path: string, patience?: number) => {
  vi.stubEnv('WEBHOOKS_TO_PRIVATE_HOSTS', '1')
  return postWebhook({ url: `http://hooks.example:${port}${path}`, body: '{}', headers: {}, ...(patience ? { patience } : {}) })
}

describe('a call', () => {
  it.each(['127.0.0.1', '10.0.0.8', '169.254.169.254', '::1', '::ffff:192.168.1.1', 'fd00::5'])('is not made when the public name leads to %s', async (address) => {
    names.said = [address]
    await expect(postWebhook({ url: 'https://hooks.example/', body: '{}', headers: {} })).rejects.toThrow('推送地址须在公网上。')
  })

  it('goes to the very address that was judged: the name is asked once', async () => {
    names.said = ['127.0.0.1', '192.0.2.1']
    expect(await call('/hook')).toBe(204)
    expect(names.asked).toBe(1)
  })

  it('follows no redirect', async () => {
    expect(await call('/moved')).toBe(307)
    expect(paths).toEqual(['/moved'])
  })

  it('is given up in time though its answer comes a byte at a time', async () => {
    await expect(call('/drips', 200)).rejects.toThrow('timeout')
    await expect.poll(() => dripping.size).toBe(0)
  })
})
