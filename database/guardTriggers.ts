import { type Guard, guards } from './guards'

type Row = Record<string, unknown>
type Client = { execute: (sql: string) => Promise<{ rows: Row[] }> }
type SqliteAdapter = { client: Client; connect?: (options?: { hotReload: boolean }) => Promise<void>; migrate: (args?: { migrations?: { name: string }[] }) => Promise<void> }

const prefix = 'guard_'
const quoted = (name: string) => `"${name}"`

/** The statements that make one guard. `columns` are those that its table has. */
export function triggersOf(guard: Guard, columns: readonly string[]): { name: string; sql: string }[] {
  const { table, frozen, closedBy, openWhile, setOnce = {}, movableAhead, freeUntilDone, lists = [], message } = guard
  const isClosed = closedBy
    ? `OLD.${quoted(closedBy.column)} IS NOT NULL`
    : freeUntilDone ? `NOT EXISTS (SELECT 1 FROM ${quoted(freeUntilDone.table)} WHERE "id" = OLD.${quoted(freeUntilDone.column)} AND "done_at" IS NULL)` : '1'
  const kept = frozen === 'everything' ? columns.filter((column) => column !== 'updated_at') : Object.values(frozen)
  const differs = (column: string) => `NEW.${quoted(column)} IS NOT OLD.${quoted(column)}`
  const isChanged = [
    ...kept.map(differs), ...Object.values(setOnce).map((column) => `(IFNULL(OLD.${quoted(column)}, '') <> '' AND ${differs(column)})`),
    ...(movableAhead ? [`(OLD.${quoted(movableAhead.column)} <= strftime('%Y-%m-%dT%H:%M:%fZ', 'now') AND ${differs(movableAhead.column)})`] : []),
  ].join(' OR ')
  const isOver = openWhile ? `OLD.${quoted(openWhile.column)} IS NOT ${openWhile.value === null ? 'NULL' : `'${openWhile.value}'`} OR ` : ''
  const trigger = (name: string, event: string, on: string, when: string) =>
    ({ name: `${prefix}${name}`, sql: `CREATE TRIGGER ${quoted(`${prefix}${name}`)} BEFORE ${event} ON ${quoted(on)} WHEN ${when} BEGIN SELECT RAISE(ABORT, '${message}'); END` })
  return [
    trigger(`${table}_update`, 'UPDATE', table, `(${isClosed}) AND (${isOver}${isChanged})`),
    trigger(`${table}_delete`, 'DELETE', table, isClosed),
    ...lists.flatMap(({ table: list, parent }) => {
      const isParentClosed = (row: 'NEW' | 'OLD') =>
        `EXISTS (SELECT 1 FROM ${quoted(table)} WHERE "id" = ${row}.${quoted(parent)}${closedBy ? ` AND ${quoted(closedBy.column)} IS NOT NULL` : ''})`
      return [
        trigger(`${list}_insert`, 'INSERT', list, isParentClosed('NEW')), trigger(`${list}_update`, 'UPDATE', list, `${isParentClosed('OLD')} OR ${isParentClosed('NEW')}`),
        trigger(`${list}_delete`, 'DELETE', list, isParentClosed('OLD')),
      ]
    }),
  ]
}

const installed = async (client: Client): Promise<Map<string, string>> => {
  const { rows } = await client.execute(`SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE '${prefix}%'`)
  return new Map(rows.map(({ name, sql }) => [String(name), String(sql)]))
}

const columnsOf = async (client: Client, table: string): Promise<string[]> =>
  (await client.execute(`PRAGMA table_info(${quoted(table)})`)).rows.map(({ name }) => String(name))

/** Makes the triggers what the list of guards says; those that are right already stay. A table that is not there yet is passed over. */
export async function installGuards(client: Client): Promise<void> {
  const present = await installed(client)
  const wanted = new Map<string, string>()
  for (const guard of guards) {
    const columns = await columnsOf(client, guard.table)
    if (columns.length > 0) for (const { name, sql } of triggersOf(guard, columns)) wanted.set(name, sql)
  }
  for (const [name, sql] of present) if (wanted.get(name) !== sql) await client.execute(`DROP TRIGGER IF EXISTS ${quoted(name)}`)
  for (const [name, sql] of wanted) if (present.get(name) !== sql) await client.execute(sql.replace('CREATE TRIGGER', 'CREATE TRIGGER IF NOT EXISTS'))
}

/** A migration may build a table anew, which triggers that speak of it forbid: they are taken off for it, and put back after. */
async function withoutGuards(client: Client, names: readonly string[], migrate: () => Promise<void>): Promise<void> {
  const known = await columnsOf(client, 'payload_migrations')
  const { rows } = known.length > 0 ? await client.execute('SELECT name FROM payload_migrations') : { rows: [] }
  const done = new Set(rows.map(({ name }) => name))
  const isPending = names.length === 0 || names.some((name) => !done.has(name))
  if (isPending) for (const name of (await installed(client)).keys()) await client.execute(`DROP TRIGGER IF EXISTS ${quoted(name)}`)
  try {
    await migrate()
  } finally {
    await installGuards(client)
  }
}

/** Teaches the SQLite adapter to keep the guards, whoever migrates: a process that starts, or `payload migrate`. Changes it in place. */
export function withGuardTriggers<Adapter>(adapter: Adapter): Adapter {
  const sqlite = adapter as unknown as SqliteAdapter
  const migrate = sqlite.migrate.bind(sqlite)
  sqlite.migrate = (args) => withoutGuards(sqlite.client, (args?.migrations ?? []).map(({ name }) => name), () => migrate(args))
  const connect = sqlite.connect?.bind(sqlite)
  if (connect) {
    sqlite.connect = async (options) => {
      await connect(options)
      await installGuards(sqlite.client)
    }
  }
  return adapter
}
