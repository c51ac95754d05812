import { createHmac, timingSafeEqual } from 'node:crypto'
import type { PayloadRequest } from 'payload'

import { keyFor } from '../../config/environment'
import { isStaff } from '../access'

const lifetimeMs = 60 * 60 * 1000
/** Ends fall on quarter hours, so that one story's address stays the same for a while and the live preview is not loaded anew at every save. */
const stepMs = 15 * 60 * 1000
const sign = (text: string) => createHmac('sha256', keyFor('preview')).update(text).digest('base64url')

/** A preview address for one story and one member of staff, good for 45 to 60 minutes (S22). Null for anybody else. */
export function previewPath({ id, req, now = Date.now() }: { id: string; req: Pick<PayloadRequest, 'user'>; now?: number }): string | null {
  if (!id || !req.user || !isStaff(req.user)) return null
  const user = String(req.user.id)
  const expires = String(Math.floor((now + lifetimeMs) / stepMs) * stepMs)
  const query = new URLSearchParams({ user, expires, signature: sign(`${id}.${user}.${expires}`) })
  return `/preview/articles/${encodeURIComponent(id)}?${query}`
}

/** Whether the parts of a preview address were signed by us, are not expired, and name this user. */
export function isValidPreview({ id, user, expires, signature, signedIn, now = Date.now() }:
  { id: string; user: string; expires: string; signature: string; signedIn: string; now?: number }): boolean {
  const wanted = Buffer.from(sign(`${id}.${user}.${expires}`))
  const given = Buffer.from(signature)
  return wanted.length === given.length && timingSafeEqual(wanted, given) && Number(expires) > now && user === signedIn
}
