import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'

export type ZipEntry = { name: string; bytes: Uint8Array }

/** Said to be made on Unix: older readers take names made elsewhere for a code page, whatever the mark for UTF-8 says. */
const UNIX = 3
/** Formats that are compressed already: packing them again costs time and saves nothing. */
const PACKED = /\.(?:avif|docx|jpg|png|webp|zip)$/

/**
 * The files as one zip, a chunk at a time, so that the archive is never whole in memory. Names that are not plain ASCII are marked as UTF-8.
 * @param at ISO instant that all files carry as their date
 */
export function zipStream(files: readonly ZipEntry[], at: string): ReadableStream<Uint8Array> {
  const chunks = zipChunks(files, new Date(at))
  return new ReadableStream({
    pull: (controller) => {
      const { value, done } = chunks.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
  })
}

function* zipChunks(files: readonly ZipEntry[], mtime: Date): Generator<Uint8Array, void> {
  let ready: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    if (chunk.length > 0) ready.push(chunk)
  })
  for (const { name, bytes } of files) {
    const entry = PACKED.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 })
    entry.mtime = mtime
    entry.os = UNIX
    zip.add(entry)
    entry.push(bytes, true)
    yield* ready
    ready = []
  }
  zip.end()
  yield* ready
}
