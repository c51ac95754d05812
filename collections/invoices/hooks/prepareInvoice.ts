import { ValidationError, type CollectionBeforeValidateHook } from 'payload'

import { nextNumber } from '../../../database/counter'
import { idOf } from '../../../domain/editorial/idOf'
import { addAmounts, isCurrency, readAmount } from '../../../domain/licensing/money'
import { isCalendarDate, shanghaiDate } from '../../../domain/text/shanghai'
import { stepFields } from './keepIssued'

type Fault = { path: string; zh: string; en: string }
type Data = Record<string, unknown>

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '')

/** Amounts as they are stored, with their sum; or what is wrong with them. */
function amountsOf(whole: Data): { amounts: Data; faults: Fault[] } {
  const { currency } = whole
  if (!isCurrency(currency)) return { amounts: {}, faults: [] }
  const [net, tax] = [readAmount(textOf(whole['net']), currency), readAmount(textOf(whole['tax']) || '0', currency)]
  const wrong = (path: string): Fault => ({ path, zh: `请写成 ${currency === 'JPY' ? '12000' : '12000.00'} 这样的数，不带符号。`, en: `Write it as ${currency === 'JPY' ? '12000' : '12000.00'}, without signs.` })
  if (net === null || tax === null) return { amounts: {}, faults: [...(net === null ? [wrong('net')] : []), ...(tax === null ? [wrong('tax')] : [])] }
  return { amounts: { net, tax, total: addAmounts([net, tax], currency) }, faults: [] }
}

function faultsOfDays({ issuedOn, dueOn, periodFrom, periodTo }: Data): Fault[] {
  const isBefore = (a: unknown, b: unknown) => isCalendarDate(a) && isCalendarDate(b) && a < b
  return [
    ...(isBefore(dueOn, issuedOn) ? [{ path: 'dueOn', zh: '付款期限早于开票日。', en: 'The due date comes before the issue date.' }] : []),
    ...(isBefore(periodTo, periodFrom) ? [{ path: 'periodTo', zh: '计费期的止日早于起日。', en: 'The period ends before it begins.' }] : []),
    ...(Boolean(periodFrom) !== Boolean(periodTo) ? [{ path: 'periodTo', zh: '计费期的起止日要一起填。', en: 'Give both days of the period, or none.' }] : []),
  ]
}

/** A draft with a number; amounts in their one form with their sum; days in order; agreements of this organisation alone. */
export const prepareInvoice: CollectionBeforeValidateHook = async ({ collection, data = {}, operation, originalDoc, req }) => {
  const given: Data = operation === 'create' ? { ...Object.fromEntries(Object.entries(data as Data).filter(([name]) => !stepFields.includes(name))), status: 'draft', steps: 0, unsettled: 0 } : data
  const whole: Data = { ...originalDoc, ...given }
  if (whole['status'] !== 'draft') return given
  const { amounts, faults } = amountsOf(whole)
  faults.push(...faultsOfDays(whole))
  const agreements = (Array.isArray(whole['agreements']) ? whole['agreements'] : []).flatMap((one) => idOf(one) ?? [])
  const organisation = idOf(whole['organisation'])
  if (agreements.length > 0 && organisation) {
    const { totalDocs } = await req.payload.count({ collection: 'agreements', where: { and: [{ id: { in: agreements } }, { organisation: { equals: organisation } }, { signedAt: { exists: true } }] }, overrideAccess: true, req })
    if (totalDocs !== new Set(agreements).size) faults.push({ path: 'agreements', zh: '只能选这家机构已签署的协议。', en: 'Only signed agreements of this organisation.' })
  }
  const no = textOf(whole['no'])
  if (no.length > 60 || /\p{Cc}/u.test(no)) faults.push({ path: 'no', zh: '账单号最多 60 个字。', en: 'At most 60 characters.' })
  if (faults.length > 0) throw new ValidationError({ collection: collection.slug, errors: faults.map(({ path, zh, en }) => ({ path, message: req.i18n.language === 'en' ? en : zh })), req })
  return { ...given, ...amounts, no: no || await nextInvoiceNumber(req.payload, new Date().toISOString()) }
}

/** 账字〔2026〕12号, counted by the year in Shanghai. A number that is then not used leaves a gap. */
async function nextInvoiceNumber(payload: Parameters<typeof nextNumber>[0], now: string): Promise<string> {
  const year = shanghaiDate(now).slice(0, 4)
  return `账字〔${year}〕${await nextNumber(payload, `invoice:${year}`)}号`
}
