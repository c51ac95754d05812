import { hasRole, nobody, ownOrganisationAs } from '../access'
import { instant } from '../fields/common'
import { option, zhEn } from '../fields/labels'
import { guarded } from '../guarded'

export const webhookEvents = [option('publish', '发布', 'Publish'), option('correction', '更正', 'Correction'), option('kill', '撤稿', 'Kill')]

/** Where an organisation wants to be told of what happens to stories; what was sent is in `deliveries`. */
export const WebhookEndpoints = guarded({
  slug: 'webhook-endpoints',
  labels: { singular: zhEn('推送地址', 'Webhook'), plural: zhEn('推送地址', 'Webhooks') },
  admin: { useAsTitle: 'url', defaultColumns: ['organisation', 'url', 'events', 'disabledAt'], group: zhEn('授权', 'Licensing'), hidden: ({ user }) => !hasRole(user as never, 'rights-manager') },
  access: { create: nobody, read: ownOrganisationAs('admin', 'organisation', 'rights-manager'), update: nobody, delete: nobody, readVersions: nobody, unlock: nobody, admin: nobody },
  fields: [
    { name: 'organisation', type: 'relationship', relationTo: 'organisations', required: true, index: true, maxDepth: 1, label: zhEn('机构', 'Organisation') },
    { name: 'url', type: 'text', required: true, maxLength: 500, label: zhEn('地址', 'Address') },
    { name: 'events', type: 'select', hasMany: true, required: true, options: webhookEvents, label: zhEn('事件', 'Events') },
    { name: 'sealedSecret', type: 'text', required: true, access: { read: nobody }, admin: { hidden: true } },
    { name: 'createdBy', type: 'relationship', relationTo: 'licensees', maxDepth: 0, label: zhEn('创建人', 'Created by') },
    instant('disabledAt', '停用', 'Disabled at'),
  ],
})
