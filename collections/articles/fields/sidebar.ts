import type { Field } from 'payload'

import { instant, readOnlySidebar } from '../../fields/common'
import { zhEn } from '../../fields/labels'
import { staffField } from '../../access'
import { checksPanel, figuresPanel, rejectedFigures } from './figures'
import { rightsPanel } from './reprint'

const internal = { read: staffField }
const bookkeeping = { hidden: true, components: { Diff: '/admin/diff/NoDiff#NoDiff' } }

const advancePanel: Field = {
  name: 'advancePanel', type: 'ui', label: zhEn('提前供稿', 'Early access'),
  admin: { position: 'sidebar', components: { Field: '/admin/advances/AdvancePanel.client#AdvancePanel' }, disableListColumn: true },
}

export const sidebar: Field[] = [
  rightsPanel,
  advancePanel,
  figuresPanel,
  checksPanel,
  { name: 'responsibleEditors', type: 'relationship', relationTo: 'people', hasMany: true, maxDepth: 1, label: zhEn('责任编辑', 'Responsible editors'), admin: { position: 'sidebar', description: zhEn('印在文末，用真实姓名。', 'Printed under the story, real names.') } },
  { name: 'proofreaders', type: 'relationship', relationTo: 'people', hasMany: true, maxDepth: 1, label: zhEn('校对', 'Proof-readers'), admin: { position: 'sidebar' } },
  instant('publishedAt', '发布时间', 'Published at', { index: true, admin: { position: 'sidebar', description: zhEn('首次发布时自动填写；北京时间。', 'Filled at first publication.') } }),
  { name: 'slug', type: 'text', index: true, maxLength: 80, label: zhEn('网址片段', 'Slug'), validate: (value: unknown) => !value || (typeof value === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)) || '只用小写拉丁字母、数字和连字符。 / Lower-case Latin letters, digits and hyphens.', admin: { position: 'sidebar', description: zhEn('首次发布时由主题生成；改后旧网址自动跳转。', 'Made from the headline at first publication; old ones redirect.') } },
  { name: 'number', type: 'text', unique: true, index: true, label: zhEn('稿件编号', 'Number'), admin: readOnlySidebar },
  { name: 'shortId', type: 'text', unique: true, index: true, label: zhEn('短码', 'Short id'), admin: readOnlySidebar },
  instant('firstPublishedAt', '首次发布', 'First published', { index: true, admin: readOnlySidebar }),
  instant('contentUpdatedAt', '内容更新', 'Content updated', { admin: readOnlySidebar }),
  { name: 'publicationCount', type: 'number', defaultValue: 0, label: zhEn('发布次数', 'Publications'), admin: readOnlySidebar },
  { name: 'contentHash', type: 'text', admin: bookkeeping },
  { name: 'revision', type: 'number', defaultValue: 0, access: internal, admin: bookkeeping },
  { name: 'importHash', type: 'text', index: true, access: internal, admin: bookkeeping },
  rejectedFigures,
  { name: 'searchText', type: 'textarea', access: internal, admin: bookkeeping },
]
