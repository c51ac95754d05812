export type NoticeParams = { params: Promise<{ key: string; version: string }> }

const numberOf = (text: string | undefined) => (text && /^v[1-9]\d{0,3}$/.test(text) ? Number(text.slice(1)) : null)

/** `v2` → 2; null when it is no version. */
export const versionNumber = (segment: string) => numberOf(segment)

/** `v1..v2` → the two numbers; null when it is no comparison. */
export function comparedNumbers(segment: string): { from: number; to: number } | null {
  const [from, to, ...more] = segment.split('..').map(numberOf)
  return from && to && more.length === 0 ? { from, to } : null
}

/** The notice version that an address names. */
export async function placeOf({ params }: NoticeParams): Promise<{ key: string; no: number } | null> {
  const { key, version } = await params
  const no = versionNumber(version)
  return no === null ? null : { key, no }
}
