import type { Tab } from 'payload'

import { instant } from '../../fields/common'
import { correctionKinds, withdrawalReasons } from '../../../domain/editorial/publicRecord'
import { nobody } from '../../access'
import { option, zhEn } from '../../fields/labels'

const optionsOf = (labels: Record<string, readonly [string, string]>) => Object.entries(labels).map(([value, [zh, en]]) => option(value, zh, en))

const bySystem = { create: nobody, update: nobody }

/** What the newsroom says of its own errors. Printed under the story, listed at /corrections, sent to licensees who hold the story. */
export const recordTab: Tab = {
  label: zhEn('更正与撤稿', 'Corrections'),
  description: zhEn('发布后的更正会注明日期，并通知取用过本稿的被授权方；已公开的更正不能再改或删除。', 'A published correction is dated, sent to licensees who took the story, and never changed or removed.'),
  fields: [
    {
      name: 'corrections', type: 'array', label: zhEn('更正', 'Corrections'), labels: { singular: zhEn('更正', 'Correction'), plural: zhEn('更正', 'Corrections') }, admin: { initCollapsed: false },
      fields: [
        { type: 'row', fields: [
          { name: 'kind', type: 'select', required: true, defaultValue: 'correction', options: optionsOf(correctionKinds), label: zhEn('类别', 'Kind') },
          instant('at', '公开时间', 'Public since', { access: bySystem, admin: { readOnly: true } }),
          { name: 'by', type: 'text', label: zhEn('签发人', 'By'), access: bySystem, admin: { readOnly: true } },
        ] },
        { name: 'text', type: 'textarea', required: true, minLength: 6, maxLength: 1000, label: zhEn('内容', 'Text'), admin: { description: zhEn('写明原来怎么说、正确的是什么。', 'What it said, and what is right.') } },
      ],
    },
    instant('correctedAt', '最近更正', 'Last corrected', { index: true, access: bySystem, admin: { hidden: true } }),
    {
      name: 'withdrawal', type: 'group', label: zhEn('撤稿', 'Withdrawal'), admin: { description: zhEn('取消发布之前填写，印在原网址上。', 'Fill in before unpublishing; printed at the old address.') },
      fields: [
        { type: 'row', fields: [
          { name: 'reason', type: 'select', options: optionsOf(withdrawalReasons), label: zhEn('原因', 'Reason') },
          instant('at', '撤下时间', 'Withdrawn at', { index: true, access: bySystem, admin: { readOnly: true } }),
          { name: 'by', type: 'text', label: zhEn('签发人', 'By'), access: bySystem, admin: { readOnly: true } },
        ] },
        { name: 'note', type: 'textarea', maxLength: 300, label: zhEn('公开说明', 'Public note') },
      ],
    },
  ],
}
