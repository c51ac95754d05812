import { parseInstant, termOfDays } from '../rights'
import { isCalendarDate, shanghaiDate, startOfShanghaiDay } from '../text/shanghai'
import { inWords, stateWords, stepWords, type Words } from './words'

export type AgreementState = keyof typeof stateWords
export type AgreementStep = keyof typeof stepWords
/** Who takes a step: our licensing desk, a signatory of the other party, or time. */
export type Actor = 'desk' | 'signatory' | 'clock'

/** What the life of an agreement depends on. Days are calendar days in Shanghai; `lastDay` is inclusive, null has no end. */
export type AgreementTerm = { status: AgreementState; effectiveFrom: string; lastDay?: string | null; terminatedAt?: string | null }

type StepRule = { from: readonly AgreementState[]; to: AgreementState; by: Actor; needs: readonly ('reason' | 'day')[] }

/** The whole life in one table. A renewal is no step: it is a new draft that copies the old terms. */
export const agreementSteps: Readonly<Record<AgreementStep, StepRule>> = {
  offer: { from: ['draft'], to: 'offered', by: 'desk', needs: [] },
  withdraw: { from: ['offered', 'accepted'], to: 'draft', by: 'desk', needs: ['reason'] },
  decline: { from: ['offered'], to: 'draft', by: 'signatory', needs: ['reason'] },
  accept: { from: ['offered'], to: 'accepted', by: 'signatory', needs: [] },
  countersign: { from: ['accepted'], to: 'active', by: 'desk', needs: [] },
  suspend: { from: ['active'], to: 'suspended', by: 'desk', needs: ['reason'] },
  resume: { from: ['suspended'], to: 'active', by: 'desk', needs: [] },
  terminate: { from: ['active', 'suspended'], to: 'terminated', by: 'desk', needs: ['reason', 'day'] },
  expire: { from: ['active', 'suspended'], to: 'expired', by: 'clock', needs: [] },
}

/** The instants between which an agreement runs, epoch milliseconds, half-open; a termination cuts the term short. */
export function termOf({ effectiveFrom, lastDay, terminatedAt }: Omit<AgreementTerm, 'status'>): { from: number; to: number | null } {
  const term = termOfDays({ firstDay: effectiveFrom, lastDay: lastDay || null })
  const ends = [term.effectiveTo, terminatedAt].flatMap((end) => (end ? [parseInstant(end, 'end')] : []))
  return { from: parseInstant(term.effectiveFrom, 'effectiveFrom'), to: ends.length > 0 ? Math.min(...ends) : null }
}

/**
 * The state at an instant, whatever the row says: time ends an agreement before anybody has written it down, and a termination of a day
 * to come has not ended it yet.
 * @param at ISO instant
 */
export function effectiveState(agreement: AgreementTerm, at: string): AgreementState {
  const { status } = agreement
  const now = parseInstant(at, 'at')
  const lastInstant = termOf({ ...agreement, terminatedAt: null }).to
  const isOver = lastInstant !== null && now >= lastInstant
  if (status === 'active' || status === 'suspended') return isOver ? 'expired' : status
  const isStillToEnd = status === 'terminated' && agreement.terminatedAt != null && now < parseInstant(agreement.terminatedAt, 'terminatedAt')
  return isStillToEnd ? (isOver ? 'expired' : 'active') : status
}

/** True when the other party may use our stories under it at that instant. */
export function isInForce(agreement: AgreementTerm, at: string): boolean {
  return effectiveState(agreement, at) === 'active' && parseInstant(at, 'at') >= termOf(agreement).from
}

/** States that an actor can bring an agreement into from its state at that instant. */
export function nextStates(agreement: AgreementTerm, actor: Actor, at: string): AgreementState[] {
  return [...new Set(nextSteps(agreement, actor, at).map((step) => agreementSteps[step].to))]
}

/** Steps that an actor may take at that instant, given the reason and day they need. */
export function nextSteps(agreement: AgreementTerm, actor: Actor, at: string): AgreementStep[] {
  const today = shanghaiDate(at)
  return (Object.keys(agreementSteps) as AgreementStep[]).filter((step) => mayMove({ agreement, step, actor, at, reason: '—', day: today }).ok)
}

export type MoveRefusal = { ok: false; code: 'NOT_YOURS' | 'WRONG_STATE' | 'TERM_OVER' | 'NOT_DUE' | 'REASON_MISSING' | 'DAY_INVALID' } & Words
export type Move = { ok: true; to: AgreementState; /** for a termination: when it takes effect */ terminatedAt: string | null } | MoveRefusal

export type MoveRequest = {
  agreement: AgreementTerm
  step: AgreementStep
  actor: Actor
  /** ISO instant of the step */
  at: string
  reason?: string | null
  /** for a termination: the first day on which it no longer holds, YYYY-MM-DD in Shanghai */
  day?: string | null
}

const refusal = (code: MoveRefusal['code'], zh: string, en: string): MoveRefusal => ({ ok: false, code, zh, en })

/** Whether one actor may take one step now, and where it leads. A refusal says why in a sentence. */
export function mayMove({ agreement, step, actor, at, reason, day }: MoveRequest): Move {
  const { from, to, by, needs } = agreementSteps[step]
  const [stepZh, stepEn] = [inWords(stepWords, step), inWords(stepWords, step, 'en').toLowerCase()]
  if (actor !== by) return refusal('NOT_YOURS', `“${stepZh}”不由你方操作。`, `It is not for you to ${stepEn}.`)
  const isTimeUp = isPastLastDay(agreement, at)
  if (step === 'expire' && from.includes(agreement.status)) {
    return isTimeUp ? { ok: true, to, terminatedAt: null } : refusal('NOT_DUE', '协议尚未期满。', 'The agreement has not run out yet.')
  }
  const state = effectiveState(agreement, at)
  if (!from.includes(agreement.status) || !from.includes(state)) {
    return refusal('WRONG_STATE', `协议现为“${inWords(stateWords, state)}”，不能${stepZh}。`, `The agreement is ${inWords(stateWords, state, 'en').toLowerCase()}: you cannot ${stepEn} now.`)
  }
  if (isTimeUp && step !== 'withdraw' && step !== 'decline') return refusal('TERM_OVER', '协议的最后一日已过，请改期后再办。', 'Its last day has passed: change the term first.')
  if (needs.includes('reason') && !reason?.trim()) return refusal('REASON_MISSING', `请写明${stepZh}的理由。`, `Give the reason to ${stepEn}.`)
  if (!needs.includes('day')) return { ok: true, to, terminatedAt: null }
  return terminationOn({ agreement, at, day: day ?? '' })
}

const isPastLastDay = (agreement: AgreementTerm, at: string): boolean => {
  const end = termOf({ ...agreement, terminatedAt: null }).to
  return end !== null && parseInstant(at, 'at') >= end
}

/** Nothing ends in the past, where uses were lawful; what is suspended ends at once, or it would come back to life until its end. */
function terminationOn({ agreement, at, day }: { agreement: AgreementTerm; at: string; day: string }): Move {
  const today = shanghaiDate(at)
  if (!isCalendarDate(day) || day < today) return refusal('DAY_INVALID', `终止日写成 ${today} 或以后的日期。`, `Give ${today} or a later day.`)
  if (agreement.lastDay && day > agreement.lastDay) return refusal('DAY_INVALID', `协议在 ${agreement.lastDay} 期满，终止日不能更晚。`, `The agreement runs out on ${agreement.lastDay}: it cannot be terminated later.`)
  if (agreement.status === 'suspended' && day > today) return refusal('DAY_INVALID', '已中止的协议只能自今日起终止。', 'A suspended agreement can only be terminated at once.')
  return { ok: true, to: 'terminated', terminatedAt: day === today ? at : startOfShanghaiDay(day) }
}
