import type { Field } from 'payload'

import { actOptions, editOptions, mediaOptions } from '../agreements/scope'
import { zhEn } from '../fields/labels'

/** What the version lets everybody do without asking, as data: the engine reads this, and the clause named says it in words. */
export const freeUseGroup: Field = {
  name: 'freeUse', type: 'group', label: zhEn('许可公众使用', 'Freed for everybody'),
  admin: { description: zhEn('有条款许可公众免费使用本网稿件的，在此照条款填写。没有就留空：没写的，一律保留。转载稿和第三方内容不在其内。', 'When a clause frees a use of own stories, say it here as data. Empty frees nothing. Reprints and third-party parts are never included.') },
  fields: [
    { type: 'row', fields: [
      { name: 'clause', type: 'text', maxLength: 8, label: zhEn('依据条款编号', 'Granted by clause') },
      {
        name: 'edit', type: 'select', defaultValue: 'none', label: zhEn('可作的改动', 'Changes allowed'),
        options: editOptions,
      },
    ] },
    { type: 'row', fields: [
      {
        name: 'acts', type: 'select', hasMany: true, label: zhEn('使用方式', 'Acts'),
        options: actOptions,
      },
      {
        name: 'media', type: 'select', hasMany: true, label: zhEn('内容', 'Media'),
        options: mediaOptions,
      },
    ] },
    { name: 'channels', type: 'text', hasMany: true, defaultValue: ['*'], label: zhEn('渠道', 'Channels'), admin: { description: zhEn('* 为不限；web:* 为任何网站；wechat:* 为任何公众号。', '* is any; web:* any web site; wechat:* any WeChat account.') } },
    { name: 'licenceUrl', type: 'text', maxLength: 200, label: zhEn('公共许可协议网址', 'Address of a public licence'), admin: { description: zhEn('如知识共享（CC）协议的网址；没有就留空。', 'Such as that of a Creative Commons licence.') } },
  ],
}
