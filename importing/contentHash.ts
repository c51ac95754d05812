import { createHash } from 'node:crypto'
import { blockText, type SourceBlock } from '@/domain/editorial/sourceBlock'
import { normaliseForHash } from '@/domain/text/fold'

/**
 * SHA-256 in hexadecimal over the words of a file, whatever its format, encoding, width or spacing: the same story sent as text and as
 * DOCX is one story. Pictures and formatting do not count.
 * @param blocks the blocks as read, before they are parsed, so that title, byline and notice count
 */
export const contentHash = (blocks: readonly SourceBlock[]): string => {
  const hash = createHash('sha256')
  for (const block of blocks) {
    const text = block.type === 'image' ? '' : normaliseForHash(blockText(block))
    if (text !== '') hash.update(text).update('\n')
  }
  return hash.digest('hex')
}

/** SHA-256 in hexadecimal over the bytes of a file. */
export const bytesHash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
