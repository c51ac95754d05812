import { nobody, staff } from '../access'
import { instant } from '../fields/common'
import { option, zhEn } from '../fields/labels'
import { guarded } from '../guarded'

/**
 * Where stories quote which vintage of which observation, word for word: an index derived from the bodies (collections/figure-citations/derive), one
 * row for a figure and record in the published story and one in its newest draft. Written by the system alone; who put the figure there is kept.
 */
export const FigureCitations = guarded({
  slug: 'figure-citations',
  labels: { singular: zhEn('文中数据', 'Figure in a story'), plural: zhEn('文中数据', 'Figures in stories') },
  admin: {
    useAsTitle: 'asPublishedText', defaultColumns: ['asPublishedText', 'sentence', 'article', 'observation', 'mode', 'state'], listSearchableFields: ['asPublishedText', 'sentence'], group: zhEn('数据', 'Statistics'),
    description: zhEn('由正文自动整理：哪篇稿件哪句话引用了哪一版观测值。', 'Derived from the texts: which sentence of which story quotes which vintage.'),
  },
  access: { create: nobody, read: staff, update: nobody, delete: nobody, readVersions: nobody, unlock: nobody, admin: nobody },
  defaultSort: '-confirmedAt',
  indexes: [{ fields: ['observation', 'state'] }, { fields: ['article', 'state'] }],
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true, admin: { hidden: true } },
    { name: 'article', type: 'relationship', relationTo: 'articles', required: true, maxDepth: 1, label: zhEn('稿件', 'Story') },
    { name: 'state', type: 'select', required: true, label: zhEn('所在', 'In'), options: [option('published', '已发布', 'Published'), option('draft', '草稿', 'Draft')] },
    { name: 'blockId', type: 'text', required: true, label: zhEn('段内编号', 'Block') },
    { name: 'order', type: 'number', required: true, defaultValue: 1, label: zhEn('第几处', 'Number in the story') },
    { name: 'observation', type: 'relationship', relationTo: 'observations', required: true, maxDepth: 1, label: zhEn('观测值', 'Observation') },
    { name: 'mode', type: 'select', required: true, defaultValue: 'frozen', label: zhEn('方式', 'Mode'), options: [option('frozen', '保持原样', 'Frozen'), option('live', '随新数更新', 'Live')] },
    { name: 'asPublishedText', type: 'text', required: true, label: zhEn('原文', 'As published') },
    { name: 'exact', type: 'text', required: true, admin: { hidden: true } },
    { name: 'prefix', type: 'text', label: zhEn('前文', 'Before') },
    { name: 'suffix', type: 'text', label: zhEn('后文', 'Behind') },
    { name: 'start', type: 'number', required: true, admin: { hidden: true } },
    { name: 'end', type: 'number', required: true, admin: { hidden: true } },
    { name: 'sentence', type: 'textarea', label: zhEn('句子', 'Sentence') },
    { name: 'role', type: 'select', label: zhEn('作用', 'Role'), options: [option('outcome', '结果', 'Outcome'), option('target', '目标', 'Target'), option('policy_target', '政策目标', 'Policy target'), option('named_standard', '标准名称', 'Named standard'), option('background', '背景', 'Background')] },
    {
      name: 'checkState', type: 'select', required: true, defaultValue: 'unverified', label: zhEn('核对', 'Check'),
      options: [
        option('ok', '一致', 'Agrees'), option('rounded', '舍入后一致', 'Agrees when rounded'), option('mismatch', '数值不符', 'Value differs'), option('unit', '单位不符', 'Unit differs'),
        option('period_missing', '缺时期', 'No period'), option('stale', '已有新数', 'Superseded'), option('conflict', '来源不一', 'Sources differ'), option('unverified', '未核对', 'Not checked'),
      ],
    },
    { name: 'confirmedBy', type: 'relationship', relationTo: 'users', maxDepth: 1, label: zhEn('确认人', 'Confirmed by') },
    instant('confirmedAt', '确认时间', 'Confirmed at'),
  ],
})
