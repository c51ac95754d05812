import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { componentRights } from '../../delivery/rights'
import { readPackets } from '../../domain/pictures/container'
import { withIim } from '../../domain/pictures/fixtures/iim'
import { readMetadata, xmpValue } from '../../domain/pictures/metadata'
import { type Cast, makeCast } from '../../newsroom/testing/cast'
import { openPayload, type TestNewsroom } from '../../newsroom/testing/openPayload'
import { rest } from '../../newsroom/testing/rest'
import type { Media } from '../../payload-types'

let room: TestNewsroom
let cast: Cast

beforeAll(async () => {
  room = await openPayload()
  cast = await makeCast(room.payload)
})
afterAll(() => room.close())

const agencyXmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" photoshop:Credit="示例图片社（演示）" xmpRights:WebStatement="https://pictures.example/terms"><dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© 2026 示例图片社（演示）</rdf:li></rdf:Alt></dc:rights></rdf:Description></rdf:RDF></x:xmpmeta>'
const machineXmp = agencyXmp.replace('photoshop:Credit=', 'xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" Iptc4xmpExt:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia" photoshop:Credit=')

const photograph = () => sharp({ create: { width: 1800, height: 1100, channels: 3, background: '#1c4f82' } }).withExif({ IFD0: { Artist: 'Photographer A', Copyright: 'Example Pictures' } })

const upload = (file: Uint8Array, data: Record<string, unknown>, mimetype = 'image/jpeg') => room.payload.create({
  collection: 'media', overrideAccess: true, data: { alt: '云汀市高新区', aiUse: 'none', ...data } as never, file: { data: Buffer.from(file), mimetype, name: 'a.jpg', size: file.length },
})

/** The stored file and every rendition of it, with what each says. */
async function filesOf(media: Media) {
  const names = [media.filename, ...Object.values(media.sizes ?? {}).map((size) => size?.filename)].flatMap((name) => name ?? [])
  return Promise.all(names.map(async (name) => {
    const bytes = await readFile(join(room.dataDir, 'media', name))
    const { format, exif, xmp } = await sharp(bytes).metadata()
    return { name, bytes, format, exif, xmp: xmp?.toString('utf8') ?? '', says: readMetadata(readPackets(bytes)) }
  }))
}
const pixelsOf = async (bytes: Buffer | undefined) => createHash('sha256').update(await sharp(bytes).raw().toBuffer()).digest('hex')
const again = (id: string) => room.payload.findByID({ collection: 'media', id, overrideAccess: true })

describe('a picture of an agency', () => {
  it('keeps what the agency wrote in every rendition, and gets no word of ours', async () => {
    const media = await upload(await photograph().withXmp(agencyXmp).jpeg().toBuffer(), { credit: '示例图片社供图' })
    const files = await filesOf(media)
    expect(files.map(({ format }) => format).sort()).toEqual(['jpeg', 'jpeg', 'webp', 'webp', 'webp', 'webp'])
    for (const { name, xmp, exif } of files) {
      expect(xmp, name).toContain(agencyXmp)
      expect(exif?.toString('latin1'), name).toContain('Photographer A')
      expect(xmp, name).not.toContain('/notices/terms/')
    }
  })

  it('fills the empty fields of the desk and counts as another’s', async () => {
    const media = await upload(await photograph().withXmp(agencyXmp).jpeg().toBuffer(), {})
    expect(media).toMatchObject({ credit: '示例图片社（演示）', rights: { holder: '示例图片社（演示）', thirdParty: true } })
  })

  it('does not overwrite what the desk wrote', async () => {
    const media = await upload(await photograph().withXmp(agencyXmp).jpeg().toBuffer(), { credit: '示例图片社 演示乙 摄', rights: { holder: '演示乙', thirdParty: true } })
    expect(media).toMatchObject({ credit: '示例图片社 演示乙 摄', rights: { holder: '演示乙', thirdParty: true } })
  })

  it('whose file has only the older record says it in the new renditions too', async () => {
    const media = await upload(withIim(await photograph().jpeg().toBuffer(), { 80: '演示丙', 110: '示例通讯社（演示）', 116: '© 示例通讯社（演示）' }), {})
    expect(media).toMatchObject({ credit: '示例通讯社（演示）', rights: { holder: '示例通讯社（演示）', thirdParty: true } })
    for (const { name, says } of await filesOf(media)) expect(says, name).toMatchObject({ creator: '演示丙', credit: '示例通讯社（演示）', rights: '© 示例通讯社（演示）' })
  })

  it('made by a machine is marked as such, in its fields and in its files', async () => {
    const media = await upload(await photograph().withXmp(machineXmp).jpeg().toBuffer(), {})
    expect(media).toMatchObject({ aiUse: 'generated', digitalSourceType: 'trainedAlgorithmicMedia' })
    for (const { name, says } of await filesOf(media)) expect(says.digitalSourceType, name).toBe('trainedAlgorithmicMedia')
  })
})

describe('a picture of our own', () => {
  const ours = { credit: '记者 演示甲 摄', rights: { holder: '示例在线' } }

  it.each([['JPEG', 'image/jpeg'], ['PNG', 'image/png'], ['WebP', 'image/webp'], ['AVIF', 'image/avif']])('carries the terms in every rendition: %s', async (_name, mimetype) => {
    const format = mimetype.split('/')[1] as 'avif' | 'jpeg' | 'png' | 'webp'
    const media = await upload(await sharp({ create: { width: 700, height: 700, channels: 3, background: '#1c4f82' } }).toFormat(format).toBuffer(), ours, mimetype)
    for (const { name, xmp } of await filesOf(media)) {
      expect(xmpValue(xmp, 'xmpRights:WebStatement'), name).toMatch(/\/notices\/terms\/v1$/)
      expect(xmpValue(xmp, 'plus:CopyrightOwner'), name).toBe('示例在线版权部')
      expect(xmpValue(xmp, 'photoshop:Credit'), name).toBe('记者 演示甲 摄')
      expect(xmpValue(xmp, 'plus:DataMining'), name).toMatch(/DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING$/)
    }
  })

  it('says in its file what the package of its story says of it', async () => {
    const media = await upload(await photograph().jpeg().toBuffer(), ours)
    const story = await cast.published({ picture: media.id })
    const view = await (await import('../../queries/storyPackage')).storyPackage({ articleId: story.id, components: 'all' })
    const [component] = view?.components ?? []
    if (!view || !component) throw new Error('the story has no picture')
    const said = componentRights(component, view.rights)
    for (const { name, xmp, says } of await filesOf(media)) {
      expect({
        license: xmpValue(xmp, 'xmpRights:WebStatement'), usageTerms: xmpValue(xmp, 'xmpRights:UsageTerms'), copyrightNotice: says.rights, acquireLicensePage: xmpValue(xmp, 'plus:LicensorURL'), creditText: says.credit, holder: says.owner,
      }, name).toEqual({ license: said.license, usageTerms: said.usageTerms, copyrightNotice: said.copyrightNotice, acquireLicensePage: said.acquireLicensePage, creditText: said.creditText, holder: said.copyrightHolder?.name })
    }
  })

  it('that the desk marks as generated says so in its files', async () => {
    const media = await upload(await photograph().jpeg().toBuffer(), { ...ours, aiUse: 'generated' })
    for (const { says } of await filesOf(media)) expect(says.digitalSourceType).toBe('trainedAlgorithmicMedia')
  })

  it('without a named holder claims nothing: a file travels without its story', async () => {
    const media = await upload(await photograph().jpeg().toBuffer(), { credit: '记者 演示甲 摄' })
    for (const { xmp } of await filesOf(media)) expect(xmp).not.toContain('WebStatement')
  })

  it('follows a corrected credit, under the same addresses and without touching a pixel', async () => {
    const media = await upload(await photograph().jpeg().toBuffer(), ours)
    const before = await filesOf(media)
    await room.payload.update({ collection: 'media', id: media.id, overrideAccess: true, data: { credit: '记者 演示乙 摄' } })
    const after = await filesOf(await again(media.id))
    expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name))
    for (const [index, { says, bytes, name }] of after.entries()) {
      expect(says.credit, name).toBe('记者 演示乙 摄')
      expect(await pixelsOf(bytes), name).toBe(await pixelsOf(before[index]?.bytes))
    }
    const stored = await again(media.id)
    expect(stored.filesize).toBe(after[0]?.bytes.length)
  })

  it('loses our terms, and keeps the photographer’s words, when it turns out to be another’s', async () => {
    const media = await upload(await photograph().withXmp(agencyXmp).jpeg().toBuffer(), ours)
    for (const { xmp } of await filesOf(media)) expect(xmp).toContain('示例在线版权部')
    await room.payload.update({ collection: 'media', id: media.id, overrideAccess: true, data: { rights: { holder: '示例图片社（演示）', thirdParty: true } } })
    for (const { xmp, name } of await filesOf(await again(media.id))) {
      expect(xmp, name).toContain('https://pictures.example/terms')
      expect(xmp, name).not.toContain('示例在线版权部')
    }
  })
})

describe('an upload', () => {
  const send = async (file: Uint8Array, type: string, token: string | null) => {
    const form = new FormData()
    form.set('file', new File([Buffer.from(file)], 'a.jpg', { type }))
    form.set('_payload', JSON.stringify({ alt: '示例', credit: '示例', aiUse: 'none' }))
    return rest('/api/media', { method: 'POST', form, token })
  }

  it('that is no picture is refused with a sentence, and one from outside is not read at all', async () => {
    const broken = new TextEncoder().encode('not a picture')
    expect((await send(broken, 'image/avif', cast.tokens.reporter)).status).toBe(400)
    expect((await send(broken, 'image/jpeg', cast.tokens.reporter)).status).toBe(400)
    expect((await send(broken, 'image/avif', null)).status).toBe(403)
  })
})
