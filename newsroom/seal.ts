import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

import { keyFor } from '../config/environment'

const key = (purpose: string) => Buffer.from(keyFor(`seal:${purpose}`), 'hex')

/**
 * Secrets that must be read again (a webhook's key, a TOTP seed, half a sign-in) are kept or given out sealed: AES-256-GCM under a key of their
 * purpose. Nobody else can read the text or change it.
 */
export function seal(purpose: string, text: string): string {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key(purpose), iv)
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')
}

/** The text of `seal`; null when it was sealed for another purpose or with another secret, cut or changed. */
export function unseal(purpose: string, sealed: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length < 28) return null
  const decipher = createDecipheriv('aes-256-gcm', key(purpose), bytes.subarray(0, 12))
  decipher.setAuthTag(bytes.subarray(12, 28))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
  } catch {
    return null // the tag does not fit: that is the answer to the question
  }
}
