/** Alternatives of a regular expression from a list of words: any('一 二') is '(?:一|二)'. Words may hold syntax of their own. */
export function any(...lists: string[]): string {
  return `(?:${lists.join(' ').split(' ').join('|')})`
}

/** A search for any of the words. */
export function anyWord(...lists: string[]): RegExp {
  return new RegExp(any(...lists))
}

/** A match of any of the words at the end of the text. */
export function endsWith(...lists: string[]): RegExp {
  return new RegExp(`${any(...lists)}$`)
}

/** A match of any of the words at the start of the text. */
export function startsWith(...lists: string[]): RegExp {
  return new RegExp(`^${any(...lists)}`)
}
