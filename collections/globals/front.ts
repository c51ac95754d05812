import type { GlobalConfig } from 'payload'

import { anyone, holders, nobody } from '../access'
import { zhEn } from '../fields/labels'
import { expireGlobal } from '../hooks/expirePages'

/** The front page as editors arrange it. Empty places are filled with the newest stories. */
export const Front: GlobalConfig = {
  slug: 'front',
  label: zhEn('首页', 'Front page'),
  admin: { group: zhEn('编排', 'Placement'), description: zhEn('空着的位置自动用最新稿件补上；撤下的稿件自动消失。', 'Empty places are filled with the newest stories; withdrawn ones disappear.') },
  access: { read: anyone, update: holders('editor', 'chief-editor'), readVersions: nobody },
  hooks: { afterChange: [expireGlobal] },
  fields: [
    { name: 'lead', type: 'relationship', relationTo: 'articles', maxDepth: 0, label: zhEn('头条', 'Lead'), filterOptions: { _status: { equals: 'published' } } },
    { name: 'top', type: 'relationship', relationTo: 'articles', hasMany: true, maxRows: 8, maxDepth: 0, label: zhEn('要闻', 'Top stories'), filterOptions: { _status: { equals: 'published' } } },
    { name: 'figures', type: 'relationship', relationTo: 'observations', hasMany: true, maxRows: 8, maxDepth: 0, label: zhEn('数据条', 'Figures') },
    { name: 'sections', type: 'relationship', relationTo: 'sections', hasMany: true, maxRows: 12, maxDepth: 0, label: zhEn('栏目区块', 'Section blocks'), admin: { description: zhEn('空着时按栏目排序全部列出。', 'All in their order when empty.') } },
  ],
}
