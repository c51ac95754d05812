import { createHash, randomBytes } from 'node:crypto'
import { BlockList, isIP } from 'node:net'
import type { Payload } from 'payload'

import type { TokenScope } from '../../domain/licensing/apiWords'
import type { ApiToken, Organisation } from '../../payload-types'

export class TokenError extends Error {
  constructor(readonly code: 'TOKEN_LIMIT' | 'TOKEN_TERM' | 'TOKEN_ADDRESS', message: string) { super(message) }
}

const tokensPerOrganisation = 20
const longestTermDays = 366
const dayMs = 86_400_000
/** After a rotation the old token works this long, so that programs can change over. */
const overlapMs = dayMs
/** `lastUsedAt` is written at most this often. */
const noteUseEveryMs = 60_000

const hashOf = (token: string) => createHash('sha256').update(token, 'utf8').digest('hex')
const shape = /^smt_[0-9A-Za-z_-]{43}$/

const isAddressRange = (text: string) => {
  const [address = '', bits] = text.split('/')
  const family = isIP(address)
  return family !== 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128)))
}

/** Makes a token and gives it in clear, this once; what is kept is its hash. One that it `replaces` does not count for the limit. @throws TokenError */
export async function createToken(payload: Payload, { organisation, name, scopes, days, allowedIps = [], createdBy, replaces = null }:
  { organisation: string; name: string; scopes: TokenScope[]; days: number; allowedIps?: string[]; createdBy: string; replaces?: string | null }): Promise<{ id: string; token: string }> {
  if (!Number.isInteger(days) || days < 1 || days > longestTermDays) throw new TokenError('TOKEN_TERM', `有效期须为 1 至 ${longestTermDays} 天。`)
  const wrong = allowedIps.find((range) => !isAddressRange(range))
  if (wrong !== undefined) throw new TokenError('TOKEN_ADDRESS', `“${wrong.slice(0, 60)}”不是网络地址，请写成 203.0.113.7 或 203.0.113.0/24。`)
  const { totalDocs } = await payload.count({ collection: 'api-tokens', where: { and: [{ organisation: { equals: organisation } }, { revokedAt: { exists: false } }, { expiresAt: { greater_than: new Date().toISOString() } }, ...(replaces ? [{ id: { not_equals: replaces } }] : [])] }, overrideAccess: true })
  if (totalDocs >= tokensPerOrganisation) throw new TokenError('TOKEN_LIMIT', `每个机构最多 ${tokensPerOrganisation} 个有效令牌，请先作废不用的。`)
  const token = `smt_${randomBytes(32).toString('base64url')}`
  const { id } = await payload.create({
    collection: 'api-tokens', depth: 0, overrideAccess: true,
    data: { organisation, name, scopes, allowedIps, createdBy, prefix: token.slice(0, 10), hash: hashOf(token), expiresAt: new Date(Date.now() + days * dayMs).toISOString() },
  })
  return { id, token }
}

/** Revokes a token of this organisation at once; false when there is none of that id. */
export async function revokeToken(payload: Payload, { organisation, id }: { organisation: string; id: string }): Promise<boolean> {
  const { docs } = await payload.update({ collection: 'api-tokens', where: { and: [{ id: { equals: id } }, { organisation: { equals: organisation } }, { revokedAt: { exists: false } }] }, data: { revokedAt: new Date().toISOString() }, depth: 0, overrideAccess: true })
  return docs.length > 0
}

/** A new token with the same name, scopes and addresses; the old one dies in a day. Null when this organisation has no such token that works. @throws TokenError */
export async function rotateToken(payload: Payload, { organisation, id, createdBy }: { organisation: string; id: string; createdBy: string }): Promise<{ id: string; token: string } | null> {
  const { docs: [old] } = await payload.find({ collection: 'api-tokens', where: { and: [{ id: { equals: id } }, { organisation: { equals: organisation } }, { revokedAt: { exists: false } }, { expiresAt: { greater_than: new Date().toISOString() } }] }, limit: 1, pagination: false, depth: 0, overrideAccess: true })
  if (!old) return null
  const days = Math.max(1, Math.round((Date.parse(old.expiresAt) - Date.parse(old.createdAt)) / dayMs))
  const fresh = await createToken(payload, { organisation, name: old.name, scopes: old.scopes, allowedIps: old.allowedIps ?? [], days: Math.min(days, longestTermDays), createdBy, replaces: old.id })
  const end = new Date(Math.min(Date.parse(old.expiresAt), Date.now() + overlapMs)).toISOString()
  await payload.update({ collection: 'api-tokens', id: old.id, data: { expiresAt: end }, depth: 0, overrideAccess: true })
  return fresh
}

export type TokenHolder = { token: ApiToken; organisation: Organisation }

/** Who bears this token: null for a wrong, expired or revoked one, one from another address, and one of a suspended organisation. */
export async function bearerOf(payload: Payload, { authorization, ip, now = Date.now() }: { authorization: string | null; ip: string | null; now?: number }): Promise<TokenHolder | null> {
  const given = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1]
  if (!given || !shape.test(given)) return null
  const { docs: [token] } = await payload.find({ collection: 'api-tokens', where: { hash: { equals: hashOf(given) } }, limit: 1, pagination: false, depth: 1, overrideAccess: true })
  if (!token || token.revokedAt || Date.parse(token.expiresAt) <= now || !isFrom(ip, token.allowedIps ?? [])) return null
  const organisation = token.organisation as Organisation
  if (organisation.status !== 'active') return null
  if (!token.lastUsedAt || now - Date.parse(token.lastUsedAt) > noteUseEveryMs) {
    await payload.update({ collection: 'api-tokens', id: token.id, data: { lastUsedAt: new Date(now).toISOString() }, depth: 0, overrideAccess: true })
  }
  return { token, organisation }
}

function isFrom(ip: string | null, ranges: readonly string[]): boolean {
  if (ranges.length === 0) return true
  const plain = ip?.replace(/^::ffff:/i, '') ?? ''
  const family = isIP(plain)
  if (family === 0) return false
  const allowed = new BlockList()
  for (const range of ranges) {
    const [address = '', bits] = range.split('/')
    const kind = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (bits === undefined) allowed.addAddress(address, kind)
    else allowed.addSubnet(address, Number(bits), kind)
  }
  return allowed.check(plain, family === 6 ? 'ipv6' : 'ipv4')
}
