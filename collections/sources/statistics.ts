import type { CollapsibleField } from 'payload'

import { calendarDate } from '../fields/common'
import { option, zhEn } from '../fields/labels'
import { partialDate } from '../regions/validity'

/** What a source is to figures: what kind of document, by whom, how much it weighs against others, how it is cited. */
export const asStatistics: CollapsibleField = {
  type: 'collapsible', label: zhEn('作为数据来源', 'As a source of figures'),
  fields: [
    { type: 'row', fields: [
      {
        name: 'sourceType', type: 'select', label: zhEn('资料类型', 'Type'),
        options: [option('bulletin', '统计公报', 'Bulletin'), option('yearbook', '统计年鉴', 'Yearbook'), option('census', '普查', 'Census'), option('department', '部门数据', 'Department'), option('press-conference', '新闻发布会', 'Press conference'), option('interview', '采访', 'Interview'), option('own-estimate', '本报测算', 'Own estimate')],
      },
      { name: 'authorityRank', type: 'number', min: 1, max: 9, label: zhEn('权威程度（1 最高）', 'Authority (1 is highest)'), admin: { description: zhEn('同一数列有几个来源时，先用谁的。', 'Whose value goes first when several give one.') } },
    ] },
    { name: 'producer', type: 'text', maxLength: 120, label: zhEn('编制单位', 'Producer') },
    { name: 'citation', type: 'text', maxLength: 300, label: zhEn('完整引用', 'Full citation') },
    { type: 'row', fields: [partialDate('datePublished', '发布日期', 'Published'), calendarDate('dateAccessed', '查阅日期', 'Accessed'), { name: 'license', type: 'text', maxLength: 120, label: zhEn('使用条件', 'Licence') }] },
  ],
}
