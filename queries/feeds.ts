import { addresses } from '../domain/addresses'
import { recordTags } from '../server/publicRequest'
import { cardTags } from './articles'
import { findOnePublic, findPublic } from './database'
import { presentCard } from './present/card'
import { siteView } from './site'
import type { StoryCard } from './views'

const feedLength = 50

export type FeedView = { title: string; description: string; href: string; self: string; origin: string; stories: (StoryCard & { guid: string; updatedAt: string })[] }

export async function siteFeed(): Promise<FeedView> {
  const site = await siteView()
  return feedOf({ title: site.name, description: site.tagline || site.name, href: addresses.front(), self: addresses.feed(), origin: site.origin })
}

export async function sectionFeed(slug: string): Promise<FeedView | null> {
  const [site, section] = await Promise.all([siteView(), findOnePublic('sections', { where: { slug: { equals: slug } } })])
  return section && feedOf({ title: `${section.name} · ${site.name}`, description: section.description ?? section.name, href: addresses.section(slug), self: addresses.feed(slug), origin: site.origin }, section.id)
}

async function feedOf(head: Omit<FeedView, 'stories'>, section?: string): Promise<FeedView> {
  recordTags(...cardTags)
  const { docs } = await findPublic('articles', { ...(section ? { where: { section: { equals: section } } } : {}), sort: '-publishedAt', limit: feedLength, depth: 1, tags: [section ? `articles:section:${section}` : 'articles'] })
  return { ...head, stories: docs.map((article) => ({ ...presentCard(article), guid: `urn:shuming:${article.shortId}`, updatedAt: article.contentUpdatedAt ?? article.publishedAt ?? article.createdAt })) }
}
