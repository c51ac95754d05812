import type { Payload } from 'payload'

import { compareAndSet } from '../../../database/compareAndSet'
import { type Actor, type AgreementStep, mayMove } from '../../../domain/licensing/agreementLife'
import { idOf } from '../../../domain/editorial/idOf'
import type { Agreement } from '../../../payload-types'
import { documentOf, type LogEntry, logOf, readAgreement } from './agreementRecord'
import { agreementText, hashOfText } from './agreementText'
import { conflictsOfAgreement } from './conflicts'
import { LicensingRefusal } from '../desk'
import { settleAgreement } from './settle'

export type Step = {
  id: string
  step: AgreementStep
  /** who takes it, as the log will name them */
  actor: { kind: Actor; name: string }
  reason?: string | null
  /** of a termination: the first day on which it no longer holds */
  day?: string | null
  /** why an administrator lets it stand beside a conflicting grant */
  override?: string | null
  now?: string
}

/**
 * Takes one step in the life of an agreement: state, time, log and signed text are one write that succeeds for one caller only; certificate
 * and mails follow and are made up for by the clock when the process dies in between.
 * @throws LicensingRefusal with a sentence for whoever asked.
 */
export async function takeStep(payload: Payload, { id, step, actor, reason, day, override, now = new Date().toISOString() }: Step): Promise<Agreement> {
  const agreement = await readAgreement(payload, id)
  const move = mayMove({ agreement, step, actor: actor.kind, at: now, reason: reason ?? null, day: day ?? null })
  if (!move.ok) throw new LicensingRefusal(move.code, move)
  const also = await changesOf(payload, { agreement, step, now, override: override ?? null, terminatedAt: move.terminatedAt })
  const entry: Omit<LogEntry, 'no'> = {
    at: now, step, by: actor.name, ...(reason?.trim() ? { reason: reason.trim() } : {}), ...(step === 'terminate' && day ? { day } : {}), ...(override?.trim() ? { override: override.trim() } : {}),
  }
  await writeStep(payload, agreement, entry, { status: move.to, ...also })
  if (step === 'offer' && !override) await withdrawIfMet(payload, id, now)
  await settleAgreement(payload, id)
  return readAgreement(payload, id)
}

/** The one write of a step; the next number of the log belongs to one caller. */
export async function writeStep(payload: Payload, agreement: Agreement, entry: Omit<LogEntry, 'no'>, also: Parameters<typeof compareAndSet>[1]['also'] = {}): Promise<void> {
  const from = agreement.steps ?? 0
  const log = [...logOf(agreement), { no: from + 1, ...entry }]
  const isOurs = await compareAndSet(payload, { collection: 'agreements', id: agreement.id, field: 'steps', from, to: from + 1, also: { ...also, log, unsettled: agreement.unsettled || from + 1, updatedAt: entry.at } })
  if (!isOurs) throw new LicensingRefusal('TAKEN', { zh: '刚好有人同时操作了这份协议，请刷新后再试。', en: 'Somebody acted on this agreement at the same moment. Reload and try again.' })
}

type Change = { agreement: Agreement; step: AgreementStep; now: string; override: string | null; terminatedAt: string | null }

async function changesOf(payload: Payload, { agreement, step, now, override, terminatedAt }: Change): Promise<Record<string, string | null>> {
  if (step === 'offer') {
    await requireParty(payload, agreement)
    if (!override) await refuseConflicts(payload, agreement, now)
    const text = agreementText(await documentOf(payload, agreement))
    return { documentText: text, documentHash: hashOfText(text), offeredAt: now, acceptedAt: null, signedAt: null }
  }
  if (step === 'withdraw' || step === 'decline') return { documentText: null, documentHash: null, offeredAt: null, acceptedAt: null }
  if (step === 'accept' || step === 'countersign') {
    await requireSameText(payload, agreement)
    if (step === 'accept') {
      await requireAcceptance(payload, agreement)
      return { acceptedAt: now }
    }
    await requireParty(payload, agreement)
    if (!override) await refuseConflicts(payload, agreement, now)
    return { signedAt: now }
  }
  if (step === 'suspend') return { suspendedAt: now }
  if (step === 'resume') return { suspendedAt: null }
  return terminatedAt ? { terminatedAt } : {}
}

async function requireParty(payload: Payload, agreement: Agreement): Promise<void> {
  const read = { depth: 0, disableErrors: true, overrideAccess: true } as const
  const organisation = await payload.findByID({ collection: 'organisations', id: idOf(agreement.organisation) ?? '', ...read })
  if (organisation?.status !== 'active') throw new LicensingRefusal('PARTY_SUSPENDED', { zh: '被授权机构已停用。', en: 'The organisation is suspended.' })
  const version = await payload.findByID({ collection: 'notice-versions', id: idOf(agreement.noticeVersion) ?? '', ...read })
  if (version?.status !== 'published') throw new LicensingRefusal('NOTICE_UNPUBLISHED', { zh: '所依的声明版本尚未发布。', en: 'The notice version is not published.' })
}

async function refuseConflicts(payload: Payload, agreement: Agreement, now: string): Promise<void> {
  const conflicts = await conflictsOfAgreement(payload, agreement, now)
  if (conflicts.length > 0) {
    throw new LicensingRefusal('EXCLUSIVITY', { zh: `与 ${conflicts.length} 份协议的独家范围冲突，不能办理。`, en: `The exclusive scope conflicts with ${conflicts.length} agreement(s).` }, 409, conflicts.map(({ zh, en }) => ({ zh, en })))
  }
}

/** The fields may have been saved in the very moment of the offer: nobody signs another text than the one on the screen. */
async function requireSameText(payload: Payload, agreement: Agreement): Promise<void> {
  if (hashOfText(agreementText(await documentOf(payload, agreement))) !== agreement.documentHash) {
    throw new LicensingRefusal('TEXT_CHANGED', { zh: '协议字段与已发出的文本不一致，请撤回后重新发出。', en: 'The fields no longer give the text that was offered. Withdraw it and offer it anew.' })
  }
}

/** Acceptance is evidence first: the record of who accepted this text since it was offered. */
async function requireAcceptance(payload: Payload, agreement: Agreement): Promise<void> {
  if (!await isAccepted(payload, agreement)) throw new LicensingRefusal('NO_ACCEPTANCE', { zh: '没有对方对这份文本的接受记录。', en: 'There is no record that the other party accepted this text.' })
}

/** Whether a signatory has accepted the text as it was last offered. */
export async function isAccepted(payload: Payload, agreement: Agreement): Promise<boolean> {
  if (!agreement.offeredAt || !agreement.documentHash) return false
  const { totalDocs } = await payload.count({
    collection: 'acceptances', overrideAccess: true,
    where: { and: [{ agreement: { equals: agreement.id } }, { hash: { equals: agreement.documentHash } }, { at: { greater_than_equal: agreement.offeredAt } }] },
  })
  return totalDocs > 0
}

/** Two exclusive offers made in the same moment did not see each other: whoever finds the other takes its own back. */
async function withdrawIfMet(payload: Payload, id: string, now: string): Promise<void> {
  const agreement = await readAgreement(payload, id)
  const conflicts = await conflictsOfAgreement(payload, agreement, now)
  if (conflicts.length === 0) return
  await writeStep(payload, agreement, { at: now, step: 'withdraw', by: '系统', reason: '与同时发出的协议独家范围冲突' }, { status: 'draft', documentText: null, documentHash: null, offeredAt: null })
  throw new LicensingRefusal('EXCLUSIVITY', { zh: '与同时发出的协议独家范围冲突，已撤回。', en: 'It conflicts with an offer made at the same moment and was withdrawn.' }, 409, conflicts.map(({ zh, en }) => ({ zh, en })))
}
