import type { Payload } from 'payload'

import { compareAndSet } from '../../../database/compareAndSet'
import type { RequestState } from '../../../domain/licensing/requestLife'
import type { LicenceRequest } from '../../../payload-types'

export type RequestLogEntry = { no: number; at: string; step: string; by: string; reason?: string }
export type RequestMessage = { from: 'applicant' | 'desk'; author: string; text: string; at: string }

/** A case is open until a step says otherwise. */
export const stateOf = (request: Pick<LicenceRequest, 'state'>): RequestState => request.state ?? 'open'

export const requestLog = (request: Pick<LicenceRequest, 'log'>): RequestLogEntry[] => (Array.isArray(request.log) ? (request.log as RequestLogEntry[]) : [])
export const requestMessages = (request: Pick<LicenceRequest, 'messages'>): RequestMessage[] => (Array.isArray(request.messages) ? (request.messages as RequestMessage[]) : [])

/** The one write of a step of a request; false when somebody else has written since it was read. */
export function writeRequestStep(payload: Payload, request: LicenceRequest, entry: Omit<RequestLogEntry, 'no'>, also: Parameters<typeof compareAndSet>[1]['also'] = {}): Promise<boolean> {
  const from = request.revision ?? 0
  return compareAndSet(payload, {
    collection: 'licence-requests', id: request.id, field: 'revision', from, to: from + 1,
    also: { ...also, log: [...requestLog(request), { no: from + 1, ...entry }], unsettled: request.unsettled || from + 1, updatedAt: entry.at },
  })
}
