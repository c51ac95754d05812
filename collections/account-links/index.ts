import { holders, hasRole, nobody } from '../access'
import { instant } from '../fields/common'
import { option, zhEn } from '../fields/labels'
import { guarded } from '../guarded'

/**
 * A link sent by mail that opens one thing once: an invitation, or a new password. Only the hash of its token is kept; `state` makes it single use.
 * A seat that is held for somebody while the account is made stands here too; its link opens nothing and is sent to nobody.
 */
export const AccountLinks = guarded({
  slug: 'account-links',
  labels: { singular: zhEn('账号链接', 'Account link'), plural: zhEn('账号链接', 'Account links') },
  admin: { useAsTitle: 'email', defaultColumns: ['email', 'purpose', 'organisation', 'state', 'expiresAt'], group: zhEn('授权', 'Licensing'), hidden: ({ user }) => !hasRole(user as never, 'rights-manager') },
  access: { create: nobody, read: holders('rights-manager'), update: nobody, delete: nobody, readVersions: nobody, unlock: nobody, admin: nobody },
  defaultSort: '-createdAt',
  indexes: [{ fields: ['organisation', 'purpose', 'state'] }],
  fields: [
    { name: 'purpose', type: 'select', required: true, label: zhEn('用途', 'Purpose'), options: [option('invitation', '邀请', 'Invitation'), option('reset', '重设密码', 'New password'), option('seat', '席位暂留', 'Seat held')] },
    { name: 'hash', type: 'text', required: true, unique: true, index: true, hidden: true, access: { read: nobody } },
    { name: 'email', type: 'email', required: true, index: true, label: zhEn('邮箱', 'E-mail') },
    { name: 'organisation', type: 'relationship', relationTo: 'organisations', required: true, index: true, maxDepth: 1, label: zhEn('机构', 'Organisation') },
    { name: 'role', type: 'text', label: zhEn('角色', 'Role') },
    { name: 'licensee', type: 'relationship', relationTo: 'licensees', index: true, maxDepth: 0, label: zhEn('账号', 'Account') },
    { name: 'sentBy', type: 'text', label: zhEn('发起人', 'Sent by') },
    { name: 'state', type: 'text', required: true, defaultValue: 'open', index: true, label: zhEn('状态', 'State'), admin: { description: zhEn('open 未用，joining 正在加入，used 已用，revoked 作废。', 'open, joining, used or revoked.') } },
    instant('expiresAt', '到期', 'Expires at', { required: true }),
  ],
})
