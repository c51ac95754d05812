import { randomUUID } from 'node:crypto'

import { hasRole, nobody, ownOrganisationOr } from '../access'
import { instant } from '../fields/common'
import { option, zhEn } from '../fields/labels'
import { guarded } from '../guarded'
import { keepAsWritten, refuseDelete } from '../hooks/appendOnly'

/**
 * One organisation accepts one version once: the key is unique, so a form sent twice leaves one row. An agreement may be offered again after it was
 * taken back: its acceptance is once for each offer.
 */
export const acceptanceKey = ({ organisation, noticeVersion, agreement, offeredAt }: { organisation: string; noticeVersion: string; agreement?: string; offeredAt?: string | null }): string =>
  (agreement ? `agreement:${agreement}:${offeredAt ?? '-'}` : `notice:${organisation}:${noticeVersion}`)

/** Evidence that a party accepted one version of a notice, or an offered agreement: who, what exactly (hash), when, what was pointed out (民法典 496). */
export const Acceptances = guarded({
  slug: 'acceptances',
  labels: { singular: zhEn('接受记录', 'Acceptance'), plural: zhEn('接受记录', 'Acceptances') },
  admin: { useAsTitle: 'signer', defaultColumns: ['organisation', 'signer', 'noticeVersion', 'at', 'hash'], group: zhEn('授权', 'Licensing'), hidden: ({ user }) => !hasRole(user as never, 'rights-manager') },
  access: { create: nobody, read: ownOrganisationOr('organisation', 'rights-manager'), update: nobody, delete: nobody, readVersions: nobody, unlock: nobody, admin: nobody },
  defaultSort: '-at',
  indexes: [{ fields: ['organisation', 'at'] }],
  hooks: { beforeChange: [keepAsWritten()], beforeDelete: [refuseDelete] },
  fields: [
    { name: 'key', type: 'text', unique: true, index: true, defaultValue: () => randomUUID(), admin: { hidden: true } },
    { name: 'organisation', type: 'relationship', relationTo: 'organisations', required: true, index: true, maxDepth: 1, label: zhEn('机构', 'Organisation') },
    { name: 'licensee', type: 'relationship', relationTo: 'licensees', required: true, index: true, maxDepth: 0, label: zhEn('账号', 'Account') },
    { name: 'signer', type: 'text', required: true, label: zhEn('签署人', 'Signer'), admin: { description: zhEn('签署时的姓名与邮箱。', 'Name and e-mail as they were.') } },
    { name: 'noticeVersion', type: 'relationship', relationTo: 'notice-versions', required: true, index: true, maxDepth: 1, label: zhEn('声明版本', 'Notice version') },
    { name: 'agreement', type: 'relationship', relationTo: 'agreements', index: true, maxDepth: 0, label: zhEn('协议', 'Agreement') },
    { name: 'hash', type: 'text', required: true, label: zhEn('文本指纹', 'Hash of the text') },
    instant('at', '时间', 'At', { required: true, index: true }),
    { name: 'method', type: 'select', required: true, label: zhEn('方式', 'Method'), options: [option('click', '点击确认', 'Click'), option('e-sign', '电子签名', 'Electronic signature'), option('paper', '书面', 'Paper')] },
    { name: 'ip', type: 'text', label: zhEn('网络地址', 'Address') },
    { name: 'userAgent', type: 'text', maxLength: 400, label: zhEn('浏览器', 'Browser') },
    { name: 'emphasisedClauses', type: 'text', hasMany: true, label: zhEn('已提示的重要条款', 'Heavy clauses shown') },
  ],
})
