import type { Block } from 'payload'

import { option, zhEn } from '../../fields/labels'

/** A figure in a sentence: the words as published, bound to one vintage of an observation. */
export const figureBlock: Block = {
  slug: 'figure', interfaceName: 'FigureInline',
  labels: { singular: zhEn('数据', 'Figure'), plural: zhEn('数据', 'Figures') },
  admin: { components: { Label: '/admin/figures/FigureLabel.client#FigureLabel' } },
  fields: [
    { name: 'text', type: 'text', required: true, maxLength: 60, label: zhEn('原文', 'Words as published'), admin: { description: zhEn('句子里的字，如“473家”。以后有了新数，这里不变。', 'The words in the sentence; they stay when the figure is revised.') } },
    { name: 'observation', type: 'relationship', relationTo: 'observations', required: true, maxDepth: 0, label: zhEn('观测值', 'Observation') },
    { name: 'also', type: 'relationship', relationTo: 'observations', hasMany: true, maxDepth: 0, label: zhEn('同指的其他观测值', 'Further observations'), admin: { description: zhEn('一处文字说两个数时填写，如“均居第1位”。', 'When the same words stand for several records.') } },
    {
      name: 'mode', type: 'select', defaultValue: 'frozen', label: zhEn('方式', 'Mode'), options: [option('frozen', '保持原样', 'Frozen'), option('live', '随新数更新', 'Live')],
      admin: { description: zhEn('新闻稿保持原样；常青稿可随新数更新，原来的数留在注里。', 'News stays as published; an evergreen text may show the newest value.') },
    },
    { name: 'format', type: 'number', min: 0, max: 2047, admin: { hidden: true } },
  ],
}
