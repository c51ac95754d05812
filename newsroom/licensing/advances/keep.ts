import type { Payload } from 'payload'

import { compareAndSet } from '../../../database/compareAndSet'
import { idOf } from '../../../domain/editorial/idOf'
import { type Fate, isTakenBack } from '../../../domain/licensing/advances'
import type { Advance } from '../../../payload-types'
import type { AdvanceFrame } from '../../../queries/packageView'
import { advancesOf, advancesWhere, fateIn, newestDraft } from './records'
import { closeAdvance, frozen, openAdvance } from './release'
import { tellAdvance } from './tell'

const system = '系统'

/**
 * The clock of advances: ends those whose story came out, follows a schedule that was moved, takes back those whose words or schedule are gone, and
 * sends the notices of all that. Works from what stands, so that a killed process loses nothing, and under unique keys, so that twice is once.
 */
export async function keepAdvances(payload: Payload, { now = new Date().toISOString() } = {}): Promise<void> {
  for (const advance of await advancesWhere(payload, { state: { equals: 'standing' } })) await settle(payload, advance, now)
  const untold = await advancesWhere(payload, { or: [{ openTold: { equals: false } }, { and: [{ state: { not_equals: 'standing' } }, { closeTold: { equals: false } }] }] })
  for (const advance of untold) await tellAdvance(payload, advance)
}

async function settle(payload: Payload, advance: Advance, now: string): Promise<void> {
  const all = await advancesOf(payload, idOf(advance.article) ?? '')
  const close = (state: Advance['state'], closing: Advance['closing'], reason: string | null) => closeAdvance(payload, { id: advance.id, state, closing: closing ?? null, reason, by: system, now })
  if (all.some(({ no, state }) => state === 'standing' && no > advance.no)) return void (await close('superseded', null, null))
  const fate = await fateIn(payload, advance)
  switch (fate.kind) {
    case 'live': return hold(payload, advance, null)
    case 'gone': return void (await close('withdrawn', 'kill', '稿件已撤销，不再发布。'))
    case 'released': return void (await close('released', fate.notice, reasonOfRelease(fate)))
    case 'moved': return move(payload, { advance, all, to: fate.to, now })
    case 'held': {
      const heldAt = advance.heldAt ? new Date(advance.heldAt).toISOString() : now
      if (!isTakenBack({ heldAt, releaseAt: new Date(advance.releaseAt).toISOString(), now })) return hold(payload, advance, heldAt)
      return void (await close('withdrawn', 'kill', fate.why === 'changed' ? '稿件的文字有改动，先前提前供出的一稿作废。' : '原定的发布已取消。'))
    }
  }
}

const reasonOfRelease = ({ notice }: Extract<Fate, { kind: 'released' }>): string | null =>
  notice === 'correction' ? '正式发布的文字与提前供稿不同，请以正式发布的为准。' : notice === 'moved' ? '稿件已提前公开，自公开时起不再禁用。' : null

/** Remembers since when an advance has not been in order; null when it is again. */
async function hold(payload: Payload, advance: Advance, heldAt: string | null): Promise<void> {
  if ((advance.heldAt ?? null) === heldAt) return
  await compareAndSet(payload, { collection: 'advances', id: advance.id, field: 'state', from: 'standing', to: 'standing', also: { heldAt } })
}

/** The same words for another hour: a new row. Its fingerprint is another where publication will date the story by the hour. */
async function move(payload: Payload, { advance, all, to, now }: { advance: Advance; all: readonly Advance[]; to: string; now: string }): Promise<void> {
  const draft = await newestDraft(payload, idOf(advance.article) ?? '')
  if (!draft) return
  const given = frozen({ ...draft, rights: (advance.frame as AdvanceFrame).rights ?? {} }, to)
  // Changed since it was looked at: the next round finds it held.
  if (given.wordsHash !== advance.wordsHash) return
  await openAdvance(payload, { draft, given, releaseAt: to, by: advance.by, before: all, now, opening: 'moved' })
}
