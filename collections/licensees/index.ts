import type { CollectionConfig, FieldAccess } from 'payload'

import { hasRole, holders, nobody, ownAccountOr } from '../access'
import { zhEn } from '../fields/labels'
import { guarded } from '../guarded'
import { refuseAnonymousCreate } from '../hooks/refuseAnonymousCreate'

const desk = holders('rights-manager')
const deskField: FieldAccess = ({ req }) => hasRole(req.user, 'rights-manager')

/** People of organisations that are licensed to use our stories. They never see the panel. */
export const Licensees: CollectionConfig = guarded({
  slug: 'licensees',
  labels: { singular: zhEn('被授权方账号', 'Licensee account'), plural: zhEn('被授权方账号', 'Licensee accounts') },
  auth: { tokenExpiration: 8 * 60 * 60, maxLoginAttempts: 10, lockTime: 10 * 60 * 1000 },
  admin: { useAsTitle: 'organisation', defaultColumns: ['organisation', 'name', 'email'], group: zhEn('版权', 'Rights') },
  access: { create: desk, read: ownAccountOr('rights-manager'), update: desk, delete: desk, unlock: desk, readVersions: nobody, admin: nobody },
  hooks: { beforeOperation: [refuseAnonymousCreate] },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 60, label: zhEn('联系人', 'Contact') },
    { name: 'organisation', type: 'text', required: true, maxLength: 120, label: zhEn('机构', 'Organisation'), access: { update: deskField } },
    {
      name: 'noticeVersion', type: 'relationship', relationTo: 'notice-versions', maxDepth: 1, label: zhEn('约束本机构的声明版本', 'Notice version that binds them'),
      access: { update: deskField }, admin: { description: zhEn('未填写时，以现行版本为准。', 'When empty, the version in force binds.') },
    },
  ],
})
