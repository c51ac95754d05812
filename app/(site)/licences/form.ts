import { cookies } from 'next/headers'

import { refuseForm } from '@/app/(licensee)/licensees/form'
import { openRequest } from '@/newsroom/licensing/requestSession'
import { CLIENT_ADDRESS } from '@/server/clientAddress'
import { type Allowance, consume } from '@/server/rateLimit'

export const requestPage = '/licences/request'
export const receiptPage = '/licences/request/receipt'
export const statusPage = '/licences/request/status'
export const receiptCookie = 'shuming-licence-receipt'
export const caseCookie = 'shuming-licence-request'
/** How long a reader who has shown the code sees the case. */
export const sessionSeconds = 1800

/** An answer when this address has sent too much, else null. */
export async function tooOften(request: Request, { name, page, ...allowance }: Allowance & { name: string; page: string }): Promise<Response | null> {
  const { allowed, retryAfter } = await consume(`${name}:${request.headers.get(CLIENT_ADDRESS) ?? ''}`, allowance)
  return allowed ? null : refuseForm({ page, status: 429, message: `提交过于频繁，请在 ${Math.ceil(retryAfter / 60)} 分钟后再试。` })
}

/** The request whose code this reader has shown within the last half hour, or null. */
export const openedRequest = async (): Promise<string | null> => openRequest((await cookies()).get(caseCookie)?.value, Date.now())
