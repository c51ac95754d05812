import type { PayloadRequest } from 'payload'

import { afterCommit } from '../../database/afterCommit'
import type { DeskTask } from '../../payload-types'

type Which = { article: string; kind: DeskTask['kind']; isDone?: (task: DeskTask) => boolean }

/** Closes open tasks of a kind about a story once its change is committed, in the name of whoever changed it; all of them unless `isDone` tells them apart. */
export async function closeTasks(req: PayloadRequest, { article, kind, isDone = () => true }: Which): Promise<void> {
  const user = req.user
  await afterCommit(req, async () => {
    const { docs } = await req.payload.find({
      collection: 'desk-tasks', where: { and: [{ article: { equals: article } }, { kind: { equals: kind } }, { state: { equals: 'open' } }] }, limit: 200, pagination: false, depth: 0, overrideAccess: true,
    })
    for (const { id } of docs.filter(isDone)) await req.payload.update({ collection: 'desk-tasks', id, data: { state: 'done' }, depth: 0, overrideAccess: true, ...(user ? { user } : {}) })
  })
}
