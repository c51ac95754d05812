import { APIError, type CollectionBeforeLoginHook, type CollectionConfig } from 'payload'

import { secondFactorRoles } from '../../config/secondFactor'
import { admins, adminsField, hasRole, isStaff, lacksSecondFactor, nobody, ownAccountOr, roles } from '../access'
import { option, zhEn } from '../fields/labels'
import { SecondFactorNeeded, secondFactorFields } from '../fields/secondFactor'
import { guarded } from '../guarded'
import { giveBackAfterLogin, guardDoors } from '../hooks/guardDoors'
import { refuseAnonymousCreate } from '../hooks/refuseAnonymousCreate'

const roleLabels: Record<(typeof roles)[number], [string, string]> = {
  reporter: ['记者', 'Reporter'], editor: ['编辑', 'Editor'], 'chief-editor': ['总编辑', 'Chief editor'],
  'statistics-editor': ['数据编辑', 'Statistics editor'], 'rights-manager': ['版权经理', 'Rights manager'], admin: ['管理员', 'Administrator'],
}

for (const role of secondFactorRoles()) {
  if (!(roles as readonly string[]).includes(role)) throw new Error(`SECOND_FACTOR_ROLES names ${role}; the roles are ${roles.join(', ')}.`)
}

/**
 * No session by the password alone where a second factor is set (S11), through whatever door: the ones that ask for the code themselves say so by
 * `context.secondFactor` (newsroom/staffDoors).
 */
const admit: CollectionBeforeLoginHook = ({ req, user }) => {
  if (!user.totpEnabledAt || req.context['secondFactor'] === 'asked') return user
  throw new SecondFactorNeeded(req.i18n.language === 'en' ? 'This account needs a code: enter it on the sign-in page.' : '该账号需要动态口令，请在登录页输入。')
}

/** Accounts of the newsroom. A byline is a person (people), never an account. */
export const Users: CollectionConfig = guarded({
  slug: 'users',
  labels: { singular: zhEn('员工账号', 'Staff account'), plural: zhEn('员工账号', 'Staff accounts') },
  auth: { tokenExpiration: 8 * 60 * 60, maxLoginAttempts: 0, useAPIKey: false, cookies: { sameSite: 'Lax', secure: process.env.SITE_URL?.startsWith('https:') ?? false } },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'email', 'roles'], group: zhEn('管理', 'Administration'), hidden: ({ user }) => !hasRole(user as never) },
  access: {
    create: admins, read: ownAccountOr('admin'), update: ownAccountOr('admin'), delete: admins, unlock: admins, readVersions: nobody,
    // Who must still set a second factor up does so in the panel, and finds nothing else there.
    admin: ({ req }) => isStaff(req.user) || lacksSecondFactor(req.user),
  },
  hooks: {
    beforeOperation: [refuseAnonymousCreate, guardDoors],
    beforeLogin: [admit],
    afterLogin: [giveBackAfterLogin],
    beforeDelete: [async ({ id, req }) => {
      if (String(id) === String(req.user?.id)) throw new APIError(req.i18n.language === 'en' ? 'You cannot delete your own account.' : '不能删除自己的账号。', 403, null, true)
    }],
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 60, label: zhEn('姓名', 'Name') },
    {
      name: 'roles', type: 'select', hasMany: true, required: true, defaultValue: ['reporter'], label: zhEn('角色', 'Roles'),
      options: roles.map((role) => option(role, ...roleLabels[role])), saveToJWT: true,
      access: { create: adminsField, update: adminsField, read: ({ req, id }) => isStaff(req.user) && (hasRole(req.user) || req.user?.id === id || id === undefined) },
      admin: { description: zhEn('编辑和总编辑可以签发稿件；只有管理员能改角色。', 'Editors and chief editors publish; only administrators change roles.') },
    },
    ...secondFactorFields({ condition: () => false }),
    { name: 'secondFactorLog', type: 'json', access: { create: nobody, update: nobody }, admin: { hidden: true, disableListColumn: true, disableListFilter: true } },
    { name: 'secondFactor', type: 'ui', admin: { components: { Field: '/admin/account/SecondFactor.client#SecondFactor' }, disableListColumn: true } },
  ],
})
