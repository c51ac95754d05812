import type { IncomingMessage, ServerResponse } from 'node:http'
import { isSignedExpiry, MAX_BODY_BYTES, SIGNATURE_HEADER, TIMESTAMP_HEADER } from './peers'

const reply = (res: ServerResponse, status: number, text: string, headers: Record<string, string> = {}) => {
  const type = { 'content-type': 'text/plain; charset=utf-8', 'content-length': Buffer.byteLength(text), 'cache-control': 'no-store' }
  res.writeHead(status, { ...type, ...headers })
  res.end(text)
}

/** Null when the body is larger than the bound. */
async function readBody(req: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of req) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > MAX_BODY_BYTES) return null
    chunks.push(bytes)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function readTags(body: string): string[] | null {
  try {
    const message: unknown = JSON.parse(body)
    if (typeof message !== 'object' || message === null || !('tags' in message) || !Array.isArray(message.tags)) return null
    const tags: unknown[] = message.tags
    return tags.every((tag): tag is string => typeof tag === 'string' && tag !== '') ? tags : null
  } catch {
    return null // not JSON: answered with 400 by the caller
  }
}

type Options = { req: IncomingMessage; res: ServerResponse; secret: string; expire: (tags: string[]) => void; now: number }

/** `POST /internal/expire {"tags": […]}` from another instance: 204 done, 400 no list, 401 not signed by us, 405, 413 over 256 kB. */
export async function answerExpire({ req, res, secret, expire, now }: Options): Promise<void> {
  if (req.method !== 'POST') return reply(res, 405, 'POST only', { allow: 'POST' })
  if (Number(req.headers['content-length'] ?? 0) > MAX_BODY_BYTES) return reply(res, 413, 'too large', { connection: 'close' })
  const body = await readBody(req)
  if (body === null) return reply(res, 413, 'too large', { connection: 'close' })
  const isSigned = isSignedExpiry({ secret, timestamp: req.headers[TIMESTAMP_HEADER], signature: req.headers[SIGNATURE_HEADER], body, now })
  if (!isSigned) return reply(res, 401, 'bad signature')
  const tags = readTags(body)
  if (!tags) return reply(res, 400, 'expected {"tags": ["…"]}')
  expire(tags)
  res.writeHead(204)
  res.end()
}

/** The process is alive. Whether it can serve is /readyz's question. */
export const answerHealth = (res: ServerResponse): void => reply(res, 200, 'ok')
