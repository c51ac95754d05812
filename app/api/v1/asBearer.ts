import { createHash } from 'node:crypto'

import { problem } from '@/delivery/problem'
import type { TokenScope } from '@/domain/licensing/apiWords'
import { bearerOf, type TokenHolder } from '@/newsroom/licensing/tokens'
import { database } from '@/queries/database'
import { CLIENT_ADDRESS } from '@/server/clientAddress'
import { consume } from '@/server/rateLimit'

export type Bearer = TokenHolder & { ip: string | null }

const perMinute = { points: 600, seconds: 60 }
const strangersPerMinute = { points: 60, seconds: 60 }

/** What is licensed is nobody else's: no cache between us and the client may keep it (S20). */
const personal = { 'cache-control': 'private, no-store', vary: 'authorization' }

const tooMany = (retryAfter: number) => problem({ status: 429, title: 'Too many requests', detail: '请求太多，请稍后再试。 / Too many requests; try again later.', headers: { 'retry-after': String(retryAfter) } })

/** Lets a route run for the bearer of a token with this scope. 401, 403 or 429 otherwise, as a problem document. */
export async function asBearer(request: Request, scope: TokenScope, answer: (bearer: Bearer) => Promise<Response>): Promise<Response> {
  const ip = request.headers.get(CLIENT_ADDRESS)
  const bearer = await bearerOf(await database(), { authorization: request.headers.get('authorization'), ip })
  if (!bearer) {
    const { allowed, retryAfter } = await consume(`api-stranger:${ip ?? ''}`, strangersPerMinute)
    if (!allowed) return tooMany(retryAfter)
    return problem({ status: 401, title: 'No valid token', detail: '需要有效的令牌：Authorization: Bearer smt_…。 / Send a valid token.', headers: { 'www-authenticate': 'Bearer realm="licensees"' } })
  }
  const { allowed, retryAfter } = await consume(`api:${bearer.token.id}`, perMinute)
  if (!allowed) return tooMany(retryAfter)
  if (!bearer.token.scopes.includes(scope)) return problem({ status: 403, title: 'Scope missing', detail: `这个令牌没有 ${scope} 权限。 / This token has no scope ${scope}.` })
  const response = await answer({ ...bearer, ip })
  for (const [name, value] of Object.entries(personal)) response.headers.set(name, value)
  return response
}

/** A JSON document with its ETag; 304 when the client has it. */
export function jsonWithTag(request: Request, body: unknown): Response {
  const text = JSON.stringify(body)
  const etag = `"${createHash('sha256').update(text, 'utf8').digest('base64url').slice(0, 27)}"`
  const known = (request.headers.get('if-none-match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  if (known.includes(etag)) return new Response(null, { status: 304, headers: { etag } })
  return new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8', etag } })
}
