import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

import { keyFor } from '../config/environment'

/** Secrets that must be read again (a webhook's key, a TOTP seed) are stored sealed: AES-256-GCM under a key of their purpose. */
const keyOf = (purpose: string) => Buffer.from(keyFor(`seal:${purpose}`), 'hex')

export function seal(purpose: string, text: string): string {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyOf(purpose), iv)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return [iv, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url')).join('.')
}

/** @throws when the text was not sealed for this purpose under this installation's secret. */
export function unseal(purpose: string, sealed: string): string {
  const [iv, tag, body] = sealed.split('.').map((part) => Buffer.from(part, 'base64url'))
  if (!iv || !tag || !body) throw new Error('not a sealed text')
  const decipher = createDecipheriv('aes-256-gcm', keyOf(purpose), iv)
  decipher.setAuthTag(tag)
  return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8')
}
