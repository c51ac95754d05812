import type { Access, CollectionConfig } from 'payload'

import { chartTypes, chartTypeWords } from '../../domain/charts'
import { holders, isStaff, nobody, staff } from '../access'
import { instant, readOnlySidebar } from '../fields/common'
import { option, zhEn } from '../fields/labels'
import { guarded } from '../guarded'
import { refuseDeleteInUse } from '../hooks/refuseDeleteInUse'
import { periodPattern } from '../observations/fields'
import { keepHonest } from './keepHonest'

const makers = holders('reporter', 'editor', 'chief-editor', 'statistics-editor')
const publishedCharts: Access = ({ req }) => isStaff(req.user) || { _status: { equals: 'published' } }
const system = { create: nobody, update: nobody }

const period = (name: string, zh: string, en: string) => ({
  name, type: 'text' as const, maxLength: 10, label: zhEn(zh, en), admin: { placeholder: '2024、2024-Q3、2024-09' },
  validate: (value: unknown) => value === undefined || value === null || value === '' || (typeof value === 'string' && periodPattern.test(value)) || '写成 2024、2024-Q3 或 2024-09。 / 2024, 2024-Q3 or 2024-09.',
})

/**
 * Charts: a question to the observations and how its answer is drawn. No picture is stored; readers get it drawn from the records (domain/charts), or from
 * those that a story froze. What would mislead cannot be published.
 */
export const Charts: CollectionConfig = guarded({
  slug: 'charts',
  labels: { singular: zhEn('图表', 'Chart'), plural: zhEn('图表', 'Charts') },
  versions: { maxPerDoc: 50, drafts: true },
  admin: {
    useAsTitle: 'title', defaultColumns: ['title', 'type', '_status', 'frozenAt', 'updatedAt'], listSearchableFields: ['title', 'subtitle'], group: zhEn('数据', 'Statistics'),
    description: zhEn('选指标、地区和时期，图就在表单上方。会误导读者的画法不能发布，原因写在图下。', 'Choose indicators, areas and periods; the picture stands above the form. What would mislead cannot be published.'),
  },
  access: {
    create: makers, read: publishedCharts, update: makers, delete: holders('editor', 'chief-editor', 'statistics-editor'), readVersions: staff, unlock: nobody, admin: nobody,
  },
  defaultSort: '-updatedAt',
  indexes: [{ fields: ['_status', 'updatedAt'] }],
  hooks: { beforeChange: [keepHonest], beforeDelete: [refuseDeleteInUse({ collection: 'articles', field: 'charts' })] },
  fields: [
    { name: 'picture', type: 'ui', admin: { components: { Field: '/admin/charts/ChartPicture.client#ChartPicture' } } },
    {
      name: 'type', type: 'select', required: true, defaultValue: 'bar', label: zhEn('画法', 'Type'), options: chartTypes.map((type) => option(type, ...chartTypeWords[type])),
      admin: { description: zhEn('比大小用柱，看变化用折线，比前后或区间用点，一地一格用方格，一地一图用小图组。', 'Bars compare sizes, lines show a course, dots compare two times or ranges.') },
    },
    {
      name: 'query', type: 'group', label: zhEn('画什么', 'What is shown'),
      fields: [
        { name: 'indicators', type: 'relationship', relationTo: 'indicators', hasMany: true, required: true, maxDepth: 0, maxRows: 12, index: true, label: zhEn('指标', 'Indicators') },
        { name: 'areas', type: 'relationship', relationTo: 'regions', hasMany: true, required: true, maxDepth: 0, maxRows: 60, label: zhEn('地区', 'Areas') },
        { type: 'row', fields: [period('from', '从哪一期', 'From'), period('to', '到哪一期', 'To')] },
        { type: 'row', fields: [
          {
            name: 'vintages', type: 'select', required: true, defaultValue: 'latest', label: zhEn('修订过的数', 'Revised values'),
            options: [option('latest', '用最新的', 'Latest'), option('first', '用首次公布的', 'First'), option('both', '两个都画', 'Both')],
          },
          instant('asOf', '只用此时之前的数', 'As of', { admin: { description: zhEn('留空为现在。', 'Now when empty.') } }),
        ] },
      ],
    },
    { name: 'title', type: 'text', required: true, maxLength: 60, label: zhEn('标题', 'Title'), admin: { description: zhEn('一句话说出发现：“外贸三年增两成”，不写“外贸情况”。', 'The finding, in one line.') } },
    { name: 'subtitle', type: 'text', required: true, maxLength: 120, label: zhEn('副题', 'Subtitle'), admin: { description: zhEn('指标、地区、时期；单位自动写。', 'Measure, area, period; the unit is added.') } },
    { name: 'altText', type: 'textarea', required: true, maxLength: 400, label: zhEn('替代文字', 'Alternative text'), admin: { description: zhEn('读给看不见图的读者：什么图、画的什么、最大最小或首尾是多少。', 'What kind of chart, of what, with its largest and smallest values.') } },
    {
      name: 'relation', type: 'select', label: zhEn('各项有没有重叠', 'Do they overlap'), options: [option('disjoint', '互不重叠，可以相加', 'No: they add up'), option('overlapping', '有重叠，不能相加', 'Yes: they do not add up')],
      admin: { description: zhEn('几个指标并排成柱时必须说明；有重叠会自动写进图注。', 'To be said when several indicators stand side by side.'), condition: (data) => data['type'] === 'bar' || data['type'] === 'grouped-bar' },
    },
    { type: 'row', fields: [
      { name: 'order', type: 'select', required: true, defaultValue: 'given', label: zhEn('排列', 'Order'), options: [option('given', '按所选的次序', 'As chosen'), option('value', '从大到小', 'By value')] },
      { name: 'axisFrom', type: 'number', label: zhEn('数轴从多少起', 'Axis begins at'), admin: { description: zhEn('只用于折线和点图；柱必须从 0 起。', 'Lines and dots only: bars begin at 0.') } },
    ] },
    { name: 'highlight', type: 'text', hasMany: true, maxRows: 6, label: zhEn('突出', 'Highlight'), admin: { description: zhEn('地区代码、指标代码或时期，如 411000、2024；其余变灰。', 'Area or indicator codes, or periods; the rest steps back.') } },
    {
      name: 'annotations', type: 'array', maxRows: 4, label: zhEn('图上注', 'Annotations'), labels: { singular: zhEn('注', 'Note'), plural: zhEn('注', 'Notes') },
      fields: [{ type: 'row', fields: [
        { name: 'at', type: 'text', required: true, maxLength: 24, label: zhEn('时期', 'Period') }, { name: 'text', type: 'text', required: true, maxLength: 24, label: zhEn('内容', 'Text') },
      ] }],
    },
    { name: 'note', type: 'textarea', maxLength: 300, label: zhEn('图注', 'Note') },
    {
      name: 'follows', type: 'select', required: true, defaultValue: 'frozen', label: zhEn('发稿以后', 'After publication'), options: [option('frozen', '数定格在发稿时', 'Keep its values'), option('live', '随新数更新', 'Follow new values')],
      admin: { position: 'sidebar', description: zhEn('新闻稿定格；数据页和常青稿可随新数更新。', 'News keeps its values; an evergreen text may follow.') },
    },
    instant('frozenAt', '数定格于', 'Values kept since', { access: system, admin: readOnlySidebar }),
    { name: 'snapshot', type: 'json', access: system, label: zhEn('定格的数', 'Values kept'), admin: { hidden: true } },
  ],
})
