import type { ComponentView, StoryPackageView } from '@/queries/packageView'
import type { BodyBlock } from '@/queries/views'

/** The bytes of one picture of a package, and how the copy calls it. */
export type PackedPicture = { component: ComponentView; bytes: Uint8Array; contentType: string; extension: string }

/** The component that a picture in the body is, found by the addresses of its files. */
export function componentOf(view: Pick<StoryPackageView, 'components' | 'provider'>, src: string): ComponentView | null {
  const url = new URL(src, view.provider.url).href
  return view.components.find(({ renditions }) => renditions.some((rendition) => rendition.url === url)) ?? null
}

/** The body with each picture at the address that `sourceOf` gives for it; a picture without one is left out. */
export function bodyWithPictures(view: StoryPackageView, sourceOf: (id: string) => string | null): BodyBlock[] {
  return view.body.flatMap((block): BodyBlock[] => {
    if (block.kind !== 'picture') return [block]
    const component = componentOf(view, block.picture.src)
    const src = component && sourceOf(component.id)
    return src ? [{ ...block, picture: { ...block.picture, src, sources: [] } }] : []
  })
}
