import { openNote, signNote } from '../signedNote'

export type PartySession = { complaint: string; party: 'complainant' | 'notified' }

const purpose = 'complaint session'

/** A signed note that this reader has shown the code of a case. `expires` in epoch milliseconds. */
export const sealSession = ({ complaint, party }: PartySession, expires: number): string => signNote(purpose, [complaint, party], expires)

/** The case that a note opens now, and as whom; or null. */
export function openSession(note: string | undefined, now: number): PartySession | null {
  const [complaint = '', party] = openNote(purpose, note, now) ?? []
  return party === 'complainant' || party === 'notified' ? { complaint, party } : null
}
