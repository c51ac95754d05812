import type { IncomingMessage } from 'node:http'

/** Where our front tells the routes who asks. What a client writes there itself is overwritten. */
export const CLIENT_ADDRESS = 'x-client-address'

const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/

/**
 * The address a request comes from. A proxy is believed when it sits on this machine; `trustedProxies` is the number of further proxies in
 * front of it (TRUSTED_PROXIES). Everything further left in X-Forwarded-For is only what the client says.
 */
export function clientAddress({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>, trustedProxies: number): string {
  const peer = socket.remoteAddress ?? ''
  const forwarded = String(headers['x-forwarded-for'] ?? '').split(',').map((part) => part.trim()).filter(Boolean)
  const believed = trustedProxies + (LOOPBACK.test(peer) ? 1 : 0)
  const chain = [...forwarded, peer]
  return chain[Math.max(0, chain.length - 1 - believed)] ?? peer
}
