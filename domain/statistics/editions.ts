/** One edition of a methodology as it was published. `at` is an instant; `note` says what changed from the edition before. */
export type MethodologyEdition = { no: number; at: string; note: string; title: string; summary: string; body: string }

/** The editions out of a stored value, oldest first. */
export const editionsOf = (value: unknown): MethodologyEdition[] => (Array.isArray(value) ? (value as MethodologyEdition[]) : [])
