import type { CollectionConfig } from 'payload'

import { hasRole, holders, nobody, publishedStatusOrStaff } from '../access'
import { calendarDate, instant, readOnlySidebar, slugField } from '../fields/common'
import { option, zhEn } from '../fields/labels'
import { guarded } from '../guarded'
import { refuseDeleteInUse } from '../hooks/refuseDeleteInUse'
import { keepEditions } from './keepEditions'
import { refuseDeletePublished } from './refuseDeletePublished'

const desk = holders('statistics-editor')
const system = { create: nobody, update: nobody }

/** How a figure comes about: definitions, scope, sampling, revisions. What readers were told at a time stays readable as an edition. */
export const Methodologies: CollectionConfig = guarded({
  slug: 'methodologies',
  labels: { singular: zhEn('统计方法', 'Methodology'), plural: zhEn('统计方法', 'Methodologies') },
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'slug', 'status', 'edition', 'editedOn'], listSearchableFields: ['title', 'slug'], group: zhEn('数据', 'Statistics') },
  access: { create: desk, read: publishedStatusOrStaff, update: desk, delete: desk, readVersions: nobody, unlock: nobody, admin: nobody },
  defaultSort: 'title',
  hooks: { beforeChange: [keepEditions], beforeDelete: [refuseDeletePublished, refuseDeleteInUse({ collection: 'indicators', field: 'methodology' })] },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 80, label: zhEn('标题', 'Title') },
    { name: 'summary', type: 'textarea', required: true, maxLength: 300, label: zhEn('一句话说明', 'In a sentence') },
    {
      name: 'body', type: 'textarea', required: true, maxLength: 20_000, label: zhEn('正文', 'Text'), admin: { rows: 16, description: zhEn('空行分段；以“## ”开头的一行是小标题，以“- ”开头的是列表。', 'A blank line ends a paragraph; a line that begins with "## " is a heading, with "- " a list item.') },
    },
    {
      name: 'notes', type: 'array', label: zhEn('注记', 'Notes'), labels: { singular: zhEn('注记', 'Note'), plural: zhEn('注记', 'Notes') },
      admin: { description: zhEn('日期和一句话，印在页面下方：如“2025年起包含个体户”。', 'A date and a sentence, printed below the text.') },
      fields: [{ type: 'row', fields: [calendarDate('date', '日期', 'Date', { required: true }), { name: 'text', type: 'text', required: true, maxLength: 300, label: zhEn('内容', 'Text') }] }],
    },
    { name: 'sources', type: 'relationship', relationTo: 'sources', hasMany: true, maxDepth: 1, label: zhEn('依据', 'Based on') },
    {
      name: 'status', type: 'select', required: true, defaultValue: 'draft', label: zhEn('状态', 'Status'), options: [option('draft', '草稿', 'Draft'), option('published', '已发布', 'Published')],
      admin: { position: 'sidebar', description: zhEn('发布后不能退回草稿；再改即出新版，旧版仍可查。', 'A published text cannot go back; a change makes a new edition and keeps the old.') },
    },
    slugField(),
    { name: 'changeNote', type: 'text', maxLength: 200, label: zhEn('这次改了什么', 'What changed'), admin: { position: 'sidebar', description: zhEn('改动已发布的文字时必填，公开。', 'Required when published text changes; public.'), condition: (data) => data['status'] === 'published' } },
    { name: 'edition', type: 'number', defaultValue: 0, label: zhEn('第几版', 'Edition'), access: system, admin: readOnlySidebar },
    instant('editedOn', '本版日期', 'Edition of', { access: system, admin: readOnlySidebar }),
    {
      name: 'editions', type: 'json', label: zhEn('历次版本', 'Editions'), access: { ...system, read: ({ doc, req }) => doc?.['status'] === 'published' || hasRole(req.user, 'statistics-editor') }, admin: { hidden: true },
    },
  ],
})
