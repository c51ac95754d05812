import { alerts } from '@/domain/licensing/alerts'

import { oneOf, optionalText, text } from '../fields'

/** The fields of the forms about saved searches. */
export const searchesPage = '/licensees/searches'
export const newSearchPage = '/licensees/searches/new'

export const searchId = text({ max: 40, missing: '没有指明是哪一项。' })
export const settings = { alert: oneOf(alerts, '请选择提醒方式。'), shared: optionalText(3).transform((value) => value === 'yes') }
