import type { CollectionConfig } from 'payload'

import { anyone, holders, nobody } from '../access'
import { calendarDate, instant } from '../fields/common'
import { option, zhEn } from '../fields/labels'
import { guarded } from '../guarded'
import { deriveSeriesKey } from './deriveSeriesKey'
import { keepPublishedValue } from './keepPublishedValue'

const desk = holders('statistics-editor', 'editor', 'chief-editor')
const month = '(0[1-9]|1[0-2])'
const day = '(0[1-9]|[12]\\d|3[01])'
const periodPattern = new RegExp(`^\\d{4}(-Q[1-4]|-H[12]|-${month}(-${day})?)?(/(\\d{4}(-${month}(-${day})?)?)?)?$`)
const lockedAfterCreate = { update: nobody }

/**
 * One value of one indicator for one area and period, as one source gave it (SDMX: an observation). Append-only: a later value is a new
 * vintage, so that a story keeps the number it quoted.
 */
export const Observations: CollectionConfig = guarded({
  slug: 'observations',
  labels: { singular: zhEn('观测值', 'Observation'), plural: zhEn('观测值', 'Observations') },
  admin: {
    useAsTitle: 'title', defaultColumns: ['title', 'valueText', 'unitText', 'status', 'source', 'vintage'],
    listSearchableFields: ['title', 'seriesKey'], group: zhEn('数据', 'Statistics'),
    description: zhEn('已录入的数值不可改；有了新数，请新建一条，旧稿里的数不会变。', 'A recorded value cannot be changed; add a new one and old stories keep theirs.'),
  },
  access: { create: desk, read: anyone, update: desk, delete: nobody, readVersions: nobody, unlock: nobody, admin: nobody },
  defaultSort: '-createdAt',
  indexes: [{ fields: ['seriesKey', 'timePeriod', 'vintage'], unique: true }, { fields: ['indicator', 'timePeriod'] }, { fields: ['refArea', 'createdAt'] }],
  hooks: { beforeValidate: [deriveSeriesKey], beforeChange: [keepPublishedValue] },
  fields: [
    { name: 'title', type: 'text', admin: { hidden: true } },
    { type: 'row', fields: [
      { name: 'indicator', type: 'relationship', relationTo: 'indicators', required: true, index: true, maxDepth: 1, label: zhEn('指标', 'Indicator'), access: lockedAfterCreate },
      { name: 'refArea', type: 'relationship', relationTo: 'regions', required: true, index: true, maxDepth: 1, label: zhEn('地区', 'Area'), access: lockedAfterCreate },
      {
        name: 'timePeriod', type: 'text', required: true, index: true, maxLength: 24, label: zhEn('时期', 'Period'), access: lockedAfterCreate,
        validate: (value: unknown) => (typeof value === 'string' && periodPattern.test(value)) || '写成 2024、2024-Q3、2024-09、2024-10-23、2020/2023 或 2020/。 / 2024, 2024-Q3, 2024-09, 2024-10-23, 2020/2023 or 2020/.',
      },
    ] },
    { type: 'row', fields: [
      { name: 'operator', type: 'select', required: true, defaultValue: '=', label: zhEn('限定', 'Operator'), options: ['=', '≈', '≥', '>', '≤', '<'].map((value) => ({ label: value, value })), access: lockedAfterCreate },
      { name: 'value', type: 'number', label: zhEn('数值', 'Value'), access: lockedAfterCreate, admin: { description: zhEn('换算成指标单位的数；论断没有数值，留空。', 'In the unit of the indicator; empty for a claim.') } },
      { name: 'valueText', type: 'text', required: true, maxLength: 40, label: zhEn('原文数字', 'As printed'), access: lockedAfterCreate, admin: { description: zhEn('照原文：18.6，不要写成 186000。', 'As printed: 18.6, not 186000.') } },
      { name: 'unitText', type: 'text', maxLength: 20, label: zhEn('原文单位', 'Unit as printed'), access: lockedAfterCreate },
    ] },
    { name: 'valueLow', type: 'number', label: zhEn('下限', 'Low'), access: lockedAfterCreate, admin: { condition: (data) => data['value'] === null || data['value'] === undefined } },
    { name: 'valueHigh', type: 'number', label: zhEn('上限', 'High'), access: lockedAfterCreate, admin: { condition: (data) => data['value'] === null || data['value'] === undefined } },
    {
      name: 'status', type: 'select', required: true, defaultValue: 'V', label: zhEn('状态', 'Status'), access: lockedAfterCreate,
      options: [option('A', '正常', 'Normal'), option('P', '初步', 'Provisional'), option('E', '估计', 'Estimated'), option('F', '预测', 'Forecast'), option('B', '口径变动', 'Break in series'), option('V', '未核实', 'Unvalidated')],
      admin: { description: zhEn('新闻发布会上的数先记“未核实”，公报出来后新建一条。', 'Figures of a press conference start as unvalidated.') },
    },
    { name: 'rank', type: 'group', label: zhEn('位次', 'Rank'), admin: { description: zhEn('“全省第 1 位”：位次 1，范围全省。', 'Position and population of a rank.') }, fields: [
      { name: 'position', type: 'number', min: 1, label: zhEn('第几位', 'Position'), access: lockedAfterCreate },
      { name: 'of', type: 'number', min: 1, label: zhEn('共几个', 'Of how many'), access: lockedAfterCreate },
      { name: 'scope', type: 'text', maxLength: 60, label: zhEn('范围', 'Among'), access: lockedAfterCreate },
    ] },
    { name: 'claim', type: 'text', maxLength: 200, label: zhEn('论断', 'Claim'), access: lockedAfterCreate, admin: { description: zhEn('没有数值的说法：唯一、均超过、缩小。', 'A claim without a value.') } },
    { name: 'note', type: 'text', maxLength: 200, label: zhEn('提醒读者', 'Caution'), admin: { description: zhEn('如“分母未说明”“统计期待补”。', 'Such as: denominator not stated.') } },
    { type: 'row', fields: [
      { name: 'source', type: 'relationship', relationTo: 'sources', required: true, index: true, maxDepth: 1, label: zhEn('来源', 'Source'), access: lockedAfterCreate },
      { name: 'sourceLocator', type: 'text', maxLength: 200, label: zhEn('出处', 'Locator'), access: lockedAfterCreate, admin: { description: zhEn('公报第几部分、第几段、第几页。', 'Part, page or table.') } },
      calendarDate('publishedOn', '来源发布日期', 'Published by the source on', { access: lockedAfterCreate }),
    ] },
    { name: 'revisionReason', type: 'text', maxLength: 200, label: zhEn('修订原因', 'Reason of revision'), access: lockedAfterCreate, admin: { description: zhEn('与上一条不同时填写。', 'When it differs from the one before.') } },
    { name: 'seriesKey', type: 'text', index: true, label: zhEn('数列', 'Series key'), admin: { position: 'sidebar', readOnly: true } },
    { name: 'vintage', type: 'number', label: zhEn('第几版', 'Vintage'), admin: { position: 'sidebar', readOnly: true } },
    instant('validFrom', '录入时间', 'Valid from', { admin: { position: 'sidebar', readOnly: true } }),
  ],
})
