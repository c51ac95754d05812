/** Where a list stopped: the instant and the id of the last row. Opaque to clients, the same for every page size. */
export type Cursor = { at: string; id: string }

export const writeCursor = ({ at, id }: Cursor): string => `${Date.parse(at).toString(36)}.${id}`

/** The cursor as written, or null when it is none of ours. */
export function readCursor(text: string): Cursor | null {
  const [time = '', id = '', more] = text.split('.')
  const ms = /^[0-9a-z]{1,10}$/.test(time) ? parseInt(time, 36) : NaN
  if (more !== undefined || !Number.isFinite(ms) || Math.abs(ms) > 8.64e15 || !/^[0-9a-f-]{24,36}$/.test(id)) return null
  return { at: new Date(ms).toISOString(), id }
}
