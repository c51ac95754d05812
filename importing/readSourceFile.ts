import { isWorded, type SourceBlock, type SourceMeta } from '@/domain/editorial/sourceBlock'
import { decodeText, type DecodedText, type TextEncoding } from './decodeText'
import { isDocx, readDocx } from './docx'
import { readHtml, type HtmlWarning } from './htmlBlocks'
import type { ImportedImage } from './images'
import { ImportError } from './importError'
import { hasFrontMatter, readMarkdown } from './markdown'
import { textBlocks } from './plainText'
import { zipEntries } from './zipEntries'

export type SourceFormat = 'text' | 'html' | 'markdown' | 'docx'
export type ReadWarning = HtmlWarning | DecodedText['warnings'][number]

/** A file as it came: its bytes, its name, and what the sender said it is, which is believed only where the bytes leave it open. */
export type SourceFile = { bytes: Uint8Array; fileName: string; contentType?: string }

/** A file read into blocks that no longer depend on its format. `encoding` is null for DOCX, which states its own. */
export type ReadFile = {
  blocks: SourceBlock[]
  images: ImportedImage[]
  meta: SourceMeta
  encoding: TextEncoding | null
  format: SourceFormat
  warnings: ReadWarning[]
}

export const MAX_TEXT_BYTES = 5_000_000
export const MAX_DOCX_BYTES = 20_000_000

const OTHER_FORMATS: ReadonlyArray<readonly [string, RegExp]> = [
  ['PDF', /^%PDF-/], ['RTF', /^\{\\rtf/], ['PNG', /^\x89PNG/], ['JPEG', /^\xff\xd8\xff/], ['GIF', /^GIF8/], ['gzip', /^\x1f\x8b/], ['RAR', /^Rar!/],
  ['7z', /^7z\xbc\xaf/], ['a program', /^(?:MZ|\x7fELF)/],
]
const COMPOUND_FILE = /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/
const HTML_START = /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,4000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|article|main|section|div|p|h[1-6]|table|ul|ol|span|font|blockquote|center|style|script|br|img|a|b|strong)\b/i
const HTML_BODY = /<\/(?:p|div|h[1-6]|table|article)>|<br\s*\/?>/i
const MARKDOWN_SIGNS = /^#{1,6} \S|^\[[^\]\n]{1,200}\]\([^)\n]{1,500}\)|^\|(?:[^|\n]*\|){2,}\s*$/m
const CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,20})|<\?xml[^>]{0,80}?encoding\s*=\s*["']([\w-]{2,20})/i

const head = (bytes: Uint8Array, length: number): string => Buffer.from(bytes.subarray(0, length)).toString('latin1')

const refuseOtherFormats = (bytes: Uint8Array): void => {
  const start = head(bytes, 16)
  if (COMPOUND_FILE.test(start)) {
    // A Word document with a password is packed into a compound file that names the stream in UTF-16.
    if (head(bytes, 200_000).includes('E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e')) throw new ImportError('ENCRYPTED')
    throw new ImportError('UNSUPPORTED', { detail: 'an old Word, WPS or Excel file' })
  }
  const other = OTHER_FORMATS.find(([, pattern]) => pattern.test(start))
  if (other) throw new ImportError('UNSUPPORTED', { detail: other[0] })
}

const formatOf = (text: string, file: SourceFile): Exclude<SourceFormat, 'docx'> => {
  const extension = /\.([a-z0-9]{1,10})$/i.exec(file.fileName)?.[1]?.toLowerCase() ?? ''
  const type = file.contentType?.split(';')[0]?.trim().toLowerCase() ?? ''
  const namedMarkdown = extension === 'md' || extension === 'markdown' || type === 'text/markdown'
  if (hasFrontMatter(text)) return 'markdown'
  const opening = text.slice(0, 20_000)
  if (HTML_START.test(opening) && (HTML_BODY.test(text) || /<html|<!doctype/i.test(opening))) return namedMarkdown && !/<html|<!doctype/i.test(opening) ? 'markdown' : 'html'
  if (namedMarkdown) return 'markdown'
  if ((/^x?html?$/.test(extension) || type === 'text/html') && /<[a-z!/]/i.test(opening)) return 'html'
  return extension === '' && type === '' && /^# \S/.test(text) && MARKDOWN_SIGNS.test(text) ? 'markdown' : 'text'
}

const documentTitle = (html: string): SourceMeta => {
  const raw = /<title[^>]{0,200}>([^<]{1,400})<\/title>/i.exec(html.slice(0, 100_000))?.[1]
  const title = raw === undefined ? undefined : readHtml(`<p>${raw}</p>`).blocks.find(isWorded)?.text
  return title === undefined ? {} : { documentTitle: title }
}

const declaredCharset = (file: SourceFile): string | undefined => {
  const sent = /charset=["']?([\w-]+)/i.exec(file.contentType ?? '')?.[1]
  const match = CHARSET.exec(head(file.bytes, 4_096))
  return match?.[1] ?? match?.[2] ?? sent
}

/**
 * Reads a newsroom's file: plain text (UTF-8, UTF-16, GB18030, Big5), HTML, Markdown or DOCX, told apart by content first.
 * @throws ImportError EMPTY, TOO_LARGE (5 MB of text, 20 MB of DOCX), UNSUPPORTED, ENCRYPTED, UNKNOWN_ENCODING or UNREADABLE
 */
export const readSourceFile = async (file: SourceFile): Promise<ReadFile> => {
  const { bytes } = file
  if (bytes.length === 0) throw new ImportError('EMPTY')
  if (bytes.length > MAX_DOCX_BYTES) throw new ImportError('TOO_LARGE', { detail: `${bytes.length} bytes` })
  refuseOtherFormats(bytes)
  if (head(bytes, 4) === 'PK\x03\x04') {
    const entries = zipEntries(bytes)
    if (!isDocx(entries)) throw new ImportError('UNSUPPORTED', { detail: 'an archive that is no Word document' })
    return notEmpty({ ...await readDocx(bytes, entries), meta: {}, encoding: null, format: 'docx' })
  }
  if (bytes.length > MAX_TEXT_BYTES) throw new ImportError('TOO_LARGE', { detail: `${bytes.length} bytes of text` })
  const { text, encoding, warnings } = decodeText(bytes, declaredCharset(file))
  if (text.includes('\u0000')) throw new ImportError('UNSUPPORTED', { detail: 'not a text' })
  const format = formatOf(text, file)
  if (format === 'text') return notEmpty({ blocks: textBlocks(text), images: [], meta: {}, encoding, format, warnings })
  const read = format === 'html' ? { ...readHtml(text), meta: documentTitle(text) } : readMarkdown(text)
  return notEmpty({ ...read, encoding, format, warnings: [...warnings, ...read.warnings] })
}

const notEmpty = (read: ReadFile): ReadFile => {
  if (read.blocks.length === 0 && Object.keys(read.meta).length === 0) throw new ImportError('EMPTY')
  return read
}
