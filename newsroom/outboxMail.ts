import { randomUUID } from 'node:crypto'
import type { EmailAdapter } from 'payload'

import { mailFrom } from '../config/environment'
import { queueMail } from './outbox'

const oneHourMs = 60 * 60 * 1000
const textOf = (html: string) => html.replace(/<(br|\/p|\/div)[^>]*>/gi, '\n').replace(/<a [^>]*href="([^"]+)"[^>]*>.*?<\/a>/gis, '$1').replace(/<[^>]+>/g, '').trim()
const address = (to: unknown): string => (typeof to === 'string' ? to : Array.isArray(to) ? to.map(address).join(', ') : String((to as { address?: string } | undefined)?.address ?? ''))

/** Payload's own mails (a reset of a staff password) go the way of all others: into the outbox, as text. They hold a token and die in an hour. */
export const outboxMail: EmailAdapter = ({ payload }) => ({
  name: 'outbox', defaultFromAddress: mailFrom(), defaultFromName: '署名',
  sendEmail: async ({ to, subject, text, html }) => {
    await queueMail(payload, {
      key: `account:${randomUUID()}`, to: address(to), subject: subject ?? '', text: typeof text === 'string' ? text : textOf(String(html ?? '')),
      isSecret: true, expiresAt: new Date(Date.now() + oneHourMs).toISOString(),
    })
  },
})
