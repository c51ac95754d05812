/** The id of a stored reference, which may be the id itself or the whole document; null when there is none. */
export const idOf = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : value && typeof value === 'object' && 'id' in value ? String(value.id) : null
