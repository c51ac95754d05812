import { addresses } from '../domain/addresses'
import { expireAt, recordTags } from '../server/publicRequest'
import { cardTags } from './articles'
import { findOnePublic, findPublic } from './database'
import { noticesInForce } from './rights/noticesInForce'
import { articleHref, presentCard } from './present/card'
import { presentRights } from './present/rights'
import type { RightsView } from './rights/rightsView'
import { siteView } from './site'
import type { StoryCard } from './views'

const feedLength = 50

export type FeedView = { title: string; description: string; href: string; self: { rss: string; atom: string; json: string }; origin: string; stories: (StoryCard & { guid: string; updatedAt: string; rights: RightsView })[] }

export async function siteFeed(): Promise<FeedView> {
  const site = await siteView()
  return feedOf({ title: site.name, description: site.tagline || site.name, href: addresses.front(), origin: site.origin }, site.name)
}

export async function sectionFeed(slug: string): Promise<FeedView | null> {
  const [site, section] = await Promise.all([siteView(), findOnePublic('sections', { where: { slug: { equals: slug } } })])
  return section && feedOf({ title: `${section.name} · ${site.name}`, description: section.description ?? section.name, href: addresses.section(slug), origin: site.origin }, site.name, section)
}

async function feedOf(head: Omit<FeedView, 'self' | 'stories'>, siteName: string, section?: { id: string; slug: string }): Promise<FeedView> {
  recordTags(...cardTags)
  const [{ versions }, { docs }] = await Promise.all([
    noticesInForce(),
    findPublic('articles', { ...(section ? { where: { section: { equals: section.id } } } : {}), sort: '-publishedAt', limit: feedLength, depth: 1, tags: [section ? `articles:section:${section.id}` : 'articles'] }),
  ])
  return {
    ...head, self: { rss: addresses.feed(section?.slug), atom: addresses.feed(section?.slug, 'atom'), json: addresses.feed(section?.slug, 'json') },
    stories: docs.map((article) => ({
      ...presentCard(article), guid: `urn:shuming:${article.shortId}`, updatedAt: article.contentUpdatedAt ?? article.publishedAt ?? article.createdAt,
      rights: presentRights({ article, versions, siteName }),
    })),
  }
}

export type NewsEntry = { url: string; title: string; publishedAt: string }

const newsHours = 48
const mostNews = 1000

/** The stories of the last two days, for news search engines. A page that asks is made anew every hour, because stories grow old. */
export async function recentNews(now = new Date()): Promise<{ siteName: string; entries: NewsEntry[] }> {
  const since = new Date(now.getTime() - newsHours * 3_600_000).toISOString()
  expireAt(new Date(now.getTime() + 3_600_000).toISOString())
  const [site, { docs }] = await Promise.all([siteView(), findPublic('articles', { where: { publishedAt: { greater_than: since } }, sort: '-publishedAt', limit: mostNews })])
  return { siteName: site.name, entries: docs.map((article) => ({ url: `${site.origin}${articleHref(article)}`, title: article.title ?? '', publishedAt: article.publishedAt ?? article.createdAt })) }
}
