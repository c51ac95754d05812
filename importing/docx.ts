import { zipSync } from 'fflate'
import mammoth from 'mammoth'
import { bytesHash } from './contentHash'
import { readHtml, type HtmlRead } from './htmlBlocks'
import { ImportError } from './importError'
import { sniffImage, type ImportedImage } from './images'
import { unzipEntry, type ZipEntry } from './zipEntries'

const MAX_UNPACKED = 100_000_000
const MAX_XML = 10_000_000
/** One picture may be shown many times; reading it anew each time must not cost more than the archive itself. */
const MAX_PICTURE_BYTES = 100_000_000
const PICTURE = 'https://picture.invalid/'
const MAX_DEPTH = 500
const STYLES = [
  'p[style-name=\'Title\'] => h1:fresh', 'p[style-name=\'标题\'] => h1:fresh', 'p[style-name=\'標題\'] => h1:fresh',
  'p[style-name=\'Subtitle\'] => h2:fresh', 'p[style-name=\'副标题\'] => h2:fresh',
  'p[style-name=\'标题 1\'] => h1:fresh', 'p[style-name=\'标题 2\'] => h2:fresh', 'p[style-name=\'标题 3\'] => h3:fresh',
  'p[style-name=\'Quote\'] => blockquote:fresh', 'p[style-name=\'引用\'] => blockquote:fresh', 'p[style-name=\'Intense Quote\'] => blockquote:fresh',
]
/** The parts that carry the words and pictures of a document; macros, embedded objects and the like are not unpacked at all. */
const NEEDED = /^(?:\[Content_Types\]\.xml|_rels\/[^/]*\.rels|word\/(?:[^/]+\.xml|_rels\/[^/]+\.rels|media\/[^/]+\.(?:png|jpe?g|gif|webp)))$/i

/** Whether a ZIP archive is a Word document. */
export const isDocx = (entries: readonly ZipEntry[]): boolean => entries.some(entry => entry.name === 'word/document.xml')

/** The depth to which the elements of an XML text nest, in one pass; an attribute with a bare `>` may put it off by one. */
const xmlDepth = (xml: string): number => {
  let depth = 0
  let deepest = 0
  for (let open = xml.indexOf('<'); open >= 0;) {
    const end = xml.indexOf('>', open)
    if (end < 0) break
    const next = xml.charAt(open + 1)
    if (next === '/') depth -= 1
    else if (next !== '!' && next !== '?' && xml.charAt(end - 1) !== '/') depth += 1
    deepest = Math.max(deepest, depth)
    open = xml.indexOf('<', end)
  }
  return deepest
}

const repack = (bytes: Uint8Array, entries: readonly ZipEntry[]): Uint8Array => {
  const needed = entries.filter(entry => NEEDED.test(entry.name))
  if (needed.some(entry => entry.encrypted)) throw new ImportError('ENCRYPTED')
  const total = needed.reduce((sum, entry) => sum + entry.size, 0)
  const xml = needed.filter(entry => !entry.name.startsWith('word/media/'))
  const largest = Math.max(0, ...xml.map(entry => entry.size))
  if (total > MAX_UNPACKED || largest > MAX_XML) throw new ImportError('TOO_LARGE', { detail: `${total} bytes unpacked` })
  const files: Record<string, Uint8Array> = {}
  for (const entry of needed) files[entry.name] = unzipEntry(bytes, entry)
  for (const entry of xml) {
    const text = Buffer.from(files[entry.name] ?? []).toString('latin1')
    // Word never writes one; a document type could define entities that grow without end.
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new ImportError('UNREADABLE', { detail: `document type in ${entry.name}` })
    // The XML parser takes time in the square of the depth, and the converter a call for each level.
    if (xmlDepth(text) > MAX_DEPTH) throw new ImportError('UNREADABLE', { detail: `elements nested too deep in ${entry.name}` })
  }
  return zipSync(files, { level: 0 })
}

/**
 * Reads a Word document through HTML, with tables, lists, links and pictures.
 * The archive's own directory is checked first, and only what is needed is unpacked, each part to no more than it states.
 * @throws ImportError TOO_LARGE (100 MB unpacked), ENCRYPTED or UNREADABLE
 */
export const readDocx = async (bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<HtmlRead> => {
  const archive = repack(bytes, entries)
  const pictures: ImportedImage[] = []
  const known = new Map<string, number>()
  let budget = MAX_PICTURE_BYTES
  const convertImage = mammoth.images.imgElement(async image => {
    if (budget <= 0) return { src: `${PICTURE}none` }
    const picture = new Uint8Array(await image.readAsArrayBuffer())
    budget -= picture.length
    const hash = bytesHash(picture)
    const contentType = sniffImage(picture)
    if (!known.has(hash) && contentType !== null) known.set(hash, pictures.push({ bytes: picture, contentType, alt: '' }) - 1)
    return { src: `${PICTURE}${known.get(hash) ?? 'none'}` }
  })
  let html: string
  try {
    html = (await mammoth.convertToHtml({ buffer: Buffer.from(archive) }, { styleMap: STYLES, convertImage, externalFileAccess: false })).value
  } catch (cause) {
    throw new ImportError('UNREADABLE', { detail: 'not a Word document, or a damaged one', cause })
  }
  return readHtml(html, (src, alt) => {
    const picture = src.startsWith(PICTURE) ? pictures[Number(src.slice(PICTURE.length))] : undefined
    return picture ? { ...picture, alt } : null
  })
}
