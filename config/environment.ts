import { createHmac } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** What the process is told from outside, read in one place. Paths are absolute. */

/** `next build` evaluates the configuration without a database or a secret; nothing is read or signed there. */
export const isBuilding = () => process.env.NEXT_PHASE === 'phase-production-build'

/** Everything that must survive a restart: the embedded database, uploaded files, the generated secret. */
export const dataDir = () => resolve(/* turbopackIgnore: true */ process.env.DATA_DIR ?? join(process.cwd(), 'data'))

export const databaseUrl = () => process.env.DATABASE_URL ?? `file:${join(dataDir(), 'newsroom.db')}`

export const isMongo = () => /^mongodb(\+srv)?:/.test(databaseUrl())

export class MissingSecret extends Error {
  readonly code = 'SECRET_MISSING'
  constructor() {
    super('PAYLOAD_SECRET is not set (32 random bytes or more). `npm start` makes one under data/; in production set it in the environment.')
  }
}

/**
 * The key that signs sessions and internal calls: PAYLOAD_SECRET, else the file `secret` in the data folder.
 * @throws MissingSecret when neither is there or it is shorter than 32 characters: the process must not start with a guessable key.
 */
export function secret(): string {
  if (isBuilding()) return 'x'.repeat(64)
  const file = join(dataDir(), 'secret')
  const value = process.env.PAYLOAD_SECRET ?? (existsSync(file) ? readFileSync(file, 'utf8').trim() : '')
  if (value.length < 32) throw new MissingSecret()
  return value
}

/** A key for one purpose, derived from the secret, so that no two uses share one. */
export const keyFor = (purpose: string) => createHmac('sha256', secret()).update(purpose).digest('hex')

const port = () => process.env.PORT ?? '3000'

/** The public address of the site without a trailing slash; links in feeds and canonical addresses begin with it. */
export const siteUrl = () => (process.env.SITE_URL ?? `http://localhost:${port()}`).replace(/\/$/, '')

/** Where the panel may be opened from: the site itself, and on a developer's machine both names of it. */
export const trustedOrigins = () => {
  const extra = (process.env.TRUSTED_ORIGINS ?? '').split(',').map((origin) => origin.trim()).filter(Boolean)
  const local = process.env.SITE_URL ? [] : [`http://localhost:${port()}`, `http://127.0.0.1:${port()}`]
  return [...new Set([siteUrl(), ...local, ...extra])]
}

/** Where mail is handed over (`smtp://user:password@host:587`); unset, mails wait in the outbox and say so. */
export const smtpUrl = () => process.env.SMTP_URL ?? null

/** The sender that readers and licensees see. */
export const mailFrom = () => process.env.MAIL_FROM ?? `署名 <no-reply@${new URL(siteUrl()).hostname}>`

/** Webhooks may go to hosts inside the own network, over plain http: for tests and development alone. */
export const mayCallPrivateHosts = () => process.env.WEBHOOKS_TO_PRIVATE_HOSTS === '1'

/** The IETF's `Content-Usage` preference is a draft whose words still change; it is announced only on request. */
export const announcesContentUsage = () => process.env.CONTENT_USAGE === 'on'
