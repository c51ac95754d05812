import { inflateRawSync } from 'node:zlib'
import { ImportError } from './importError'

/** A file in a ZIP archive, its bytes still packed. */
export type ZipEntry = { name: string; packedSize: number; size: number; method: number; encrypted: boolean; headerAt: number }

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_HEADER = 0x04034b50
const MAX_ENTRIES = 2_000

const damaged = (detail: string): ImportError => new ImportError('UNREADABLE', { detail })

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/**
 * The directory of a ZIP archive (PKWARE APPNOTE 6.3), nothing unpacked.
 * @throws ImportError UNREADABLE when it is damaged, is ZIP64 or has more than 2,000 entries
 */
export const zipEntries = (bytes: Uint8Array): ZipEntry[] => {
  const view = viewOf(bytes)
  let end = bytes.length - 22
  const lowest = Math.max(0, end - 65_535)
  while (end >= lowest && view.getUint32(end, true) !== END_OF_DIRECTORY) end -= 1
  if (end < lowest) throw damaged('no ZIP directory')
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count > MAX_ENTRIES) throw damaged(`${count} entries`)
  const names = new TextDecoder()
  const entries: ZipEntry[] = []
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged('broken ZIP directory')
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: names.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      headerAt: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/**
 * The bytes of one entry. Unpacking stops at the size that the directory states, whatever the packed bytes hold.
 * @throws ImportError UNREADABLE when they do not fit together
 */
export const unzipEntry = (bytes: Uint8Array, entry: ZipEntry): Uint8Array => {
  const view = viewOf(bytes)
  const at = entry.headerAt
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL_HEADER) throw damaged(`broken header of ${entry.name}`)
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  const packed = bytes.subarray(from, from + entry.packedSize)
  if (packed.length !== entry.packedSize) throw damaged(`${entry.name} is cut off`)
  if (entry.method === 0) return packed
  if (entry.method !== 8) throw damaged(`${entry.name} is packed by method ${entry.method}`)
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(entry.size, 1) })
  } catch (cause) {
    throw new ImportError('UNREADABLE', { detail: `${entry.name} does not unpack to the size it states`, cause })
  }
}
