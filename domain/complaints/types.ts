/** What a complaint is about. Only `rights` may go by the regulation on networks: its articles 14 to 17 speak of works, performances and recordings. */
export const complaintKinds = ['rights', 'content', 'personal_data', 'other'] as const
export type ComplaintKind = (typeof complaintKinds)[number]

/**
 * `network_regulation`: 信息网络传播权保护条例 art. 14–17, notice and counter-statement: delete at once, restore at once.
 * `civil_code`: 民法典 art. 1195–1196: forward, act on prima facie evidence, restore after a reasonable period without suit.
 */
export const procedures = ['network_regulation', 'civil_code'] as const
export type Procedure = (typeof procedures)[number]

export const caseStates = ['received', 'acknowledged', 'forwarded', 'taken_down', 'countered', 'awaiting_suit', 'suit_pending', 'restored', 'rejected', 'closed'] as const
export type CaseState = (typeof caseStates)[number]

/** `desk`: the newsroom. `complainant`: who filed. `notified`: whom the complaint was forwarded to (author, source, provider). */
export type Party = 'desk' | 'complainant' | 'notified'

export const caseActs = [
  'acknowledge', 'reject', 'forward', 'request_take_down', 'take_down', 'counter_notice', 'forward_statement', 'report_suit', 'request_restore', 'restore', 'close', 'reopen',
] as const
export type CaseAct = (typeof caseActs)[number]

/** One line of the case's log. `file` opens it, `message` changes nothing. Instants are ISO 8601. */
export type CaseEntry = { no: number; act: CaseAct | 'file' | 'message'; at: string }

/** How long each step may take, as the settings said on the day the complaint was filed. The law gives no numbers of days; these are ours. */
export type DeskTerms = {
  acknowledgeWorkingDays: number
  decideWorkingDays: number
  /** to pass on a notice or a statement, and to restore once it is due ("at once" in the regulation) */
  forwardWorkingDays: number
  restoreWorkingDays: number
  /** calendar days in which the complainant may report a suit or a complaint to an authority (民法典 art. 1196: a reasonable period) */
  suitPeriodDays: number
}

export const standardTerms: DeskTerms = { acknowledgeWorkingDays: 1, decideWorkingDays: 3, forwardWorkingDays: 1, restoreWorkingDays: 1, suitPeriodDays: 15 }

export type DeadlineName = 'acknowledge' | 'decide' | 'forward' | 'forward_statement' | 'suit_period' | 'restore' | 'close'

export type Deadline = {
  name: DeadlineName
  /** who has to act */
  party: 'desk' | 'complainant'
  /** Shanghai date, the whole day counts */
  lastDay: string
  /** the first instant that is late */
  dueAt: string
  metAt: string | null
}

/** What the log of a case amounts to. */
export type CaseStatus = {
  state: CaseState
  storyDown: boolean
  forwarded: boolean
  /** the desk has asked somebody who may publish to do this */
  requested: 'take_down' | 'restore' | null
  deadlines: Deadline[]
  /** number of the last entry */
  lastNo: number
}
