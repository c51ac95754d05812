import { createHash } from 'node:crypto'

import { storyDocx } from '../../../delivery/package/docx'
import { storyHtml } from '../../../delivery/package/html'
import type { PackageManifest } from '../../../delivery/package/manifest'
import { bodyWithPictures } from '../../../delivery/package/pictures'
import { storyText } from '../../../delivery/package/text'
import { newsml } from '../../../delivery/newsml'
import { ninjs } from '../../../delivery/ninjs'
import { safeFileName } from '../../../domain/licensing/fileName'
import type { StoryPackageView } from '../../../queries/packageView'
import { originalPictures, pagePicture } from './pictureFiles'

export const formats = ['html', 'text', 'docx', 'ninjs', 'newsml', 'picture'] as const
export type Format = (typeof formats)[number]

export const isFormat = (value: unknown): value is Format => formats.some((format) => format === value)

export type PackedFile = { name: string; contentType: string; bytes: Uint8Array }

/** A story ready to be sent: its files without manifest, and the manifest that names them. */
export type PackedStory = { folder: string; files: PackedFile[]; manifest: PackageManifest }

const utf8 = new TextEncoder()

const described = ({ name, contentType, bytes }: PackedFile) => ({ name, contentType, bytes: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') })

/**
 * Makes the files of a story in memory. The view holds exactly what was granted; nothing else is read but the bytes of its pictures.
 * @param isAlone one document that carries its pictures in itself; otherwise they lie beside it
 * @throws Error when a picture cannot be read
 */
export async function packStory({ view, manifest, wanted, isAlone }: {
  view: StoryPackageView
  manifest: Omit<PackageManifest, 'files'>
  wanted: readonly Format[]
  isAlone: boolean
}): Promise<PackedStory> {
  const pictures = await originalPictures(view)
  const namedPictures = pictures.map((picture, index) => ({
    ...picture, name: `图片/${index + 1} ${safeFileName(picture.component.caption ?? picture.component.alt, 30)}.${picture.extension}`,
  }))
  const wantsPages = wanted.includes('docx') || (wanted.includes('html') && isAlone)
  const pages = new Map(wantsPages ? await Promise.all(pictures.map(async (picture) => [picture.component.id, await pagePicture(picture)] as const)) : [])
  const beside = (id: string) => namedPictures.find(({ component }) => component.id === id)?.name ?? null
  const inside = (id: string) => {
    const page = pages.get(id)
    return page ? `data:image/jpeg;base64,${Buffer.from(page.bytes).toString('base64')}` : null
  }
  const makers: Record<Format, () => PackedFile[] | Promise<PackedFile[]>> = {
    html: () => [{ name: '稿件.html', contentType: 'text/html; charset=utf-8', bytes: utf8.encode(storyHtml(view, manifest, isAlone ? inside : beside)) }],
    text: () => [{ name: '稿件.txt', contentType: 'text/plain; charset=utf-8', bytes: utf8.encode(storyText({ ...view, body: bodyWithPictures(view, beside) }, manifest)) }],
    docx: async () => [{
      name: '稿件.docx', contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', bytes: await storyDocx(view, manifest, (id) => pages.get(id) ?? null),
    }],
    ninjs: () => [{ name: 'ninjs.json', contentType: 'application/json; charset=utf-8', bytes: utf8.encode(JSON.stringify(ninjs(view), null, 2)) }],
    newsml: () => [{ name: 'newsml-g2.xml', contentType: 'application/xml; charset=utf-8', bytes: utf8.encode(newsml(view)) }],
    picture: () => [],
  }
  const documents = (await Promise.all(formats.filter((format) => wanted.includes(format)).map(async (format) => makers[format]()))).flat()
  const files = isAlone ? documents : [...documents, ...namedPictures.map(({ name, contentType, bytes }) => ({ name, contentType, bytes }))]
  return { folder: safeFileName(`${view.number} ${view.headline}`, 50), files, manifest: { ...manifest, files: files.map(described) } }
}

export const manifestFile = (manifest: unknown): PackedFile => ({ name: 'manifest.json', contentType: 'application/json; charset=utf-8', bytes: utf8.encode(`${JSON.stringify(manifest, null, 2)}\n`) })
