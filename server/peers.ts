import { createHmac, timingSafeEqual } from 'node:crypto'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { surrogateKey } from './surrogate'

/** How instances tell each other what has expired, and how caches in front are told. */

export const EXPIRE_PATH = '/internal/expire'
export const TIMESTAMP_HEADER = 'x-shuming-timestamp'
export const SIGNATURE_HEADER = 'x-shuming-signature'
export const MAX_BODY_BYTES = 256 * 1024

const TIMEOUT_MS = 250
const WINDOW_MS = 30_000
/** A purge line longer than this is sent as several. */
const MAX_PURGE_BYTES = 6000

/** A comma-separated list of addresses, without their last slash. */
export const baseUrls = (list: string | undefined): string[] =>
  (list ?? '').split(',').map((url) => url.trim().replace(/\/+$/, '')).filter((url) => url !== '')

/** HMAC-SHA256 over `timestamp.body`, in hexadecimal. The timestamp is in epoch milliseconds. */
export const signExpiry = ({ secret, timestamp, body }: { secret: string; timestamp: string; body: string }): string =>
  createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')

type Signed = { secret: string; timestamp: unknown; signature: unknown; body: string; now: number }

/** True for a message signed with our secret within the last (or next) 30 seconds. */
export function isSignedExpiry({ secret, timestamp, signature, body, now }: Signed): boolean {
  if (secret === '' || typeof timestamp !== 'string' || typeof signature !== 'string' || !/^\d{1,16}$/.test(timestamp)) return false
  if (Math.abs(now - Number(timestamp)) > WINDOW_MS) return false
  const expected = Buffer.from(signExpiry({ secret, timestamp, body }))
  const given = Buffer.from(signature)
  return expected.length === given.length && timingSafeEqual(expected, given)
}

type Call = { url: string; method: string; headers: Record<string, string>; body?: string }

function call({ url, method, headers, body = '' }: Call): Promise<void> {
  return new Promise((resolve, reject) => {
    const send = url.startsWith('https:') ? requestHttps : requestHttp
    const outgoing = send(url, { method, headers, signal: AbortSignal.timeout(TIMEOUT_MS) }, (response) => {
      response.resume()
      const status = response.statusCode ?? 0
      if (status >= 200 && status < 300) response.on('end', resolve)
      else reject(new Error(`${method} ${url} answered ${status}`))
      response.on('error', reject)
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

/** The message for peers. A list that would not fit says "everything" instead. */
function expiryBody(tags: readonly string[]): string {
  const body = JSON.stringify({ tags })
  return Buffer.byteLength(body) <= MAX_BODY_BYTES ? body : JSON.stringify({ tags: ['*'] })
}

/** Tells one instance what has expired. Rejects when it does not confirm within 250 ms. */
export function postExpiry({ url, secret, tags }: { url: string; secret: string; tags: readonly string[] }): Promise<void> {
  const body = expiryBody(tags)
  const timestamp = String(Date.now())
  const headers = {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    [TIMESTAMP_HEADER]: timestamp,
    [SIGNATURE_HEADER]: signExpiry({ secret, timestamp, body }),
  }
  return call({ url: `${url}${EXPIRE_PATH}`, method: 'POST', headers, body })
}

/** Purges one HTTP cache in front: `PURGE /` with the tags in Surrogate-Key, `*` for everything. Rejects when it does not confirm. */
export async function purgeFront({ url, tags }: { url: string; tags: readonly string[] }): Promise<void> {
  const lines: string[] = ['']
  for (const key of tags.map(surrogateKey)) {
    const last = lines.at(-1) ?? ''
    if (last.length + key.length > MAX_PURGE_BYTES) lines.push(key)
    else lines[lines.length - 1] = `${last} ${key}`.trimStart()
  }
  await Promise.all(lines.map((line) => call({ url: `${url}/`, method: 'PURGE', headers: { 'surrogate-key': line } })))
}
