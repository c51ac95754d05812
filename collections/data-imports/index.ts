import type { CollectionConfig } from 'payload'

import { holders, nobody } from '../access'
import { instant } from '../fields/common'
import { option, zhEn } from '../fields/labels'
import { guarded } from '../guarded'

const desk = holders('statistics-editor')

/** One import of many observations. Its rows are nobody's until it is done: this one mark makes them all visible at once. */
export const DataImports: CollectionConfig = guarded({
  slug: 'data-imports',
  labels: { singular: zhEn('批量导入', 'Data import'), plural: zhEn('批量导入', 'Data imports') },
  admin: {
    useAsTitle: 'title', defaultColumns: ['title', 'state', 'total', 'by', 'createdAt'], group: zhEn('数据', 'Statistics'),
    description: zhEn('每次批量导入的记录。导入请用“数据导入”页。', 'The record of each import; to import, use the page for it.'),
  },
  access: { create: nobody, read: desk, update: nobody, delete: nobody, readVersions: nobody, unlock: nobody, admin: nobody },
  defaultSort: '-createdAt',
  fields: [
    { name: 'title', type: 'text', required: true, label: zhEn('文件', 'File') },
    { name: 'state', type: 'select', required: true, index: true, defaultValue: 'writing', label: zhEn('状态', 'State'), options: [option('writing', '写入中', 'Writing'), option('done', '已完成', 'Done'), option('void', '已作废', 'Void'), option('removed', '已作废并清除', 'Void and removed')] },
    { name: 'total', type: 'number', required: true, defaultValue: 0, label: zhEn('行数', 'Rows') },
    { name: 'written', type: 'number', required: true, defaultValue: 0, label: zhEn('已写', 'Written') },
    { name: 'by', type: 'text', label: zhEn('导入人', 'By') },
    { name: 'fileHash', type: 'text', index: true, label: zhEn('文件指纹', 'Hash of the file') },
    { name: 'mapping', type: 'json', label: zhEn('各列的含义', 'Mapping of columns') },
    { name: 'reason', type: 'text', label: zhEn('作废原因', 'Why void') },
    instant('beatAt', '最近一次写入', 'Last sign of life', { index: true }),
    instant('doneAt', '完成时间', 'Done at'),
  ],
})
