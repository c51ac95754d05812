import { CommandError } from './commandError'

/** The largest input a command takes: 5 MB. */
export const INPUT_LIMIT_BYTES = 5_000_000
// What is too large is still read, up to this, so that the writer ends in peace instead of on a broken pipe.
const DRAIN_LIMIT_BYTES = 64_000_000

async function readBytes(limit: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size <= limit) chunks.push(chunk)
      if (size > DRAIN_LIMIT_BYTES) break
    }
  } catch (error) {
    throw new CommandError(`standard input cannot be read (${error instanceof Error ? error.message : String(error)})`)
  }
  if (size > limit) throw new CommandError(`standard input is too large: the limit is ${limit / 1_000_000} MB`)
  return Buffer.concat(chunks)
}

/**
 * All of standard input as text, exactly as it stands there: a byte order mark is kept, so that offsets into the text are those of the file.
 * Throws CommandError (status 1) for input that is empty or blank, larger than `limit` bytes, or not UTF-8.
 */
export async function readStdin({ limit = INPUT_LIMIT_BYTES }: { limit?: number } = {}): Promise<string> {
  const bytes = await readBytes(limit)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new CommandError('standard input is not UTF-8')
  }
  if (text.trim() === '') throw new CommandError('standard input is empty')
  return text
}

/** Parses JSON from standard input. Throws CommandError (status 1) with one line that says where it breaks. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new CommandError(`standard input is not JSON: ${error.message.replace(/\s+/gu, ' ').slice(0, 160)}`)
  }
}
