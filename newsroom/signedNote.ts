import { createHmac, timingSafeEqual } from 'node:crypto'

import { keyFor } from '../config/environment'

const sign = (purpose: string, text: string) => createHmac('sha256', keyFor(purpose)).update(text).digest('base64url')

/** Words without dots that only we can have written, readable by anybody, until `expires` (epoch milliseconds). */
export function signNote(purpose: string, words: readonly string[], expires: number): string {
  const text = [...words, expires].join('.')
  return `${text}.${sign(purpose, text)}`
}

/** The words of a note; null when it is not ours, for another purpose, or over. */
export function openNote(purpose: string, note: string | undefined, now: number): string[] | null {
  const parts = (note ?? '').split('.')
  const signature = Buffer.from(parts.pop() ?? '')
  const expected = Buffer.from(sign(purpose, parts.join('.')))
  if (signature.length !== expected.length || !timingSafeEqual(signature, expected)) return null
  return Number(parts.pop()) > now ? parts : null
}
