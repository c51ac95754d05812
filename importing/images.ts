/** A picture that came inside a file. `contentType` is what its bytes are, not what the file says. */
export type ImportedImage = { bytes: Uint8Array; contentType: string; alt: string }

const MAX_IMAGE_BYTES = 20_000_000

const startsWith = (bytes: Uint8Array, ...codes: number[]): boolean => codes.every((code, i) => bytes[i] === code)
const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to))

/** The type of a picture by its first bytes: JPEG, PNG, GIF, WebP or AVIF; null for all else, SVG included, which can act. */
export const sniffImage = (bytes: Uint8Array): string | null => {
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return 'image/jpeg'
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png'
  if (/^GIF8[79]a$/.test(ascii(bytes, 0, 6))) return 'image/gif'
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'image/webp'
  return ascii(bytes, 4, 12) === 'ftypavif' ? 'image/avif' : null
}

/** The picture in a `data:` address, or null when it is none of the types above, is too large or is not base64. */
export const readDataImage = (src: string, alt: string): ImportedImage | null => {
  const comma = src.indexOf(',')
  if (comma < 0 || comma > 200 || !/;base64$/i.test(src.slice(0, comma)) || src.length > MAX_IMAGE_BYTES * 1.4) return null
  const bytes = new Uint8Array(Buffer.from(src.slice(comma + 1), 'base64'))
  const contentType = sniffImage(bytes)
  return contentType === null ? null : { bytes, contentType, alt }
}
