import type { Packets } from './container'

/** What a picture's file says of itself (IPTC Photo Metadata). Null when it says nothing. */
export type PictureMetadata = {
  creator: string | null
  credit: string | null
  /** copyright notice */
  rights: string | null
  /** copyright owner */
  owner: string | null
  source: string | null
  description: string | null
  /** last part of the IPTC term, as trainedAlgorithmicMedia */
  digitalSourceType: string | null
}

const unescape = (text: string) =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(lt|gt|amp|quot|apos));/gi, (_, hex: string | undefined, decimal: string | undefined, name: string | undefined) =>
    hex ? String.fromCodePoint(parseInt(hex, 16)) : decimal ? String.fromCodePoint(Number(decimal)) : ({ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" })[name?.toLowerCase() ?? ''] ?? '')

const cut = (text: string | undefined) => text?.replace(/\0/g, '').trim() || null

/** A property of an XMP packet, written as attribute or element, alone or first in a list. Prefixes are those that every writer uses. */
export function xmpValue(xmp: string, name: string): string | null {
  const attribute = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(xmp)
  if (attribute) return cut(unescape(attribute[1] ?? attribute[2] ?? ''))
  const element = new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*?)</${name}>`).exec(xmp)?.[1]
  if (element === undefined) return null
  const item = /<rdf:li(?:\s[^>]*)?>([\s\S]*?)<\/rdf:li>/.exec(element)?.[1]
  return cut(unescape((item ?? element).replace(/<[^>]*>/g, ' ')))
}

/** IPTC-IIM application records by number; text in UTF-8, or in GB 18030 as older Chinese desks write it. */
function readIim(iim: Uint8Array): Map<number, string> {
  const values = new Map<number, string>()
  let at = 0
  while (at + 5 <= iim.length && iim[at] === 0x1c) {
    const length = ((iim[at + 3] ?? 0) << 8) | (iim[at + 4] ?? 0)
    const number = iim[at + 2] ?? 0
    if (iim[at + 1] === 2 && !values.has(number)) values.set(number, decodeText(iim.subarray(at + 5, at + 5 + length)))
    at += 5 + length
  }
  return values
}

function decodeText(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes)
  return text.includes('\ufffd') ? new TextDecoder('gb18030').decode(bytes) : text
}

/** What the file says, XMP before IIM. */
export function readMetadata({ xmp, iim }: Packets): PictureMetadata {
  const records = iim ? readIim(iim) : new Map<number, string>()
  const either = (names: string[], record?: number) => {
    for (const name of names) {
      const value = xmp && xmpValue(xmp, name)
      if (value) return value
    }
    return record === undefined ? null : cut(records.get(record))
  }
  return {
    creator: either(['dc:creator'], 80), credit: either(['photoshop:Credit'], 110), rights: either(['dc:rights'], 116), source: either(['photoshop:Source'], 115), description: either(['dc:description'], 120),
    owner: either(['plus:CopyrightOwnerName', 'plus:CopyrightOwner']),
    digitalSourceType: either(['Iptc4xmpExt:DigitalSourceType'])?.split('/').at(-1) ?? null,
  }
}
