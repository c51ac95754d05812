import type { CollectionConfig, FieldAccess } from 'payload'

import { hasRole, holders, nobody, ownAccountOr } from '../access'
import { option, zhEn } from '../fields/labels'
import { secondFactorFields } from '../fields/secondFactor'
import { guarded } from '../guarded'
import { giveBackAfterLogin, guardDoors } from '../hooks/guardDoors'
import { refuseAnonymousCreate } from '../hooks/refuseAnonymousCreate'
import { admit, endSessionsWhenDisabled } from './admit'
import { licenseeDoors } from './doors'
import { keepNamed } from './keepNamed'

const desk = holders('rights-manager')
const deskField: FieldAccess = ({ req }) => hasRole(req.user, 'rights-manager')

/** People of organisations that are licensed to use our stories. They never see the panel. */
export const Licensees: CollectionConfig = guarded({
  slug: 'licensees',
  labels: { singular: zhEn('被授权方账号', 'Licensee account'), plural: zhEn('被授权方账号', 'Licensee accounts') },
  auth: { tokenExpiration: 8 * 60 * 60, maxLoginAttempts: 0, depth: 1 },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'organisation', 'role', 'email'], group: zhEn('授权', 'Licensing') },
  access: { create: desk, read: ownAccountOr('rights-manager'), update: desk, delete: desk, unlock: desk, readVersions: nobody, admin: nobody },
  hooks: { beforeOperation: [refuseAnonymousCreate, guardDoors], beforeLogin: [admit], afterLogin: [giveBackAfterLogin], beforeChange: [endSessionsWhenDisabled], beforeDelete: [keepNamed] },
  endpoints: licenseeDoors,
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 60, label: zhEn('姓名', 'Name') },
    { name: 'organisation', type: 'relationship', relationTo: 'organisations', required: true, index: true, maxDepth: 1, label: zhEn('机构', 'Organisation'), access: { update: deskField } },
    {
      name: 'role', type: 'select', required: true, defaultValue: 'viewer', label: zhEn('角色', 'Role'), access: { update: deskField },
      options: [option('viewer', '查看', 'Viewer'), option('downloader', '下载', 'Downloader'), option('signatory', '签署', 'Signatory'), option('admin', '机构管理员', 'Administrator')],
    },
    { name: 'disabled', type: 'checkbox', defaultValue: false, label: zhEn('停用', 'Disabled'), access: { update: deskField } },
    ...secondFactorFields(),
  ],
})
