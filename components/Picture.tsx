import type { PictureView } from '@/queries/views'
import { words } from './dictionary'

type Source = PictureView['sources'][number]

/** Best compression first: browsers take the first type they know. */
const types: Source['type'][] = ['image/avif', 'image/webp']

const srcSet = (sources: Source[]): string => [...sources].sort((a, b) => a.width - b.width).map(({ url, width }) => `${url} ${width}w`).join(', ')

type Props = {
  picture: PictureView
  /** how wide the picture is drawn, as the `sizes` attribute wants it */
  sizes: string
  /** the picture that a reader sees first; one a page */
  first?: boolean
  /** lists show pictures without caption and credit */
  bare?: boolean
}

/** A picture in the best format the browser knows, with its place kept before it loads. */
export function Picture({ picture, sizes, first = false, bare = false }: Props) {
  const fallback = picture.sources.filter(({ type }) => !types.includes(type))
  const image = (
    <picture>
      {types.map((type) => {
        const ofType = picture.sources.filter((source) => source.type === type)
        return ofType.length > 0 && <source key={type} type={type} srcSet={srcSet(ofType)} sizes={sizes} />
      })}
      <img
        src={picture.src}
        {...(fallback.length > 0 ? { srcSet: srcSet(fallback), sizes } : {})}
        width={picture.width}
        height={picture.height}
        alt={picture.alt}
        loading={first ? 'eager' : 'lazy'}
        fetchPriority={first ? 'high' : 'auto'}
        decoding="async"
      />
    </picture>
  )
  if (bare) return image
  return (
    <figure className="picture">
      {image}
      {(picture.caption ?? picture.credit ?? (picture.aiGenerated || null)) && (
        <figcaption>
          {picture.caption}
          {picture.credit && <span className="credit">{picture.credit}</span>}
          {picture.aiGenerated && <strong className="credit">{words.aiPicture}</strong>}
        </figcaption>
      )}
    </figure>
  )
}
