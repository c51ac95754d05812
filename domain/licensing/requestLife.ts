import { shanghaiDate } from '../text/shanghai'
import { inWords, requestStateWords, requestStepWords, type Words } from './words'

export type RequestState = keyof typeof requestStateWords
export type RequestStep = keyof typeof requestStepWords
/** Who takes a step: our licensing desk, the applicant, or the system when the agreement is signed. */
export type RequestActor = 'desk' | 'applicant' | 'system'

type StepRule = { from: readonly RequestState[]; to: RequestState; by: RequestActor; needsReason?: true }

/** A request for a licence, from the form to the countersigned agreement. */
export const requestSteps: Readonly<Record<RequestStep, StepRule>> = {
  quote: { from: ['open', 'quoted'], to: 'quoted', by: 'desk' },
  agree: { from: ['quoted'], to: 'agreed', by: 'applicant' },
  decline: { from: ['open', 'quoted', 'agreed'], to: 'declined', by: 'desk', needsReason: true },
  withdraw: { from: ['open', 'quoted'], to: 'withdrawn', by: 'applicant' },
  countersign: { from: ['agreed'], to: 'countersigned', by: 'system' },
}

/** The states in which both sides may still write to each other. */
export const isOpenForMessages = (state: RequestState) => state === 'open' || state === 'quoted' || state === 'agreed'

export type RequestRefusal = { ok: false; code: 'NOT_YOURS' | 'WRONG_STATE' | 'QUOTE_OVER' | 'REASON_MISSING' } & Words

/**
 * Whether one side may take one step with a request now.
 * @param quoteValidUntil last day of the quote in Shanghai, YYYY-MM-DD; null without end
 * @param at ISO instant
 */
export function mayMoveRequest({ state, step, actor, at, quoteValidUntil = null, reason }: {
  state: RequestState; step: RequestStep; actor: RequestActor; at: string; quoteValidUntil?: string | null; reason?: string | null
}): { ok: true; to: RequestState } | RequestRefusal {
  const { from, to, by, needsReason } = requestSteps[step]
  const [zh, en] = [inWords(requestStepWords, step), inWords(requestStepWords, step, 'en').toLowerCase()]
  if (actor !== by) return { ok: false, code: 'NOT_YOURS', zh: `“${zh}”不由你方操作。`, en: `It is not for you to ${en}.` }
  if (!from.includes(state)) return { ok: false, code: 'WRONG_STATE', zh: `申请现为“${inWords(requestStateWords, state)}”，不能${zh}。`, en: `The request is ${inWords(requestStateWords, state, 'en').toLowerCase()}: you cannot ${en} now.` }
  if (step === 'agree' && quoteValidUntil && shanghaiDate(at) > quoteValidUntil) return { ok: false, code: 'QUOTE_OVER', zh: `报价已于 ${quoteValidUntil} 失效，请留言请我们重新报价。`, en: `The quote was valid until ${quoteValidUntil}. Ask for a new one.` }
  if (needsReason && !reason?.trim()) return { ok: false, code: 'REASON_MISSING', zh: `请写明${zh}的理由。`, en: `Give the reason to ${en}.` }
  return { ok: true, to }
}
