import type { Tab } from 'payload'

import { option, zhEn } from '../../fields/labels'
import { instant } from '../../fields/common'
import { listingException, ownDeclared, titleChangeConfirmed } from './reprint'

const httpAddress = (value: unknown) => !value || (typeof value === 'string' && /^https?:\/\/[^\s"<>]+$/.test(value)) || '以 http:// 或 https:// 开头。 / Begin with http:// or https://.'

export const rightsTab: Tab = {
  label: zhEn('来源与版权', 'Source and rights'),
  description: zhEn('没有可追溯的来源，不能发布。', 'Without a traceable source nothing is published.'),
  fields: [
    { name: 'source', type: 'relationship', relationTo: 'sources', index: true, maxDepth: 1, label: zhEn('来源', 'Source') },
    { name: 'otherSources', type: 'relationship', relationTo: 'sources', hasMany: true, maxDepth: 1, label: zhEn('其他来源', 'Further sources'), admin: { description: zhEn('综合稿的其他来源。', 'For a story made from several sources.') } },
    {
      type: 'collapsible', label: zhEn('转载信息', 'Reprint'), admin: { description: zhEn('转载稿必填：原标题、原作者、原文网址。', 'Required for a reprint.') },
      fields: [
        { name: 'originalTitle', type: 'text', maxLength: 200, label: zhEn('原标题', 'Original title') },
        { name: 'originalAuthor', type: 'text', maxLength: 60, label: zhEn('原作者', 'Original author') },
        { name: 'originalUrl', type: 'text', maxLength: 500, label: zhEn('原文网址', 'Original address'), validate: httpAddress },
        titleChangeConfirmed, listingException,
      ],
    },
    {
      name: 'notice', type: 'relationship', relationTo: 'notices', index: true, maxDepth: 1, label: zhEn('适用的声明', 'Notice'), access: { update: ({ doc }) => !doc?.firstPublishedAt },
      admin: { description: zhEn('不选就适用全站的声明。发布后不能再改。', 'Empty: the site’s own. Fixed at publication.') },
    },
    { name: 'thirdParty', type: 'text', maxLength: 120, label: zhEn('整稿第三方版权', 'Third-party copyright'), admin: { description: zhEn('整篇版权属于别人时，写权利人。', 'Names the holder when the whole story is someone else’s.') } },
    ownDeclared,
    {
      name: 'aiUse', type: 'select', required: true, defaultValue: 'none', label: zhEn('人工智能', 'AI'),
      options: [option('none', '未使用', 'None'), option('assisted', '辅助', 'Assisted'), option('generated', '生成', 'Generated')],
    },
    {
      name: 'rights', type: 'group', label: zhEn('系统判定', 'Derived'), admin: { readOnly: true, description: zhEn('由来源和现行声明推出，保存时更新。', 'Derived from the source and the notice in force, at every save.') },
      fields: [
        {
          name: 'class', type: 'select', label: zhEn('类别', 'Class'), admin: { readOnly: true },
          options: [
            option('own_source_label', '本网（来源）', 'Own by source'), option('own_marker', '本网（标记）', 'Own by mark'), option('own_declared', '本网（声明）', 'Own by declaration'),
            option('reprint', '转载', 'Reprint'), option('third_party', '第三方版权', 'Third party'), option('mixed', '综合', 'Mixed'), option('undetermined', '未定', 'Undetermined'),
          ],
        },
        { name: 'reasons', type: 'text', hasMany: true, label: zhEn('理由', 'Reasons'), admin: { readOnly: true } },
        { name: 'noticeVersion', type: 'relationship', relationTo: 'notice-versions', index: true, maxDepth: 1, label: zhEn('发布时有效的声明', 'Notice in force at publication'), admin: { readOnly: true } },
        instant('classifiedAt', '判定时间', 'Classified at', { admin: { readOnly: true } }),
      ],
    },
  ],
}
