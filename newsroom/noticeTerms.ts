import type { NoticeClause } from '../domain/editorial/noticeClauses'

/** Who and how, as far as a notice says it in its usual words. What it does not say is a sentence for the rights manager to fill in. */
export type NoticeTerms = {
  operator: string
  rightsManager: string
  creditLine: string
  brandAliases: string[]
  markerStems: string[]
  contactDays: number
}

/** Stands where a notice does not say it. */
export const unsaid = '待填写'
const stems = ['专稿', '消息', '报道', '专电', '原创']

/** Reads the names of a notice from its clauses, for the first draft of a first notice. */
export function termsOf(clauses: readonly NoticeClause[]): NoticeTerms {
  const textOf = (kind: NoticeClause['kind']) => clauses.filter((clause) => clause.kind === kind).map(({ text }) => text).join('\n')
  const operator = textOf('operator_statement')
  const label = /[“"「]\s*来源\s*[:：]\s*([^”"」()（）]{1,40}?)\s*[”"」]/u.exec(textOf('reserved_by_source_label'))
  const brand = label?.[1] ?? /[“"「]([^”"」]{1,30})[”"」]/u.exec(operator)?.[1] ?? unsaid
  const own = textOf('own_rights_definition')
  const days = /(\d{1,3})\s*个?(?:日|天)/u.exec(textOf('contact_window'))?.[1]
  return {
    operator: /由([^，,。；;]{2,60}?)(?:主办|主管|运营|经营)/u.exec(operator)?.[1] ?? unsaid,
    rightsManager: /(?:均?由|归)([^，,。；;]{2,60}?)(?:统一|负责|独家|所有|管理|享有)/u.exec(own)?.[1] ?? unsaid,
    creditLine: label ? label[0].slice(1, -1).trim() : `来源：${brand}`,
    brandAliases: [brand],
    markerStems: stems.filter((stem) => own.includes(brand) && own.includes(stem)),
    contactDays: days ? Number(days) : 30,
  }
}
