import { createHmac } from 'node:crypto'
import { lookup } from 'node:dns/promises'
import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { BlockList, isIP } from 'node:net'

import { mayCallPrivateHosts } from '../../../config/environment'

/** Addresses that are not the public internet: a licensee's webhook must not reach into our own network. RFC 6890 and its successors. */
const inside = new BlockList()
for (const [net, bits] of [['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24], ['192.88.99.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4]] as const) inside.addSubnet(net, bits, 'ipv4')
for (const [net, bits] of [['::', 96], ['64:ff9b::', 96], ['64:ff9b:1::', 48], ['100::', 64], ['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['3fff::', 20], ['5f00::', 16], ['fc00::', 7], ['fe80::', 10], ['fec0::', 10], ['ff00::', 8]] as const) inside.addSubnet(net, bits, 'ipv6')

/** True for an IP address that is not on the public internet; an IPv6 address that wraps an IPv4 one is judged by that. */
export function isInside(address: string): boolean {
  const family = isIP(address)
  const wrapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (wrapped) return isInside(wrapped)
  return family === 0 || inside.check(address, family === 6 ? 'ipv6' : 'ipv4')
}

export class WebhookAddressError extends Error {
  readonly code = 'WEBHOOK_ADDRESS'
}

/**
 * The address as given, if it can be one of a webhook: https, a public host, no user name, the usual port or a high one.
 * @throws WebhookAddressError with a sentence for the licensee.
 */
export function webhookAddress(text: string): URL {
  if (!URL.canParse(text) || text.length > 500) throw new WebhookAddressError('这不是一个网址。')
  const url = new URL(text)
  if (url.protocol !== 'https:' && !(mayCallPrivateHosts() && url.protocol === 'http:')) throw new WebhookAddressError('推送地址须以 https:// 开头。')
  if (url.username || url.password) throw new WebhookAddressError('推送地址里不能带用户名或密码。')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (!mayCallPrivateHosts() && ((isIP(host) !== 0 && isInside(host)) || /(^|\.)(localhost|local|internal)\.?$/i.test(host))) throw new WebhookAddressError('推送地址须在公网上。')
  if (!mayCallPrivateHosts() && url.port !== '' && Number(url.port) < 1024) throw new WebhookAddressError('推送地址的端口请用 443，或 1024 以上的。')
  return url
}

/** `t=seconds,v1=hex`: HMAC-SHA256 of `seconds.body` with the endpoint's secret. Receivers refuse what is older than five minutes. */
export const signatureOf = ({ secret, body, at }: { secret: string; body: string; at: number }): string => {
  const seconds = Math.floor(at / 1000)
  return `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`
}

/** From the look-up of the name to the status: an answer that comes a byte at a time holds nobody up. */
const patienceMs = 10_000

/**
 * Posts the body and gives the status. The host is looked up once, judged, and that very address is called, so that a name cannot change
 * between the two; redirects are not followed; the answer's body is not read.
 * @throws WebhookAddressError when the host is not on the public internet; what the network throws otherwise.
 */
export async function postWebhook({ url: text, body, headers, patience = patienceMs }: { url: string; body: string; headers: Record<string, string>; patience?: number }): Promise<number> {
  const url = webhookAddress(text)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const deadline = AbortSignal.timeout(patience)
  const tooLate = new Promise<never>((_, reject) => deadline.addEventListener('abort', () => reject(new Error('timeout')), { once: true }))
  return Promise.race([tooLate, call({ url, host, body, headers, deadline })])
}

async function call({ url, host, body, headers, deadline }: { url: URL; host: string; body: string; headers: Record<string, string>; deadline: AbortSignal }): Promise<number> {
  const [address] = isIP(host) ? [{ address: host, family: isIP(host) }] : await lookup(host, { all: true })
  if (!address || (!mayCallPrivateHosts() && isInside(address.address))) throw new WebhookAddressError('推送地址须在公网上。')
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest
  return new Promise((resolve, reject) => {
    const sending = send(url, {
      method: 'POST', signal: deadline, headers: { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body), ...headers },
      lookup: (_host, options, done) => (options.all ? done(null, [address]) : done(null, address.address, address.family)),
    }, (answer) => {
      answer.destroy()
      resolve(answer.statusCode ?? 0)
    })
    sending.on('error', reject)
    sending.end(body)
  })
}
