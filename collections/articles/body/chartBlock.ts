import type { Block } from 'payload'

import { zhEn } from '../../fields/labels'

/** A chart between two paragraphs. */
export const chartBlock: Block = {
  slug: 'chart', interfaceName: 'ChartBlock',
  labels: { singular: zhEn('图表', 'Chart'), plural: zhEn('图表', 'Charts') },
  fields: [
    { name: 'chart', type: 'relationship', relationTo: 'charts', required: true, maxDepth: 0, label: zhEn('图表', 'Chart'), admin: { description: zhEn('发稿时图随稿公开，数按图的设置定格或随新数更新。', 'The chart becomes public with the story.') } },
    { name: 'picture', type: 'ui', admin: { components: { Field: '/admin/charts/BlockPicture.client#BlockPicture' } } },
  ],
}
