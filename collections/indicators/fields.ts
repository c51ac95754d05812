import type { Field } from 'payload'

import { option, zhEn } from '../fields/labels'

const durationPattern = /^P(?=\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?$/

/** How the values of an indicator are to be read. */
export const measureFields: Field[] = [
  { type: 'row', fields: [
    { name: 'unitMeasure', type: 'relationship', relationTo: 'units', maxDepth: 1, label: zhEn('计量单位', 'Unit'), admin: { description: zhEn('论断没有单位，留空。', 'Empty for a claim.') } },
    {
      name: 'unit', type: 'text', maxLength: 20, label: zhEn('单位写法', 'Unit as printed'),
      admin: { description: zhEn('不含万、亿。选了计量单位就自动填写。', 'Without 万 or 亿; filled from the unit.'), condition: (data) => !data['unitMeasure'] },
    },
    { name: 'decimals', type: 'number', min: 0, max: 6, label: zhEn('小数位数', 'Decimals') },
    { name: 'unitMult', type: 'select', label: zhEn('显示量级', 'Shown in'), options: [option('0', '个', 'Ones'), option('4', '万', 'Ten thousands'), option('8', '亿', 'Hundred millions')] },
  ] },
  { type: 'row', fields: [
    {
      name: 'freq', type: 'select', label: zhEn('频度', 'Frequency'),
      options: [option('A', '年', 'Yearly'), option('H', '半年', 'Half-yearly'), option('Q', '季', 'Quarterly'), option('M', '月', 'Monthly'), option('D', '日', 'Daily'), option('I', '不定期', 'Irregular')],
    },
    {
      name: 'timeBasis', type: 'select', label: zhEn('时间口径', 'Time basis'),
      options: [option('stock', '时点数', 'Stock'), option('flow', '时期数', 'Flow'), option('cumulative', '历年累计', 'Cumulative'), option('ytd', '年初至今', 'Year to date'), option('rate', '比率', 'Rate')],
    },
    {
      name: 'comparisonBasis', type: 'select', label: zhEn('比较基准', 'Basis of comparison'),
      options: [option('year-on-year', '同比', 'Year on year'), option('period-on-period', '环比', 'Period on period'), option('cumulative', '累计同比', 'Cumulative'), option('annual-average', '年均', 'Annual average')],
    },
    { name: 'priceBasis', type: 'select', label: zhEn('价格口径', 'Prices'), options: [option('current', '现价', 'Current'), option('constant', '不变价', 'Constant')] },
  ] },
  { type: 'row', fields: [
    {
      name: 'levelScope', type: 'select', label: zhEn('级别口径', 'Level'),
      options: [
        option('national', '国家级', 'National'), option('provincial', '省级', 'Provincial'), option('provincial-and-above', '省级以上', 'Provincial and above'), option('municipal', '市级', 'Municipal'),
        option('municipal-and-above', '市级以上', 'Municipal and above'), option('county', '县级', 'County'),
      ],
      admin: { description: zhEn('“省级以上”说的是级别，不是数值的下限。', 'This limits the level, not the value.') },
    },
    { name: 'betterWhen', type: 'select', defaultValue: 'none', label: zhEn('怎样算好', 'Better when'), options: [option('higher', '高', 'Higher'), option('lower', '低', 'Lower'), option('none', '不论', 'Neither')] },
    {
      name: 'staleAfter', type: 'text', maxLength: 12, label: zhEn('多久算旧', 'Stale after'), admin: { placeholder: 'P1Y', description: zhEn('ISO 8601 时长：P1Y 一年，P3M 三个月，P45D 四十五天。', 'ISO 8601 duration: P1Y, P3M, P45D.') },
      validate: (value: unknown) => !value || (typeof value === 'string' && durationPattern.test(value)) || '写成 P1Y、P3M 或 P45D。 / Write P1Y, P3M or P45D.',
    },
  ] },
  { name: 'denominator', type: 'relationship', relationTo: 'indicators', maxDepth: 0, label: zhEn('分母', 'Denominator'), admin: { description: zhEn('占比、比率以哪个指标为分母。', 'What a share or ratio is of.'), condition: (data) => data['statType'] === 'share' || data['statType'] === 'ratio' } },
]

/** How an indicator stands to others. */
export const relationFields: Field[] = [
  { name: 'aliases', type: 'text', hasMany: true, label: zhEn('别名', 'Aliases'), admin: { description: zhEn('稿件里可能出现的其他叫法，如“高企”。', 'Other names found in copy.') } },
  { name: 'methodology', type: 'relationship', relationTo: 'methodologies', index: true, maxDepth: 1, label: zhEn('统计方法', 'Methodology'), admin: { position: 'sidebar' } },
  { name: 'parent', type: 'relationship', relationTo: 'indicators', index: true, maxDepth: 0, label: zhEn('属于（其中项）', 'Part of'), admin: { position: 'sidebar', description: zhEn('本指标是它的“其中”：部分不会大于整体。', 'This is a part of that one, and never larger.') } },
  { name: 'supersededBy', type: 'relationship', relationTo: 'indicators', maxDepth: 0, label: zhEn('已改用', 'Superseded by'), admin: { position: 'sidebar' } },
]
