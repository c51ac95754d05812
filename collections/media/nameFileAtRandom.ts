import { randomBytes } from 'node:crypto'
import type { CollectionBeforeOperationHook } from 'payload'

const extensions: Record<string, string> = {
  'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp', 'image/avif': 'avif',
  'application/pdf': 'pdf', 'text/plain': 'txt', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
}

/** A file's public name tells nothing, cannot be guessed, and has no Han characters that servers in between might garble. */
export const nameFileAtRandom: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if ((operation === 'create' || operation === 'update' || operation === 'updateByID') && req.file) {
    req.file.name = `${randomBytes(9).toString('hex')}.${extensions[req.file.mimetype] ?? 'bin'}`
  }
  return args
}
