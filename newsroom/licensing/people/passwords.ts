import type { Payload } from 'payload'

import { siteUrl } from '../../../config/environment'
import { idOf } from '../../../domain/editorial/idOf'
import { queueMail } from '../../outbox'
import { claimLink, issueLink, readLink, releaseLink } from './accountLinks'
import { type Self, userOf } from './signIn'

const hourMs = 60 * 60 * 1000
/** Whether an address is known must not be told by how long the answer takes. */
const answerAfterMs = 400

const resetText = (name: string, token: string) => [
  `${name}，你好：`, '', '有人请求为这个账号重设密码。如果是你，请在一小时内打开下面的地址，它只能用一次：', '', `${siteUrl()}/licensees/reset?token=${token}`, '',
  '设好新密码后，已登录的设备都会退出。如果不是你请求的，请不要理会这封邮件，密码没有改变。', '',
].join('\n')

/** Sends a link for a new password to an account of that address, if there is one. Tells nobody whether there was. */
export async function requestReset(payload: Payload, { email }: { email: string }, now = Date.now()): Promise<void> {
  const pause = new Promise((resolve) => setTimeout(resolve, answerAfterMs))
  const { docs: [account] } = await payload.find({ collection: 'licensees', where: { email: { equals: email.trim().toLowerCase() } }, limit: 1, pagination: false, depth: 0, overrideAccess: true })
  const organisation = idOf(account?.organisation)
  if (account && organisation && !account.disabled) {
    const { link, token } = await issueLink(payload, { purpose: 'reset', email: account.email, organisation, licensee: account.id, lifetimeMs: hourMs }, now)
    await queueMail(payload, { key: `reset:${link.id}`, to: account.email, subject: '重设被授权方账号的密码', text: resetText(account.name, token), isSecret: true, expiresAt: link.expiresAt })
  }
  await pause
}

/** The reset that a token opens. */
export const readReset = (payload: Payload, token: string, now = Date.now()) => readLink(payload, { token, purpose: 'reset' }, now)

/** Sets a new password by a link, once; every session of the account ends. False when the link is over. */
export async function resetPassword(payload: Payload, { token, password }: { token: string; password: string }, now = Date.now()): Promise<boolean> {
  const link = await readReset(payload, token, now)
  const licensee = idOf(link?.licensee)
  if (!link || !licensee || !await claimLink(payload, link.id)) return false
  try {
    await payload.update({ collection: 'licensees', id: licensee, depth: 0, overrideAccess: true, data: { password } })
  } catch (error) {
    await releaseLink(payload, link.id)
    throw error
  }
  return true
}

/**
 * Changes the password of somebody who is signed in and knows the old one; all other sessions end with the same write.
 * @returns false when the old one is wrong
 */
export async function changePassword(payload: Payload, { self, current, password }: { self: Self; current: string; password: string }): Promise<boolean> {
  try {
    await payload.login({ collection: 'licensees', data: { email: self.account.email, password: current }, context: { secondFactor: 'asked' }, overrideAccess: false })
  } catch (error) {
    if (error instanceof Error && 'status' in error && error.status === 401) return false
    throw error
  }
  await payload.update({ collection: 'licensees', id: self.account.id, depth: 0, overrideAccess: true, user: await userOf(payload, self), data: { password } })
  return true
}
