import { openNote, signNote } from '../../signedNote'

const purpose = 'licence request session'

/** A signed note that this reader has shown the code of a request. `expires` in epoch milliseconds. */
export const sealRequest = (request: string, expires: number): string => signNote(purpose, [request], expires)

/** The request that a note opens now, or null. */
export const openRequest = (note: string | undefined, now: number): string | null => openNote(purpose, note, now)?.[0] ?? null
