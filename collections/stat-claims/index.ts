import type { CollectionConfig, Where } from 'payload'

import { holders, isStaff, nobody, staffField } from '../access'
import { option, zhEn } from '../fields/labels'
import { guarded } from '../guarded'

const desk = holders('statistics-editor', 'editor', 'chief-editor')

const ofNoStory: Where = { article: { exists: false } }
const ofPublicStory: Where = { and: [{ 'article._status': { equals: 'published' } }, { 'article.deletedAt': { exists: false } }] }
const shown: Where = { and: [{ isShown: { equals: true } }, { or: [ofNoStory, ofPublicStory] }] }

/** What a story says about figures without giving one: 唯一, 均超过, 全部, 首位. A verdict is shown to readers when the desk says so. */
export const StatClaims: CollectionConfig = guarded({
  slug: 'stat-claims',
  labels: { singular: zhEn('数据论断', 'Claim'), plural: zhEn('数据论断', 'Claims') },
  admin: {
    useAsTitle: 'text', defaultColumns: ['text', 'type', 'verdict', 'article', 'isShown'], listSearchableFields: ['text'], group: zhEn('数据', 'Statistics'),
    description: zhEn('没有数值的说法：唯一、均超过、全部、首位。写明拿什么核对、结论如何。', 'Statements without a value, what they are checked against, and the verdict.'),
  },
  access: {
    create: desk, update: desk, delete: desk, readVersions: nobody, unlock: nobody, admin: nobody,
    read: ({ req }) => isStaff(req.user) || shown,
  },
  defaultSort: '-createdAt',
  fields: [
    { name: 'text', type: 'text', required: true, maxLength: 200, label: zhEn('原话', 'Words') },
    { type: 'row', fields: [
      {
        name: 'type', type: 'select', required: true, label: zhEn('类型', 'Type'),
        options: [option('comparison', '比较（超过、高于）', 'Comparison'), option('trend', '趋势（缩小、连年）', 'Trend'), option('uniqueness', '唯一、首位', 'Uniqueness'), option('membership', '全部、均在', 'Membership')],
      },
      {
        name: 'verdict', type: 'select', required: true, defaultValue: 'not_checkable', label: zhEn('核对结论', 'Verdict'),
        options: [option('supported', '有数据支持', 'Supported'), option('contradicted', '与数据不符', 'Contradicted'), option('not_checkable', '无法核对', 'Not checkable')],
      },
    ] },
    { type: 'row', fields: [
      { name: 'left', type: 'text', maxLength: 100, label: zhEn('左项', 'Left'), admin: { description: zhEn('如“农村居民收入增速”。', 'Such as: growth of rural income.') } },
      { name: 'operator', type: 'select', label: zhEn('关系', 'Relation'), options: [option('>', '高于', 'Above'), option('<', '低于', 'Below'), option('=', '等于', 'Equal'), option('max', '最高', 'Highest'), option('only', '唯一', 'Only one'), option('all', '全部', 'All'), option('rising', '上升、扩大', 'Rising'), option('falling', '下降、缩小', 'Falling')] },
      { name: 'right', type: 'text', maxLength: 100, label: zhEn('右项', 'Right'), admin: { description: zhEn('如“城镇居民收入增速”。', 'Such as: growth of urban income.') } },
    ] },
    { type: 'row', fields: [
      { name: 'scopeArea', type: 'relationship', relationTo: 'regions', maxDepth: 1, label: zhEn('范围', 'Among') },
      { name: 'period', type: 'text', maxLength: 24, label: zhEn('时期', 'Period') },
    ] },
    { name: 'article', type: 'relationship', relationTo: 'articles', index: true, maxDepth: 0, label: zhEn('出自稿件', 'In the story') },
    { name: 'evidence', type: 'relationship', relationTo: 'observations', hasMany: true, maxDepth: 1, label: zhEn('依据的观测值', 'Evidence') },
    { name: 'missing', type: 'text', maxLength: 200, label: zhEn('还缺什么才能核对', 'What is missing') },
    { name: 'source', type: 'relationship', relationTo: 'sources', maxDepth: 1, label: zhEn('谁说的', 'Said by') },
    { name: 'note', type: 'textarea', maxLength: 600, access: { read: staffField }, label: zhEn('内部备注', 'Internal note') },
    { name: 'isShown', type: 'checkbox', defaultValue: false, index: true, label: zhEn('对读者公开', 'Shown to readers'), admin: { position: 'sidebar' } },
  ],
})
