const portal = '/licensees'
const nowhere = 'https://portal.invalid'

/**
 * Where to go after signing in: an address inside the licensees' portal, or the portal's first page for anything else. An address is read as
 * browsers read it, so that `//evil.example`, `/\evil.example` or `/licensees/../..//evil.example` lead nowhere else.
 */
export function returnPath(wanted: unknown): string {
  if (typeof wanted !== 'string' || wanted.length > 500 || !wanted.startsWith('/') || !URL.canParse(wanted, nowhere)) return portal
  const { origin, pathname, search } = new URL(wanted, nowhere)
  const isInside = pathname === portal || pathname.startsWith(`${portal}/`)
  const isDoor = pathname.startsWith(`${portal}/sign-`)
  return origin === nowhere && isInside && !isDoor ? pathname + search : portal
}
