import { type CheckCode, type Finding, severities, type Severity } from './types'

/** The queues of the statistics desk, in the order in which they are worked through. */
export const queues = ['check', 'conflicting', 'unverified', 'superseded', 'stale', 'waiting', 'new'] as const
export type Queue = (typeof queues)[number]

/** 3 for an error, 2 for a warning, 1 for a note: one index in this order gives the gravest first. */
export const gravityOf = (severity: Severity): number => severities.length - severities.indexOf(severity)

/** Notes that tell an editor something and leave the desk nothing to do. */
const forEditorsOnly = new Set<CheckCode>(['unverified', 'verifiable', 'conflict'])

/** The queue that a finding in a story belongs to; null for what the desk sees at the observation itself. */
export function queueOf({ code, severity }: Finding): Queue | null {
  if (severity === 'note' && forEditorsOnly.has(code)) return null
  return code === 'superseded' ? 'superseded' : code === 'stale' ? 'stale' : code === 'conflict' ? 'conflicting' : 'check'
}
