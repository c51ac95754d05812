import type { Payload } from 'payload'

import type { Authority, RightsArticle } from '../../../domain/rights'
import type { Article } from '../../../payload-types'
import { findOnePublic, populated } from '../../../queries/database'
import type { ComponentView, StoryPackageView } from '../../../queries/packageView'
import { namesOf, rightsArticle } from '../../../queries/present/terms'
import { storyPackage } from '../../../queries/storyPackage'

/** A story as a licensee may be told of it, with what a decision reads of it. */
export type LicensedStory = {
  article: Article
  rights: RightsArticle
  /** the public version: number and hash of what it says */
  version: number
  contentHash: string
}

/** The names by which a licence may name where a story stands: the slugs of its section and of its series. */
export const collectionsOf = (article: Article): string[] => [populated(article.section), populated(article.series)].flatMap((place) => (place ? [place.slug] : []))

/** How a licence calls what a component is. */
const mediaOf = ({ kind }: Pick<ComponentView, 'kind'>): string => (kind === 'picture' ? 'photo' : 'chart')

/** A stored story with references populated one level, ready to be decided on; `components` as the package would hold them. */
export function licensedStory(article: Article, components: readonly ComponentView[] = []): LicensedStory {
  return {
    article, version: article.publicationCount || 1, contentHash: article.contentHash ?? '',
    rights: {
      ...rightsArticle(article), collections: collectionsOf(article),
      components: components.map((component) => ({ id: component.id, media: mediaOf(component), thirdParty: component.isOurs ? null : { holder: component.holder } })),
    },
  }
}

/** Whom to ask, by the name that the desk writes: the engine compares names in one width. */
export function authorityAsWritten({ article, rights }: LicensedStory, authority: Authority | null): Authority | null {
  if (authority === null || authority.name === null) return authority
  const holders = (rights.components ?? []).flatMap(({ thirdParty }) => thirdParty?.holder ?? [])
  const written = [...namesOf(article), ...holders].find((name) => name.normalize('NFKC') === authority.name)
  return { ...authority, name: written ?? authority.name }
}

/**
 * The story as it is public now with all its components; null when the public may not see it: drafts, withdrawn stories and the trash are
 * nobody's to license.
 */
export async function readLicensedStory(id: string): Promise<{ story: LicensedStory; view: StoryPackageView } | null> {
  const view = await storyPackage({ articleId: id, components: 'all' })
  const article = view && (await findOnePublic('articles', { where: { id: { equals: id } }, depth: 1, tags: [`article:${id}`] }))
  if (!article) return null
  // Published anew between the two reads: the second try finds both alike, or an editor who publishes faster than anybody can ask.
  return view.contentHash === (article.contentHash ?? '') ? { story: licensedStory(article, view.components), view } : readLicensedStory(id)
}

/** Whether the public may see the story this instant. */
export async function isPublic(payload: Payload, id: string): Promise<boolean> {
  return (await payload.count({ collection: 'articles', where: { id: { equals: id } }, overrideAccess: false })).totalDocs > 0
}
