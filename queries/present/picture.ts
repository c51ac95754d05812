import type { Media } from '../../payload-types'
import type { PictureView } from '../views'

export function presentPicture(media: Media | string | null | undefined): PictureView | null {
  if (!media || typeof media !== 'object' || !media.url) return null
  const sizes = media.sizes ?? {}
  const sources = [sizes.w480, sizes.w720, sizes.w960, sizes.w1600].flatMap((size) =>
    size?.url && size.width ? [{ url: size.url, width: size.width, type: 'image/webp' as const }] : [])
  return {
    src: sizes.w960?.url ?? media.url, sources, width: media.width ?? 1600, height: media.height ?? 1000,
    alt: media.alt, caption: media.caption ?? null, credit: media.credit ?? null, aiGenerated: media.aiUse === 'generated',
    share: sizes.share?.url ?? media.url,
  }
}
