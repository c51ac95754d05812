import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'

import { readPackets, writeXmp } from './container'
import { iimPacket, withIim } from './fixtures/iim'
import { readMetadata, xmpValue } from './metadata'
import { foreignPacket, rightsPacket } from './rightsPacket'

const picture = () => sharp({ create: { width: 64, height: 40, channels: 4, background: { r: 20, g: 80, b: 140, alpha: 0.5 } } })
const makers = {
  'JPEG': () => picture().jpeg().toBuffer(), 'PNG': () => picture().png().toBuffer(), 'WebP': () => picture().removeAlpha().webp().toBuffer(), 'WebP with alpha': () => picture().webp().toBuffer(),
  'lossless WebP': () => picture().webp({ lossless: true }).toBuffer(), 'JPEG with Exif': () => picture().withExif({ IFD0: { Artist: 'a' } }).jpeg().toBuffer(),
}
const packet = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© 某图片社 &amp; 友</rdf:li></rdf:Alt></dc:rights></rdf:Description></rdf:RDF></x:xmpmeta>'
const terms = { creator: '甘一', credit: '记者 甘一 摄', notice: '© 2026 示例', owner: '示例', usageTerms: '须经书面授权', webStatement: 'https://news.example/notices/terms/v1', licensorUrl: 'https://news.example/licensees' }

describe('the packets of a picture file', () => {
  it.each(Object.entries(makers))('%s: a packet is written, read, replaced and taken out, and no pixel changes', async (_kind, make) => {
    const file = await make()
    const pixels = await sharp(file).raw().toBuffer()
    const written = writeXmp(file, packet)
    if (!written) throw new Error('not written')
    expect(readPackets(written).xmp).toBe(packet)
    expect((await sharp(written).metadata()).xmp?.toString()).toBe(packet)
    expect(await sharp(written).raw().toBuffer()).toEqual(pixels)
    const replaced = writeXmp(written, packet.replace('友', '朋友'))
    expect(readPackets(replaced ?? file).xmp).toContain('朋友')
    const cleaned = writeXmp(written, null)
    expect(readPackets(cleaned ?? written).xmp).toBeNull()
    expect(await sharp(cleaned ?? file).raw().toBuffer()).toEqual(pixels)
  })

  it('of a JPEG keep Exif and the older record beside the new one', async () => {
    const file = withIim(await makers['JPEG with Exif'](), { 110: '某图片社', 80: '乙' })
    const written = Buffer.from(writeXmp(file, packet) ?? [])
    const metadata = await sharp(written).metadata()
    expect(metadata.exif).toBeDefined()
    expect(metadata.iptc).toBeDefined()
    expect(readMetadata(readPackets(written))).toMatchObject({ credit: '某图片社', creator: '乙', rights: '© 某图片社 & 友' })
  })

  it('of older Chinese desks are read in GB 18030', () => {
    const iim = iimPacket({ 110: Uint8Array.of(0xd0, 0xc2, 0xbb, 0xaa, 0xc9, 0xe7) })
    expect(readMetadata({ xmp: null, iim }).credit).toBe('新华社')
  })

  it('too large for a JPEG segment are not written', async () => {
    expect(writeXmp(await makers.JPEG(), 'x'.repeat(70_000))).toBeNull()
  })

  it('of damaged or hostile files never throw', async () => {
    const files = await Promise.all(Object.values(makers).map((make) => make()))
    fc.assert(fc.property(fc.constantFrom(...files), fc.nat(), fc.uint8Array({ maxLength: 40 }), (file, at, noise) => {
      const cut = file.subarray(0, at % file.length)
      for (const bytes of [Uint8Array.from([...cut, ...noise]), noise]) {
        readMetadata(readPackets(bytes))
        writeXmp(bytes, packet)
      }
    }), { numRuns: 500 })
  })
})

describe('what a file is to carry', () => {
  it('another’s words stay, byte for byte, and our terms are added only to ours', () => {
    const theirs = rightsPacket({ existing: packet, iim: null, terms: null, digitalSourceType: null })
    expect(theirs).toBe(packet)
    const ours = rightsPacket({ existing: packet, iim: null, terms, digitalSourceType: 'digitalCapture' }) ?? ''
    expect(ours).toContain(packet.slice(0, packet.indexOf('</rdf:RDF>')))
    expect(xmpValue(ours, 'dc:rights')).toBe('© 某图片社 & 友')
    expect(xmpValue(ours, 'xmpRights:WebStatement')).toBe(terms.webStatement)
  })

  it('all fields of the table, in a packet that a parser can read', async () => {
    const made = rightsPacket({ existing: null, iim: null, terms, digitalSourceType: 'trainedAlgorithmicMedia' }) ?? ''
    expect(Object.fromEntries(['dc:creator', 'photoshop:Credit', 'dc:rights', 'plus:CopyrightOwner', 'xmpRights:UsageTerms', 'xmpRights:WebStatement', 'plus:LicensorURL', 'plus:DataMining', 'Iptc4xmpExt:DigitalSourceType'].map((name) => [name, xmpValue(made, name)]))).toEqual({
      'dc:creator': '甘一', 'photoshop:Credit': '记者 甘一 摄', 'dc:rights': '© 2026 示例', 'plus:CopyrightOwner': '示例', 'xmpRights:UsageTerms': '须经书面授权', 'xmpRights:WebStatement': terms.webStatement,
      'plus:LicensorURL': terms.licensorUrl, 'plus:DataMining': 'http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING', 'Iptc4xmpExt:DigitalSourceType': 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
    })
    const file = await sharp(await makers.JPEG()).withXmp(made).webp().toBuffer()
    expect(readPackets(file).xmp).toBe(made)
  })

  it('what we added is replaced, not doubled, and taken back when the picture turns out to be another’s', () => {
    const first = rightsPacket({ existing: packet, iim: null, terms, digitalSourceType: null })
    const second = rightsPacket({ existing: first, iim: null, terms: { ...terms, credit: '记者 甘二 摄' }, digitalSourceType: null }) ?? ''
    expect(second.match(/<photoshop:Credit>/g)).toHaveLength(1)
    expect(second).toContain('甘二')
    expect(foreignPacket(second)).toBe(packet)
    expect(rightsPacket({ existing: rightsPacket({ existing: null, iim: null, terms, digitalSourceType: null }), iim: null, terms: null, digitalSourceType: null })).toBeNull()
  })

  it('the older record is repeated in XMP, for formats that cannot hold it', () => {
    const made = rightsPacket({ existing: null, iim: iimPacket({ 110: '某图片社', 116: '© 某图片社 <2026>' }), terms: null, digitalSourceType: null }) ?? ''
    expect([xmpValue(made, 'photoshop:Credit'), xmpValue(made, 'dc:rights')]).toEqual(['某图片社', '© 某图片社 <2026>'])
    expect(made).not.toContain('WebStatement')
  })
})
