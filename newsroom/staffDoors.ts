import {
  addDataAndFileToRequest, APIError, type CollectionConfig, createLocalReq, type Endpoint, Forbidden, headersWithCors, loginOperation, logoutOperation, type PayloadRequest, resetPasswordOperation,
} from 'payload'
import { generatePayloadCookie } from 'payload/shared'

import { hasRole, lacksSecondFactor } from '../collections/access'
import { SecondFactorNeeded } from '../collections/fields/secondFactor'
import { addressOf, limitCode } from '../collections/hooks/guardDoors'
import { secondFactorRoles } from '../config/secondFactor'
import type { User } from '../payload-types'
import { giveBackCodeTry, giveBackTry } from '../server/tries'
import { secondFactorOf } from './secondFactor'

const factor = secondFactorOf('users')
const noStore = { 'Cache-Control': 'private, no-store' }
const say = (req: PayloadRequest, zh: string, en: string) => (req.i18n.language === 'en' ? en : zh)
const refusal = (req: PayloadRequest, { status, code, zh, en }: { status: number; code: string; zh: string; en: string }) => new APIError(say(req, zh, en), status, { code }, true)
const wrongCode = (req: PayloadRequest, status = 401) => refusal(req, { status, code: 'WRONG_CODE', zh: '口令不对，或已经用过。请等下一个口令再试。', en: 'The code is wrong or used. Wait for the next one.' })

async function textOf(req: PayloadRequest, name: string): Promise<string> {
  if (!req.data) await addDataAndFileToRequest(req)
  const value: unknown = Reflect.get(Object(req.data), name)
  return typeof value === 'string' ? value.slice(0, 500) : ''
}

const collectionOf = (req: PayloadRequest) => req.payload.collections['users']
const sessionIn = (token: string): string => (JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) as { sid: string }).sid

/** Ends a session that the password has opened and nobody was given. */
async function endSession(req: PayloadRequest, { account, token }: { account: string; token: string }): Promise<void> {
  const user = await req.payload.findByID({ collection: 'users', id: account, depth: 0, overrideAccess: true })
  const own = await createLocalReq({ user: Object.assign({ ...user, collection: 'users' as const }, { _sid: sessionIn(token) }) }, req.payload)
  await logoutOperation({ collection: collectionOf(req), req: own })
}

/** Holds a code against the second factor, counted like a password. @throws APIError when it is wrong, or there were too many */
async function requireCode(req: PayloadRequest, { account, code, status }: { account: string; code: string; status?: number }): Promise<void> {
  await limitCode(req, account)
  if (!await factor.verifySecondFactor(req.payload, { account, code })) throw wrongCode(req, status)
  await Promise.all([giveBackTry({ door: 'code', address: addressOf(req), account }), giveBackCodeTry(account)])
}

/**
 * The panel's sign-in. Where a second factor is set, the password alone is answered with 401 and SECOND_FACTOR_NEEDED, and the same request with a
 * code beside it gives the session. What the password opened is closed again before anybody hears of it.
 */
const login: Endpoint['handler'] = async (req) => {
  const [email, password, code] = [await textOf(req, 'email'), await textOf(req, 'password'), (await textOf(req, 'code')).trim()]
  req.context['secondFactor'] = 'asked'
  const { exp, token, user } = await loginOperation({ collection: collectionOf(req), data: { email, password }, depth: 0, req })
  if (!token || !user) throw new Forbidden(req.t)
  const account = String(user.id)
  try {
    if ('totpEnabledAt' in user && user.totpEnabledAt) {
      if (!code) throw new SecondFactorNeeded(say(req, '请输入验证器显示的六位动态口令，或一个备用码。', 'Enter the six digits of your authenticator, or a recovery code.'))
      await requireCode(req, { account, code })
    }
  } catch (error) {
    await endSession(req, { account, token })
    throw error
  }
  const cookie = generatePayloadCookie({ collectionAuthConfig: collectionOf(req).config.auth, cookiePrefix: req.payload.config.cookiePrefix, token })
  const headers = headersWithCors({ headers: new Headers({ 'Set-Cookie': cookie, ...noStore }), req })
  return Response.json({ message: req.t('authentication:passed'), exp, token, user }, { headers })
}

/** A new password by a link in a mail signs nobody in: who has the mailbox has neither the password of before nor the second factor. */
const resetPassword: Endpoint['handler'] = async (req) => {
  const data = { password: await textOf(req, 'password'), token: await textOf(req, 'token') }
  req.context['secondFactor'] = 'asked'
  const { token, user } = await resetPasswordOperation({ collection: collectionOf(req), data, depth: 0, req })
  if (token) await endSession(req, { account: String(user['id']), token })
  return Response.json({ message: say(req, '新密码已保存，请登录。', 'The new password is saved. Please sign in.') }, { headers: headersWithCors({ headers: new Headers(noStore), req }) })
}

type Self = User & { collection: 'users'; _sid?: string }

/** Whoever of the newsroom is signed in, also when the second factor is still to be set up. */
function selfOf(req: PayloadRequest): Self {
  if (req.user?.collection !== 'users') throw refusal(req, { status: 401, code: 'SIGNED_OUT', zh: '登录已过期，请重新登录。', en: 'You are signed out. Sign in again.' })
  return req.user as Self
}

type Entry = { at: string; what: 'removed' | 'reset' | 'set'; by: string }

async function note(req: PayloadRequest, { account, what, by }: { account: string; what: Entry['what']; by: string }): Promise<void> {
  const user = await req.payload.findByID({ collection: 'users', id: account, depth: 0, overrideAccess: true })
  const entries = Array.isArray(user.secondFactorLog) ? user.secondFactorLog : []
  await req.payload.update({ collection: 'users', id: account, data: { secondFactorLog: [...entries, { at: new Date().toISOString(), what, by }] }, depth: 0, overrideAccess: true })
  req.payload.logger.info({ msg: `second factor ${what}`, account, by })
}

const endOtherSessions = async (req: PayloadRequest, { account, keep }: { account: string; keep: string | undefined }) => {
  const user = await req.payload.findByID({ collection: 'users', id: account, depth: 0, showHiddenFields: true, overrideAccess: true })
  await req.payload.db.updateOne({ collection: 'users', id: account, data: { sessions: (user.sessions ?? []).filter(({ id }) => id === keep) }, returning: false })
}

const answer = (body: object) => Response.json(body, { headers: noStore })

const state: Endpoint['handler'] = async (req) => {
  const self = selfOf(req)
  const site = await req.payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: true })
  const [pending, left] = [await factor.pendingEnrolment(req.payload, { id: self.id, issuer: site.name }), await factor.recoveryCodesLeft(req.payload, self.id)]
  return answer({ since: self.totpEnabledAt ?? null, left, pending, isDemanded: self.roles.some((role) => secondFactorRoles().includes(role)), isHeldBack: lacksSecondFactor(self) })
}

const begin: Endpoint['handler'] = async (req) => {
  const self = selfOf(req)
  if (self.totpEnabledAt) throw refusal(req, { status: 409, code: 'ALREADY_SET', zh: '动态口令已经启用。', en: 'The second factor is set already.' })
  await factor.beginEnrolment(req.payload, self.id)
  return state(req)
}

const confirm: Endpoint['handler'] = async (req) => {
  const self = selfOf(req)
  await limitCode(req, self.id)
  const codes = await factor.confirmEnrolment(req.payload, { id: self.id, code: await textOf(req, 'code') })
  if (!codes) throw wrongCode(req, 422)
  await note(req, { account: self.id, what: 'set', by: self.name })
  await endOtherSessions(req, { account: self.id, keep: self._sid })
  return answer({ codes })
}

const remove: Endpoint['handler'] = async (req) => {
  const self = selfOf(req)
  if (self.roles.some((role) => secondFactorRoles().includes(role))) throw refusal(req, { status: 403, code: 'DEMANDED', zh: '你的角色必须使用动态口令，不能取消。', en: 'Your role must have a second factor.' })
  await requireCode(req, { account: self.id, code: await textOf(req, 'code'), status: 422 })
  await factor.removeSecondFactor(req.payload, self.id)
  await note(req, { account: self.id, what: 'removed', by: self.name })
  return answer({})
}

/** For somebody who lost phone and recovery codes. Whoever is signed in with that account is signed out. */
const reset: Endpoint['handler'] = async (req) => {
  const self = selfOf(req)
  const account = typeof req.routeParams?.['id'] === 'string' ? req.routeParams['id'] : ''
  if (!hasRole(self)) throw new Forbidden(req.t)
  if (account === self.id) throw refusal(req, { status: 403, code: 'OWN_FACTOR', zh: '自己的动态口令要用口令取消。', en: 'Take your own second factor away with a code.' })
  if (!await req.payload.findByID({ collection: 'users', id: account, depth: 0, disableErrors: true, overrideAccess: true })) throw refusal(req, { status: 404, code: 'NO_SUCH_ACCOUNT', zh: '没有这个账号。', en: 'There is no such account.' })
  await factor.removeSecondFactor(req.payload, account)
  await note(req, { account, what: 'reset', by: self.name })
  await endOtherSessions(req, { account, keep: undefined })
  return answer({})
}

/** The doors of the newsroom with a second factor behind the password (S11). They stand before Payload's own. */
export const withStaffDoors = (users: CollectionConfig): CollectionConfig => ({
  ...users,
  endpoints: [
    ...(users.endpoints || []),
    { path: '/login', method: 'post', handler: login },
    { path: '/reset-password', method: 'post', handler: resetPassword },
    { path: '/second-factor', method: 'get', handler: state },
    { path: '/second-factor/begin', method: 'post', handler: begin },
    { path: '/second-factor/confirm', method: 'post', handler: confirm },
    { path: '/second-factor/remove', method: 'post', handler: remove },
    { path: '/:id/second-factor/reset', method: 'post', handler: reset },
  ],
})
