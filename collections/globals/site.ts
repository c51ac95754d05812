import type { GlobalConfig } from 'payload'

import { anyone, holders, nobody, staffField } from '../access'
import { zhEn } from '../fields/labels'
import { expireGlobal } from '../hooks/expirePages'

/** What every page says about the site: name, licences, filings, contacts. */
export const Site: GlobalConfig = {
  slug: 'site',
  label: zhEn('网站信息', 'Site'),
  admin: { group: zhEn('管理', 'Administration') },
  access: { read: anyone, update: holders('chief-editor'), readVersions: nobody },
  hooks: { afterChange: [expireGlobal] },
  fields: [
    { type: 'row', fields: [
      { name: 'name', type: 'text', required: true, defaultValue: '署名新闻', maxLength: 30, label: zhEn('名称', 'Name') },
      { name: 'englishName', type: 'text', defaultValue: 'Shuming News', maxLength: 60, label: zhEn('英文名', 'English name') },
      { name: 'editionLabel', type: 'text', maxLength: 10, label: zhEn('版本标记', 'Edition label'), admin: { description: zhEn('如“演示版”；正式运行留空。', 'Such as 演示版; empty in production.') } },
    ] },
    { name: 'tagline', type: 'text', maxLength: 60, label: zhEn('一句话介绍', 'Tagline') },
    { name: 'operator', type: 'text', maxLength: 120, label: zhEn('主办单位', 'Operator') },
    { name: 'brandAliases', type: 'text', hasMany: true, label: zhEn('品牌别名', 'Brand aliases'), admin: { description: zhEn('判定“本网稿件”时使用。', 'Used to tell our own stories.') } },
    { name: 'figureErrorsBlock', type: 'checkbox', defaultValue: false, access: { read: staffField }, label: zhEn('数据与记录不符时不许发布', 'Hold stories whose figures disagree with their records'), admin: { description: zhEn('不勾选时只提醒。数据编辑写明理由放过的不算。', 'When off, editors are only warned. What the statistics desk has dismissed does not count.') } },
    {
      name: 'filings', type: 'array', label: zhEn('许可证与备案', 'Licences and filings'), labels: { singular: zhEn('条目', 'Entry'), plural: zhEn('条目', 'Entries') },
      admin: { description: zhEn('互联网新闻信息服务许可证、ICP 备案、公安联网备案等，印在每页页脚。', 'Printed in the footer of every page.') },
      fields: [{ type: 'row', fields: [
        { name: 'label', type: 'text', required: true, maxLength: 40, label: zhEn('名目', 'Label') },
        { name: 'number', type: 'text', required: true, maxLength: 60, label: zhEn('号码', 'Number') },
        { name: 'href', type: 'text', maxLength: 200, label: zhEn('链接', 'Link') },
      ] }],
    },
    {
      name: 'contacts', type: 'array', label: zhEn('联系方式', 'Contacts'), labels: { singular: zhEn('条目', 'Entry'), plural: zhEn('条目', 'Entries') },
      fields: [{ type: 'row', fields: [
        { name: 'label', type: 'text', required: true, maxLength: 40, label: zhEn('名目', 'Label') },
        { name: 'value', type: 'text', required: true, maxLength: 120, label: zhEn('内容', 'Value') },
        { name: 'href', type: 'text', maxLength: 200, label: zhEn('链接', 'Link') },
      ] }],
    },
  ],
}
