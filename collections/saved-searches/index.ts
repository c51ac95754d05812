import type { Access, Where } from 'payload'

import { nobody, organisationOf } from '../access'
import { instant } from '../fields/common'
import { option, zhEn } from '../fields/labels'
import { guarded } from '../guarded'

/** One's own, and what colleagues of the same organisation share. What licensees look for is nobody's business in the newsroom. */
const ownOrShared: Access = ({ req }) => {
  const organisation = organisationOf(req.user)
  if (!organisation || !req.user) return false
  const mine: Where[] = [{ owner: { equals: req.user.id } }, { shared: { equals: true } }]
  const both: Where[] = [{ organisation: { equals: organisation } }, { or: mine }]
  return { and: both }
}

/** A search of the licensees' portal that somebody keeps under a name. Written by newsroom/licensing/finding/savedSearches alone. */
export const SavedSearches = guarded({
  slug: 'saved-searches',
  labels: { singular: zhEn('已存检索', 'Saved search'), plural: zhEn('已存检索', 'Saved searches') },
  admin: { useAsTitle: 'name', group: zhEn('授权', 'Licensing'), hidden: true },
  access: { create: nobody, read: ownOrShared, update: nobody, delete: nobody, readVersions: nobody, unlock: nobody, admin: nobody },
  defaultSort: 'createdAt',
  fields: [
    { name: 'organisation', type: 'relationship', relationTo: 'organisations', required: true, index: true, maxDepth: 0, label: zhEn('机构', 'Organisation') },
    { name: 'owner', type: 'relationship', relationTo: 'licensees', index: true, maxDepth: 0, label: zhEn('账号', 'Account') },
    { name: 'slot', type: 'text', required: true, unique: true, index: true, access: { read: nobody }, admin: { hidden: true } },
    { name: 'name', type: 'text', required: true, maxLength: 40, label: zhEn('名称', 'Name') },
    { name: 'q', type: 'text', maxLength: 100, label: zhEn('词语', 'Words') },
    { name: 'section', type: 'text', maxLength: 60, label: zhEn('栏目', 'Section') }, { name: 'series', type: 'text', maxLength: 60, label: zhEn('系列', 'Series') },
    { name: 'act', type: 'text', maxLength: 40, label: zhEn('使用方式', 'Act') }, { name: 'channel', type: 'text', maxLength: 120, label: zhEn('渠道', 'Channel') }, { name: 'territory', type: 'text', maxLength: 10, label: zhEn('地域', 'Territory') },
    {
      name: 'alert', type: 'select', required: true, defaultValue: 'none', index: true, label: zhEn('提醒', 'Alert'),
      options: [option('none', '不提醒', 'None'), option('at_once', '即时', 'At once'), option('daily_07', '每天 07:00', 'Daily 07:00'), option('daily_15', '每天 15:00', 'Daily 15:00'), option('daily_19', '每天 19:00', 'Daily 19:00')],
    },
    { name: 'shared', type: 'checkbox', defaultValue: false, label: zhEn('本机构共享', 'Shared') },
    instant('lookedAt', '上次查看', 'Last looked at', { required: true }),
  ],
})
