export type SourceLink = { label: string; href: string | null }

/** Sources as a line names them: one alone, or a yearly one with the years that were used (`统计公报（2022、2023年）`). */
export type SourceGroup = { name: string; sources: readonly { short: string; href: string | null }[] }

const yearly = /^(\d{4})年(.+)$/u

/**
 * Groups the yearly sources of a chart by name, so that eight bulletins are one name and eight years. Groups stand where their first source stood; a
 * name that has only one year keeps it in front.
 */
export function sourcesByYear(sources: readonly SourceLink[]): SourceGroup[] {
  const named = sources.map(({ label, href }) => {
    const [, year = null, name = label] = yearly.exec(label) ?? []
    return { label, href, year, name }
  })
  const seen = new Set<string>()
  return named.flatMap(({ label, href, year, name }) => {
    const together = year === null ? [] : named.filter((one) => one.year !== null && one.name === name)
    if (together.length < 2) return [{ name: '', sources: [{ short: label, href }] }]
    if (seen.has(name)) return []
    seen.add(name)
    return [{ name, sources: together.map((one) => ({ short: one.year ?? '', href: one.href })).sort((a, b) => Number(a.short) - Number(b.short)) }]
  })
}
