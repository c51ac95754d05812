import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { checkBody, type CheckedFinding } from '../../../collections/stat-findings/checkBody'
import { storyKey } from '../../../collections/stat-findings/storyKey'
import { type Severity, severities } from '../../../domain/checks'
import { forNewsroom, readBody, type Staff } from '../refusal'
import { bulletinsFor, dismiss, reopen, verify, withdraw } from './acts'
import { dismissedIn } from './findings'

const storySchema = z.strictObject({
  id: z.string().regex(/^[0-9a-f-]{24,36}$/i).nullable(), body: z.unknown(), event: z.string().regex(/^\d{4}-\d{2}-\d{2}$/).nullable(), firstPublishedAt: z.iso.datetime({ offset: true }).nullable(),
})

export type ShownFinding = Pick<CheckedFinding, 'at' | 'code' | 'figures' | 'mend' | 'says' | 'severity' | 'words'> & { key: string; dismissed: string | null }
export type StoryCheck = { findings: ShownFinding[]; figures: number; counts: Record<Severity, number>; blocks: boolean }

/** A story as it stands in the form, against the records that this user may see. Nothing is stored. */
async function checkStoryInForm({ req, user }: { req: PayloadRequest; user: Staff }): Promise<StoryCheck> {
  const { id, body, event, firstPublishedAt } = await readBody(req, storySchema)
  const { payload } = req
  const [{ findings, figures }, dismissed, site] = await Promise.all([
    checkBody({ payload, req, user }, { body, event: { date: event }, firstPublishedAt }),
    id ? dismissedIn(payload, id) : new Map<string, { reason?: string | null }>(),
    payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: true, req }),
  ])
  const shown = findings.map(({ at, code, figures: marked, key, mend, says, severity, words }): ShownFinding => {
    const row = id ? dismissed.get(storyKey(id, key)) : undefined
    return { at, code, figures: marked, mend, says, severity, words, key, dismissed: row ? row.reason ?? '' : null }
  })
  const open = shown.filter((one) => one.dismissed === null)
  const counts = Object.fromEntries(severities.map((severity) => [severity, open.filter((one) => one.severity === severity).length])) as Record<Severity, number>
  return { findings: shown, figures, counts, blocks: site.figureErrorsBlock === true }
}

/** What the panel asks of the statistics desk. */
export const statisticsDeskEndpoints: Endpoint[] = [
  { path: '/statistics-desk/check', method: 'post', handler: forNewsroom(checkStoryInForm) },
  { path: '/statistics-desk/observations/:id/bulletins', method: 'get', handler: forNewsroom(bulletinsFor) },
  { path: '/statistics-desk/observations/:id/verify', method: 'post', handler: forNewsroom(verify) },
  { path: '/statistics-desk/observations/:id/withdraw', method: 'post', handler: forNewsroom(withdraw) },
  { path: '/statistics-desk/findings/:id/dismiss', method: 'post', handler: forNewsroom(dismiss) },
  { path: '/statistics-desk/findings/:id/reopen', method: 'post', handler: forNewsroom(reopen) },
]
