import type { CaseAct, CaseState, CaseStatus, ComplaintKind, Party, Procedure } from './types'

/** What must be so besides the state. `story`: the complaint names a story of ours. */
export type Need = 'story' | 'story_up' | 'story_down' | 'not_forwarded' | 'forwarded' | 'suit_period_over' | 'not_about_rights'

export type CaseRule = {
  procedure: Procedure
  act: CaseAct
  by: Party
  from: readonly CaseState[]
  to: CaseState
  needs: readonly Need[]
  /** the article that the rule follows */
  law: string
}

const rule = (procedure: Procedure, act: CaseAct, by: Party, from: readonly CaseState[], to: CaseState, law: string, needs: readonly Need[] = []): CaseRule =>
  ({ procedure, act, by, from, to, needs, law })

const regulation = (act: CaseAct, by: Party, from: readonly CaseState[], to: CaseState, article: string, needs?: readonly Need[]) =>
  rule('network_regulation', act, by, from, to, `信息网络传播权保护条例第${article}条`, needs)
const civil = (act: CaseAct, by: Party, from: readonly CaseState[], to: CaseState, article: string, needs?: readonly Need[]) =>
  rule('civil_code', act, by, from, to, `民法典第${article}`, needs)

/** Everything that may be done, by whom, when, and why. What is not here is refused. */
export const caseRules: readonly CaseRule[] = [
  // A notice must name its sender, the work, the address and first evidence (art. 14); one that does is answered by deletion at once (15).
  regulation('acknowledge', 'desk', ['received'], 'acknowledged', '14'),
  regulation('reject', 'desk', ['received', 'acknowledged'], 'rejected', '14'),
  regulation('reopen', 'desk', ['rejected'], 'acknowledged', '14'),
  regulation('request_take_down', 'desk', ['acknowledged'], 'acknowledged', '15', ['story']),
  regulation('take_down', 'desk', ['acknowledged'], 'taken_down', '15', ['story']),
  regulation('forward', 'desk', ['taken_down'], 'taken_down', '15', ['not_forwarded']),
  regulation('counter_notice', 'notified', ['taken_down'], 'countered', '16', ['forwarded']),
  // A statement with what art. 16 asks for is answered by restoring at once; the same notice may not be sent again (17).
  regulation('request_restore', 'desk', ['countered'], 'countered', '17'),
  regulation('restore', 'desk', ['countered'], 'restored', '17', ['story_down']),
  regulation('close', 'desk', ['taken_down'], 'closed', '15'),
  regulation('close', 'desk', ['rejected'], 'closed', '14'),
  regulation('close', 'desk', ['restored'], 'closed', '17'),

  civil('acknowledge', 'desk', ['received'], 'acknowledged', '1195条第1款'),
  civil('reject', 'desk', ['received', 'acknowledged', 'forwarded'], 'rejected', '1195条第1款'),
  civil('reject', 'desk', ['countered'], 'rejected', '1195条第2款', ['story_up']),
  civil('reopen', 'desk', ['rejected'], 'acknowledged', '1195条第1款'),
  civil('forward', 'desk', ['acknowledged'], 'forwarded', '1195条第2款'),
  civil('request_take_down', 'desk', ['forwarded'], 'forwarded', '1195条第2款', ['story']),
  civil('take_down', 'desk', ['forwarded'], 'taken_down', '1195条第2款', ['story']),
  civil('counter_notice', 'notified', ['forwarded', 'taken_down'], 'countered', '1196条第1款'),
  civil('forward_statement', 'desk', ['countered'], 'awaiting_suit', '1196条第2款'),
  civil('report_suit', 'complainant', ['awaiting_suit'], 'suit_pending', '1196条第2款'),
  civil('request_restore', 'desk', ['awaiting_suit'], 'awaiting_suit', '1196条第2款', ['story_down', 'suit_period_over']),
  civil('restore', 'desk', ['awaiting_suit'], 'restored', '1196条第2款', ['story_down', 'suit_period_over']),
  civil('request_restore', 'desk', ['suit_pending'], 'suit_pending', '1196条第2款', ['story_down']),
  civil('restore', 'desk', ['suit_pending'], 'restored', '1196条第2款', ['story_down']),
  // Matters that need no measure: a mistake put right, a question answered.
  civil('close', 'desk', ['acknowledged', 'forwarded'], 'closed', '1195条第2款', ['not_about_rights']),
  civil('close', 'desk', ['taken_down', 'suit_pending', 'restored', 'rejected'], 'closed', '1195条第2款'),
  civil('close', 'desk', ['awaiting_suit'], 'closed', '1196条第2款', ['story_up', 'suit_period_over']),
]

type Asking = { procedure: Procedure; kind: ComplaintKind; hasStory: boolean; status: CaseStatus; now: string }

function isMet(need: Need, { kind, hasStory, status, now }: Asking): boolean {
  switch (need) {
    case 'story': return hasStory
    case 'story_up': return !status.storyDown
    case 'story_down': return status.storyDown
    case 'forwarded': return status.forwarded
    case 'not_forwarded': return !status.forwarded
    case 'not_about_rights': return kind !== 'rights'
    case 'suit_period_over': return status.deadlines.some(({ name, dueAt }) => name === 'suit_period' && Date.parse(dueAt) <= Date.parse(now))
  }
}

/** The procedure a complaint goes by: the regulation is for rights alone, whatever the setting says. */
export const procedureFor = (kind: ComplaintKind, setting: Procedure): Procedure => (kind === 'rights' ? setting : 'civil_code')

/** What a party may do next, in the order of the table. */
export const nextActs = (party: Party, asking: Asking): CaseRule[] =>
  caseRules.filter(({ procedure, by, from, needs }) =>
    procedure === asking.procedure && by === party && from.includes(asking.status.state) && needs.every((need) => isMet(need, asking)))

/** The act is not one that the procedure allows this party now. */
export class ActNotAllowed extends Error {
  override readonly name = 'ActNotAllowed'
  readonly code = 'ACT_NOT_ALLOWED'
  constructor(readonly act: CaseAct, readonly state: CaseState) {
    super(`${act} is not allowed in the state ${state}`)
  }
}

/** The rule by which a party may act. @throws ActNotAllowed when there is none. */
export function ruleFor(act: CaseAct, party: Party, asking: Asking): CaseRule {
  const found = nextActs(party, asking).find((candidate) => candidate.act === act)
  if (!found) throw new ActNotAllowed(act, asking.status.state)
  return found
}
