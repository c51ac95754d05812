import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { capNesting } from './capNesting'
import { readSourceFile, type ReadFile } from './readSourceFile'
import { computing } from '@/domain/testing/computing'

const read = (text: string, fileName = 'story.html'): Promise<ReadFile> => readSourceFile({ bytes: Buffer.from(text), fileName })

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const computed = computing()
  await work()
  return computed()
}

const repeat = (piece: string, bytes: number): string => piece.repeat(Math.floor(bytes / Buffer.byteLength(piece)))

describe('hostile HTML of 400 kB', () => {
  it.each([
    ['nested divs', '<div>'],
    ['nested inline tags', '<b>x'],
    ['nested lists', '<ul><li>x'],
    ['nested tables', '<table><tr><td>x'],
    ['nested quotes', '<blockquote>x'],
    ['unfinished tags', '<a '],
    ['unfinished comments', '<!--'],
    ['unfinished attributes', '<a href="'],
    ['quotes without an equals sign', '<div ">'],
    ['end tags without a start', '</div>'],
    ['unclosed paragraphs with bold', '<p><b>x'],
    ['paragraphs closed over bold', '<p><b>x</p>'],
    ['alternating links', '<a href=x>y<p>'],
    ['entities', '&amp;&#x4e00;'],
    ['empty paragraphs', '<p></p>'],
    ['unclosed scripts', '<script>x'],
    ['less-than signs', '<'],
    ['table rows', '<tr>'],
    ['line ends', '<br>\n\t '],
    ['spaces', ' \u3000'],
  ])('reads %s in good time', async (_, piece) => {
    const ms = await timed(() => read(`<html><body>浩林<p>市</p>${repeat(piece, 400_000)}`))
    expect(ms).toBeLessThan(4_000)
  }, 20_000)
})

describe('capNesting', () => {
  it('keeps the text of what is too deep, and closes what is open', () => {
    expect(capNesting('<div><div><div>深</div></div></div>后', 2)).toBe('<div><div>深</div></div>后')
    expect(capNesting('<ul><li>一<li>二', 9)).toBe('<ul><li>一</li><li>二</li></ul>')
  })

  it('drops comments, scripts and unfinished tags, and keeps a lone sign', () => {
    expect(capNesting('a<!-- <b> -->b<script>"</p>"</script>c < d <e f="')).toBe('abc &lt; d ')
  })
})

describe('hostile text and Markdown', () => {
  it.each([
    ['quotes', '>'], ['nested lists', '- '], ['brackets', '['], ['stars', '*a '], ['backticks', '`'], ['links', '[a]('], ['less-than signs', '<'],
    ['tables', '|'], ['underscores', '_a_ '], ['autolinks', 'http://a.'], ['backslashes', '\\'], ['images', '![a'],
  ])('reads Markdown of 100 kB of %s in good time', async (_, piece) => {
    const ms = await timed(() => read(`# 浩林\n\n文\n\n${repeat(piece, 100_000)}`, 'story.md').catch(() => undefined))
    expect(ms).toBeLessThan(4_000)
  }, 20_000)

  it('reads Markdown nested by indents', async () => {
    const text = Array.from({ length: 2_000 }, (_, i) => `${' '.repeat(i * 2)}- 项`).join('\n')
    expect((await read(`# 浩林\n\n${text}`, 'a.md')).blocks.length).toBeGreaterThan(10)
  }, 20_000)

  it('reads 5 MB of one line, and of a million lines', async () => {
    expect(await timed(() => read('浩'.repeat(1_600_000), 'a.txt'))).toBeLessThan(3_000)
    expect(await timed(() => read('浩\n'.repeat(1_200_000), 'a.txt'))).toBeLessThan(5_000)
  }, 20_000)
})

describe('hostile archives', () => {
  const contentTypes = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>'
  const docx = (documentXml: Uint8Array, level: 0 | 9 = 9): Uint8Array =>
    zipSync({ '[Content_Types].xml': [Buffer.from(contentTypes), { level: 0 }], 'word/document.xml': [documentXml, { level }] })
  const readDocx = (bytes: Uint8Array): Promise<ReadFile> => readSourceFile({ bytes, fileName: 'a.docx' })

  it('refuses a bomb by what its directory states', async () => {
    const bomb = docx(new Uint8Array(60_000_000))
    expect(bomb.length).toBeLessThan(200_000)
    await expect(readDocx(bomb)).rejects.toMatchObject({ name: 'ImportError', code: 'TOO_LARGE' })
  })

  it('stops unpacking a bomb whose directory lies', async () => {
    const honest = docx(new Uint8Array(60_000_000))
    const lying = Buffer.from(honest)
    // The directory entry of word/document.xml: uncompressed size at offset 24.
    const entry = lying.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'))
    lying.writeUInt32LE(1_000, entry + 24)
    const ms = await timed(async () => {
      await expect(readDocx(lying)).rejects.toMatchObject({ code: 'UNREADABLE' })
    })
    expect(ms).toBeLessThan(3_000)
  })

  it('refuses a document type, which could define entities without end', async () => {
    const xml = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'
    await expect(readDocx(docx(Buffer.from(xml)))).rejects.toMatchObject({ code: 'UNREADABLE' })
  })

  it('refuses XML nested without end, with no broken stack', async () => {
    const xml = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${'<w:p>'.repeat(200_000)}`
    await expect(readDocx(docx(Buffer.from(xml)))).rejects.toMatchObject({ name: 'ImportError' })
    const closed = `${xml}${'</w:p>'.repeat(200_000)}</w:document>`
    await expect(readDocx(docx(Buffer.from(closed)))).rejects.toMatchObject({ name: 'ImportError' })
  }, 20_000)

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 40)],
    ['with a broken directory', (bytes: Buffer) => Buffer.from(bytes).fill(0, bytes.length - 60, bytes.length - 30)],
    ['without its document', () => zipSync({ 'a.txt': new Uint8Array(3) })],
    ['with nothing behind its first bytes', () => Buffer.from('PK\x03\x04')],
  ])('refuses an archive %s with one clear error', async (_, spoil) => {
    await expect(readDocx(spoil(Buffer.from(docx(Buffer.from('<x/>')))))).rejects.toMatchObject({ name: 'ImportError' })
  })

  it('refuses an archive with a password', async () => {
    const locked = Buffer.from(docx(Buffer.from('<x/>')))
    const entry = locked.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'))
    locked.writeUInt16LE(1, entry + 8)
    await expect(readDocx(locked)).rejects.toMatchObject({ code: 'ENCRYPTED' })
  })
})
