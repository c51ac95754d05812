/** The public number of a case: the year in which it was filed, and its place in that year. `投诉〔2026〕12号` */
export const complaintNumber = ({ year, no }: { year: number; no: number }): string => `投诉〔${year}〕${no}号`

/** Reads a number as people write it: other brackets, full-width digits, spaces, `2026-12`. Null when it is none. */
export function readComplaintNumber(text: string): string | null {
  const match = /^(?:投诉|投訴)?[〔[(【]?(\d{4})[〕\])】-]?(?:第)?(\d{1,7})(?:号|號)?$/u.exec(text.normalize('NFKC').replace(/\s/gu, ''))
  return match ? complaintNumber({ year: Number(match[1]), no: Number(match[2]) }) : null
}
