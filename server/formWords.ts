/**
 * The words of a form, each name with everything that was sent under it, in order. Names are whatever was sent: `__proto__` is a name like any other.
 * @param isKept names that are left out give false
 */
export function formWords(form: FormData, isKept: (name: string) => boolean = () => true): Record<string, string[]> {
  const words = new Map<string, string[]>()
  for (const [name, value] of form) {
    if (typeof value !== 'string' || !isKept(name)) continue
    const known = words.get(name)
    if (known) known.push(value)
    else words.set(name, [value])
  }
  return Object.fromEntries(words)
}
