import { createHash } from 'node:crypto'
import { FileUploadError, type Payload } from 'payload'
import sharp from 'sharp'

import { decodeText } from '../../importing/decodeText'
import { ImportError } from '../../importing/importError'
import { zipEntries } from '../../importing/zipEntries'
import { hashOf } from '../caseCodes'

export const maxFiles = 5
export const maxFileBytes = 10 * 1024 * 1024
/** All files, the words and the seams between them. */
export const maxFormBytes = maxFiles * maxFileBytes + 256 * 1024

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const startsWith = (bytes: Uint8Array, ...expected: number[]) => expected.every((byte, at) => bytes[at] === byte)
const ascii = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))

function isDocx(bytes: Uint8Array): boolean {
  try {
    const names = zipEntries(bytes).map(({ name }) => name)
    return names.includes('[Content_Types].xml') && names.includes('word/document.xml') && !names.some((name) => /vbaProject/i.test(name))
  } catch (error) {
    if (error instanceof ImportError) return false
    throw error
  }
}

function isText(bytes: Uint8Array): boolean {
  try {
    // Control characters are what tells a program or an archive from a letter.
    return !/[\u0000-\u0008\u000e-\u001f]/.test(decodeText(bytes).text.slice(0, 200_000))
  } catch (error) {
    if (error instanceof ImportError) return false
    throw error
  }
}

/** A PDF that was cut off on its way is no evidence; Payload asks for the same two marks. */
function isWholePdf(bytes: Uint8Array): boolean {
  const end = ascii(bytes, Math.max(0, bytes.length - 1024), bytes.length)
  return end.includes('%%EOF') && end.includes('xref')
}

/** What a file is by its bytes, whatever its name and its sender say; null for what is not taken. */
export function evidenceKind(bytes: Uint8Array): string | null {
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return 'image/jpeg'
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png'
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'image/webp'
  if (ascii(bytes, 0, 5) === '%PDF-') return isWholePdf(bytes) ? 'application/pdf' : null
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return isDocx(bytes) ? docx : null
  if (/^\s*(?:<\?xml|<!doctype|<html|<svg|<script)/i.test(ascii(bytes, 0, 256))) return null
  return bytes.length > 0 && isText(bytes) ? 'text/plain' : null
}

export type EvidenceFile = { name: string; bytes: Uint8Array; mime: string }

export type EvidenceRefusal = { code: 'TOO_MANY' | 'TOO_LARGE' | 'EMPTY' | 'WRONG_KIND'; status: 413 | 415 | 422; message: string }

const wrongKind = (name: string): EvidenceRefusal =>
  ({ code: 'WRONG_KIND', status: 415, message: `“${name}”不是可接收的文件，或者已经损坏。只收图片（JPEG、PNG、WebP）、PDF、纯文本和 Word（.docx），以文件内容为准。` })

/** What the store would not take after all. Nothing of the submission is kept. */
export class EvidenceNotKept extends Error {
  override readonly name = 'EvidenceNotKept'
  constructor(readonly refusal: EvidenceRefusal) {
    super(refusal.message)
  }
}

/** A picture that cannot be opened is no evidence, whatever its first bytes say. */
async function opens(bytes: Uint8Array): Promise<boolean> {
  try {
    const { width, height } = await sharp(bytes).metadata()
    return width > 0 && height > 0
  } catch (error) {
    // sharp says with plain errors what it cannot read.
    if (error instanceof Error) return false
    throw error
  }
}

/** A name for people to read: no path, no control or direction characters, of bounded length. Files are stored under random names anyway. */
export const readableName = (name: string): string =>
  name.replace(/^.*[\\/]/, '').replace(/[\p{Cc}\p{Cf}"<>|:*?]/gu, '').trim().slice(-100) || '未命名'

/** Looks at the files of a form. Empty file fields are none. */
export async function readEvidence(values: readonly FormDataEntryValue[]): Promise<{ files: EvidenceFile[] } | { refusal: EvidenceRefusal }> {
  const given = values.filter((value): value is File => value instanceof File && (value.size > 0 || value.name !== ''))
  if (given.length > maxFiles) return { refusal: { code: 'TOO_MANY', status: 422, message: `最多 ${maxFiles} 个文件，这次有 ${given.length} 个。请删减后再选。` } }
  const files: EvidenceFile[] = []
  for (const file of given) {
    const name = readableName(file.name)
    if (file.size > maxFileBytes) return { refusal: { code: 'TOO_LARGE', status: 413, message: `“${name}”超过 10 MB。请压缩或拆分后再选。` } }
    const bytes = new Uint8Array(await file.arrayBuffer())
    if (bytes.length === 0) return { refusal: { code: 'EMPTY', status: 422, message: `“${name}”是空文件。请重新选择。` } }
    const mime = evidenceKind(bytes)
    if (!mime || (mime.startsWith('image/') && !(await opens(bytes)))) return { refusal: wrongKind(name) }
    files.push({ name, bytes, mime })
  }
  return { files }
}

/** True when the write failed at that field: for a unique one, because a row with its value is there already. */
export const isTaken = (error: unknown, field: string): boolean => {
  const { name, data } = error as { name?: string; data?: { errors?: { path?: string }[] } }
  return name === 'ValidationError' && Boolean(data?.errors?.some(({ path }) => path === field))
}

type Kept = {
  payload: Payload
  caseKey: string
  /** the form's token */
  submission: string
  party: 'complainant' | 'notified'
  files: readonly EvidenceFile[]
  now: string
}

/**
 * Keeps the files of one submission; the same submission again keeps nothing twice. All of them or none.
 * @throws EvidenceNotKept when Payload, which looks at the bytes as well, takes one for something else
 */
export async function keepEvidence({ payload, caseKey, submission, party, files, now }: Kept): Promise<void> {
  const kept: string[] = []
  for (const { name, bytes, mime } of files) {
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    // By its bytes: a form that comes back may bring other files.
    const slot = `${hashOf(submission)}:${sha256.slice(0, 32)}`
    const { totalDocs } = await payload.count({ collection: 'complaint-evidence', where: { slot: { equals: slot } }, trash: true, overrideAccess: true })
    if (totalDocs > 0) continue
    try {
      const { id } = await payload.create({
        collection: 'complaint-evidence', depth: 0, overrideAccess: true, file: { name, data: Buffer.from(bytes), mimetype: mime, size: bytes.length },
        data: { caseKey, slot, party, originalName: name, sha256, receivedAt: now },
      })
      kept.push(id)
    } catch (error) {
      if (isTaken(error, 'slot')) continue
      if (!(error instanceof FileUploadError) && !isTaken(error, 'file')) throw error
      for (const id of kept) await payload.delete({ collection: 'complaint-evidence', id, overrideAccess: true })
      throw new EvidenceNotKept(wrongKind(name))
    }
  }
}
