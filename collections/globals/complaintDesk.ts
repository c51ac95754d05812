import type { GlobalConfig, NumberField } from 'payload'

import { procedures, procedureWords, standardTerms } from '../../domain/complaints'
import { anyone, holders, nobody } from '../access'
import { option, zhEn } from '../fields/labels'
import { expireGlobal } from '../hooks/expirePages'

const days = (name: keyof typeof standardTerms, zh: string, en: string, max: number): NumberField =>
  ({ name, type: 'number', required: true, min: 1, max, defaultValue: standardTerms[name], label: zhEn(zh, en), validate: (value: unknown) => (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= max) || `填 1 至 ${max} 的整数。 / A whole number from 1 to ${max}.` })

/** How the complaint desk works. It is told to every complainant, and a complaint keeps the deadlines of the day it was filed. */
export const ComplaintDesk: GlobalConfig = {
  slug: 'complaint-desk',
  label: zhEn('投诉设置', 'Complaint settings'),
  admin: { group: zhEn('版权', 'Rights'), description: zhEn('这里的程序和期限会公布在投诉页上；已提交的投诉仍按提交当日的设置办理。', 'Published on the complaint page; complaints already filed keep the settings of their day.') },
  access: { read: anyone, update: holders('rights-manager', 'chief-editor'), readVersions: nobody },
  hooks: { afterChange: [expireGlobal] },
  fields: [
    {
      name: 'procedure', type: 'select', required: true, defaultValue: 'network_regulation', label: zhEn('权利投诉的程序', 'Procedure for rights'),
      options: procedures.map((name) => option(name, procedureWords[name].zh, procedureWords[name].en)),
      admin: { description: zhEn('其他事由一律按民法典程序。两种程序对恢复的规定不同，选用前请咨询法律人员。', 'All other kinds go by the Civil Code. The two differ on restoring; ask counsel before choosing.') },
    },
    { type: 'row', fields: [
      days('acknowledgeWorkingDays', '受理期限（工作日）', 'Acknowledge within (working days)', 30), days('decideWorkingDays', '决定期限（工作日）', 'Decide within (working days)', 60),
      days('forwardWorkingDays', '转送期限（工作日）', 'Forward within (working days)', 30),
    ] },
    { type: 'row', fields: [
      days('restoreWorkingDays', '恢复期限（工作日）', 'Restore within (working days)', 30), days('suitPeriodDays', '等待起诉的合理期限（日历日）', 'Period for a suit (calendar days)', 365),
    ] },
    { name: 'contact', type: 'textarea', maxLength: 500, label: zhEn('联系方式', 'Contact'), admin: { description: zhEn('不便填表的人可以用的电话、邮箱、地址。', 'Telephone, e-mail or post for those who cannot use the form.') } },
  ],
}
