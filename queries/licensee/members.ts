import { isLicenseeRole, type LicenseeRole } from '../../domain/licensing/licenseeRoles'
import { database } from '../database'

export type MemberView = { id: string; name: string; email: string; role: LicenseeRole; disabled: boolean; hasSecondFactor: boolean }
export type InvitationView = { id: string; email: string; role: LicenseeRole; expiresAt: string; sentBy: string | null }

/** The people of one organisation, and who is invited. */
export async function membersOf(organisation: string, now = new Date().toISOString()): Promise<{ members: MemberView[]; invitations: InvitationView[] }> {
  const payload = await database()
  const [people, links] = await Promise.all([
    payload.find({ collection: 'licensees', where: { organisation: { equals: organisation } }, sort: 'name', limit: 500, pagination: false, depth: 0, overrideAccess: true }),
    payload.find({
      collection: 'account-links', sort: '-createdAt', limit: 200, pagination: false, depth: 0, overrideAccess: true,
      where: { and: [{ organisation: { equals: organisation } }, { purpose: { equals: 'invitation' } }, { state: { equals: 'open' } }, { expiresAt: { greater_than: now } }] },
    }),
  ])
  return {
    members: people.docs.flatMap(({ id, name, email, role, disabled, totpEnabledAt }) => (isLicenseeRole(role) ? [{ id, name, email, role, disabled: disabled ?? false, hasSecondFactor: Boolean(totpEnabledAt) }] : [])),
    invitations: links.docs.flatMap(({ id, email, role, expiresAt, sentBy }) => (isLicenseeRole(role) ? [{ id, email, role, expiresAt, sentBy: sentBy ?? null }] : [])),
  }
}
