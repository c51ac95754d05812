import type { Payload } from 'payload'

import type { DeskTask } from '../../payload-types'

export type NewTask = Pick<DeskTask, 'key' | 'kind' | 'text'> & { article?: string | null; observation?: string | null; quote?: string | null; correction?: string | null; dueAt?: string | null }

const longest = 1000

/** Puts a task on the desk, once for its key, however often its cause is found. Gives the task, or null when it was there, open or closed. */
export async function makeTask(payload: Payload, { key, text, ...task }: NewTask): Promise<DeskTask | null> {
  const isThere = async () => (await payload.count({ collection: 'desk-tasks', where: { key: { equals: key } }, overrideAccess: true })).totalDocs > 0
  if (await isThere()) return null
  try {
    return await payload.create({ collection: 'desk-tasks', data: { ...task, key, text: text.slice(0, longest), state: 'open' }, depth: 0, overrideAccess: true })
  } catch (error) {
    // Two processes find the same cause at once: the unique key lets one through.
    if (await isThere()) return null
    throw error
  }
}
