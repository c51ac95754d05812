import type { Block } from 'payload'

import { zhEn } from '../../fields/labels'

/** A figure in a sentence: the words as published, bound to one vintage of an observation. */
export const figureBlock: Block = {
  slug: 'figure', interfaceName: 'FigureInline',
  labels: { singular: zhEn('数据', 'Figure'), plural: zhEn('数据', 'Figures') },
  fields: [
    { name: 'text', type: 'text', required: true, maxLength: 60, label: zhEn('原文', 'Words as published'), admin: { description: zhEn('句子里的字，如“473家”。以后有了新数，这里不变。', 'The words in the sentence; they stay when the figure is revised.') } },
    { name: 'observation', type: 'relationship', relationTo: 'observations', required: true, maxDepth: 0, label: zhEn('观测值', 'Observation') },
  ],
}
