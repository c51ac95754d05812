import type { Field, FieldAccess } from 'payload'

import { nobody, staffField } from '../access'
import { calendarDate, instant, readOnlySidebar } from '../fields/common'
import { option, zhEn } from '../fields/labels'
import { mayWithdraw } from './mayRecord'

const month = '(0[1-9]|1[0-2])'
const day = '(0[1-9]|[12]\\d|3[01])'
export const periodPattern = new RegExp(`^\\d{4}(-Q[1-4]|-H[12]|-${month}(-${day})?)?(/(\\d{4}(-${month}(-${day})?)?)?)?$`)

const lockedAfterCreate = { update: nobody }
/** Written by the system alone. */
const system = { create: nobody, update: nobody }
/** Seen through no door. */
const internal = { ...system, read: nobody }
const withdrawers: FieldAccess = ({ req }) => mayWithdraw(req.user)
const hasNoValue = (data: Record<string, unknown>) => data['value'] === null || data['value'] === undefined

/** SDMX CL_OBS_STATUS without the codes that say why a value is missing: those are kept apart. */
const statuses = [
  option('A', '正常', 'Normal'), option('P', '初步', 'Provisional'), option('E', '估计', 'Estimated'), option('F', '预测', 'Forecast'), option('V', '未核实', 'Unvalidated'), option('B', '口径变动', 'Break in series'),
  option('D', '定义不同', 'Definition differs'), option('G', '试验性', 'Experimental'), option('I', '插补', 'Imputed'), option('J', '免于执行标准', 'Derogation'), option('K', '并入他类', 'Included in another category'),
  option('W', '含他类', 'Includes another category'), option('N', '不显著', 'Not significant'), option('S', '特殊事件影响', 'Special event'), option('U', '可靠性低', 'Low reliability'),
]

const whatAndWhere: Field[] = [
  { name: 'title', type: 'text', label: zhEn('标题', 'Title'), admin: { hidden: true } },
  { type: 'row', fields: [
    { name: 'indicator', type: 'relationship', relationTo: 'indicators', required: true, index: true, maxDepth: 1, label: zhEn('指标', 'Indicator'), access: lockedAfterCreate },
    { name: 'refArea', type: 'relationship', relationTo: 'regions', required: true, index: true, maxDepth: 1, label: zhEn('地区', 'Area'), access: lockedAfterCreate },
    {
      name: 'timePeriod', type: 'text', required: true, index: true, maxLength: 24, label: zhEn('时期', 'Period'), access: lockedAfterCreate,
      validate: (value: unknown) => (typeof value === 'string' && periodPattern.test(value)) || '写成 2024、2024-Q3、2024-09、2024-10-23、2020/2023 或 2020/。 / 2024, 2024-Q3, 2024-09, 2024-10-23, 2020/2023 or 2020/.',
    },
  ] },
]

const value: Field[] = [
  { type: 'row', fields: [
    { name: 'operator', type: 'select', required: true, defaultValue: '=', label: zhEn('限定', 'Operator'), options: ['=', '≈', '≥', '>', '≤', '<'].map((value) => ({ label: value, value })), access: lockedAfterCreate },
    { name: 'value', type: 'number', index: true, label: zhEn('数值', 'Value'), access: lockedAfterCreate, admin: { description: zhEn('换算成指标单位的数；论断没有数值，留空。', 'In the unit of the indicator; empty for a claim.') } },
    { name: 'valueText', type: 'text', required: true, maxLength: 40, label: zhEn('原文数字', 'As printed'), access: lockedAfterCreate, admin: { description: zhEn('照原文：18.6，不要写成 186000；缺数照印“…”“—”。', 'As printed: 18.6, not 186000; a missing value as its sign.') } },
    { name: 'unitText', type: 'text', maxLength: 20, label: zhEn('原文单位', 'Unit as printed'), access: lockedAfterCreate },
  ] },
  { name: 'valueLow', type: 'number', label: zhEn('下限', 'Low'), access: lockedAfterCreate, admin: { condition: hasNoValue } },
  { name: 'valueHigh', type: 'number', label: zhEn('上限', 'High'), access: lockedAfterCreate, admin: { condition: hasNoValue } },
  { type: 'row', fields: [
    {
      name: 'status', type: 'select', required: true, defaultValue: 'V', label: zhEn('状态', 'Status'), access: lockedAfterCreate, options: statuses,
      admin: { description: zhEn('新闻发布会上的数先记“未核实”，公报出来后新建一条。', 'Figures of a press conference start as unvalidated.') },
    },
    {
      name: 'missingReason', type: 'select', label: zhEn('缺数原因', 'Why missing'), access: lockedAfterCreate, admin: { condition: hasNoValue, description: zhEn('没有数值不等于零。', 'Missing is not zero.') },
      options: [option('H', '节假日', 'Holiday'), option('L', '有数据但未收集', 'Exists, not collected'), option('M', '不可能有数据', 'Cannot exist'), option('O', '缺数', 'Missing'), option('Q', '不公布', 'Suppressed')],
    },
    {
      name: 'confStatus', type: 'select', required: true, defaultValue: 'F', label: zhEn('能否公开', 'Confidentiality'), access: lockedAfterCreate,
      options: [option('F', '可公开', 'Free'), option('N', '仅供内部', 'Not for publication'), option('C', '保密', 'Confidential'), option('D', '派生保密', 'Secondary confidentiality')],
      admin: { description: zhEn('不可公开的只有数据编辑能看到。', 'What is not free is seen by statistics editors only.') },
    },
  ] },
  { name: 'rank', type: 'group', label: zhEn('位次', 'Rank'), admin: { description: zhEn('“全省第 1 位”：位次 1，范围全省；共几个不知道就留空。', 'Position and population of a rank.') }, fields: [{ type: 'row', fields: [
    { name: 'position', type: 'number', min: 1, label: zhEn('第几位', 'Position'), access: lockedAfterCreate },
    {
      name: 'of', type: 'number', min: 1, label: zhEn('共几个', 'Of how many'), access: lockedAfterCreate,
      validate: (value: unknown, { siblingData }: { siblingData: Partial<{ position: unknown }> }) => typeof value !== 'number' || typeof siblingData.position !== 'number' || value >= siblingData.position || '总数小于位次。 / Fewer than the position.',
    },
    { name: 'scope', type: 'text', maxLength: 60, label: zhEn('在什么中间', 'Among'), access: lockedAfterCreate },
    { name: 'scopeArea', type: 'relationship', relationTo: 'regions', maxDepth: 1, label: zhEn('在哪个地区', 'Where'), access: lockedAfterCreate },
    { name: 'order', type: 'select', label: zhEn('排序', 'Order'), access: lockedAfterCreate, options: [option('descending', '从高到低', 'Highest first'), option('ascending', '从低到高', 'Lowest first')] },
  ] }] },
  { name: 'claim', type: 'text', maxLength: 200, label: zhEn('论断', 'Claim'), access: lockedAfterCreate, admin: { description: zhEn('没有数值的说法：唯一、均超过、缩小。', 'A claim without a value.') } },
]

const provenance: Field[] = [
  { type: 'row', fields: [
    { name: 'source', type: 'relationship', relationTo: 'sources', required: true, index: true, maxDepth: 1, label: zhEn('来源', 'Source'), access: lockedAfterCreate },
    { name: 'sourceLocator', type: 'text', maxLength: 200, label: zhEn('出处', 'Locator'), access: lockedAfterCreate, admin: { description: zhEn('公报第几部分、第几段、第几页。', 'Part, page or table.') } },
    calendarDate('publishedOn', '来源发布日期', 'Published by the source on', { access: lockedAfterCreate }),
  ] },
  { name: 'note', type: 'text', maxLength: 200, label: zhEn('提醒读者', 'Caution'), admin: { description: zhEn('如“分母未说明”“统计期待补”。', 'Such as: denominator not stated.') } },
  {
    name: 'footnotes', type: 'array', label: zhEn('脚注', 'Footnotes'), labels: { singular: zhEn('脚注', 'Footnote'), plural: zhEn('脚注', 'Footnotes') },
    admin: { description: zhEn('来源自己的注：口径、范围、四舍五入。可以添，不能改删。', 'The source’s own notes. They can be added to, not changed.') },
    fields: [{ name: 'text', type: 'text', required: true, maxLength: 300, label: zhEn('内容', 'Text') }],
  },
  { name: 'verifiedBy', type: 'relationship', relationTo: 'observations', maxDepth: 0, label: zhEn('由公报核实', 'Verified by'), admin: { description: zhEn('发布会、采访的数，公报出来后在这里连上公报的那条。', 'For a figure of a press conference: the bulletin’s observation.') } },
]

const revision: Field[] = [
  { type: 'row', fields: [
    {
      name: 'revisionType', type: 'select', label: zhEn('修订类型', 'Kind of revision'), access: lockedAfterCreate,
      options: [option('scheduled', '例行修订', 'Scheduled'), option('correction', '更正', 'Correction'), option('rebasing', '基期调整', 'Rebasing'), option('method', '口径变动', 'Change of method')],
      admin: { description: zhEn('这一时期已有数值时必填。', 'Required when the period has a value already.') },
    },
    { name: 'revisionReason', type: 'text', maxLength: 200, label: zhEn('修订原因', 'Reason of revision'), access: lockedAfterCreate, admin: { description: zhEn('与上一条不同时填写。', 'When it differs from the one before.') } },
  ] },
  {
    name: 'ownError', type: 'checkbox', defaultValue: false, label: zhEn('更正本网的录入错误', 'Corrects our own mistake'), access: lockedAfterCreate,
    admin: { description: zhEn('上一条是本网录错的，不是来源改的：引用它的稿件会各得一条更正待办。', 'The one before was our error, not the source’s: every story that quotes it gets a task.'), condition: (data) => data['revisionType'] === 'correction' },
  },
  { name: 'release', type: 'relationship', relationTo: 'releases', index: true, maxDepth: 0, label: zhEn('随哪次发布', 'Release'), access: lockedAfterCreate, admin: { description: zhEn('发布未解禁前，这条只有数据编辑能看到。', 'Until its embargo ends only statistics editors see this.') } },
  {
    name: 'withdrawnReason', type: 'text', maxLength: 300, label: zhEn('撤回原因', 'Why withdrawn'), access: { create: nobody, update: withdrawers },
    admin: { condition: (_data, siblingData) => Boolean(siblingData['vintage']), description: zhEn('填写并保存即撤回，不能反悔；原数仍在记录里，公开页写明已撤回和原因。', 'Saving a reason withdraws it for good; the value stays on record, and the page says why.') },
  },
]

const sidebar: Field[] = [
  { name: 'seriesKey', type: 'text', index: true, label: zhEn('数列', 'Series key'), access: system, admin: readOnlySidebar },
  { name: 'freq', type: 'text', maxLength: 1, label: zhEn('频度', 'Frequency'), access: system, admin: readOnlySidebar },
  { name: 'vintage', type: 'number', label: zhEn('第几版', 'Vintage'), access: system, admin: readOnlySidebar },
  instant('validFrom', '公开于', 'Valid from', { index: true, access: system, admin: readOnlySidebar }),
  instant('validTo', '被取代于', 'Valid to', { access: system, admin: readOnlySidebar }),
  { name: 'supersedes', type: 'relationship', relationTo: 'observations', index: true, maxDepth: 0, label: zhEn('取代', 'Supersedes'), access: system, admin: readOnlySidebar },
  instant('withdrawnAt', '撤回于', 'Withdrawn', { index: true, access: system, admin: readOnlySidebar }),
  { name: 'dataImport', type: 'relationship', relationTo: 'data-imports', index: true, maxDepth: 0, label: zhEn('批量导入', 'Data import'), access: { ...system, read: staffField }, admin: readOnlySidebar },
  { name: 'closes', type: 'text', index: true, access: internal, admin: { hidden: true } },
]

export const observationFields: Field[] = [...whatAndWhere, ...value, ...provenance, ...revision, ...sidebar]
