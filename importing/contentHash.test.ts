import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bytesHash, contentHash } from './contentHash'
import { readSourceFile } from './readSourceFile'

const hashOf = async (bytes: Uint8Array, fileName: string): Promise<string> => contentHash((await readSourceFile({ bytes, fileName })).blocks)

describe('contentHash', () => {
  it('is one for one story, whatever its encoding, format, width or spacing', async () => {
    const bytes = readFileSync(new URL('fixtures/18-gb18030.txt', import.meta.url))
    const text = new TextDecoder('gb18030').decode(bytes)
    const hashes = await Promise.all([
      hashOf(bytes, 'a.txt'),
      hashOf(Buffer.from(text), 'b.txt'),
      hashOf(Buffer.from(`\ufeff${text.replaceAll('\r\n', '\n\n　　').replaceAll('1', '１')}`, 'utf16le'), 'c.txt'),
      hashOf(Buffer.from(`<html><body>${text.split('\r\n').map(line => `<p><b>${line.slice(0, 2)}</b>${line.slice(2)}</p>`).join('\n')}</body></html>`), 'd.html'),
    ])
    expect(new Set(hashes).size).toBe(1)
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/)
  })

  it('differs when one character differs', () => {
    expect(contentHash([{ type: 'paragraph', text: '473家' }])).not.toBe(contentHash([{ type: 'paragraph', text: '474家' }]))
    expect(contentHash([{ type: 'paragraph', text: '甲乙' }])).not.toBe(contentHash([{ type: 'paragraph', text: '甲' }, { type: 'paragraph', text: '乙' }]))
  })

  it('hashes bytes as they are', () => {
    expect(bytesHash(new Uint8Array())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  })
})
