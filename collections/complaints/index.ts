import type { CollectionConfig, Field, FieldAccess } from 'payload'

import { caseStates, complaintKinds, kindWords, procedures, procedureWords, stateWords } from '../../domain/complaints'
import { hasRole, holders, nobody } from '../access'
import { calendarDate, instant } from '../fields/common'
import { option, zhEn } from '../fields/labels'
import { refuseDelete } from '../hooks/appendOnly'
import { guarded } from '../guarded'

const desk = holders('rights-manager', 'chief-editor')
const deskField: FieldAccess = ({ req }) => hasRole(req.user, 'rights-manager', 'chief-editor')
/** Personal data: read by the desk, written by nobody over the wire. */
const personal = { access: { read: deskField, create: nobody, update: nobody } }
/** Hashes and keys leave the process through no door. */
const sealed = { access: { read: nobody, create: nobody, update: nobody }, admin: { hidden: true } }

const text = (name: string, zh: string, en: string, over: object = {}): Field => ({ name, type: 'text', label: zhEn(zh, en), ...over }) as Field

/**
 * Complaints and notices of the public. What happened is in complaint-entries, which only grows; `state` and the fields after it are what those
 * entries amount to, kept for lists and searches. Written by newsroom/complaints alone.
 */
export const Complaints: CollectionConfig = guarded({
  slug: 'complaints',
  labels: { singular: zhEn('投诉', 'Complaint'), plural: zhEn('投诉', 'Complaints') },
  admin: { useAsTitle: 'number', hidden: true },
  access: { create: nobody, read: desk, update: nobody, delete: nobody, readVersions: nobody, unlock: nobody, admin: nobody },
  defaultSort: 'dueAt',
  indexes: [{ fields: ['state', 'dueAt'] }, { fields: ['requested', 'dueAt'] }],
  hooks: { beforeDelete: [refuseDelete] },
  fields: [
    text('number', '编号', 'Number', { required: true, unique: true, index: true }),
    text('submissionKey', '提交标识', 'Submission', { required: true, unique: true, index: true, ...sealed }),
    text('secretHash', '查询码指纹', 'Hash of the secret', { required: true, ...sealed }),
    text('counterSecretHash', '对方查询码指纹', 'Hash of the other secret', sealed),
    { name: 'kind', type: 'select', required: true, index: true, label: zhEn('事由', 'Kind'), options: complaintKinds.map((kind) => option(kind, kindWords[kind].zh, kindWords[kind].en)) },
    { name: 'procedure', type: 'select', required: true, label: zhEn('程序', 'Procedure'), options: procedures.map((name) => option(name, procedureWords[name].zh, procedureWords[name].en)) },
    { name: 'article', type: 'relationship', relationTo: 'articles', index: true, maxDepth: 1, label: zhEn('稿件', 'Story') },
    text('url', '所涉网址', 'Address', { maxLength: 500 }),
    { name: 'facts', type: 'textarea', required: true, maxLength: 8000, label: zhEn('事实与理由', 'Facts'), ...personal },
    {
      name: 'complainant', type: 'group', label: zhEn('投诉人', 'Complainant'), ...personal,
      fields: [
        text('name', '姓名或名称', 'Name', { required: true, maxLength: 80 }),
        { name: 'identityKind', type: 'select', required: true, label: zhEn('身份', 'Identity'), options: [option('self', '本人', 'The person concerned'), option('agent', '代理人', 'An agent'), option('organisation', '单位', 'An organisation')] },
        text('organisation', '单位或被代理人', 'Organisation or principal', { maxLength: 120 }),
        text('phone', '电话', 'Telephone', { maxLength: 40 }), text('email', '邮箱', 'E-mail', { maxLength: 200, index: true }),
      ],
    },
    calendarDate('eventAt', '得知日期', 'Learnt on'),
    instant('submittedAt', '提交时间', 'Submitted', { required: true, index: true }),
    {
      name: 'window', type: 'group', label: zhEn('联系期限', 'Contact window'),
      fields: [
        calendarDate('lastDay', '最后一日', 'Last day'), { name: 'late', type: 'checkbox', defaultValue: false, label: zhEn('逾期', 'Late') },
        text('clause', '条款', 'Clause'), { name: 'noticeVersion', type: 'relationship', relationTo: 'notice-versions', maxDepth: 0, label: zhEn('声明版本', 'Notice version') },
        { name: 'computation', type: 'textarea', label: zhEn('计算过程', 'Computation') }, { name: 'computationEn', type: 'textarea', label: zhEn('计算过程（英文）', 'Computation in English') },
      ],
    },
    { name: 'terms', type: 'json', required: true, label: zhEn('提交时的期限设置', 'Deadlines at filing') },
    { name: 'state', type: 'select', required: true, index: true, defaultValue: 'received', label: zhEn('状态', 'State'), options: caseStates.map((state) => option(state, stateWords[state].zh, stateWords[state].en)) },
    { name: 'lastNo', type: 'number', required: true, defaultValue: 0, label: zhEn('记录数', 'Entries') },
    { name: 'requested', type: 'select', index: true, label: zhEn('待编辑执行', 'Waits for an editor'), options: [option('take_down', '撤下', 'Take down'), option('restore', '恢复', 'Restore')] },
    { name: 'storyDown', type: 'checkbox', defaultValue: false, label: zhEn('稿件已撤', 'Story is down') },
    { name: 'downDone', type: 'checkbox', defaultValue: false, admin: { hidden: true } },
    { name: 'deadlines', type: 'json', label: zhEn('期限', 'Deadlines') },
    instant('dueAt', '下一期限', 'Due', { index: true }),
    {
      name: 'counterparty', type: 'group', label: zhEn('对方', 'Notified party'), ...personal,
      fields: [text('name', '姓名或名称', 'Name', { maxLength: 80 }), text('email', '邮箱', 'E-mail', { maxLength: 200 })],
    },
    {
      name: 'counterNotice', type: 'group', label: zhEn('反通知', 'Counter-notice'), ...personal,
      fields: [text('name', '姓名或名称', 'Name', { maxLength: 80 }), text('contact', '联系方式', 'Contact', { maxLength: 200 }), instant('at', '时间', 'At'), { name: 'statement', type: 'textarea', maxLength: 8000, label: zhEn('声明', 'Statement') }],
    },
  ],
})
