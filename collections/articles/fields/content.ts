import type { Tab } from 'payload'

import { bylineRoles } from '../../../domain/editorial/genres'
import { bodyEditor } from '../body/editor'
import { calendarDate } from '../../fields/common'
import { option, zhEn } from '../../fields/labels'

/** Versions of Chinese text are compared by characters. */
const byCharacter = { Diff: '/admin/diff/HanDiff#HanDiff' }

export const contentTab: Tab = {
  label: zhEn('正文', 'Text'),
  fields: [
    { name: 'kicker', type: 'text', maxLength: 60, label: zhEn('引题', 'Kicker'), admin: { components: byCharacter, description: zhEn('主题之上的一行。', 'A line above the headline.') } },
    { name: 'title', type: 'text', required: true, maxLength: 120, label: zhEn('主题', 'Headline'), admin: { components: byCharacter, description: zhEn('改主题不会改网址。', 'Changing it does not change the address.') } },
    { name: 'subtitle', type: 'text', maxLength: 120, label: zhEn('副题', 'Sub-headline'), admin: { components: byCharacter } },
    { name: 'summary', type: 'textarea', maxLength: 200, label: zhEn('摘要', 'Summary'), admin: { components: byCharacter, description: zhEn('列表、搜索和分享时显示，两句话以内。', 'Shown in lists, search and shares; two sentences at most.') } },
    { name: 'dateline', type: 'text', maxLength: 80, label: zhEn('电头', 'Dateline'), admin: { description: zhEn('如“署名新闻郑州10月23日电”，印在正文之前。', 'Printed before the text.') } },
    { name: 'body', type: 'richText', editor: bodyEditor, label: zhEn('正文', 'Body'), admin: { components: byCharacter } },
    { name: 'charts', type: 'relationship', relationTo: 'charts', hasMany: true, index: true, maxDepth: 0, label: zhEn('图表', 'Charts'), admin: { hidden: true } },
    { name: 'picture', type: 'upload', relationTo: 'media', maxDepth: 1, label: zhEn('主图', 'Main picture') },
    {
      name: 'byline', type: 'array', label: zhEn('署名', 'Byline'), labels: { singular: zhEn('署名', 'Name'), plural: zhEn('署名', 'Names') },
      admin: { initCollapsed: false, description: zhEn('按印出的顺序。', 'In the order printed.') },
      fields: [{ type: 'row', fields: [
        { name: 'role', type: 'select', required: true, defaultValue: 'reporter', label: zhEn('身份', 'Role'), options: Object.entries(bylineRoles).map(([value, [zh, en]]) => option(value, zh, en)) },
        { name: 'person', type: 'relationship', relationTo: 'people', maxDepth: 1, label: zhEn('署名人', 'Person') },
        { name: 'name', type: 'text', maxLength: 40, label: zhEn('姓名', 'Name'), admin: { description: zhEn('不在署名人名单时填写。', 'When not among the people.') } },
      ] }],
    },
    { name: 'keyFigures', type: 'relationship', relationTo: 'observations', hasMany: true, maxDepth: 1, label: zhEn('本文数据', 'Key figures'), admin: { description: zhEn('旁栏里列出的数，按重要程度。', 'Listed beside the story, most important first.') } },
    {
      name: 'event', type: 'group', label: zhEn('事件', 'Event'),
      fields: [{ type: 'row', fields: [
        { name: 'name', type: 'text', maxLength: 120, label: zhEn('名称', 'Name') },
        calendarDate('date', '日期', 'Date'),
        { name: 'place', type: 'text', maxLength: 60, label: zhEn('地点', 'Place') },
      ] }],
    },
  ],
}
