export type Encoding = 'br' | 'gzip' | 'identity'

/** In the server's order of preference, which decides between equal q-values. */
const PREFERENCE: readonly Encoding[] = ['br', 'gzip', 'identity']
const MEMORY = 256
const remembered = new Map<string, Encoding>()

const quality = (parameters: string[]): number => {
  const q = parameters.map((part) => /^\s*q\s*=\s*([01](?:\.\d{0,3})?)\s*$/i.exec(part)?.[1]).find((value) => value !== undefined)
  return q === undefined ? 1 : Math.min(1, Number(q))
}

function decideEncoding(header: string): Encoding {
  const asked = new Map<string, number>()
  for (const item of header.split(',')) {
    const [coding = '', ...parameters] = item.split(';')
    const name = coding.trim().toLowerCase()
    if (name !== '') asked.set(name === 'x-gzip' ? 'gzip' : name, quality(parameters))
  }
  const any = asked.get('*')
  // Identity is acceptable unless it is refused, but only as the last choice when it is not named (RFC 9110, 12.5.3).
  const weight = (coding: Encoding) => asked.get(coding) ?? any ?? (coding === 'identity' ? 0.0001 : 0)
  const [best] = [...PREFERENCE].sort((a, b) => weight(b) - weight(a) || PREFERENCE.indexOf(a) - PREFERENCE.indexOf(b))
  return best !== undefined && weight(best) > 0 ? best : 'identity'
}

/** The coding to answer with for an Accept-Encoding header (RFC 9110, 12.5.3). Nothing acceptable: identity. */
export function preferredEncoding(header: string | undefined): Encoding {
  if (header === undefined) return 'identity'
  const known = remembered.get(header)
  if (known) return known
  const encoding = decideEncoding(header)
  if (remembered.size < MEMORY && header.length < 256) remembered.set(header, encoding)
  return encoding
}

/** True when an If-None-Match header names one of the tags by weak comparison, or is `*` (RFC 9110, 13.1.2). Tags are given with their quotes. */
export function matchesNone(header: string | undefined, etags: readonly string[]): boolean {
  if (header === undefined) return false
  if (header.trim() === '*') return true
  for (const [, opaque] of header.matchAll(/(?:W\/)?("[\x21\x23-\x7e\x80-\xff]*")/g)) {
    if (opaque !== undefined && etags.includes(opaque)) return true
  }
  return false
}
