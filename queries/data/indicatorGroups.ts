const ungrouped = '其他'
const collator = new Intl.Collator('zh-Hans')

/** The group under which an indicator is listed. */
export const groupOf = (indicator: { group?: string | null } | undefined): string => indicator?.group ?? ungrouped

/** Groups by their names, what has no group of its own last. */
export const compareGroups = (a: string, b: string): number => Number(a === ungrouped) - Number(b === ungrouped) || collator.compare(a, b)
