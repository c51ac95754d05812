import type { CollectionConfig } from 'payload'

import { anyone, holders, nobody } from '../access'
import { option, zhEn } from '../fields/labels'
import { guarded } from '../guarded'
import { refuseDeleteInUse } from '../hooks/refuseDeleteInUse'

const desk = holders('statistics-editor')
const codePattern = /^(?:count:[a-z0-9]+(?:-[a-z0-9]+)*|[!-~]{1,30})$/

/** Units of measure: the UCUM code where there is one, `count:` and a word where the unit is a Chinese classifier (量词), which UCUM does not know. */
export const Units: CollectionConfig = guarded({
  slug: 'units',
  labels: { singular: zhEn('计量单位', 'Unit'), plural: zhEn('计量单位', 'Units') },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'symbol', 'code', 'quantityKind', 'isClassifier'], listSearchableFields: ['name', 'symbol', 'code'], group: zhEn('数据', 'Statistics') },
  access: { create: desk, read: anyone, update: desk, delete: desk, readVersions: nobody, unlock: nobody, admin: nobody },
  defaultSort: 'code',
  hooks: { beforeDelete: [refuseDeleteInUse({ collection: 'indicators', field: 'unitMeasure' })] },
  fields: [
    { type: 'row', fields: [
      { name: 'name', type: 'text', required: true, maxLength: 40, label: zhEn('名称', 'Name'), admin: { description: zhEn('如“家”“人民币元”“百分点”。', 'Such as 家, yuan, percentage point.') } },
      { name: 'symbol', type: 'text', required: true, maxLength: 20, label: zhEn('印出的写法', 'Symbol'), admin: { description: zhEn('印在数后面的字：家、元、%。', 'Printed after the number.') } },
    ] },
    {
      name: 'code', type: 'text', required: true, unique: true, index: true, maxLength: 40, label: zhEn('代码', 'Code'),
      validate: (value: unknown) => (typeof value === 'string' && codePattern.test(value)) || 'UCUM 代码（%、min、t），量词写 count:enterprise。 / A UCUM code (%, min, t), or count:enterprise for a classifier.',
      admin: { description: zhEn('有 UCUM 代码的用 UCUM（%、min、t）；量词写成 count:enterprise。', 'UCUM where it exists; count:enterprise for a classifier.') },
    },
    { name: 'englishName', type: 'text', maxLength: 60, label: zhEn('英文名', 'English name') },
    {
      name: 'quantityKind', type: 'select', label: zhEn('量的种类', 'Quantity kind'),
      options: [
        option('Count', '个数', 'Count'), option('Currency', '货币', 'Currency'), option('DimensionlessRatio', '比率', 'Ratio'), option('Time', '时间', 'Time'), option('Length', '长度', 'Length'), option('Area', '面积', 'Area'),
        option('Volume', '体积', 'Volume'), option('Mass', '质量', 'Mass'), option('Energy', '能量', 'Energy'), option('Power', '功率', 'Power'), option('Temperature', '温度', 'Temperature'), option('MassDensity', '浓度', 'Concentration'), option('Ordinal', '位次', 'Ordinal'), option('Index', '指数', 'Index'),
      ],
      admin: { description: zhEn('同类的单位才能换算和同图。', 'Only units of one kind convert into each other.') },
    },
    { name: 'factorToBase', type: 'number', min: 0, label: zhEn('换算系数', 'Factor to base'), admin: { description: zhEn('乘以它得到本类基本单位的数：公顷 → 平方米是 10000。', 'Times this gives the base unit of the kind: hectare to m² is 10000.') } },
    { name: 'isClassifier', type: 'checkbox', defaultValue: false, label: zhEn('量词', 'Classifier'), admin: { position: 'sidebar' } },
    { name: 'spaceBefore', type: 'checkbox', defaultValue: false, label: zhEn('与数字之间空一格', 'Space before'), admin: { position: 'sidebar' } },
  ],
})
