const pattern = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/

/** A day (its end in Shanghai) or an instant with its zone as an instant; null when it is neither or no day of the calendar. */
export function instantOf(text: string): string | null {
  if (!pattern.test(text)) return null
  const day = text.slice(0, 10)
  const calendar = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(calendar.getTime()) || calendar.toISOString().slice(0, 10) !== day) return null
  const instant = new Date(text.length === 10 ? `${text}T23:59:59.999+08:00` : text)
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString()
}
