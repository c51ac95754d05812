import { cookies } from 'next/headers'

import { openRequest } from '@/newsroom/licensing/requests/requestSession'

export const requestPage = '/licences/request'
export const receiptPage = '/licences/request/receipt'
export const statusPage = '/licences/request/status'
export const receiptCookie = 'shuming-licence-receipt'
export const caseCookie = 'shuming-licence-request'
/** Words alone: the forms about licences take no files. */
export const maxBytes = 64 * 1024

/** The request whose code this reader has shown within the last half hour, or null. */
export const openedRequest = async (): Promise<string | null> => openRequest((await cookies()).get(caseCookie)?.value, Date.now())
