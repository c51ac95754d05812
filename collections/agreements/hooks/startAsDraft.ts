import { ValidationError, type CollectionBeforeValidateHook } from 'payload'

import { nextNumber } from '../../../database/counter'
import { shanghaiDate } from '../../../domain/text/shanghai'
import { systemFields } from './keepConcluded'

/** 授字〔2026〕12号, counted by the year in Shanghai. A number that is then not used leaves a gap. */
async function nextAgreementNumber(payload: Parameters<typeof nextNumber>[0], now: string): Promise<string> {
  const year = shanghaiDate(now).slice(0, 4)
  return `授字〔${year}〕${await nextNumber(payload, `agreement:${year}`)}号`
}

/** Over the wire an agreement begins as a draft with a number of ours, whatever is sent; the newsroom's own code may bring in older ones. */
export const startAsDraft: CollectionBeforeValidateHook = async ({ collection, data = {}, operation, originalDoc, req }) => {
  const firstDay: unknown = data['effectiveFrom'] ?? originalDoc?.effectiveFrom
  const lastDay: unknown = 'lastDay' in data ? data['lastDay'] : originalDoc?.lastDay
  if (typeof firstDay === 'string' && typeof lastDay === 'string' && lastDay !== '' && lastDay < firstDay) {
    throw new ValidationError({ collection: collection.slug, errors: [{ path: 'lastDay', message: req.i18n.language === 'en' ? 'The last day comes before the first.' : '最后一日早于起始日。' }], req })
  }
  if (operation !== 'create') return data
  const isOurs = req.payloadAPI === 'local'
  const given = isOurs ? data : Object.fromEntries(Object.entries(data).filter(([name]) => !systemFields.includes(name)))
  const no: unknown = given['no']
  return { ...given, status: isOurs ? (data['status'] ?? 'draft') : 'draft', steps: 0, unsettled: 0, no: typeof no === 'string' && no ? no : await nextAgreementNumber(req.payload, new Date().toISOString()) }
}
