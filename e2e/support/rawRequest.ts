import http from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

export type RawAnswer = {
  status: number
  headers: http.IncomingHttpHeaders
  /** The bytes on the wire. */
  bytes: Buffer
  /** The same, decompressed and read as UTF-8. */
  text: string
}

/** The site under test. */
export const siteUrl = (): string => {
  const url = process.env.BASE_URL
  if (!url) throw new Error('BASE_URL is set by e2e/support/globalSetup.ts')
  return url
}

const decoded = (bytes: Buffer, coding: string | undefined) => {
  if (coding === 'gzip') return gunzipSync(bytes)
  return coding === 'br' ? brotliDecompressSync(bytes) : bytes
}

/** One request as it is, without following, decompressing or remembering anything. */
export function rawRequest(path: string, { method = 'GET', headers = {}, site = siteUrl() }: { method?: string; headers?: Record<string, string>; site?: string } = {}): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const request = http.request(site + path, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const bytes = Buffer.concat(chunks)
        const text = method === 'HEAD' ? '' : decoded(bytes, response.headers['content-encoding']).toString('utf8')
        resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes, text })
      })
    })
    request.on('error', reject)
    request.end()
  })
}
