import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'

import { clientAddress } from './clientAddress'

const ask = (peer: string, forwarded: string | undefined, trusted = 0) =>
  clientAddress({ headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }, socket: { remoteAddress: peer } as IncomingMessage['socket'] }, trusted)

describe('the address a request comes from', () => {
  it.each<[what: string, found: string, expected: string]>([
    ['is the peer when nobody stands between', ask('203.0.113.7', undefined), '203.0.113.7'],
    ['is the peer when a stranger claims to forward', ask('203.0.113.7', '198.51.100.1'), '203.0.113.7'],
    ['is what a proxy on this machine saw', ask('127.0.0.1', '198.51.100.1'), '198.51.100.1'],
    ['is not what the client told that proxy', ask('127.0.0.1', '10.9.9.9, 198.51.100.1'), '198.51.100.1'],
    ['goes back over one trusted proxy', ask('192.0.2.1', '10.9.9.9, 198.51.100.1', 1), '198.51.100.1'],
    ['goes back over a trusted proxy behind one on this machine', ask('::1', '198.51.100.1, 192.0.2.1', 1), '198.51.100.1'],
    ['is the first known when the chain is short', ask('::ffff:127.0.0.1', undefined, 2), '::ffff:127.0.0.1'],
  ])('%s', (_what, found, expected) => expect(found).toBe(expected))
})
