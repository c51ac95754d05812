import type { PayloadRequest } from 'payload'

type Task = () => Promise<void> | void
const waiting = new Map<number | string, Task[]>()

/**
 * Runs the task when what this request has written can be seen by others: after the commit of its transaction, or at once where there is
 * none (SQLite). A rolled-back transaction drops its tasks. Payload's own afterChange runs before the commit (payload#5886).
 */
export async function afterCommit(req: PayloadRequest, task: Task): Promise<void> {
  const id = await req.transactionID
  if (id === undefined || id === null) return void (await task())
  waiting.set(id, [...(waiting.get(id) ?? []), task])
}

type Transactions = {
  commitTransaction: (id: number | Promise<number | string> | string) => Promise<void>
  rollbackTransaction: (id: number | Promise<number | string> | string) => Promise<void>
}

/** Teaches an adapter to run the tasks of afterCommit. Changes the adapter in place and returns it. */
export function withAfterCommit<Adapter extends Transactions>(adapter: Adapter): Adapter {
  const commit = adapter.commitTransaction.bind(adapter)
  const rollback = adapter.rollbackTransaction.bind(adapter)
  adapter.commitTransaction = async (incoming) => {
    const id = await incoming
    await commit(id)
    const tasks = waiting.get(id) ?? []
    waiting.delete(id)
    for (const task of tasks) await task()
  }
  adapter.rollbackTransaction = async (incoming) => {
    const id = await incoming
    waiting.delete(id)
    await rollback(id)
  }
  return adapter
}
