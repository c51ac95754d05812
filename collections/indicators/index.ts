import type { CollectionConfig } from 'payload'

import { anyone, holders, nobody } from '../access'
import { slugField } from '../fields/common'
import { option, zhEn } from '../fields/labels'
import { guarded } from '../guarded'
import { refuseDeleteInUse } from '../hooks/refuseDeleteInUse'
import { measureFields, relationFields } from './fields'
import { nameUnit } from './nameUnit'

const desk = holders('statistics-editor')

/** Pages beside those of the indicators. */
const reserved = ['api', 'catalog', 'releases', 'methods', 'catalogue', 'compare', 'search', 'charts', 'export', 'embed']

const indicatorCode = (value: unknown) =>
  typeof value !== 'string' || value.length > 60 || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)
    ? '只用小写拉丁字母、数字和连字符，最多 60 个字符。 / Lower-case Latin letters, digits and hyphens, 60 at most.'
    : !reserved.includes(value) || '这个词已用作别的网址。 / This word is another page’s address.'


/** What is counted or measured (SDMX: the indicator). Its values are observations. */
export const Indicators: CollectionConfig = guarded({
  slug: 'indicators',
  labels: { singular: zhEn('指标', 'Indicator'), plural: zhEn('指标', 'Indicators') },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'code', 'statType', 'unit', 'freq', 'primarySource'], listSearchableFields: ['name', 'code', 'englishName'], group: zhEn('数据', 'Statistics') },
  access: { create: desk, read: anyone, update: desk, delete: desk, readVersions: nobody, unlock: nobody, admin: nobody },
  defaultSort: 'name',
  hooks: { beforeChange: [nameUnit], beforeDelete: [refuseDeleteInUse({ collection: 'observations', field: 'indicator' })] },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 80, label: zhEn('名称', 'Name') },
    { name: 'englishName', type: 'text', maxLength: 120, label: zhEn('英文名', 'English name') },
    slugField({ name: 'code', validate: (value: unknown) => indicatorCode(value), label: zhEn('代码', 'Code'), admin: { description: zhEn('公开网址的一部分，如 high-tech-enterprises；定后不改。', 'Part of the public address, such as high-tech-enterprises; never changes.') } }),
    { name: 'definition', type: 'textarea', maxLength: 2000, label: zhEn('定义', 'Definition') },
    { name: 'population', type: 'text', maxLength: 200, label: zhEn('统计对象', 'Population'), admin: { description: zhEn('数的是什么、量的是谁。', 'What is counted, who is measured.') } },
    {
      name: 'statType', type: 'select', required: true, defaultValue: 'count', label: zhEn('类型', 'Type'),
      options: [option('count', '数量', 'Count'), option('amount', '金额或总量', 'Amount'), option('share', '占比', 'Share'), option('growth-rate', '增长率', 'Growth rate'), option('ratio', '比率', 'Ratio'), option('index', '指数', 'Index'), option('rank', '位次', 'Rank'), option('duration', '时长', 'Duration'), option('claim', '论断', 'Claim'), option('standard', '标准', 'Standard')],
    },
    ...measureFields,
    { name: 'group', type: 'text', maxLength: 30, index: true, label: zhEn('归类', 'Group'), admin: { position: 'sidebar', description: zhEn('数据首页上的分组。', 'The group on the index of statistics.') } },
    { name: 'primarySource', type: 'relationship', relationTo: 'sources', maxDepth: 1, label: zhEn('主要来源', 'Main source'), admin: { position: 'sidebar' } },
    { name: 'topics', type: 'relationship', relationTo: 'topics', hasMany: true, maxDepth: 1, label: zhEn('话题', 'Topics'), admin: { position: 'sidebar' } },
    ...relationFields,
  ],
})
