import type { Payload } from 'payload'

import { createOnce } from '../../collections/createOnce'
import type { DeskTask } from '../../payload-types'

export type NewTask = Pick<DeskTask, 'key' | 'kind' | 'text'> & { article?: string | null; observation?: string | null; quote?: string | null; correction?: string | null; dueAt?: string | null }

const longest = 1000

/** Puts a task on the desk, once for its key, however often its cause is found. Gives the task, or null when it was there, open or closed. */
export const makeTask = (payload: Payload, { text, ...task }: NewTask): Promise<DeskTask | null> =>
  createOnce(payload, { collection: 'desk-tasks', data: { ...task, text: text.slice(0, longest), state: 'open' } })
