import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decodeText } from './decodeText'

const fixture = (name: string): Uint8Array => readFileSync(new URL(`fixtures/${name}`, import.meta.url))
const utf16be = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16()

describe('decodeText', () => {
  it.each([
    ['UTF-8', Buffer.from('浩林市'), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from('\ufeff浩林市'), 'utf-8'],
    ['ASCII', Buffer.from('Haolin'), 'utf-8'],
    ['UTF-16 LE with a mark', Buffer.from('\ufeff浩林市', 'utf16le'), 'utf-16le'],
    ['UTF-16 BE with a mark', utf16be('\ufeff浩林市'), 'utf-16be'],
    ['UTF-16 LE without a mark', Buffer.from('浩林市今天公布了全年的经济数据，工业生产和建设都在增长。\n', 'utf16le'), 'utf-16le'],
    ['UTF-16 BE without a mark', utf16be('浩林市今天公布了全年的经济数据，工业生产和建设都在增长。\n'), 'utf-16be'],
    ['GB18030', fixture('18-gb18030.txt'), 'gb18030'],
    ['Big5', fixture('19-big5.txt'), 'big5'],
  ])('reads %s', (_, bytes, encoding) => {
    const decoded = decodeText(bytes)
    expect(decoded.encoding).toBe(encoding)
    expect(decoded.text).not.toMatch(/\ufeff|\ufffd/)
    expect(decoded.warnings).toEqual([])
  })

  it('believes a declaration that fits, and says so when one does not', () => {
    expect(decodeText(fixture('18-gb18030.txt'), 'gb2312')).toMatchObject({ encoding: 'gb18030', warnings: [] })
    expect(decodeText(fixture('18-gb18030.txt'), 'big5')).toMatchObject({ encoding: 'gb18030', warnings: ['ENCODING_DECLARATION_WRONG'] })
    expect(decodeText(Buffer.from('浩林市'), 'gbk')).toMatchObject({ encoding: 'utf-8', warnings: ['ENCODING_DECLARATION_WRONG'] })
    expect(decodeText(fixture('18-gb18030.txt'), 'klingon')).toMatchObject({ encoding: 'gb18030', warnings: [] })
  })

  it('says that a guess from a few characters is one', () => {
    expect(decodeText(fixture('18-gb18030.txt').subarray(0, 12)).warnings).toContain('ENCODING_GUESSED')
    expect(decodeText(Buffer.from('Haolin opens a bridge', 'utf16le'))).toMatchObject({ encoding: 'utf-16le', warnings: ['ENCODING_GUESSED'] })
  })

  it('refuses a mark with bytes that do not fit it', () => {
    expect(() => decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, 0xff, 0xfe))).toThrow(expect.objectContaining({ code: 'UNKNOWN_ENCODING' }))
  })
})
