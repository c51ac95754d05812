/** Where picture files keep their metadata packets, read and written without touching a pixel. JPEG, PNG and WebP; other files are left alone. */

export type Packets = { xmp: string | null; /** IPTC-IIM records */ iim: Uint8Array | null }

const XMP_HEADER = 'http://ns.adobe.com/xap/1.0/\0'
const PHOTOSHOP_HEADER = 'Photoshop 3.0\0'
const PNG_KEYWORD = 'XML:com.adobe.xmp'
/** The length field of a JPEG segment counts itself. */
const LARGEST_SEGMENT = 65_533

const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const utf8 = new TextDecoder()
const ascii = (bytes: Uint8Array, from: number, length: number) => String.fromCharCode(...bytes.subarray(from, from + length))
const startsWith = (bytes: Uint8Array, at: number, text: string) => ascii(bytes, at, text.length) === text
const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

function join(...parts: Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

const number32 = (value: number, littleEndian: boolean) => {
  const bytes = new Uint8Array(4)
  view(bytes).setUint32(0, value, littleEndian)
  return bytes
}

type Piece = { name: string; start: number; dataStart: number; end: number }

/** Segments of a JPEG before its picture, by marker (e1 is APP1). */
function jpegSegments(bytes: Uint8Array): Piece[] {
  const pieces: Piece[] = []
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    const end = at + 2 + view(bytes).getUint16(at + 2)
    if (marker === 0xda || end > bytes.length) break
    pieces.push({ name: marker.toString(16), start: at, dataStart: at + 4, end })
    at = end
  }
  return pieces
}

function pngChunks(bytes: Uint8Array): Piece[] {
  const pieces: Piece[] = []
  let at = 8
  while (at + 12 <= bytes.length) {
    const end = at + 12 + view(bytes).getUint32(at)
    if (end > bytes.length) break
    pieces.push({ name: ascii(bytes, at + 4, 4), start: at, dataStart: at + 8, end })
    at = end
  }
  return pieces
}

/** Chunks of a WebP; each is padded to an even length. */
function webpChunks(bytes: Uint8Array): Piece[] {
  const pieces: Piece[] = []
  let at = 12
  while (at + 8 <= bytes.length) {
    const size = view(bytes).getUint32(at + 4, true)
    const end = at + 8 + size + (size % 2)
    if (at + 8 + size > bytes.length) break
    pieces.push({ name: ascii(bytes, at, 4), start: at, dataStart: at + 8, end: Math.min(end, bytes.length) })
    at = end
  }
  return pieces
}

const kindOf = (bytes: Uint8Array): 'jpeg' | 'png' | 'webp' | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return 'jpeg'
  if (startsWith(bytes, 1, 'PNG')) return 'png'
  return startsWith(bytes, 0, 'RIFF') && startsWith(bytes, 8, 'WEBP') ? 'webp' : null
}

const isXmpSegment = (bytes: Uint8Array, { name, dataStart }: Piece) => name === 'e1' && startsWith(bytes, dataStart, XMP_HEADER)
const isXmpChunk = (bytes: Uint8Array, { name, dataStart }: Piece) => name === 'iTXt' && startsWith(bytes, dataStart, `${PNG_KEYWORD}\0`)

/** The IPTC block (resource 0x0404) of Photoshop's segment. */
function iimOf(bytes: Uint8Array, { dataStart, end }: Piece): Uint8Array | null {
  let at = dataStart + PHOTOSHOP_HEADER.length
  while (at + 12 <= end && startsWith(bytes, at, '8BIM')) {
    const id = view(bytes).getUint16(at + 4)
    const nameLength = 1 + (bytes[at + 6] ?? 0)
    const sizeAt = at + 6 + nameLength + (nameLength % 2)
    if (sizeAt + 4 > end) return null
    const size = view(bytes).getUint32(sizeAt)
    if (id === 0x0404) return bytes.slice(sizeAt + 4, Math.min(sizeAt + 4 + size, end))
    at = sizeAt + 4 + size + (size % 2)
  }
  return null
}

/** The text of an iTXt chunk that is not compressed: keyword, two flags, language, translated keyword, text. */
function chunkText(bytes: Uint8Array, { dataStart, end }: Piece): string | null {
  const flags = dataStart + PNG_KEYWORD.length + 1
  if (bytes[flags] !== 0) return null
  const language = bytes.indexOf(0, flags + 2)
  const translated = bytes.indexOf(0, language + 1)
  return translated < 0 || translated >= end ? null : utf8.decode(bytes.subarray(translated + 1, end - 4))
}

/** What stands in the file; nulls for files of other kinds. */
export function readPackets(bytes: Uint8Array): Packets {
  const kind = kindOf(bytes)
  if (kind === 'jpeg') {
    const segments = jpegSegments(bytes)
    const xmp = segments.find((piece) => isXmpSegment(bytes, piece))
    const photoshop = segments.find((piece) => piece.name === 'ed' && startsWith(bytes, piece.dataStart, PHOTOSHOP_HEADER))
    return { xmp: xmp ? utf8.decode(bytes.subarray(xmp.dataStart + XMP_HEADER.length, xmp.end)) : null, iim: photoshop ? iimOf(bytes, photoshop) : null }
  }
  if (kind === 'png') {
    const chunk = pngChunks(bytes).find((piece) => isXmpChunk(bytes, piece))
    return { xmp: chunk ? chunkText(bytes, chunk) : null, iim: null }
  }
  if (kind === 'webp') {
    const chunk = webpChunks(bytes).find(({ name }) => name === 'XMP ')
    return { xmp: chunk ? utf8.decode(bytes.subarray(chunk.dataStart, chunk.dataStart + view(bytes).getUint32(chunk.start + 4, true))) : null, iim: null }
  }
  return { xmp: null, iim: null }
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}

const without = (bytes: Uint8Array, pieces: readonly Piece[], from: number): Uint8Array[] => {
  const kept: Uint8Array[] = []
  let at = from
  for (const { start, end } of pieces) {
    kept.push(bytes.subarray(at, start))
    at = end
  }
  return [...kept, bytes.subarray(at)]
}

function writeJpeg(bytes: Uint8Array, packet: Uint8Array | null): Uint8Array | null {
  const segments = jpegSegments(bytes)
  const old = segments.filter((piece) => isXmpSegment(bytes, piece))
  if (!packet) return join(...without(bytes, old, 0))
  const length = 2 + XMP_HEADER.length + packet.length
  if (length > LARGEST_SEGMENT) return null
  // After JFIF and Exif, which some readers want first.
  const first = segments.find((piece) => piece.name !== 'e0' && !(piece.name === 'e1' && startsWith(bytes, piece.dataStart, 'Exif')))
  const at = first?.start ?? 2
  const segment = join(Uint8Array.of(0xff, 0xe1, length >> 8, length & 0xff), latin(XMP_HEADER), packet)
  return join(bytes.subarray(0, at), segment, ...without(bytes, old, at))
}

function writePng(bytes: Uint8Array, packet: Uint8Array | null): Uint8Array {
  const chunks = pngChunks(bytes)
  const at = chunks[0]?.end ?? 8
  const rest = without(bytes, chunks.filter((piece) => isXmpChunk(bytes, piece)), at)
  if (!packet) return join(bytes.subarray(0, at), ...rest)
  const body = join(latin(`iTXt${PNG_KEYWORD}\0\0\0\0\0`), packet)
  return join(bytes.subarray(0, at), number32(body.length - 4, false), body, number32(crc32(body), false), ...rest)
}

const XMP_FLAG = 0x04
const ALPHA_FLAG = 0x10

/** The extended header that a WebP needs before it may hold metadata, for a picture that has none yet. */
function extendedHeader(bytes: Uint8Array, picture: Piece): Uint8Array | null {
  const at = picture.dataStart
  if (picture.end - at < 10) return null
  let size: [number, number]
  let flags = 0
  if (picture.name === 'VP8 ') size = [view(bytes).getUint16(at + 6, true) & 0x3fff, view(bytes).getUint16(at + 8, true) & 0x3fff]
  else if (picture.name === 'VP8L') {
    const bits = view(bytes).getUint32(at + 1, true)
    size = [1 + (bits & 0x3fff), 1 + ((bits >>> 14) & 0x3fff)]
    if (bits & 0x10000000) flags = ALPHA_FLAG
  } else return null
  const [width, height] = size.map((side) => side - 1)
  if (width === undefined || height === undefined) return null
  const three = (value: number) => [value & 0xff, (value >> 8) & 0xff, (value >> 16) & 0xff]
  return join(latin('VP8X'), number32(10, true), Uint8Array.of(flags, 0, 0, 0, ...three(width), ...three(height)))
}

function writeWebp(bytes: Uint8Array, packet: Uint8Array | null): Uint8Array | null {
  const chunks = webpChunks(bytes)
  const [first] = chunks
  if (!first) return null
  const isExtended = first.name === 'VP8X'
  if (!packet && !isExtended) return bytes
  const header = isExtended ? bytes.slice(first.start, first.end) : extendedHeader(bytes, first)
  if (!header) return null
  header[8] = packet ? (header[8] ?? 0) | XMP_FLAG : (header[8] ?? 0) & ~XMP_FLAG
  const from = isExtended ? first.end : first.start
  const rest = join(...without(bytes, chunks.filter(({ name }) => name === 'XMP '), from))
  const chunk = packet ? join(latin('XMP '), number32(packet.length, true), packet, new Uint8Array(packet.length % 2)) : new Uint8Array()
  const body = join(latin('WEBP'), header, rest, new Uint8Array(rest.length % 2), chunk)
  return join(latin('RIFF'), number32(body.length, true), body)
}

/**
 * The file with this XMP packet in the place of the one it had; null takes it out.
 * @returns null when the file is of another kind or its container has no room for the packet.
 */
export function writeXmp(bytes: Uint8Array, xmp: string | null): Uint8Array | null {
  const packet = xmp === null ? null : new TextEncoder().encode(xmp)
  switch (kindOf(bytes)) {
    case 'jpeg': return writeJpeg(bytes, packet)
    case 'png': return writePng(bytes, packet)
    case 'webp': return writeWebp(bytes, packet)
    case null: return null
  }
}
