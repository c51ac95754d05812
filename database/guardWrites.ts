import type { PayloadRequest, Where } from 'payload'

import { type Guard, guards } from './guards'

type Doc = Record<string, unknown> & { id?: number | string }
type Write = { collection: string; id?: number | string; where?: Where; data?: Doc; req?: Partial<PayloadRequest>; options?: { upsert?: boolean } }
type Method = (args: Write) => Promise<unknown>
type Adapter = Record<'deleteMany' | 'deleteOne' | 'updateMany' | 'updateOne', Method> & {
  find: (args: { collection: string; where: Where; limit: number; pagination: false; req?: Partial<PayloadRequest> }) => Promise<{ docs: Doc[] }>
}

/** The database refuses to change what must not change. Hooks say it in words before; this is the last door. */
export class ClosedRecordError extends Error {
  readonly code = 'CLOSED_RECORD'
  constructor({ collection, message }: Pick<Guard, 'collection' | 'message'>) {
    super(`${collection}: ${message}`)
    this.name = 'ClosedRecordError'
  }
}

const at = (doc: Doc, path: string): unknown => path.split('.').reduce<unknown>((value, part) => (value && typeof value === 'object' ? Reflect.get(value, part) : undefined), doc)
const plain = (value: unknown): unknown => (value && typeof value === 'object' && 'id' in value && !Array.isArray(value) ? String(value.id) : value === undefined || value === '' ? null : value)
const isSame = (a: unknown, b: unknown) => JSON.stringify(plain(a)) === JSON.stringify(plain(b))

/** Whether a write to a stored document takes something away that a guard keeps. `change` null deletes it. */
export function breaksGuard(guard: Guard, stored: Doc, change: Doc | null): boolean {
  if (guard.closedBy && !at(stored, guard.closedBy.field)) return false
  if (change === null) return true
  if (guard.openWhile && plain(at(stored, guard.openWhile.field)) !== guard.openWhile.value) return true
  const paths = guard.frozen === 'everything' ? Object.keys(change).filter((name) => name !== 'updatedAt' && name !== 'id') : Object.keys(guard.frozen)
  const differs = (path: string) => (path.split('.')[0] ?? '') in change && !isSame(at(stored, path), at(change, path))
  const { setOnce = {}, movableAhead } = guard
  return paths.some(differs) || Object.keys(setOnce).some((path) => plain(at(stored, path)) !== null && differs(path))
    || (movableAhead !== undefined && differs(movableAhead.field) && new Date(String(at(stored, movableAhead.field))).getTime() <= Date.now())
}

/** Tells the documents that still are free, because the record they belong to has not come to its end. */
async function notDone(adapter: Adapter, { freeUntilDone }: Guard, docs: readonly Doc[], req: Write['req']): Promise<(doc: Doc) => boolean> {
  if (!freeUntilDone) return () => false
  const ids = [...new Set(docs.map((doc) => plain(doc[freeUntilDone.field])).filter((id) => id !== null))]
  if (ids.length === 0) return () => false
  const open = await adapter.find({ collection: freeUntilDone.collection, where: { and: [{ id: { in: ids } }, { doneAt: { exists: false } }] }, limit: 0, pagination: false, ...(req ? { req } : {}) })
  const free = new Set(open.docs.map(({ id }) => String(id)))
  return (doc) => free.has(String(plain(doc[freeUntilDone.field])))
}

/**
 * Teaches an adapter to look before it writes. For MongoDB, which knows no triggers: everything that goes through Payload is held, a client
 * that speaks to the server itself is not (docs/notices.md). Changes the adapter in place.
 */
export function withGuardedWrites<Any>(incoming: Any): Any {
  const adapter = incoming as unknown as Adapter
  const guarding = (method: 'deleteMany' | 'deleteOne' | 'updateMany' | 'updateOne') => {
    const write = adapter[method].bind(adapter)
    adapter[method] = async (args) => {
      const guard = guards.find(({ collection }) => collection === args.collection)
      if (guard) {
        const where = args.id === undefined ? (args.where ?? {}) : { id: { equals: args.id } }
        const { docs } = await adapter.find({ collection: args.collection, where, limit: 0, pagination: false, ...(args.req ? { req: args.req } : {}) })
        const free = await notDone(adapter, guard, docs, args.req)
        if (docs.some((doc) => !free(doc) && breaksGuard(guard, doc, method.startsWith('delete') ? null : (args.data ?? {})))) throw new ClosedRecordError(guard)
      }
      return write(args)
    }
  }
  for (const method of ['deleteMany', 'deleteOne', 'updateMany', 'updateOne'] as const) guarding(method)
  return incoming
}
