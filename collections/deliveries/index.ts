import { admins, adminsField, hasRole, nobody } from '../access'
import { instant } from '../fields/common'
import { option, zhEn } from '../fields/labels'
import { guarded } from '../guarded'

/** The outbox: mails and webhook calls that something in the newsroom has caused, sent by `newsroom/outbox`, kept with every attempt. */
export const Deliveries = guarded({
  slug: 'deliveries',
  labels: { singular: zhEn('投递', 'Delivery'), plural: zhEn('投递', 'Deliveries') },
  admin: { useAsTitle: 'subject', defaultColumns: ['subject', 'kind', 'to', 'status', 'attempts', 'sentAt'], group: zhEn('系统', 'System'), hidden: ({ user }) => !hasRole(user as never) },
  access: { create: nobody, read: admins, update: nobody, delete: nobody, readVersions: nobody, unlock: nobody, admin: nobody },
  defaultSort: '-createdAt',
  indexes: [{ fields: ['status', 'nextAttemptAt'] }, { fields: ['endpoint', 'createdAt'] }],
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true, label: zhEn('唯一键', 'Key'), admin: { description: zhEn('同一件事只投递一次。', 'One thing is delivered once.') } },
    { name: 'kind', type: 'select', required: true, index: true, label: zhEn('方式', 'Kind'), options: [option('mail', '邮件', 'Mail'), option('webhook', '推送', 'Webhook')] },
    { name: 'organisation', type: 'relationship', relationTo: 'organisations', index: true, maxDepth: 1, label: zhEn('机构', 'Organisation') },
    { name: 'endpoint', type: 'relationship', relationTo: 'webhook-endpoints', index: true, maxDepth: 0, label: zhEn('推送地址', 'Webhook') },
    { name: 'event', type: 'text', index: true, label: zhEn('事件', 'Event') },
    { name: 'to', type: 'text', required: true, maxLength: 500, label: zhEn('收件', 'To') },
    { name: 'subject', type: 'text', required: true, maxLength: 300, label: zhEn('主题', 'Subject') },
    { name: 'body', type: 'textarea', label: zhEn('内容', 'Body'), access: { read: adminsField }, admin: { description: zhEn('含密钥的内容在送出后清空。', 'Emptied once sent when it holds a secret.') } },
    { name: 'isSecret', type: 'checkbox', defaultValue: false, admin: { hidden: true } },
    { name: 'status', type: 'select', required: true, defaultValue: 'pending', index: true, label: zhEn('状态', 'Status'), options: [option('pending', '待送', 'Pending'), option('sending', '在送', 'Sending'), option('sent', '已送', 'Sent'), option('failed', '失败', 'Failed'), option('held', '未设邮件服务器', 'No mail server')] },
    { name: 'attempts', type: 'number', required: true, defaultValue: 0, label: zhEn('次数', 'Attempts') },
    { type: 'row', fields: [instant('nextAttemptAt', '下次', 'Next attempt', { index: true }), instant('expiresAt', '过期', 'Expires at'), instant('sentAt', '送达', 'Sent at')] },
    { name: 'log', type: 'array', label: zhEn('经过', 'Attempts'), fields: [instant('at', '时间', 'At', { required: true }), { name: 'outcome', type: 'text', required: true, label: zhEn('结果', 'Outcome') }] },
  ],
})
