import { createHmac, timingSafeEqual } from 'node:crypto'
import type { PayloadRequest } from 'payload'

import { keyFor } from '../../config/environment'
import { isStaff } from '../access'

const lifetimeMs = 10 * 60 * 1000
const sign = (text: string) => createHmac('sha256', keyFor('preview')).update(text).digest('base64url')

/** A preview address for one story and one member of staff, good for ten minutes (S22). Null for anybody else. */
export function previewPath({ id, req, now = Date.now() }: { id: string; req: Pick<PayloadRequest, 'user'>; now?: number }): string | null {
  if (!id || !req.user || !isStaff(req.user)) return null
  const expires = String(now + lifetimeMs)
  const query = new URLSearchParams({ id, user: String(req.user.id), expires, signature: sign(`${id}.${req.user.id}.${expires}`) })
  return `/api/preview?${query}`
}

/** Whether the parts of a preview address were signed by us, are not expired, and name this user. */
export function isValidPreview({ id, user, expires, signature, signedIn, now = Date.now() }:
  { id: string; user: string; expires: string; signature: string; signedIn: string; now?: number }): boolean {
  const wanted = Buffer.from(sign(`${id}.${user}.${expires}`))
  const given = Buffer.from(signature)
  return wanted.length === given.length && timingSafeEqual(wanted, given) && Number(expires) > now && user === signedIn
}
