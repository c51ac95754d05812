import { hasRole, nobody, ownOrganisationOr } from '../access'
import { instant } from '../fields/common'
import { zhEn } from '../fields/labels'
import { guarded } from '../guarded'
import { keepAsWritten, refuseDelete } from '../hooks/appendOnly'

/** Proof of an agreement that anybody can check by its number. Issued once, when the agreement becomes active; what it says about the state is asked of the agreement. */
export const Certificates = guarded({
  slug: 'certificates',
  labels: { singular: zhEn('授权证书', 'Certificate'), plural: zhEn('授权证书', 'Certificates') },
  admin: { useAsTitle: 'number', defaultColumns: ['number', 'organisation', 'agreement', 'issuedAt'], listSearchableFields: ['number'], group: zhEn('授权', 'Licensing'), hidden: ({ user }) => !hasRole(user as never, 'rights-manager') },
  access: { create: nobody, read: ownOrganisationOr('organisation', 'rights-manager'), update: nobody, delete: nobody, readVersions: nobody, unlock: nobody, admin: nobody },
  defaultSort: '-issuedAt',
  hooks: { beforeChange: [keepAsWritten()], beforeDelete: [refuseDelete] },
  fields: [
    { name: 'number', type: 'text', required: true, unique: true, index: true, maxLength: 40, label: zhEn('证书编号', 'Number') },
    { name: 'agreement', type: 'relationship', relationTo: 'agreements', required: true, unique: true, index: true, maxDepth: 0, label: zhEn('协议', 'Agreement') },
    { name: 'organisation', type: 'relationship', relationTo: 'organisations', required: true, index: true, maxDepth: 0, label: zhEn('机构', 'Organisation') },
    instant('issuedAt', '签发时间', 'Issued at', { required: true, index: true }),
    { name: 'publicFields', type: 'json', required: true, label: zhEn('公开内容', 'What anybody may see') },
    { name: 'hash', type: 'text', required: true, maxLength: 64, label: zhEn('内容指纹', 'Hash') },
  ],
})
