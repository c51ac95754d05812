import { CommandError } from './commandError'

function isBrokenPipe(error: Error): boolean {
  return 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED')
}

async function written(line: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const settle = (error?: Error | null) => {
      // A failed write is reported to the callback and then to the stream; the listener stays for the second report.
      if (error && !isBrokenPipe(error)) reject(error)
      else resolve()
    }
    process.stdout.once('error', settle)
    process.stdout.write(`${line}\n`, (error) => {
      if (!error) process.stdout.off('error', settle)
      settle(error)
    })
  })
}

/**
 * Writes one line of text to standard output and waits until it has left. A reader that has gone away (`| head`) is no error.
 * Throws CommandError (status 1) where it cannot be written, as on a full disk.
 */
export async function writeLine(line: string): Promise<void> {
  try {
    await written(line)
  } catch (error) {
    throw new CommandError(`standard output cannot be written (${error instanceof Error ? error.message : String(error)})`)
  }
}

/** Writes one JSON document to standard output. */
export async function writeJson(document: unknown): Promise<void> {
  await writeLine(JSON.stringify(document))
}
