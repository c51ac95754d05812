import { siteUrl } from '../../config/environment'
import { isOwn } from '../../domain/rights'
import type { Media, NoticeVersion } from '../../payload-types'
import type { ComponentView, RenditionView } from '../packageView'
import type { RightsView } from '../rightsView'

/**
 * Whether a picture is licensed together with the story: not another's by its own mark, and either of our own story or marked as our own.
 * Where nobody is named, a picture goes with its story (clause 3.1); in a reprint it is the source's.
 */
function isOurPicture({ media, isOwnStory, ownNames }: { media: Pick<Media, 'rights'>; isOwnStory: boolean; ownNames: readonly string[] }): boolean {
  const holder = media.rights?.holder?.trim()
  if (media.rights?.thirdParty) return false
  return holder ? ownNames.includes(holder) : isOwnStory
}

const contentTypes: Record<string, string> = { webp: 'image/webp', jpg: 'image/jpeg', jpeg: 'image/jpeg', png: 'image/png', avif: 'image/avif' }

const typeOf = (url: string) => contentTypes[url.split('.').at(-1) ?? ''] ?? 'application/octet-stream'

type File = { url?: string | null; width?: number | null; height?: number | null; filesize?: number | null; mimeType?: string | null }

function renditionsOf(media: Media): RenditionView[] {
  const origin = siteUrl()
  const files: [string, File | undefined][] = [['original', media], ['large', media.sizes?.w1600], ['main', media.sizes?.w960], ['small', media.sizes?.w480]]
  const seen = new Set<string>()
  return files.flatMap(([name, file]) => {
    if (!file?.url || seen.has(file.url)) return []
    seen.add(file.url)
    return [{ name, url: file.url.startsWith('/') ? `${origin}${file.url}` : file.url, contentType: file.mimeType ?? typeOf(file.url), width: file.width ?? null, height: file.height ?? null, bytes: file.filesize ?? null }]
  })
}

/** Every name that means the site itself: its own, its rights manager's, those of its notices. */
const ownNamesOf = ({ siteName, rightsManager }: RightsView, versions: readonly Pick<NoticeVersion, 'brandAliases'>[]): string[] =>
  [siteName, ...(rightsManager ? [rightsManager] : []), ...versions.flatMap(({ brandAliases }) => brandAliases)]

/** The pictures of a story as components: the main one, then those in the text, each once. */
export function presentComponents({ main, inBody, rights, versions }: {
  main: Media | null
  inBody: readonly Media[]
  rights: RightsView
  versions: readonly Pick<NoticeVersion, 'brandAliases'>[]
}): ComponentView[] {
  const ownNames = ownNamesOf(rights, versions)
  const isOwnStory = isOwn(rights.signals.class)
  const component = (media: Media, role: ComponentView['role']) => presentPicture({ media, role, isOurs: isOurPicture({ media, isOwnStory, ownNames }) })
  return [...(main ? [component(main, 'main')] : []), ...inBody.filter(({ id }) => id !== main?.id).map((media) => component(media, 'body'))]
}

function presentPicture({ media, role, isOurs }: { media: Media; role: ComponentView['role']; isOurs: boolean }): ComponentView {
  return {
    id: media.id, uri: `urn:shuming:media:${media.id}`, kind: 'picture', role, alt: media.alt, caption: media.caption ?? null, credit: media.credit,
    isOurs, holder: media.rights?.holder?.trim() || null, licence: media.rights?.licence ?? null,
    digitalSourceType: media.digitalSourceType ?? (media.aiUse === 'generated' ? 'trainedAlgorithmicMedia' : media.aiUse === 'assisted' ? 'compositeWithTrainedAlgorithmicMedia' : null),
    renditions: renditionsOf(media),
  }
}
