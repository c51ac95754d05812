import { holders, nobody, staff } from '../access'
import { instant } from '../fields/common'
import { option, zhEn } from '../fields/labels'
import { guarded } from '../guarded'
import { signTask } from './signTask'

const bySystem = { update: nobody }

/**
 * What somebody at the desk must look at, because a machine must not decide it: a direction word or a rank that no longer holds, a correction of our own
 * mistake, a stale or contradicted figure, a scheduled publication that was refused. The system makes tasks, once for each cause; people close them.
 */
export const DeskTasks = guarded({
  slug: 'desk-tasks',
  labels: { singular: zhEn('数据待办', 'Desk task'), plural: zhEn('数据待办', 'Desk tasks') },
  admin: {
    useAsTitle: 'text', defaultColumns: ['text', 'kind', 'article', 'state', 'dueAt'], listSearchableFields: ['text'], group: zhEn('数据', 'Statistics'),
    description: zhEn('新数使旧句子不再成立时，由系统列出；怎么改，由人定。', 'Listed by the system when a new figure breaks an old sentence; people decide what to do.'),
  },
  access: { create: nobody, read: staff, update: holders('statistics-editor', 'editor', 'chief-editor'), delete: nobody, readVersions: nobody, unlock: nobody, admin: nobody },
  defaultSort: '-createdAt',
  indexes: [{ fields: ['state', 'createdAt'] }, { fields: ['article', 'state'] }, { fields: ['observation', 'state'] }],
  hooks: { beforeChange: [signTask] },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true, access: bySystem, admin: { hidden: true } },
    { name: 'text', type: 'textarea', required: true, maxLength: 1000, label: zhEn('事由', 'What it is about'), access: bySystem },
    {
      name: 'kind', type: 'select', required: true, index: true, label: zhEn('类别', 'Kind'), access: bySystem,
      options: [
        option('direction', '方向词不再成立', 'Direction no longer holds'), option('rank', '位次不再成立', 'Rank no longer holds'), option('correction', '本网有误，须更正', 'Correction of our mistake'),
        option('stale', '数据过期', 'Stale figure'), option('conflict', '来源不一', 'Sources differ'), option('check', '核对不符', 'Check failed'),
        option('schedule', '定时发布没有执行', 'Scheduled act not done'),
      ],
    },
    { name: 'article', type: 'relationship', relationTo: 'articles', maxDepth: 1, label: zhEn('稿件', 'Story'), access: bySystem },
    { name: 'observation', type: 'relationship', relationTo: 'observations', maxDepth: 1, label: zhEn('观测值', 'Observation'), access: bySystem },
    { name: 'quote', type: 'textarea', label: zhEn('稿件里的句子', 'Sentence in the story'), access: bySystem },
    { name: 'correction', type: 'textarea', maxLength: 1000, label: zhEn('更正草稿', 'Draft of the correction'), admin: { description: zhEn('可以改；“写入稿件”后由编辑签发。', 'May be edited; put into the story, an editor publishes it.'), condition: (data) => data['kind'] === 'correction' } },
    { name: 'actions', type: 'ui', admin: { components: { Field: '/admin/figures/TaskActions.client#TaskActions' }, disableListColumn: true } },
    { name: 'state', type: 'select', required: true, defaultValue: 'open', label: zhEn('状态', 'State'), options: [option('open', '待办', 'Open'), option('done', '已办', 'Done'), option('dismissed', '不必办', 'Dismissed')] },
    instant('dueAt', '期限', 'Due', { access: bySystem, admin: { readOnly: true } }),
    { type: 'row', fields: [
      { name: 'closedBy', type: 'text', label: zhEn('办结人', 'Closed by'), access: bySystem, admin: { readOnly: true } },
      instant('closedAt', '办结时间', 'Closed at', { access: bySystem, admin: { readOnly: true } }),
    ] },
  ],
})
