import type { Access, FieldAccess, PayloadRequest, Where } from 'payload'

import { secondFactorRoles } from '../../config/secondFactor'
import { isLicenseeRole, type LicenseeRole, reachesRole } from '../../domain/licensing/licenseeRoles'

/** The newsroom's roles. A person may hold several; rights add up. */
export const roles = ['reporter', 'editor', 'chief-editor', 'statistics-editor', 'rights-manager', 'admin'] as const
export type Role = (typeof roles)[number]

type Account = PayloadRequest['user']

/**
 * Somebody whose role must have a second factor, and who has not set it up: the password alone opens the own account, to do that, and nothing else.
 */
export const lacksSecondFactor = (user: Account): boolean => {
  if (user?.collection !== 'users' || user.totpEnabledAt) return false
  const demanded = secondFactorRoles()
  return (user.roles ?? []).some((role) => demanded.includes(role))
}

/** An account of the newsroom, never a licensee's: the two kinds share nothing. */
export const isStaff = (user: Account): boolean => user?.collection === 'users' && !lacksSecondFactor(user)

export const hasRole = (user: Account, ...wanted: Role[]): boolean => {
  if (user?.collection !== 'users' || !isStaff(user)) return false
  const held: readonly string[] = user.roles ?? []
  return held.includes('admin') || wanted.some((role) => held.includes(role))
}

/** Who may make a story public or take it back. */
export const mayPublish = (user: Account) => hasRole(user, 'editor', 'chief-editor')

export const nobody = () => false
export const anyone = () => true
export const staff: Access = ({ req }) => isStaff(req.user)
export const staffField: FieldAccess = ({ req }) => isStaff(req.user)
export const admins: Access = ({ req }) => hasRole(req.user)
export const adminsField: FieldAccess = ({ req }) => hasRole(req.user)
export const holders = (...wanted: Role[]): Access => ({ req }) => hasRole(req.user, ...wanted)

const notInTrash: Where = { deletedAt: { exists: false } }

/** `draft=false` does not hide drafts in Payload 3 and `trash=true` asks nobody: what the public may see is said here, once. */
export const publishedOrStaff: Access = ({ req }) =>
  isStaff(req.user) || { and: [{ _status: { equals: 'published' } }, notInTrash] }

/** A picture is public from the moment a published story uses it. */
export const releasedOrStaff: Access = ({ req }) => isStaff(req.user) || { and: [{ released: { equals: true } }, notInTrash] }

const sealed: Where = { and: [{ status: { equals: 'published' } }, { sealedAt: { exists: true } }] }

/** A notice version is public from the moment it is closed to every change. */
export const publishedVersionOrStaff: Access = ({ req }) =>
  isStaff(req.user) || sealed

/** Of what has a status: only what is published is for everybody. */
export const publishedStatusOrStaff: Access = ({ req }) => isStaff(req.user) || { status: { equals: 'published' } }

/** A licensee sees its own account, the desk sees all. */
export const ownAccountOr = (...wanted: Role[]): Access => ({ req }) =>
  hasRole(req.user, ...wanted) || (req.user ? { id: { equals: req.user.id } } : false)

/**
 * The organisation of a signed-in licensee; null for everybody else, and for one who has not yet the second factor that the organisation
 * demands. A session brings its organisation along (auth.depth of collections/licensees).
 */
export const organisationOf = (user: Account): string | null => {
  if (user?.collection !== 'licensees' || user.disabled) return null
  const { organisation, totpEnabledAt } = user
  if (typeof organisation === 'string') return organisation
  return organisation.status === 'active' && (totpEnabledAt || !organisation.requireSecondFactor) ? organisation.id : null
}

/** Rows of the licensee's own organisation, named by `field`; all of them for the desk. */
export const ownOrganisationOr = (field: string, ...wanted: Role[]): Access => ({ req }) => {
  if (hasRole(req.user, ...wanted)) return true
  const organisation = organisationOf(req.user)
  return organisation ? { [field]: { equals: organisation } } : false
}

/** The same for people of the organisation with at least this role. */
export const ownOrganisationAs = (role: LicenseeRole, field: string, ...wanted: Role[]): Access => (args) => {
  const { user } = args.req
  const isBelow = user?.collection === 'licensees' && !(isLicenseeRole(user.role) && reachesRole(user.role, role))
  return isBelow ? false : ownOrganisationOr(field, ...wanted)(args)
}

/** A licensee sees its organisation's agreements from the moment they are offered. */
export const agreementOfOwnOrganisationOr = (...wanted: Role[]): Access => ({ req }) => {
  if (hasRole(req.user, ...wanted)) return true
  const organisation = organisationOf(req.user)
  const offered: Where[] = [{ organisation: { equals: organisation } }, { status: { not_equals: 'draft' } }]
  return organisation ? { and: offered } : false
}
