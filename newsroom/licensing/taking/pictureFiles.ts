import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import sharp from 'sharp'

import { dataDir } from '../../../config/environment'
import type { PackedPicture } from '../../../delivery/package/pictures'
import type { WordPicture } from '../../../delivery/package/docx'
import { findPublicByIds } from '../../../queries/database'
import type { StoryPackageView } from '../../../queries/packageView'
import { anyMedia } from '../../../queries/storyPackage'

const extensions: Record<string, string> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp', 'image/avif': 'avif' }
const SCREEN_WIDTH = 1600
const MAX_PIXELS = 60_000_000

/**
 * The original files of pictures, byte for byte, so that whatever they carry about their rights stays in them (著作权法 art. 51).
 * Those of an advance are not public yet; whoever packs it has decided that they may go along.
 * @throws Error when a file is not there: a package that promises a picture holds it.
 */
export async function originalPictures({ components: all, embargoedUntil }: Pick<StoryPackageView, 'components' | 'embargoedUntil'>): Promise<PackedPicture[]> {
  const components = all.filter(({ media }) => media !== null)
  const ids = components.map(({ id }) => id)
  const docs = embargoedUntil === null ? await findPublicByIds('media', ids) : await anyMedia(ids)
  return Promise.all(components.map(async (component) => {
    const media = docs.find(({ id }) => id === component.id)
    if (!media?.filename) throw new Error(`the picture ${component.id} has no file`)
    const contentType = media.mimeType ?? 'application/octet-stream'
    return { component, contentType, extension: extensions[contentType] ?? 'bin', bytes: new Uint8Array(await readFile(join(dataDir(), 'media', basename(media.filename)))) }
  }))
}

/** A picture at the size of a page, as JPEG, with what the file says about its rights: for documents that carry their pictures in themselves. */
export async function pagePicture({ bytes }: PackedPicture): Promise<WordPicture> {
  const { data, info } = await sharp(bytes, { limitInputPixels: MAX_PIXELS }).autoOrient().resize({ width: SCREEN_WIDTH, withoutEnlargement: true })
    .flatten({ background: '#ffffff' }).keepMetadata().jpeg({ quality: 85 }).toBuffer({ resolveWithObject: true })
  return { bytes: new Uint8Array(data), type: 'jpg', width: info.width, height: info.height }
}
