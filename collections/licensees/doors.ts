import { addDataAndFileToRequest, APIError, type Endpoint, loginOperation, logoutOperation, type PayloadRequest } from 'payload'

import type { Door } from '../../server/tries'
import { limitTry } from '../hooks/guardDoors'

/**
 * The doors of Payload's REST interface for licensees. Payload has one cookie for all kinds of accounts, so none of these sets one: a licensee who
 * signs in here gets a token and no cookie, and a member of staff in the same browser stays signed in (S9). The portal has its own pages.
 */
const emailIn = (data: unknown): string => {
  const email: unknown = Reflect.get(Object(data), 'email')
  return typeof email === 'string' ? email : ''
}
const textIn = (data: unknown, name: string): string => {
  const value: unknown = Reflect.get(Object(data), name)
  return typeof value === 'string' ? value : ''
}

const collectionOf = (req: PayloadRequest) => req.payload.collections['licensees']

const closed = (door: Door | null) => async (req: PayloadRequest): Promise<Response> => {
  await addDataAndFileToRequest(req)
  if (door) await limitTry(req, door, emailIn(req.data))
  throw new APIError(req.i18n.language === 'en' ? 'Please use the pages of the licensees’ portal: /licensees/sign-in.' : '请使用被授权方网站的页面：/licensees/sign-in。', 403, { code: 'USE_THE_PORTAL' }, true)
}

export const licenseeDoors: Endpoint[] = [
  {
    path: '/login', method: 'post',
    handler: async (req) => {
      await addDataAndFileToRequest(req)
      const { token, exp, user } = await loginOperation({ collection: collectionOf(req), data: { email: emailIn(req.data), password: textIn(req.data, 'password') }, depth: 0, req })
      return Response.json({ token, exp, user }, { headers: { 'cache-control': 'private, no-store' } })
    },
  },
  {
    path: '/logout', method: 'post',
    handler: async (req) => {
      await logoutOperation({ collection: collectionOf(req), req })
      return Response.json({ message: 'ok' })
    },
  },
  { path: '/refresh-token', method: 'post', handler: closed(null) },
  { path: '/forgot-password', method: 'post', handler: closed('forgot') },
  { path: '/reset-password', method: 'post', handler: closed('reset') },
]
