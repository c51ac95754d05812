import { isRestDay } from '../rights/contactWindow'
import { formatDay, parseDay, parseInstant, shanghaiDayOf } from '../rights/instants'
import type { RestDayCalendar } from '../rights/types'
import { caseRules } from './rules'
import type { CaseEntry, CaseStatus, Deadline, DeadlineName, DeskTerms, Procedure } from './types'

type Counted = { at: string; calendar: RestDayCalendar }

/** The last of `days` working days after the Shanghai day of `at`, which is not counted (民法典 art. 201). `YYYY-MM-DD`. */
export function lastWorkingDay({ at, days, calendar }: Counted & { days: number }): string {
  let day = shanghaiDayOf(parseInstant(at, 'at'))
  for (let left = days; left > 0;) {
    day += 1
    if (!isRestDay(day, calendar)) left -= 1
  }
  return formatDay(day)
}

/** The last of `days` calendar days after `at`; a rest day rolls to the next working day (art. 203). */
export function lastCalendarDay({ at, days, calendar }: Counted & { days: number }): string {
  let day = shanghaiDayOf(parseInstant(at, 'at')) + days
  while (isRestDay(day, calendar)) day += 1
  return formatDay(day)
}

const deadline = (name: DeadlineName, party: Deadline['party'], lastDay: string): Deadline =>
  ({ name, party, lastDay, dueAt: `${formatDay(parseDay(lastDay, 'lastDay') + 1)}T00:00:00+08:00`, metAt: null })

/** Which deadlines an act meets. Acts that end the case end the waiting as well. */
const meets: Partial<Record<CaseEntry['act'], readonly DeadlineName[]>> = {
  acknowledge: ['acknowledge'], forward: ['forward'], take_down: ['decide'], reject: ['acknowledge', 'decide', 'forward', 'forward_statement'], forward_statement: ['forward_statement', 'decide'],
  report_suit: ['suit_period', 'restore', 'close'], restore: ['suit_period', 'restore'], close: ['acknowledge', 'decide', 'forward', 'forward_statement', 'suit_period', 'restore', 'close'],
}

type Fold = { procedure: Procedure; terms: DeskTerms; calendar: RestDayCalendar }

function startedBy({ act, at }: CaseEntry, { forwarded, storyDown }: CaseStatus, { procedure, terms, calendar }: Fold): Deadline[] {
  const working = (name: DeadlineName, days: number) => deadline(name, 'desk', lastWorkingDay({ at, days, calendar }))
  switch (act) {
    case 'file': return [working('acknowledge', terms.acknowledgeWorkingDays), working('decide', terms.decideWorkingDays)]
    case 'reopen': return [working('decide', terms.decideWorkingDays)]
    case 'take_down': return procedure === 'network_regulation' && !forwarded ? [working('forward', terms.forwardWorkingDays)] : []
    case 'counter_notice':
      return [procedure === 'network_regulation' ? working('restore', terms.restoreWorkingDays) : working('forward_statement', terms.forwardWorkingDays)]
    case 'forward_statement': {
      const lastDay = lastCalendarDay({ at, days: terms.suitPeriodDays, calendar })
      const restoreFrom = lastWorkingDay({ at: `${lastDay}T12:00:00+08:00`, days: terms.restoreWorkingDays, calendar })
      // What was never taken down is not restored: the case is closed instead.
      return [deadline('suit_period', 'complainant', lastDay), deadline(storyDown ? 'restore' : 'close', 'desk', restoreFrom)]
    }
    default: return []
  }
}

/**
 * What the log of a case amounts to: its state, what is down, which deadlines run. The log is the truth and everything else is derived, so
 * that a process which died half-way leaves nothing wrong. Entries in any order; an act that the procedure does not know is ignored.
 */
export function statusOf(entries: readonly CaseEntry[], fold: Fold): CaseStatus {
  const status: CaseStatus = { state: 'received', storyDown: false, forwarded: false, requested: null, deadlines: [], lastNo: 0 }
  for (const entry of [...entries].sort((a, b) => a.no - b.no)) {
    status.lastNo = entry.no
    const applied = entry.act === 'file' || entry.act === 'message'
      ? null
      : caseRules.find(({ procedure, act, from }) => procedure === fold.procedure && act === entry.act && from.includes(status.state))
    if (entry.act === 'message' || (entry.act !== 'file' && !applied)) continue
    const met = meets[entry.act] ?? []
    status.deadlines = status.deadlines.map((running) => (running.metAt === null && met.includes(running.name) ? { ...running, metAt: entry.at } : running))
    status.deadlines.push(...startedBy(entry, status, fold))
    status.state = applied?.to ?? status.state
    if (entry.act === 'take_down') status.storyDown = true
    if (entry.act === 'restore') status.storyDown = false
    if (entry.act === 'forward') status.forwarded = true
    if (entry.act === 'request_take_down') status.requested = 'take_down'
    else if (entry.act === 'request_restore') status.requested = 'restore'
    else if (entry.act !== 'file') status.requested = null
  }
  return status
}

/** The earliest deadline that the desk has still to meet, or null. */
export const nextDeadline = ({ deadlines }: Pick<CaseStatus, 'deadlines'>): Deadline | null =>
  deadlines.filter(({ party, metAt }) => party === 'desk' && metAt === null).sort((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt))[0] ?? null

export const isOverdue = ({ dueAt }: Pick<Deadline, 'dueAt'>, now: string): boolean => Date.parse(dueAt) <= Date.parse(now)
