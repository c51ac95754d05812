import type { SelectField, TextField } from 'payload'

import { calendarDate } from '../fields/common'
import { option, zhEn } from '../fields/labels'

/** What the picture is as a part of a story; licences name parts so. */
export const kind: SelectField = {
  name: 'kind', type: 'select', defaultValue: 'photo', label: zhEn('种类', 'Kind'),
  options: [option('photo', '照片', 'Photo'), option('chart', '图表', 'Chart'), option('illustration', '绘图', 'Illustration')],
}

/** Whose it is. Somebody, when it is a third party's: a reader who asks must be told whom to ask. */
export const holder: TextField = {
  name: 'holder', type: 'text', maxLength: 120, label: zhEn('权利人', 'Holder'),
  admin: { description: zhEn('写本网名称，授权信息才会写入图片文件；文件自带权利人时自动填写。', 'Name the site itself and its terms are written into the file; filled in when the uploaded file names one.') },
  validate: (value: unknown, { siblingData }: { siblingData: unknown }) => {
    const isThirdParty = typeof siblingData === 'object' && siblingData !== null && 'thirdParty' in siblingData && siblingData.thirdParty === true
    return !isThirdParty || (typeof value === 'string' && value.trim() !== '') || '第三方图片要写权利人。 / Name the holder of a third party’s picture.'
  },
}

/** The last day on which the picture may be used. A story with a picture past that day is not published. */
export const licenceUntil = calendarDate('licenceUntil', '许可至', 'Licensed until', { admin: { description: zhEn('含当日；过期的图片不能随稿发布。', 'That day included; after it no story is published with the picture.') } })
