import type { Draft } from './draft'

/** Pasted text and corrections that were not made into a story yet, kept in this tab: an expired session sends the panel to another page. */
export type Unfinished = { text: string; date: string; hash: string | null; draft: Draft | null }

const key = 'shuming.import'

/** Browsers without storage, or with a full one, throw a DOMException; the form then simply keeps less. */
const unlessRefused = <Value>(act: () => Value, otherwise: Value): Value => {
  try {
    return act()
  } catch (error) {
    if (error instanceof DOMException) return otherwise
    throw error
  }
}

export const keepUnfinished = (unfinished: Unfinished) => unlessRefused(() => sessionStorage.setItem(key, JSON.stringify(unfinished)), undefined)
export const forgetUnfinished = () => unlessRefused(() => sessionStorage.removeItem(key), undefined)

export function findUnfinished(): Unfinished | null {
  const stored = unlessRefused(() => sessionStorage.getItem(key), null)
  return stored ? (JSON.parse(stored) as Unfinished) : null
}
