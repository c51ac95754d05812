import { agreements, licensees, organisations, staff } from '../../demo/staff'
import type { Loading } from './loading'

/** The demo accounts, all with the password that the caller made: one for each role, the licensed organisations with people and agreements. */
export async function loadAccounts({ ensure, say }: Loading, { password, noticeVersion }: { password: string; noticeVersion: string }): Promise<void> {
  say('演示账号')
  for (const { email, name, role } of staff) await ensure('users', { email: { equals: email } }, { email, name, roles: [role], password })
  const ids = new Map<string, string>()
  const idOfOrganisation = (key: string) => {
    const id = ids.get(key)
    if (!id) throw new Error(`the demo edition names no organisation ${key}`)
    return id
  }
  for (const { key, name, kind, seats, note } of organisations) {
    ids.set(key, await ensure('organisations', { name: { equals: name.zh } }, { name: name.zh, nameEn: name.en, kind, status: 'active', seats: seats ?? null, notes: note.zh }))
  }
  for (const { email, name, organisation, role } of licensees) {
    await ensure('licensees', { email: { equals: email } }, { email, name, organisation: idOfOrganisation(organisation), role, password })
  }
  for (const { no, organisation, status, signedAt, effectiveFrom, lastDay, scope } of agreements) {
    await ensure('agreements', { no: { equals: no } }, {
      no, organisation: idOfOrganisation(organisation), status, noticeVersion, effectiveFrom, lastDay, offeredAt: signedAt, acceptedAt: signedAt, signedAt,
      scope: { ...scope, volume: scope.volume ?? {}, languages: ['zh'] },
    })
  }
}
