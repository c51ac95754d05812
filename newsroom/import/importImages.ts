import type { Payload } from 'payload'
import sharp from 'sharp'

import type { SourceBlock } from '../../domain/editorial/sourceBlock'
import { bytesHash } from '../../importing/contentHash'
import type { ImportedImage } from '../../importing/images'
import type { User } from '../../payload-types'
import type { ImportWarning } from './importTypes'

type Stored = { ids: Map<number, string>; warnings: ImportWarning[] }

const kept = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/avif'])

/** The picture in a type that the media library takes (the first frame of a GIF as PNG), or null when its bytes are no picture. */
async function usable({ bytes, contentType }: ImportedImage): Promise<{ data: Buffer; mimetype: string } | null> {
  try {
    const image = sharp(bytes, { limitInputPixels: 60_000_000 })
    await image.metadata()
    return kept.has(contentType) ? { data: Buffer.from(bytes), mimetype: contentType } : { data: await image.png().toBuffer(), mimetype: 'image/png' }
  } catch (error) {
    // sharp says in an Error why it cannot read a picture; the story can do without it, and the editor is told.
    if (error instanceof Error) return null
    throw error
  }
}

/**
 * Stores the pictures that the story shows, each content once, unreleased: readers see them when the story is published.
 * What they show and whose they are is in no file; an editor must say it, and a warning says so.
 * @param credit printed beside the pictures until an editor knows better
 */
export async function storeImages({ payload, user, body, images, credit }: {
  payload: Payload
  user: User | null
  body: readonly SourceBlock[]
  images: readonly ImportedImage[]
  credit: string
}): Promise<Stored & { undo: () => Promise<void> }> {
  const ids = new Map<number, string>()
  const byHash = new Map<string, string>()
  const warnings = new Set<ImportWarning>()
  const undo = async () => {
    for (const id of byHash.values()) await payload.delete({ collection: 'media', id, depth: 0, overrideAccess: true })
  }
  try {
    for (const block of body) {
      const image = block.type === 'image' && block.imageIndex !== null ? images[block.imageIndex] : undefined
      if (block.type !== 'image') continue
      if (!image || block.imageIndex === null) {
        warnings.add('IMAGE_UNUSABLE')
        continue
      }
      const hash = bytesHash(image.bytes)
      const known = byHash.get(hash)
      const file = known ? null : await usable(image)
      if (!known && !file) {
        warnings.add('IMAGE_UNUSABLE')
        continue
      }
      const alt = block.alt.trim() || image.alt.trim()
      if (!alt) warnings.add('IMAGE_UNDESCRIBED')
      const id = known ?? String((await payload.create({
        collection: 'media', depth: 0, user, overrideAccess: user === null,
        data: { alt: alt.slice(0, 200) || '来稿图片，待写说明', credit: credit.slice(0, 80), released: false, aiUse: 'none' },
        file: { data: file?.data ?? Buffer.alloc(0), mimetype: file?.mimetype ?? '', name: 'import', size: file?.data.length ?? 0 },
      })).id)
      byHash.set(hash, id)
      ids.set(block.imageIndex, id)
    }
  } catch (error) {
    await undo()
    throw error
  }
  return { ids, warnings: [...warnings], undo }
}
