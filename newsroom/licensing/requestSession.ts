import { createHmac, timingSafeEqual } from 'node:crypto'

import { keyFor } from '../../config/environment'

const sign = (text: string) => createHmac('sha256', keyFor('licence request session')).update(text).digest('base64url')

/** A signed note that this reader has shown the code of a request. `expires` in epoch milliseconds. */
export const sealRequest = ({ request, expires }: { request: string; expires: number }): string => {
  const text = `${request}.${expires}`
  return `${text}.${sign(text)}`
}

/** The request that a note opens now, or null. */
export function openRequest(sealed: string | undefined, now: number): string | null {
  const [request = '', expires = '', signature = ''] = (sealed ?? '').split('.')
  const [given, expected] = [Buffer.from(signature), Buffer.from(sign(`${request}.${expires}`))]
  const isOurs = given.length === expected.length && timingSafeEqual(given, expected)
  return isOurs && Number(expires) > now ? request : null
}
