/** What a citation of data names. Days are `YYYY-MM-DD`; `accessed` is left out where a text is not read on one day, as in a file. */
export type Citable = { producer: string | null; title: string; publisher: string; updated: string; accessed: string | null; url: string }

/**
 * A reference after GB/T 7714—2015, 8.7 (electronic resource): responsible party, title with the mark of a data set online, publisher,
 * day of the last change, day of access, address. What has no known producer begins with its title.
 */
export function citeStandard({ producer, title, publisher, updated, accessed, url }: Citable): string {
  const day = accessed ? `[${accessed}]` : ''
  return `${producer ? `${producer}. ` : ''}${title}[DS/OL]. ${publisher}, ${updated.slice(0, 4)}(${updated})${day}. ${url}.`
}

/** The same as one would write it in a text. */
export const citePlain = ({ producer, title, publisher, updated, url }: Citable): string =>
  `${producer ? `${producer}：` : ''}${title}。${publisher}整理，${updated}更新。${url}`
