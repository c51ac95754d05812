import type { Tab } from 'payload'

import { genres } from '../../../domain/editorial/genres'
import { option, zhEn } from '../../fields/labels'

export const placementTab: Tab = {
  label: zhEn('编排', 'Placement'),
  fields: [
    { type: 'row', fields: [
      { name: 'section', type: 'relationship', relationTo: 'sections', index: true, maxDepth: 1, label: zhEn('栏目', 'Section') },
      { name: 'genre', type: 'select', required: true, defaultValue: 'news', label: zhEn('体裁', 'Genre'), options: Object.entries(genres).map(([value, [zh, en]]) => option(value, zh, en)) },
    ] },
    { name: 'shortTitle', type: 'text', maxLength: 40, label: zhEn('短标题', 'Short headline'), admin: { description: zhEn('窄栏里用，可不填。', 'For narrow columns; optional.') } },
    { name: 'topics', type: 'relationship', relationTo: 'topics', hasMany: true, index: true, maxDepth: 1, label: zhEn('话题', 'Topics') },
    { name: 'regions', type: 'relationship', relationTo: 'regions', hasMany: true, index: true, maxDepth: 1, label: zhEn('地区', 'Regions') },
    { type: 'row', fields: [
      { name: 'series', type: 'relationship', relationTo: 'series', index: true, maxDepth: 1, label: zhEn('系列', 'Series') },
      { name: 'seriesPosition', type: 'number', min: 1, label: zhEn('第几篇', 'Part') },
    ] },
  ],
}
