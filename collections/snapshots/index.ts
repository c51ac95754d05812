import type { CollectionConfig } from 'payload'

import { nobody, staff } from '../access'
import { zhEn } from '../fields/labels'
import { option } from '../fields/labels'
import { guarded } from '../guarded'

/**
 * The public record: one row for every act that changed what the public could read, with the text and its hash, chained to the one before.
 * Written by the system only; the panel shows it and nobody edits it.
 */
export const Snapshots: CollectionConfig = guarded({
  slug: 'snapshots',
  labels: { singular: zhEn('发布存档', 'Publication record'), plural: zhEn('发布存档', 'Publication records') },
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'act', 'state', 'at', 'by'], group: zhEn('稿件', 'Stories'), description: zhEn('每次发布、更正、撤下都有存档，不可修改。', 'Every publication, correction and withdrawal is recorded and cannot be edited.') },
  access: { create: nobody, read: staff, update: nobody, delete: nobody, readVersions: nobody, unlock: nobody, admin: nobody },
  defaultSort: '-at',
  indexes: [{ fields: ['shortId', 'no'], unique: true }, { fields: ['state', 'at'] }],
  fields: [
    { name: 'title', type: 'text', required: true, label: zhEn('标题', 'Title') },
    { name: 'shortId', type: 'text', required: true, index: true, label: zhEn('稿件短码', 'Short id') },
    { name: 'no', type: 'number', required: true, label: zhEn('第几次', 'Number') },
    { name: 'act', type: 'select', required: true, label: zhEn('动作', 'Act'), options: [option('publish', '发布', 'Publish'), option('update', '更新', 'Update'), option('unpublish', '撤下', 'Unpublish')] },
    { name: 'state', type: 'select', required: true, index: true, label: zhEn('状态', 'State'), options: [option('intended', '进行中', 'Intended'), option('recorded', '已记录', 'Recorded'), option('void', '未成', 'Void')] },
    { name: 'at', type: 'date', required: true, index: true, label: zhEn('时间', 'At') },
    { name: 'by', type: 'text', label: zhEn('签发人', 'By') },
    { name: 'hash', type: 'text', required: true, index: true, label: zhEn('内容指纹', 'Content hash') },
    { name: 'previousHash', type: 'text', label: zhEn('上一次指纹', 'Previous hash') },
    { name: 'announcedAt', type: 'date', index: true, admin: { hidden: true } },
    { name: 'content', type: 'json', required: true, label: zhEn('内容', 'Content') },
  ],
})
