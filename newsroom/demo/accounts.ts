import { licensees, organisations, staff } from '../../demo/staff'
import type { Loading } from './loading'

/** The demo accounts: one for each role, one licensee, all with the password that the caller made. */
export async function loadAccounts({ ensure, say }: Loading, { password, noticeVersion }: { password: string; noticeVersion: string }): Promise<void> {
  say('演示账号')
  for (const { email, name, role } of staff) await ensure('users', { email: { equals: email } }, { email, name, roles: [role], password })
  for (const { email, name, organisation } of licensees) {
    const named = organisations.find(({ key }) => key === organisation)?.name.zh ?? organisation
    await ensure('licensees', { email: { equals: email } }, { email, name, organisation: named, noticeVersion, password })
  }
}
