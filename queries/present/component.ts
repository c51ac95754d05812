import { siteUrl } from '../../config/environment'
import { addresses } from '../../domain/addresses'
import { isOwn } from '../../domain/rights'
import type { Media, NoticeVersion } from '../../payload-types'
import type { ComponentView, RenditionView } from '../packageView'
import type { RightsView } from '../rights/rightsView'

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

/** A chart that is drawn from records, as far as a component tells of it. */
export type DrawnChart = { id: string; title: string; alt: string }

/** What goes with a story: the main picture, those in the text, each once, then the charts that its house has drawn. */
export function presentComponents({ main, inBody, charts = [], rights, versions }: {
  main: Media | null
  inBody: readonly Media[]
  charts?: readonly DrawnChart[]
  rights: RightsView
  versions: readonly Pick<NoticeVersion, 'brandAliases'>[]
}): ComponentView[] {
  const ownNames = ownNamesOf(rights, versions)
  const isOwnStory = isOwn(rights.signals.class)
  const component = (media: Media, role: ComponentView['role']) => presentPicture({ media, role, isOurs: isOurPicture({ media, isOwnStory, ownNames }) })
  return [
    ...(main ? [component(main, 'main')] : []), ...inBody.filter(({ id }) => id !== main?.id).map((media) => component(media, 'body')),
    ...charts.map((chart) => presentDrawn(chart, isOwnStory)),
  ]
}

function presentPicture({ media, role, isOurs }: { media: Media; role: ComponentView['role']; isOurs: boolean }): ComponentView {
  return {
    id: media.id, media: media.id, uri: `urn:shuming:media:${media.id}`, kind: media.kind === 'chart' ? 'graphic' : 'picture', role, alt: media.alt, caption: media.caption ?? null, credit: media.credit,
    isOurs, holder: media.rights?.holder?.trim() || null, licence: media.rights?.licence ?? null,
    digitalSourceType: media.digitalSourceType ?? (media.aiUse === 'generated' ? 'trainedAlgorithmicMedia' : media.aiUse === 'assisted' ? 'compositeWithTrainedAlgorithmicMedia' : null),
    renditions: renditionsOf(media),
  }
}

/** What a licence calls a chart that is drawn from records. */
export const drawnId = (id: string): string => `chart:${id}`

function presentDrawn({ id, title, alt }: DrawnChart, isOurs: boolean): ComponentView {
  const file = (type: 'png' | 'svg', contentType: string): RenditionView => ({ name: type, url: `${siteUrl()}${addresses.chart(id, type)}`, contentType, width: null, height: null, bytes: null })
  return {
    id: drawnId(id), media: null, uri: `urn:shuming:chart:${id}`, kind: 'graphic', role: 'body', alt, caption: title, credit: null, isOurs, holder: null, licence: null, digitalSourceType: null,
    renditions: [file('svg', 'image/svg+xml'), file('png', 'image/png')],
  }
}
